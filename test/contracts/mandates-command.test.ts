import { commandProblems } from '../../contracts/commands';
import { begin, evidence, on } from '../domain/mandates/haninge';

const sent = ({ at: _, ...command }: ReturnType<typeof begin>) => command;
const problems = (command: unknown, kind = 'board') => commandProblems(kind, command);

test.each([
  begin('2010-06-15'),
  begin('2010-06-15', { office: 'AUDITORS', appointed: { FK: { members: 1, substitutes: 1 } }, clockShiftMs: -5 }),
  on('2010-11-15', 'AppointSeats', { member: 'HAN' }),
  on(
    '2010-11-15',
    'AppointSeats',
    { member: 'HAN', seats: [{ seat: 'HAN-1s', holder: 'board-1' }], order: { by: 'PERSONAL' } },
    { evidence },
  ),
  on('2010-11-15', 'DecideCallInOrder', { member: 'ÅRE', order: { by: 'ORDERED', seats: ['ÅRE-2s', 'ÅRE-1s'] } }),
  on('2010-11-15', 'RecallSeat', { seat: 'FK-12', ground: 'EMPLOYMENT_ENDED' }),
])('what is well made may be decided on, of the board and of the auditors alike', (command) => {
  expect(problems(sent(command))).toEqual([]);
  expect(problems(sent(command), 'auditors')).toEqual([]);
});

test.each(['Anna Andersson', 'anna@haninge.se', 'Anna', 'board 1', ''])(
  'the holder of a seat is a role, so %j is refused: no person’s name enters the journal',
  (holder) => {
    const command = on('2010-11-15', 'AppointSeats', { member: 'HAN', seats: [{ seat: 'HAN-1', holder }] });
    expect(problems(sent(command))).not.toEqual([]);
  },
);

test.each(['HAN', 'HAN-', 'han-1', 'HAN-1x', '1', 'HAN-1\nFK-1'])('%j is no seat', (seat) => {
  expect(problems(sent(on('2010-11-15', 'ResignSeat', { seat })))).not.toEqual([]);
});

test('what a command does not have is refused, and so is a negative number of seats', () => {
  expect(problems(sent(on('2010-11-15', 'ResignSeat', { seat: 'FK-1', who: 'x' } as never)))).not.toEqual([]);
  const negative = begin('2010-06-15', { appointed: { FK: { members: -1, substitutes: 0 } } });
  expect(problems(sent(negative))).not.toEqual([]);
});
