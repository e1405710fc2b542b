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

describe('whatever people write of, to whatever process', () => {
  const asked = (type: string, data: object, rest: object = {}) => ({
    id: 'x',
    actor: 'admin:test',
    type,
    data,
    ...rest,
  });
  const sha256 = 'a'.repeat(64);
  const somebody = 'Stöd åt 19121212-1212';
  const inventory = { openingOre: 0, assets: [{ no: 1, what: somebody, ore: 1 }], debts: [] };
  test.each<[string, string, object, object]>([
    ['insats', 'RejectRequisition', { no: 1, reason: somebody }, {}],
    ['insats', 'PrepareInsats', { body: somebody }, {}],
    ['insats', 'AgreeInsats', { with: { unit: somebody } }, {}],
    ['insats', 'StartInsats', {}, { evidence: { sha256, name: '191212121212.pdf' } }],
    ['trial', 'GiveOrder', { kind: 'DESCRIBE', by: 'office', to: ['FK'], subject: somebody, due: { byEnd: true } }, {}],
    ['liquidation', 'RecordInventory', inventory, {}],
    ['dispute', 'SettleDispute', {}, { evidence: { sha256, paragraph: somebody } }],
  ])('%s %s is refused where it names somebody', (kind, type, ...[data, rest]) =>
    expect(commandProblems(kind, asked(type, data, rest)).join()).toContain('must hold no personal identity number'),
  );
  test('a fingerprint is no text, nor is what the bank writes', () => {
    const key = `charter:2:${'a'.repeat(54)}1212121212`;
    expect(commandProblems('forbund', asked('ApplyMatter', { key }))).toEqual([]);
    const payment = { entry: '1', ore: 1, bookedOn: '2007-01-31', reference: '1212121212', payer: 'FK' };
    expect(commandProblems('contributions', asked('RecordPayments', { payments: [payment] }))).toEqual([]);
  });
});
