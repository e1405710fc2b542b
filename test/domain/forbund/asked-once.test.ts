import { addDays } from '../../../domain/calendar/civil-date';
import type { Command } from '../../../domain/command';
import { deciders } from '../../../domain/deciders';
import { kindOf } from '../../../journal/store';
import { TurnsOf } from '../turns';
import * as h from '../formation/haninge';
import { terms } from './haninge';

const plan = { ...h.haninge, terms };
const members = ['HAN', 'LAN', 'FK', 'SLL'];
const formation = 'formation-haninge-1';

/** A formation and all that comes of it: what one process starts or tells, the other takes the same noon. */
class World {
  readonly processes = new Map<string, TurnsOf>();
  private readonly delivered = new Set<string>();
  readonly refused: unknown[] = [];

  on(day: string, ...commands: Command[]): this {
    this.turn(formation, day, commands);
    for (const stream of this.processes.keys()) this.turn(stream, day, []);
    return this;
  }

  private turn(stream: string, day: string, commands: Command[]): void {
    const process = this.processes.get(stream) ?? new TurnsOf(deciders[kindOf(stream)]!, stream);
    this.processes.set(stream, process);
    this.refused.push(...process.on(day, ...commands).filter((answer) => 'refused' in answer));
    for (const effect of process.effects) {
      const key = `${stream}/${effect.id}`;
      if (effect.kind === 'mail' || this.delivered.has(key)) continue;
      this.delivered.add(key);
      this.turn(effect.stream, day, [effect.command]);
    }
  }

  /** Who is asked for a board, auditors or a first budget, and by which process. */
  asked(): string[] {
    const kinds = /^(board|auditors|first-budget|appoint-board|appoint-auditors|budget-member-adopt)$/;
    return [...this.processes].flatMap(([stream, { decider, process }]) =>
      decider
        .duties(process.state)
        .filter(({ kind }) => kinds.test(kind))
        .map(({ kind, owedBy }) => `${stream} ${kind} ${owedBy}`),
    );
  }
}

let no = 0;
const untimed = ({ at: _, ...command }: ReturnType<typeof h.on>): Command => ({ ...command, id: `c${(no += 1)}` });
const seats = (type: 'AppointBoard' | 'AppointAuditor', member: string, day: string): Command => {
  const count = type === 'AppointBoard' ? 2 : 1;
  const body = type === 'AppointBoard' ? h.decidingBodies[member]! : 'REVISION';
  return untimed(h.taken(day, type, { member, body, members: count, substitutes: count }));
};
const budget = (member: string, day: string): Command =>
  untimed(h.taken(day, 'AdoptFirstBudget', { member, body: h.decidingBodies[member]!, totalOre: 2_000_000_000 }));

const formed = (): World =>
  new World()
    .on('2005-12-23', ...h.started(plan).map(untimed))
    .on('2006-12-12', ...members.map((member) => untimed(h.plainly(member, '2006-12-12'))));

const ofLaterAuditors = /^auditors-haninge-2007 /;

test('from the formation to the start of operations nobody is asked by two processes, and what is answered is asked no more', () => {
  const world = formed();

  expect(world.asked().filter((one) => !one.startsWith(formation))).toEqual(
    ['HAN', 'FK', 'SLL'].map((member) => `auditors-haninge-2007 appoint-auditors ${member}`),
  );
  world.on('2006-12-18', ...members.map((member) => seats('AppointBoard', member, '2006-12-18')));
  world.on('2006-12-19', ...['FK', 'SLL', 'HAN'].map((member) => seats('AppointAuditor', member, '2006-12-19')));
  world.on('2006-12-20', ...members.map((member) => budget(member, '2006-12-20')));
  for (let day = '2006-12-21'; day <= '2007-01-03'; day = addDays(day, 1)) world.on(day);
  expect(world.asked().filter((one) => !ofLaterAuditors.test(one))).toEqual([]);
  const of = (stream: string) => world.processes.get(stream)!;
  expect(of(formation).of('OperationsStarted')).toEqual([{ on: '2007-01-01' }]);
  expect(of('board-haninge-2007').of('TermBegun')).toEqual([{ on: '2007-01-01', vacant: [] }]);
  expect(of('auditors-haninge-2006').of('TermEnded')).toEqual([{ on: '2006-12-31' }]);
  expect(of('budget-haninge-2007').of('BudgetAdopted')).toMatchObject([{ adoptedOn: '2006-12-20' }]);
  expect(of('contributions-haninge-2007').of('BudgetAdopted')).toEqual([]);
  expect(
    of('board-haninge-2007')
      .of('DutyMissed')
      .filter(({ clockOnly }) => clockOnly !== true),
  ).toEqual([]);
  expect(world.refused).toEqual([]);
});

test('what was decided in time and recorded late ends the asking in both places (0.4 D1)', () => {
  const world = formed();
  world.on('2006-12-18', ...members.slice(1).map((member) => seats('AppointBoard', member, '2006-12-18')));
  world.on('2007-01-02');
  expect(world.asked()).toEqual(
    expect.arrayContaining([`${formation} board HAN`, 'board-haninge-2007 appoint-board HAN']),
  );
  const late = [seats('AppointBoard', 'HAN', '2006-12-20'), ...members.map((member) => budget(member, '2006-12-20'))];
  world.on('2007-01-08', ...late);
  expect(world.asked().filter((one) => / (board|appoint-board|first-budget|budget-member-adopt) /.test(one))).toEqual(
    [],
  );
  const board = world.processes.get('board-haninge-2007')!;
  expect(board.of('SeatsAppointed')).toMatchObject([
    { member: 'HAN', decidedOn: '2006-12-20', recordedOn: '2007-01-08' },
  ]);
  expect(board.of('QuorumSecured')).toEqual([{ on: '2007-01-08' }]);
  expect(world.refused).toEqual([]);
});
