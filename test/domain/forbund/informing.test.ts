import { forbund } from '../../../domain/forbund/forbund';
import { begun, command, stateOf } from './haninge';

const informed = (on: string) => command(`informed-${on}`, 'RecordInformation', { on, subject: 'planen för året' });
const owed = (turns: ReturnType<typeof begun>): string[] => turns.owed().filter((id) => id.startsWith('inform'));

test('the board owes the members information each year, and has given it when it is recorded (18 §)', () => {
  const turns = begun();
  expect(owed(turns)).toEqual(['inform:2007-12-31']);
  turns.on('2007-05-03', informed('2007-05-02'));
  expect(owed(turns)).toEqual(['inform:2008-12-31']);
  expect(turns.on('2007-05-03', informed('2007-05-04'))).toMatchObject([{ refused: 'DECIDED_IN_FUTURE' }]);
});

test('what is told before the first year, or twice in a year, is recorded, and asks for no year less', () => {
  const turns = begun();
  turns.on('2006-12-20', informed('2006-12-20'));
  expect(owed(turns)).toEqual(['inform:2007-12-31']);
  turns.on('2007-09-03', informed('2007-05-02'), informed('2007-09-03'), { ...informed('2007-09-03'), id: 'again' });
  expect(turns.of('InformationRecorded').map(({ on }) => on)).toEqual(['2006-12-20', '2007-05-02', '2007-09-03']);
  expect(owed(turns)).toEqual(['inform:2008-12-31']);
});

test('a year without information is overdue until the members are informed; the next year asks too', () => {
  const turns = begun();
  turns.on('2007-12-20');
  turns.on('2008-01-02');
  expect(owed(turns)).toEqual(['inform:2007-12-31', 'inform:2008-12-31']);
  expect(turns.of('ReminderDue').filter(({ kind }) => kind === 'inform')).toHaveLength(1);
  turns.on('2008-02-01', informed('2008-01-31'));
  expect(owed(turns)).toEqual(['inform:2009-12-31']);
});

const ask = (asks: string, answers: string, more: { by?: string } = {}) => ({
  ...command(`${asks}-${answers}`, 'RequestStatement', { asks, answers, subject: 'lokalkostnaderna', ...more }),
  decidedOn: '2008-03-03',
});

test('a member’s question is the board’s to answer, within 30 days where the member gives no day', () => {
  const turns = begun();
  turns.on('2008-03-03', ask('HAN', 'BOARD'));
  expect(turns.owed()).toContain('statement:1:2008-04-02');
  expect(forbund.summary(stateOf(turns)).waitingOn).toEqual(['office']);
  expect(turns.effects).toContainEqual(
    expect.objectContaining({ id: 'notice:StatementRequested:1:office', to: { member: 'office', role: 'office' } }),
  );
  turns.on('2008-03-20', { ...command('answer', 'AnswerStatement', { no: 1 }), decidedOn: '2008-03-19' });
  expect(turns.owed()).not.toContain('statement:1:2008-04-02');
  expect(turns.effects).toContainEqual(expect.objectContaining({ id: 'notice:StatementAnswered:1:HAN' }));
});

test('the board’s question is the member’s to answer (18 § 2 st.)', () => {
  const turns = begun();
  turns.on('2008-03-03', ask('BOARD', 'FK', { by: '2008-03-20' }));
  const duty = forbund.duties(stateOf(turns)).find(({ kind }) => kind === 'statement');
  expect(duty).toMatchObject({ owedBy: 'FK', role: 'registrar', ground: [{ source: 'law', ref: '18 § 2 st.' }] });
  turns.on('2008-03-21');
  expect(turns.of('DutyMissed').some(({ duty: id }) => id === 'statement:1:2008-03-20')).toBe(true);
});

test.each([
  [ask('HAN', 'FK'), 'BOARD_AND_MEMBER'],
  [ask('BOARD', 'BOARD'), 'BOARD_AND_MEMBER'],
  [ask('BOARD', 'TYR'), 'UNKNOWN_MEMBER'],
  [ask('HAN', 'BOARD', { by: '2008-03-01' }), 'ANSWER_BEFORE_QUESTION'],
  [{ ...command('nobody', 'AnswerStatement', { no: 7 }), decidedOn: '2008-03-03' }, 'UNKNOWN_STATEMENT'],
])('%j is refused: %s', (asked, code) => {
  expect(begun().on('2008-03-03', asked)).toMatchObject([{ refused: code }]);
});
