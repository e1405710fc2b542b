import { commandProblems } from '../../contracts/commands';
import { hasPersonalNumber } from '../../contracts/personal-number';

test.each(['Stöd åt 19121212-1212', 'Stöd åt 121212+1212', 'Stöd åt 1212121212.', 'Stöd åt 20121272 1219'])(
  '%s has a personal identity number in it',
  (text) => expect(hasPersonalNumber(text)).toBe(true),
);

test.each([
  'Rygg & Nacke 2005',
  'Org.nr 212000-0084',
  'Stöd åt 121212-1213',
  'Konto 5051 1212121212345',
  'Dnr 2005-06-30',
])('%s has none', (text) => expect(hasPersonalNumber(text)).toBe(false));

test('an insats that is called by a participant’s number is refused at the edge', () => {
  const raise = (title: string) => ({ id: 'raise', actor: 'admin:test', type: 'RaiseInsats', data: { title } });
  expect(commandProblems('forbund', raise('Stöd åt 19121212-1212'))).toEqual([
    expect.stringContaining('must hold no personal identity number'),
  ]);
  expect(commandProblems('forbund', raise('Rygg & Nacke'))).toEqual([]);
});
