import { splitByWeights } from '../money/split';
import { type Quarter, quarters, thirtyDaysAfter, dueDay } from './due-days';
import type { ContributionsEvent, Instalment, Part } from './events';
import { instalment, supplementFrom, type Payers } from './schedule';
import { memberIds } from '../yearly/yearly';
import { type Begun, owedOre, type Standing } from './state';
import type { Contributions } from './commands';

type Revised = Extract<ContributionsEvent, { type: 'ContributionsRevised' }>['data'];
type Outcome = Pick<Revised, 'changed' | 'added' | 'released'>;
export type Revising = Pick<Revised, 'revision' | 'adoptedOn' | 'on'> & { contributions: Contributions };

/**
 * What a revised budget makes of the instalments, member by member, so that the year's sum is right. Those that are neither
 * due nor begun to be paid share what the others do not carry, equally. When none is left, an increase is one supplement, due
 * in 30 days. A decrease that they cannot carry lowers the others, last first: down to what is paid where that is enough, else
 * below it, and what was paid above is released: held until a person credits or refunds it.
 */
export function revision(state: Begun, revising: Revising): Outcome {
  const outcomes = memberIds(state).map((id) => ofMember(state, revising, id));
  return {
    changed: Object.assign({}, ...outcomes.map(({ changed }) => changed)) as Outcome['changed'],
    added: outcomes.flatMap(({ added }) => added),
    released: outcomes.flatMap(({ released }) => released),
  };
}

const nothing: Outcome = { changed: {}, added: [], released: [] };

function ofMember(state: Begun, revising: Revising, member: string): Outcome {
  const own = state.instalments.filter((one) => one.member === member && one.rule !== 'SHORTFALL_CALL');
  const open = own.filter((one) => one.dueOn > revising.on && one.paidOre === 0);
  const fixed = own.filter((one) => !open.includes(one));
  const left = (revising.contributions[member] ?? 0) - sum(fixed.map(({ ore }) => ore));
  if (left < 0) return lowered(state, { open, fixed, less: -left });
  if (open.length > 0) return { ...nothing, changed: changes(open, shares(left, open.length)) };
  if (left === 0) return nothing;
  return {
    ...nothing,
    added:
      own.length === 0 ? newcomer(state, revising, { member, left }) : [supplement(state, revising, { member, left })],
  };
}

interface Less {
  open: readonly Standing[];
  fixed: readonly Standing[];
  less: number;
}

function lowered(state: Begun, { open, fixed, less }: Less): Outcome {
  const amounts = new Map(open.map(({ id }) => [id, 0]));
  const lastFirst = [...fixed].sort(byDueDay).reverse();
  let rest = less;
  const lower = (one: Standing, atMost: number): void => {
    const by = Math.min(rest, atMost);
    if (by > 0) amounts.set(one.id, (amounts.get(one.id) ?? one.ore) - by);
    rest -= by;
  };
  for (const one of lastFirst) lower(one, owedOre(one));
  for (const one of lastFirst) lower(one, amounts.get(one.id) ?? one.ore);
  const all = [...open, ...fixed].filter(({ id }) => amounts.has(id));
  const changed = changes(
    all,
    all.map(({ id }) => amounts.get(id) ?? 0),
  );
  return { changed, added: [], released: all.flatMap((one) => release(state, one, amounts.get(one.id) ?? 0)) };
}

/** Takes what was paid above the new amount out of the latest payments. */
function release({ payments }: Begun, { id, paidOre }: Standing, ore: number): Outcome['released'] {
  let rest = paidOre - ore;
  const released: (Part & { entry: string })[] = [];
  for (const { entry, parts } of Object.values(payments).reverse()) {
    const part = sum(parts.filter(({ instalment }) => instalment === id).map((one) => one.ore));
    const taken = Math.min(part, Math.max(0, rest));
    if (taken > 0) released.push({ entry, instalment: id, ore: taken });
    rest -= taken;
  }
  return released;
}

interface More {
  member: string;
  left: number;
}

function supplement(state: Begun, { revision: no, on }: Revising, { member, left }: More): Instalment {
  const before = state.instalments.filter((one) => one.member === member && one.rule === 'SUPPLEMENT').length;
  const day = thirtyDaysAfter(on, 'SUPPLEMENT');
  return instalment(payersOf(state), { member, number: supplementFrom + before, ore: left, batch: `r${no}`, ...day });
}

/** A member that paid nothing before the revision shares what quarters are left. */
function newcomer(state: Begun, revising: Revising, { member, left }: More): Instalment[] {
  const { basis, year, adoptedOn } = state;
  const days = quarters.map((quarter) => ({ quarter, ...dueDay({ basis, year, adoptedOn }, quarter) }));
  const ahead = days.filter(({ dueOn }) => dueOn > revising.on);
  if (ahead.length === 0) return [supplement(state, revising, { member, left })];
  const amounts = shares(left, ahead.length);
  const made = (day: (typeof ahead)[number], index: number): Instalment =>
    instalment(payersOf(state), {
      member,
      number: day.quarter satisfies Quarter,
      ore: amounts[index] ?? 0,
      batch: `r${revising.revision}`,
      ...day,
    });
  return ahead.map(made);
}

export const payersOf = ({ basis, year }: Begun): Payers => ({ forbund: basis.forbund, year, members: basis.members });

const shares = (ore: number, count: number): number[] => splitByWeights(ore, Array<number>(count).fill(1));

const changes = (all: readonly Standing[], amounts: readonly number[]): Outcome['changed'] =>
  Object.fromEntries(
    all
      .map(({ id, ore }, index): [string, number] => [id, amounts[index] ?? ore])
      .filter(([id, ore]) => all.find((one) => one.id === id)?.ore !== ore),
  );

export const byDueDay = (a: Standing, b: Standing): number => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1);

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
