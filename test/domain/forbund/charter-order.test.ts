import * as fc from 'fast-check';
import { addDays, addMonths } from '../../../domain/calendar/civil-date';
import type { Command } from '../../../domain/command';
import { defaultEnds } from '../../../domain/forbund/end-terms';
import { v1 } from '../formation/haninge';
import { begun, command, evidence, stateOf, terms } from './haninge';

const members = ['HAN', 'LAN', 'FK', 'SLL'];
const day = (number: number): string => addDays('2008-01-01', number);
const recordedOn = '2008-12-31';

/** What happened on a day of 2008: all decided on a shorter notice, or a member gave one. */
type Happened = { on: number; months: number } | { on: number; member: string };

const changes = fc.array(fc.record({ on: fc.nat(300), months: fc.integer({ min: 13, max: 35 }) }), { maxLength: 4 });
const notices = fc.uniqueArray(fc.record({ on: fc.nat(300), member: fc.constantFrom(...members) }), {
  selector: ({ member }) => member,
});
const lives = fc
  .tuple(changes, notices)
  .map(([some, others]): Happened[] => [...some, ...others])
  .filter((all) => new Set(all.map(({ on }) => on)).size === all.length)
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));

function commandsOf(one: Happened, number: number): Command[] {
  const decidedOn = day(one.on);
  if ('member' in one) {
    return [{ ...command(`notice-${number}`, 'GiveNotice', { member: one.member }), decidedOn, evidence }];
  }
  const charter = { ...v1, version: number + 2, datedOn: '2007-12-01', hash: String(number).repeat(64).slice(0, 64) };
  const matter = { kind: 'CHANGE_CHARTER' as const, charter, terms: { ends: { noticeMonths: one.months } } };
  return members.map((member) => ({
    ...command(`approve-${number}-${member}`, 'Approve', { member, matter }),
    decidedOn,
  }));
}

test('in whatever order changes and notices are recorded, each notice is judged by the charter of its own day', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const turns = begun({ terms: { ...terms, ends: defaultEnds } });
      for (const [number, one] of life.entries()) {
        const answers = turns.on(recordedOn, ...commandsOf(one, number));
        expect(answers.filter((answer) => 'refused' in answer)).toEqual([]);
      }
      const monthsOn = (on: number): number =>
        life
          .flatMap((one) => ('months' in one && one.on <= on ? [one] : []))
          .sort((a, b) => a.on - b.on)
          .at(-1)?.months ?? 36;
      const judged = Object.values(stateOf(turns).ends.notices).map(({ member, expiresOn }) => [member, expiresOn]);
      const expected = life.flatMap((one) =>
        'member' in one ? [[one.member, addMonths(day(one.on), monthsOn(one.on))]] : [],
      );
      expect(new Map(judged as [string, string][])).toEqual(new Map(expected as [string, string][]));
      expect(stateOf(turns).terms.ends?.noticeMonths).toBe(monthsOn(366));
    }),
    { numRuns: 60 },
  );
});
