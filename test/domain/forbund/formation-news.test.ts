import { forbund } from '../../../domain/forbund/forbund';
import type { NotedAppointment } from '../../../domain/forbund/commands';
import { begun, command, handOver, stateOf } from './haninge';

const bare = { firstBudgetOre: undefined, appointments: { board: {}, auditors: {} } };
const seats = (member: string, decidedOn: string, office: NotedAppointment['office'] = 'BOARD') =>
  command(`${office}:${member}:${decidedOn}`, 'NoteAppointed', {
    ...{ office, member, decidedOn },
    ...(office === 'BOARD' ? { members: 2, substitutes: 2 } : { members: 1, substitutes: 1 }),
  });
const budget = (totalOre: number, adoptedOn: string) =>
  command(`first-budget:${totalOre}`, 'NoteFirstBudget', { totalOre, adoptedOn });
const opened = (turns: ReturnType<typeof begun>) => turns.of('ChildOpened').map(({ stream }) => stream);
const told = (turns: ReturnType<typeof begun>) =>
  turns.effects.flatMap((effect) => (effect.kind === 'tell' ? [[effect.stream, effect.command]] : []));

describe('until operations start', () => {
  test('the formation alone asks for the board, the first auditors and the first budget', () => {
    const turns = begun(bare);
    turns.on('2006-12-31');
    expect(opened(turns)).toEqual(['auditors-haninge-2007']);
    turns.on('2007-01-01');
    expect(opened(turns).slice(1).sort()).toEqual([
      ...['auditors-haninge-2006', 'board-haninge-2007', 'budget-haninge-2007', 'follow-up-haninge-2007'],
    ]);
    expect(turns.started('board-haninge-2007')!.command.data).not.toHaveProperty('appointed');
    expect(turns.started('budget-haninge-2007')!.command.data.byMembers).toEqual({});
  });

  test('what the formation tells of is what the first board and the first auditors begin with', () => {
    const turns = begun({ ...bare, appointments: handOver.appointments! });
    turns.on('2006-12-18', seats('HAN', '2006-12-14'), seats('LAN', '2006-12-18', 'AUDITORS'));
    expect(told(turns)).toEqual([]);
    turns.on('2007-01-01');
    const two = { members: 2, substitutes: 2 };
    expect(turns.started('board-haninge-2007')!.command.data.appointed).toEqual({ FK: two, HAN: two });
    expect(Object.keys(turns.started('auditors-haninge-2006')!.command.data.appointed as object)).toContain('LAN');
  });

  test('a first budget that all members have adopted opens its year and its contributions at once (23 §)', () => {
    const turns = begun(bare);
    turns.on('2006-12-20', budget(2_000_000_000, '2006-12-19'));
    expect(turns.of('ChildOpened').slice(1)).toMatchObject([
      { stream: 'budget-haninge-2007', on: '2006-12-19' },
      { stream: 'contributions-haninge-2007', on: '2006-12-19' },
    ]);
    const byMembers = { totalOre: 2_000_000_000, adoptedOn: '2006-12-19' };
    expect(turns.started('budget-haninge-2007')!.command.data).toMatchObject({ byMembers });
    expect(turns.started('contributions-haninge-2007')!.command.data).toMatchObject(byMembers);
    expect(told(turns)).toEqual([]);
  });
});

describe('a process that is open already', () => {
  test('is told of what was decided in time and recorded late', () => {
    const turns = begun(bare);
    turns.on('2007-01-08', seats('HAN', '2006-12-20'), budget(2_000_000_000, '2006-12-20'));
    const data = { member: 'HAN', members: 2, substitutes: 2, decidedOn: '2006-12-20' };
    const first = { totalOre: 2_000_000_000, adoptedOn: '2006-12-20' };
    expect(told(turns)).toEqual([
      [
        'board-haninge-2007',
        { id: 'forbund-haninge/appointed:HAN:2:2:2006-12-20', type: 'NoteAppointed', data, actor: 'system' },
      ],
      [
        'budget-haninge-2007',
        {
          id: 'forbund-haninge/first-budget:2000000000:2006-12-20',
          type: 'NoteFirstBudget',
          data: first,
          actor: 'system',
        },
      ],
    ]);
    expect(opened(turns)).toContain('contributions-haninge-2007');
  });

  test('hears of auditors appointed when the interim term is over, which then are for the term that runs', () => {
    const turns = begun(bare);
    turns.on('2007-02-06', seats('HAN', '2007-02-06', 'AUDITORS'));
    expect(told(turns).map(([stream]) => stream)).toEqual(['auditors-haninge-2007']);
  });
});

test('auditors appointed after an interim term are not put into it, though it is opened later', () => {
  const turns = begun({ ...bare, operationsStartOn: '2007-03-01' });
  turns.on('2007-02-06', seats('HAN', '2007-02-06', 'AUDITORS'), seats('SLL', '2006-12-30', 'AUDITORS'));
  turns.on('2007-03-01');
  const { appointed } = turns.started('auditors-haninge-2006')!.command.data;
  expect(appointed).toEqual({ SLL: { members: 1, substitutes: 1 } });
});

test('where operations were to start before the förbund was formed, all opens with it', () => {
  const turns = begun({ ...bare, formedOn: '2007-01-10' });
  expect(opened(turns)).toEqual(
    expect.arrayContaining(['board-haninge-2007', 'auditors-haninge-2007', 'budget-haninge-2007']),
  );
});

test('what the förbund knows, and what is said of a member that has left, adds nothing', () => {
  const turns = begun();
  const news = [seats('HAN', '2006-12-14'), budget(1_800_000_000, '2006-12-20')];
  turns.on('2006-12-20', ...news);
  const { version } = turns.process;
  const again = [...news, budget(1_800_000_000, '2006-12-21'), seats('GONE', '2006-12-14')];
  const answers = turns.on('2006-12-20', ...again.map((one, no) => ({ ...one, id: `again-${no}` })));
  expect([answers.filter((answer) => 'refused' in answer), turns.process.version]).toEqual([[], version]);
  expect(forbund.summary(stateOf(turns)).alerts).toEqual([]);
});

test('another first total by all members is for the year’s own process to take, which has begun', () => {
  const turns = begun();
  turns.on('2006-12-20', budget(1_800_000_000, '2006-12-20'));
  expect(told(turns)).toMatchObject([['budget-haninge-2007', { type: 'NoteFirstBudget' }]]);
  expect(stateOf(turns).budgets['2007']).toMatchObject({ totalOre: 2_000_000_000 });
});
