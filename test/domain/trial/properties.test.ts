import * as fc from 'fast-check';
import type { Command } from '../../../domain/command';
import { HARD_STOP } from '../../../domain/trial/law';
import { leftToExtend } from '../../../domain/trial/remaining';
import type { TrialGoing } from '../../../domain/trial/state';
import { structureOn, structures } from '../../../domain/trial/transition';
import { addDays, daysBetween } from '../../../domain/calendar/civil-date';
import type { Life } from '../yearly/life';
import { orders } from '../yearly/haninge';
import * as h from './haninge';

type Asked = Command & { at: number };
const numRuns = 40;
const days = [
  ...['2003-09-01', '2003-10-01', '2003-11-18', '2003-12-31', '2004-01-01', '2004-01-27', '2004-06-01', '2005-05-12'],
  ...['2005-06-01', '2005-09-13', '2005-12-31', '2006-01-02', '2006-10-02', '2006-12-31', '2007-01-01', '2007-04-02'],
];
const ends = ['2003-12-31', '2004-12-31', '2005-12-31', '2006-12-31', '2007-01-01'] as const;

const askedOn = (day: string): fc.Arbitrary<Asked> =>
  fc.oneof(
    fc.constantFrom(...ends).map((until): Asked => h.propose(day, until)),
    fc.constantFrom(...ends).map((until): Asked => h.request(day, until)),
    fc
      .tuple(
        fc.constantFrom(...h.principals),
        fc.constantFrom(...ends),
        fc.constantFrom({}, { outcome: 'REFUSED' }, { nevertheless: 'fortsatte' }),
      )
      .map(([member, until, rest]): Asked => h.decide(day, member, until, rest)),
    fc.tuple(fc.constantFrom(...h.principals), fc.constantFrom(...ends)).map(([member, until]): Asked => ({
      ...h.decide('2003-11-18', member, until),
      id: `${member}${until}${day}`,
      at: h.on(day, 'RemindNow', {}).at,
    })),
    fc.constantFrom<Asked>(
      h.on(day, 'AnnounceClosure', { endsOn: '2003-12-31', told: ['FK', 'vårdcentralerna'] }),
      h.on(day, 'AnnounceClosure', { endsOn: '2005-12-31', told: ['LAN'] }),
      h.on(day, 'RecordInformation', {}),
      h.on(day, 'RecordEvaluation', {}, { evidence: h.paper('f') }),
      h.on(day, 'ReplanTarget', { on: '2006-01-01', modality: 'FROM' }),
      h.on(day, 'ReplanTarget', { on: '2007-01-01', modality: 'AT_LATEST' }),
      h.on(day, 'GiveOrder', {
        kind: 'CHARTER_DRAFT',
        by: 'SLL',
        to: ['office'],
        subject: 'förslag',
        due: { on: '2005-06-30' },
      }),
      h.on(day, 'GiveOrder', {
        kind: 'NEGOTIATE',
        by: 'office',
        to: ['SLL', 'FK'],
        subject: 'övergång',
        due: { beforeTarget: 31 },
      }),
      h.deliver(day, 2, { by: 'HAN' }),
      h.deliver(day, 3),
      h.on(day, 'RaiseInsats', { title: 'Fyren' }),
      h.on(day, 'NoteClosed', { stream: 'insats-socsam-haninge-1', on: day }),
      h.on(day, 'NoteForbundStart', { stream: 'formation-haninge-1', on: '2007-01-01', formed: true }),
      h.on(day, 'RemindNow', {}),
    ),
  );

const story = fc
  .array(fc.constantFrom(...days), { maxLength: 30 })
  .chain((some) => fc.tuple(...[...some].sort().map((day) => askedOn(day).map((command) => ({ day, command })))));

type Step = { day: string; command: Asked };

function played(steps: readonly Step[]): Life<TrialGoing> {
  const life = h.until2003();
  for (const { day, command } of steps) life.on(day, command);
  life.on('2007-06-01');
  return life;
}

const holding = (check: (life: Life<TrialGoing>) => void) =>
  fc.assert(
    fc.property(story, (steps) => check(played(steps))),
    { numRuns },
  );

test('whatever is asked, no trial runs beyond the end of 2006, and it ends on its last day', () =>
  holding(({ state }) => {
    expect(state.until <= HARD_STOP).toBe(true);
    expect(state.endedOn).toBe(state.until);
  }));

test('an extension holds only by the decision of each principal, each shown by a document of its own or assumed', () =>
  holding(({ state }) => {
    for (const { completed, decisions } of state.extensions) {
      if (!completed) continue;
      const all = Object.values(decisions);
      expect(all.map(({ member }) => member).sort()).toEqual([...h.principals].sort());
      expect(all.every(({ outcome }) => outcome === 'EXTENDED')).toBe(true);
      const shown = all.flatMap(({ evidence, assumed }) => (assumed === true ? [] : [JSON.stringify(evidence)]));
      expect(new Set(shown).size).toBe(shown.length);
    }
  }));

test('the chain of extensions has no break but the gaps that are shown as breaches', () =>
  holding(({ state, events }) => {
    const completed = events.flatMap(({ event }) => (event.type === 'ExtensionCompleted' ? [event.data] : []));
    completed.forEach(({ was }, index) => expect(was).toBe(completed[index - 1]?.['until'] ?? '2002-12-31'));
    const resumed = events.filter(({ event }) => event.type === 'TrialResumed');
    expect(state.gaps.length <= resumed.length).toBe(true);
  }));

test('who was told of an end that did not hold is told of that, and nobody else is', () =>
  holding((life) => {
    const ended = life.dataOf('TrialRanOut').length;
    const undone = life.dataOf('TrialEndAnnulled').length + life.dataOf('TrialResumed').length;
    expect(ended - undone).toBe(1);
    const told = (type: string) => [...life.told(type)].sort();
    const back = [...told('TrialEndAnnulled'), ...told('TrialResumed')].sort();
    expect(told('TrialRanOut').length - back.length).toBe(5);
  }));

test('the same command again adds nothing', () =>
  fc.assert(
    fc.property(story, (steps) => {
      const life = h.until2003();
      for (const { day, command } of steps) {
        const [refused] = life.on(day, command);
        const version = life.events.length;
        const again = life.on(day, { ...command, id: `${command.id}-again` });
        if (refused === undefined && command.type !== 'RemindNow') {
          expect([command.type, again, life.events.length]).toEqual([command.type, [undefined], version]);
        }
      }
    }),
    { numRuns },
  ));

test('in whatever order the principals’ decisions become known, the trial is extended alike', () => {
  const ordered = orders([...h.principals]).map((all) => {
    const life = h.until2003();
    life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
    all.forEach((member, index) => life.on(`2003-12-0${index + 1}`, h.decide('2003-11-18', member, '2005-12-31')));
    const { until, extensions } = life.state;
    return { until, decidedOn: extensions.at(-1)?.completed?.decidedOn };
  });
  for (const one of ordered) expect(one).toEqual({ until: '2005-12-31', decidedOn: '2003-11-18' });
});

const day = fc.integer({ min: 0, max: 3_000 }).map((later) => addDays('1998-01-01', later));

test('spans of structure tile their days, and say of each day what it says of itself', () =>
  fc.assert(
    fc.property(day, day, day, (a, b, start) => {
      const [from, to] = [a, b].sort() as [string, string];
      const change = { trial: [{ from, to }], operationsStartOn: start };
      const spans = structures(change, '1998-01-01', '2006-12-31');
      expect(spans[0]?.from).toBe('1998-01-01');
      expect(spans.at(-1)?.to).toBe('2006-12-31');
      spans.slice(1).forEach((span, index) => {
        expect(span.from).toBe(addDays(spans[index]?.to ?? '', 1));
        expect(span.structure).not.toBe(spans[index]?.structure);
      });
      for (const span of spans) {
        expect([structureOn(span.from, change), structureOn(span.to, change)]).toEqual([
          span.structure,
          span.structure,
        ]);
      }
    }),
    { numRuns: 200 },
  ));

test('what is left to extend by ends at the end of 2006', () =>
  fc.assert(
    fc.property(day, (until) => {
      const { from, lastDay, days: left } = leftToExtend(until);
      expect(lastDay).toBe(HARD_STOP);
      expect(left).toBe(Math.max(0, daysBetween(until, HARD_STOP)));
      expect(from === undefined).toBe(left === 0);
    }),
  ));
