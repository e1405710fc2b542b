import type { CaseFile } from './case-file';
import type { CaseMember } from './member';
import type { CaseSplit } from './parameters';
import { problem, type CaseProblem } from './problem';

/** A first term ends after it begins, and is no longer than the terms after it (13 §). */
export function termsAreInOrder({ parameters }: CaseFile): CaseProblem[] {
  return (['board', 'auditors'] as const).flatMap((office) => {
    const first = parameters?.[office]?.first;
    if (first === undefined || first.from <= first.to) return [];
    const message = `the first term would end, ${first.to}, before it begins, ${first.from}`;
    return [problem('TERM_BACKWARDS', ['parameters', office, 'first', 'to'], message)];
  });
}

export function periodsAreInOrder({ parameters }: CaseFile): CaseProblem[] {
  const periods = parameters?.followUpPeriods ?? [];
  const place = periods.findIndex((end, index) => index > 0 && end <= (periods[index - 1] ?? ''));
  if (place < 0) return [];
  const message = `${periods[place] ?? ''} does not come after the period above it`;
  return [problem('PERIODS_OUT_OF_ORDER', ['parameters', 'followUpPeriods', place], message)];
}

/** A split speaks of every member of its side and of no other, and says where its figures come from. */
export function splitsFit(file: CaseFile): CaseProblem[] {
  return (['region', 'kommun'] as const).flatMap((side) => {
    const split = file.parameters?.split?.[side];
    if (split === undefined) return [];
    return [...sharesFit(file, side, split), ...figuresHaveSource(side, split), ...fixedSumsToPart(file, side, split)];
  });
}

type Side = 'region' | 'kommun';

const at = (side: Side, ...rest: string[]): string[] => ['parameters', 'split', side, ...rest];

function sharesFit({ members }: CaseFile, side: Side, { shares }: CaseSplit): CaseProblem[] {
  const payers = payersOf(members, side);
  const strangers = Object.keys(shares).filter((id) => !payers.includes(id));
  const missing = payers.filter((id) => !(id in shares));
  const nothing = Object.values(shares).every((share) => share === 0);
  return [
    ...strangers.map((id) =>
      problem('SPLIT_UNKNOWN_MEMBER', at(side, 'shares', id), `${id} is no member that pays of the ${side} part`),
    ),
    ...missing.map((id) => problem('SPLIT_INCOMPLETE', at(side, 'shares'), `${id} has no share of the ${side} part`)),
    ...(nothing ? [problem('SPLIT_OF_NOTHING', at(side, 'shares'), 'the shares are all zero')] : []),
  ];
}

/** A kommun outside every region shares in both quarters (5 a § 2 st.). */
function payersOf(members: readonly CaseMember[], side: Side): string[] {
  const pays = ({ party, outsideRegion }: CaseMember): boolean =>
    side === 'kommun' ? party === 'KOMMUN' : party === 'REGION' || outsideRegion === true;
  return members.filter(pays).map(({ id }) => id);
}

function figuresHaveSource(side: Side, { by, asOf, source }: CaseSplit): CaseProblem[] {
  if (by !== 'INHABITANTS' || (asOf !== undefined && source !== undefined)) return [];
  const message = 'a number of inhabitants needs the day it was counted for, asOf, and its source';
  return [problem('NO_SOURCE_OF_FIGURES', at(side), message)];
}

/** Amounts are agreed for a year whose total is known: they make that side's part of it, to the krona. */
function fixedSumsToPart({ firstYear, members }: CaseFile, side: Side, { by, shares }: CaseSplit): CaseProblem[] {
  if (by !== 'FIXED' || firstYear === undefined) return [];
  const part = members.some(({ party }) => party === 'REGION') ? 4 : 2;
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (Math.abs(sum * part - firstYear.totalKronor) < part) return [];
  const due = firstYear.totalKronor / part;
  return [problem('FIXED_DO_NOT_SUM', at(side, 'shares'), `the amounts make ${sum} kronor, not ${due} (5 §)`)];
}
