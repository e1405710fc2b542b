import { forbund } from '../../../domain/forbund/forbund';
import { begun, command, stateOf } from './haninge';

const day = 86_400_000;
const remind = (data: { member?: string }) => command('remind', 'RemindNow', data);
const advance = (days: number, id = `advance-${days}`) => command(id, 'AdvanceClock', { clockShiftMs: days * day });

/** A förbund whose board has asked Försäkringskassan for a statement. */
function asked() {
  const turns = begun();
  const data = { asks: 'BOARD', answers: 'FK', subject: 'lokalkostnaderna', by: '2007-03-20' };
  turns.on('2007-03-03', { ...command('ask', 'RequestStatement', data), decidedOn: '2007-03-03' });
  return turns;
}

test('a reminder that a person asks for goes to the member that owes, and to nobody else', () => {
  const turns = asked();
  turns.on('2007-03-05', remind({}));
  expect(turns.of('ReminderAsked')).toMatchObject([{ members: ['FK'], duties: ['statement:1:2007-03-20'] }]);
  expect(turns.effects).toContainEqual(
    expect.objectContaining({ kind: 'mail', template: 'reminder', to: { member: 'FK', role: 'registrar' } }),
  );
});

test('what the office owes is reminded of when the office is named', () => {
  const turns = asked();
  turns.on('2007-03-05', remind({ member: 'office' }));
  expect(turns.of('ReminderAsked')).toMatchObject([{ members: ['office'], duties: ['inform:2007-12-31'] }]);
});

test('where nobody owes anything, nothing is recorded', () => {
  const turns = begun();
  turns.on('2007-03-05');
  const { version } = turns.process;
  expect(turns.on('2007-03-05', remind({}))).toMatchObject([{ version, from: version }]);
  expect(turns.of('ReminderAsked')).toEqual([]);
});

test('a member that is none of the förbund is refused', () => {
  expect(begun().on('2007-03-05', remind({ member: 'TYR' }))).toMatchObject([{ refused: 'UNKNOWN_MEMBER' }]);
});

test('the clock of an exercise moves forward only, and the same shift twice is one', () => {
  const turns = begun();
  turns.on('2006-12-20', advance(30), advance(30, 'again'));
  expect(turns.of('ClockAdvanced')).toEqual([{ clockShiftMs: 30 * day, to: '2007-01-19' }]);
  expect(turns.process.clockShiftMs).toBe(30 * day);
  expect(turns.on('2006-12-20', advance(29))).toMatchObject([{ refused: 'CLOCK_BACKWARDS' }]);
});

test('what its clock passes on the way is opened', () => {
  const turns = begun();
  turns.on('2006-12-20', advance(300));
  turns.on('2006-12-21');
  expect(turns.of('ChildOpened').map(({ stream }) => stream)).toContain('budget-haninge-2008');
  expect(forbund.summary(stateOf(turns)).phase).toBe('OPERATING');
});

test('the clock of a real förbund stands where it stands', () => {
  const turns = begun({}, { exercise: false });
  expect(turns.on('2006-12-20', advance(1))).toMatchObject([{ refused: 'NOT_AN_EXERCISE' }]);
});
