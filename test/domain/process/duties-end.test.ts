import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { Command } from '../../../domain/command';
import { deciders } from '../../../domain/deciders';
import type { StartEffect, TellEffect } from '../../../domain/effect';
import type { Matter } from '../../../domain/forbund/commands';
import { kindOf } from '../../../journal/store';
import { adopted, begun, command, evidence } from '../forbund/haninge';
import { noon, TurnsOf } from '../turns';
import { justGone, unsettled } from './duties-end';

const runs = { numRuns: 40 };
const first = '2006-12-12';
const dayIn = (offset: number): string => addDays(first, offset);
const offsets = fc.uniqueArray(fc.integer({ min: 1, max: 1_600 }), { minLength: 2, maxLength: 12 });
const ascending = (days: readonly number[]): number[] => [...days].sort((a, b) => a - b);

const holds = (turns: TurnsOf): void => {
  expect(justGone(turns.decider, turns.recorded)).toEqual([]);
  expect(unsettled(turns.decider, turns.process, turns.now)).toEqual([]);
  if (turns.decider.isTerminal(turns.process.state)) expect(turns.decider.duties(turns.process.state)).toEqual([]);
};

/** What people do with a förbund, at random; `decidedOn` is the day before it is recorded. */
const deeds: readonly ((on: string, no: number) => Command)[] = [
  (on, no) => command(`i${no}`, 'RecordInformation', { on, subject: 'plan' }),
  (on, no) => ({
    ...command(`q${no}`, 'RequestStatement', { asks: 'HAN', answers: 'BOARD', subject: 'x' }),
    decidedOn: on,
  }),
  (on, no) => ({ ...command(`a${no}`, 'AnswerStatement', { no: 1 }), decidedOn: on }),
  (on, no) => ({
    ...command(`d${no}`, 'ProposeDebt', { kind: 'LOAN', ore: 1, reason: 'done' }),
    decidedOn: on,
    evidence,
  }),
  (on, no) => ({ ...approval('HAN', no), decidedOn: on }),
  (on, no) => ({ ...approval('FK', no), decidedOn: on }),
  (on, no) => ({ ...adopted(Number(on.slice(0, 4)), no % 3), id: `b${no}` }),
];
const approval = (member: string, no: number): Command => {
  const matter: Matter = { kind: 'FEES', principles: 'f'.repeat(64), consultedOn: first };
  return command(`f${no}`, 'Approve', { member, matter });
};

test('whatever is done with a förbund, every duty is fulfilled, missed or withdrawn, never just gone', () =>
  fc.assert(
    fc.property(offsets, fc.array(fc.nat(deeds.length - 1), { maxLength: 12 }), (days, chosen) => {
      const turns = begun();
      ascending(days).forEach((offset, no) => {
        const deed = deeds[chosen[no] ?? -1];
        turns.on(dayIn(offset), ...(deed ? [deed(dayIn(offset - 1), no)] : []));
      });
      holds(turns);
    }),
    runs,
  ));

interface Life {
  on: string;
  begin: StartEffect;
  told: readonly TellEffect[];
}

/** Everything that a förbund starts in four years, each with the day it opens and what it is told. */
const lives = ((): [string, Life][] => {
  const turns = begun();
  for (const year of [2008, 2009, 2010, 2011]) {
    turns.on(`${year - 1}-12-03`, adopted(year, 0));
    turns.on(`${year}-03-03`, adopted(year, 1, 2_400_000_000));
  }
  turns.on('2011-02-01');
  const tells = turns.effects.filter((effect) => effect.kind === 'tell');
  return turns.of('ChildOpened').map(({ stream, on }) => {
    const told = tells.filter((effect) => effect.stream === stream);
    return [String(stream), { on: on as string, begin: turns.started(stream as string)!, told }];
  });
})();

test.each(lives)('%s, left alone for years but for what it is told, loses no duty on the way', (stream, life) => {
  const { on, begin, told } = life;
  fc.assert(
    fc.property(offsets, fc.nat(5), (days, when) => {
      const turns = new TurnsOf(deciders[kindOf(stream)]!, stream);
      turns.on(on, begin.command);
      ascending(days).forEach((offset, no) => {
        const news = no === when ? told.map(({ command: one }) => one) : [];
        turns.on(addDays(on, offset), ...news);
      });
      holds(turns);
      expect(turns.process.changedAt).toBeLessThanOrEqual(noon(addDays(on, 1_600)));
    }),
    { numRuns: 4 },
  );
});
