import * as fc from 'fast-check';
import type { Command } from '../../../domain/command';
import { periods } from '../../../domain/follow-up/view/periods';
import { members as membersView } from '../../../domain/year-end/view/members';
import { yearEnd } from '../../../domain/year-end/year-end';
import * as f from '../follow-up/haninge';
import * as y from '../year-end/haninge';
import { members, orders } from './haninge';
import type { Life } from './life';

type Asked = Command & { at: number };
const numRuns = 60;
const member = fc.constantFrom(...members);

const followUpAsked = (day: string): fc.Arbitrary<Asked> =>
  fc.constantFrom<Asked>(
    f.draft(day, f.april),
    f.draft(day, f.april, { economy: f.tooMuch }),
    f.draft(day, f.august),
    f.draft(day, f.august, { economy: [] }),
    f.draft(day, f.august, { economy: [], nevertheless: 'ingen prognos' }),
    f.handle(day, f.april),
    f.handle(day, f.august),
    f.send(day, f.april),
    f.send(day, f.april, { to: ['FK'] }),
    f.send(day, f.august),
    f.send(day, f.august, { nevertheless: 'ingen prognos' }),
    f.evaluate(day, 'FORBUND'),
    f.evaluate(day, 'ACTIVITIES', false),
    f.evaluate(day, 'ACTIVITIES'),
    f.on(day, 'NoteBudget', { revision: 1, totalOre: 1, headings: {} }),
    f.on(day, 'RemindNow', {}),
  );
const yearEndAsked = (day: string): fc.Arbitrary<Asked> =>
  fc.oneof(
    fc.constantFrom<Asked>(
      y.draft(day),
      y.adopt(day),
      y.adopt(day, { decidedOn: '2008-03-31' }),
      y.sign(day),
      y.outcome(day),
      y.audit(day, ['FK', 'LAN']),
      y.audit(day, ['HAN'], 'AGAINST_DISCHARGE'),
      y.audit(day, ['SLL']),
      y.auditsSent(day),
      y.on(day, 'RemindNow', {}),
    ),
    member.map((id) => y.discharge(day, id)),
    member.map((id) => y.discharge(day, id, 'REFUSED')),
    member.map((id) => y.damages(day, id, { claim: true })),
  );
/** Days in order, each with something that is asked. */
const asked = (days: readonly string[], ask: (day: string) => fc.Arbitrary<Asked>) =>
  fc
    .array(fc.constantFrom(...days), { maxLength: 25 })
    .chain((some) => fc.tuple(...[...some].sort().map((day) => ask(day).map((command) => ({ day, command })))));

const followUpDays = ['2007-05-02', '2007-05-30', '2007-05-31', '2007-09-01', '2007-10-01', '2007-12-31', '2008-02-01'];
const yearEndDays = ['2008-02-01', '2008-03-31', '2008-04-01', '2008-04-30', '2008-06-30', '2008-07-01', '2009-01-01'];

/** Kinds of events after which a duty may be owed no longer: somebody did it, or what it rested on changed. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'follow-up': ['FollowUpSent'],
  evaluation: ['EvaluationRecorded', 'FollowUpClosed'],
  'period-end': ['PeriodClosed'],
  'follow-up-year': ['FollowUpYearEnded', 'EvaluationRecorded'],
  'annual-report': ['AnnualReportAdopted'],
  'year-outcome': ['OutcomeSent', 'YearEndClosed'],
  audit: ['AuditReportIssued', 'YearEndClosed'],
  'audit-send': ['AuditReportsSent', 'AuditReportIssued', 'YearEndClosed'],
  discharge: ['DischargeDecided'],
  damages: ['DamagesDecided', 'DamagesStillOpen'],
};

/** Plays it, and looks after each day whether any duty is gone with nothing to say why. */
function play(life: Life<unknown>, steps: readonly { day: string; command: Asked }[], end: string): void {
  const ends = [...steps.map(({ day, command }) => ({ day, command: [command] })), { day: end, command: [] }];
  for (const [index, { day, command }] of ends.entries()) {
    const before = life.duties();
    const from = life.events.length;
    life.on(day, ...command.map((one) => ({ ...one, id: `${one.id}-${index}` })));
    const now = new Set(life.duties().map(({ id }) => id));
    const news = life.events.slice(from).map(({ event }) => event.type);
    for (const { id, kind } of before.filter((duty) => !now.has(duty.id))) {
      const why = news.filter((type) => answers[kind]?.includes(type));
      expect({ id, news, why }).not.toMatchObject({ why: [] });
    }
  }
}

test('every duty of a follow-up that appears is fulfilled, missed or withdrawn, and nothing wakes it when it is closed', () =>
  fc.assert(
    fc.property(asked(followUpDays, followUpAsked), (steps) => {
      const life = f.year();
      play(life, steps, '2008-06-01');
      const missed = new Set(life.dataOf('DutyMissed').map(({ duty }) => duty));
      const late = life.duties().filter(({ dueOn }) => dueOn < '2008-06-01');
      expect(late.filter(({ id }) => !missed.has(id))).toEqual([]);
      if (life.decider.isTerminal(life.process.state)) expect(life.duties()).toEqual([]);
    }),
    { numRuns },
  ));

test('every duty of a year-end that appears is fulfilled, missed or withdrawn, and nothing wakes it when it is closed', () =>
  fc.assert(
    fc.property(asked(yearEndDays, yearEndAsked), (steps) => {
      const life = y.begun();
      play(life, steps, '2011-01-01');
      const missed = new Set(life.dataOf('DutyMissed').map(({ duty }) => duty));
      expect(life.duties().filter(({ id }) => !missed.has(id))).toEqual([]);
      if (life.decider.isTerminal(life.process.state)) expect(life.duties()).toEqual([]);
    }),
    { numRuns },
  ));

test('a command given again adds nothing, and a refused one changes nothing', () =>
  fc.assert(
    fc.property(asked(yearEndDays, yearEndAsked), asked(followUpDays, followUpAsked), (ends, follows) => {
      for (const [life, steps] of [
        [y.begun(), ends],
        [f.year(), follows],
      ] as [Life<unknown>, { day: string; command: Asked }[]][]) {
        for (const [index, { day, command }] of steps.entries()) {
          life.on(day);
          const before = life.process.version;
          const [refused] = life.on(day, { ...command, id: `${command.id}-${index}` });
          if (refused !== undefined) expect(life.process.version).toBe(before);
          const after = life.process.version;
          if (refused !== undefined || command.type === 'RemindNow') continue;
          const again = life.on(day, { ...command, id: `${command.id}-${index}-again` })[0];
          expect([undefined, 'YEAR_END_CLOSED', 'FOLLOW_UP_CLOSED', 'ALREADY_SENT']).toContain(again);
          expect(life.process.version).toBe(after);
        }
      }
    }),
    { numRuns },
  ));

test('the order of the members’ decisions changes nothing', () => {
  const verdicts = { HAN: 'REFUSED', LAN: 'DISCHARGED', FK: 'DISCHARGED', SLL: 'REFUSED' } as const;
  const states = orders(members).map((order) => {
    const life = y.audited();
    life.on('2008-06-10', ...order.map((id) => y.discharge('2008-06-10', id, verdicts[id as keyof typeof verdicts])));
    expect(yearEnd.isTerminal(life.state)).toBe(false);
    life.on(
      '2008-06-11',
      ...order.filter((id) => id === 'HAN' || id === 'SLL').map((id) => y.damages('2008-06-11', id)),
    );
    return life.state;
  });
  expect(states).toHaveLength(24);
  for (const state of states) expect(state).toEqual(states[0]);
});

test('what each member decided is what stands for it, whatever the others decide', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(member, fc.boolean())), (decided) => {
      const life = y.audited();
      life.on(
        '2008-06-10',
        ...decided.map(([id, is], index) => ({
          ...y.discharge('2008-06-10', id, is ? 'DISCHARGED' : 'REFUSED'),
          id: `${index}`,
        })),
      );
      for (const { member: id, discharge } of membersView(life.state)) {
        const first = decided.find(([one]) => one === id)?.[1];
        expect(discharge?.verdict).toBe(first === undefined ? undefined : first ? 'DISCHARGED' : 'REFUSED');
      }
    }),
    { numRuns },
  ));

test('forecasts and deviations by heading sum to those of the whole', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000_000), { minLength: 9, maxLength: 9 }), (ore) => {
      const names = Object.keys(f.budget.headings);
      const economy = names.map((heading, index) => ({
        heading,
        outcomeOre: ore[3 * index]!,
        committedOre: ore[3 * index + 1]!,
        plannedOre: ore[3 * index + 2]!,
      }));
      const life = f.year();
      life.on('2007-05-10', f.draft('2007-05-10', f.april, { economy }));
      const reckoned = periods(life.state)[0]?.economy;
      const sum = (key: 'outcomeOre' | 'forecastOre' | 'deviationOre'): number =>
        (reckoned?.headings ?? []).reduce((total, row) => total + (row[key] ?? NaN), 0);
      expect(reckoned?.total).toMatchObject({
        outcomeOre: sum('outcomeOre'),
        forecastOre: sum('forecastOre'),
        deviationOre: sum('deviationOre'),
      });
    }),
    { numRuns },
  ));
