import { civilDateAt } from '../../calendar/stockholm';
import { byContributions } from '../../money/by-contributions';
import { contributions as shareOut } from '../../money/contributions';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { notAnExercise } from '../../steering/clock';
import { membersOf } from '../../yearly/yearly';
import { shortfallDueDay } from '../due-days';
import { payersOf, revision } from '../revision';
import { callsAfter, instalment, schedule } from '../schedule';
import type { Begun } from '../state';
import { andWhatFollows, type Decide, type Of, open, taken } from './rules';
import { lawful } from './shares';

export const beginContributions: Decide<'BeginContributions'> = ({ data, at }, state) => {
  const { basis, year, totalOre, adoptedOn, contributions } = data;
  if (state.status === 'BEGUN') {
    if (state.year === year && state.basis.forbund === basis.forbund && isKnown(state, data)) return [];
    throw new Rejected('ALREADY_STARTED', `the contributions of ${state.year} have been started with other figures`);
  }
  if (!basis.exercise && (data.clockShiftMs ?? 0) !== 0) throw notAnExercise();
  lawful(basis.members, totalOre, contributions);
  const payers = { forbund: basis.forbund, year, members: basis.members };
  const instalments = schedule(payers, { basis, year, adoptedOn }, contributions);
  return [{ type: 'ContributionsBegun', data: { ...data, instalments, on: civilDateAt(at) } }];
};

/** The figures as they were at first may come again, also when a revision has changed them since. */
const isKnown = (state: Begun, { totalOre, contributions }: Of<'BeginContributions'>['data']): boolean =>
  state.revision > 0 || (state.totalOre === totalOre && same(state.contributions, contributions));

export const reviseContributions: Decide<'ReviseContributions'> = ({ data, at }, state) => {
  if (state.status === 'BEGUN' && data.revision <= state.revision) return [];
  const begun = open(state);
  lawful(membersOf(begun), data.totalOre, data.contributions);
  const revising = { ...data, on: civilDateAt(at) };
  return andWhatFollows(
    begun,
    [{ type: 'ContributionsRevised', data: { ...revising, ...revision(begun, revising) } }],
    at,
  );
};

/** Each member's part of what the assets do not cover, by its share of the year (22 §, C82). */
export const callShortfall: Decide<'CallShortfall'> = (command, state) => {
  const begun = open(state);
  const { data, at } = command;
  const shortfallOre = shortfallIn(data);
  const decision = taken(command);
  const day = shortfallDueDay(data.dueOn, civilDateAt(at));
  const call = begun.calls + 1;
  const parts = shareOut(shortfallOre, byContributions(membersOf(begun), begun.contributions));
  const instalments = membersOf(begun)
    .filter(({ id }) => (parts[id] ?? 0) > 0)
    .map(({ id: member }) =>
      instalment(payersOf(begun), {
        member,
        number: callsAfter + call,
        ore: parts[member] ?? 0,
        batch: `s${call}`,
        ...day,
      }),
    );
  const { dueOn: _, ...figures } = data;
  return [{ type: 'ShortfallCalled', data: { ...decision, ...figures, call, shortfallOre, instalments } }];
};

function shortfallIn({ shortfallOre, debtOre, assetsOre }: Of<'CallShortfall'>['data']): number {
  const difference = debtOre === undefined || assetsOre === undefined ? undefined : debtOre - assetsOre;
  const called = shortfallOre ?? difference;
  if (called === undefined || (difference !== undefined && called !== difference)) {
    throw new Rejected(
      'SHORTFALL_UNCLEAR',
      'give the shortfall, or the debt and the assets that it is the difference of',
    );
  }
  if (called > 0) return called;
  throw new Rejected('NO_SHORTFALL', 'the assets cover the debt: there is nothing to call in (22 §)', {
    debtOre,
    assetsOre,
  });
}
