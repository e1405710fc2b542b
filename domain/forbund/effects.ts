import type { Effect, StartEffect } from '../effect';
import { askedReminders } from '../steering/reminder';
import { beginOf } from './begin-child';
import { charterFor } from './charter-by-day';
import { duties } from './duties/duties';
import { endsSet, toldOfLongerTime, toldOfMembers, toldOfTheEnd } from './effects-of-ends';
import type { ForbundEvent } from './events';
import { effectiveOn } from './matter';
import { kindOf, streamOfDay } from './office-terms';
import { openChildren, type Begun, type ForbundState, type NotedBudget } from './state';
import { toldOfStanding } from './tell-standing';
import { numbered, tell, toAll, told } from './telling';

const workflows = {
  budget: 'budget',
  contributions: 'contributions',
  'follow-up': 'followUp',
  'year-end': 'yearEnd',
  board: 'board',
  auditors: 'auditors',
  withdrawal: 'withdrawal',
  liquidation: 'liquidation',
  insats: 'insats',
  dispute: 'dispute',
} as const;

type DataOf<Type extends ForbundEvent['type']> = Extract<ForbundEvent, { type: Type }>['data'];
type Sets = { readonly [Type in ForbundEvent['type']]?: (data: DataOf<Type>, state: Begun) => Effect[] };

const sets: Sets = {
  ChildOpened: (data, state) => [start(data, state), ...toldOfTheEnd(data, state)],
  BudgetNoted: toldOfBudget,
  AppointmentNoted: toldOfAppointment,
  FirstBudgetNoted: toldOfFirstBudget,
  MatterAdopted: (data, state) => [
    ...(effectiveOn(data.matter, data.adoptedOn) > data.adoptedOn
      ? toldOfStanding(state, { key: `decided:${data.key}`, on: data.adoptedOn })
      : []),
    ...toldOfTerms(data, state),
    ...toldOfLongerTime(data, state),
  ],
  MemberSucceeded: (data, state) => [
    ...toldOfSuccession(data, state),
    ...toAll({ type: 'MemberSucceeded', data }, `${data.predecessor}:${data.from}`, state),
  ],
  MemberAdded: (data, state) => [
    ...toAll({ type: 'MemberAdded', data }, data.key, state),
    ...toldOfStanding(state, { key: data.key, on: data.from }),
    ...toldOfMembers(state, data.key),
  ],
  MemberRemoved: (data, state) => [
    ...toAll({ type: 'MemberRemoved', data }, data.key, state),
    told({ type: 'MemberRemoved', data }, data.key, data.removed),
    ...toldOfStanding(state, { key: data.key, on: data.from }),
    ...toldOfMembers(state, data.key),
  ],
  CharterChanged: (data, state) => [
    ...toAll({ type: 'CharterChanged', data }, data.key, state),
    ...(data.terms?.ends?.sunsetOn === undefined
      ? []
      : toldOfStanding(state, { key: `charter:${data.key}`, on: data.on })),
  ],
  FeesDecided: (data, state) => toAll({ type: 'FeesDecided', data }, data.key, state),
  StatementRequested: (data) => [told({ type: 'StatementRequested', data }, String(data.no), data.answers)],
  StatementAnswered: (data) => [told({ type: 'StatementAnswered', data }, String(data.no), data.asks)],
  ...endsSet,
  ReminderAsked: (data, state) => askedReminders(data, duties(state)),
};

/** What an event sets going outside: processes that start, what they are told, and who hears of it. */
export function effects(event: ForbundEvent, state: ForbundState): Effect[] {
  if (state.status === 'NONE' || !Object.hasOwn(sets, event.type)) return [];
  const set = sets[event.type] as (data: object, state: Begun) => Effect[];
  return set(event.data, state);
}

function start(opened: DataOf<'ChildOpened'>, state: Begun): StartEffect {
  const { stream, kind } = opened;
  const command = { id: `begin:${stream}`, actor: 'system', ...beginOf(opened, state) };
  return { kind: 'start', id: `start:${stream}`, workflow: workflows[kind], stream, command };
}

/** The first total reaches contributions as they start; later ones, and all of them the follow-up, are told. */
function toldOfBudget(
  { year, revision, totalOre, headings, adoptedOn, contributions }: NotedBudget,
  state: Begun,
): Effect[] {
  const { forbund } = state.handOver;
  const of = (kind: string): string => `${kind}-${forbund}-${year}`;
  const revised = { revision, totalOre, adoptedOn, contributions };
  return [
    ...(revision > 0 ? tell(state, of('contributions'), { type: 'ReviseContributions', data: revised }) : []),
    ...tell(state, of('follow-up'), { type: 'NoteBudget', data: { revision, totalOre, headings } }),
  ].map((effect) => numbered(effect, `budget:${revision}`, state));
}

/** A budget that is open before its year begins follows the charter that the year begins under. */
function toldOfTerms({ key, matter, adoptedOn }: DataOf<'MatterAdopted'>, state: Begun): Effect[] {
  if (matter.kind !== 'CHANGE_CHARTER' || !matter.terms) return [];
  const from = effectiveOn(matter, adoptedOn);
  const { version } = matter.charter;
  return openChildren(state).flatMap((stream) => {
    const begins = `${stream.slice(-4)}-01-01`;
    if (state.children[stream]?.kind !== 'budget' || begins < from) return [];
    const data = { terms: charterFor(state, begins).terms, version, from };
    return tell(state, stream, { type: 'NoteChangedTerms', data }).map((one) => numbered(one, `terms:${key}`, state));
  });
}

/** What is not open yet is begun with it. */
function toldOfAppointment({ office, ...data }: DataOf<'AppointmentNoted'>, state: Begun): Effect[] {
  const { member, members, substitutes, decidedOn } = data;
  const what = `appointed:${member}:${members}:${substitutes}:${decidedOn}`;
  return tell(state, streamOfDay(state, kindOf(office), decidedOn), { type: 'NoteAppointed', data }).map((effect) =>
    numbered(effect, what, state),
  );
}

/** A total that nobody would pay of, by the members' agreement, is nothing to tell. */
function toldOfFirstBudget({ year, totalOre, adoptedOn }: DataOf<'FirstBudgetNoted'>, state: Begun): Effect[] {
  if (!state.budgets[year]) return [];
  const stream = `budget-${state.handOver.forbund}-${year}`;
  return tell(state, stream, { type: 'NoteFirstBudget', data: { totalOre, adoptedOn } }).map((effect) =>
    numbered(effect, `first-budget:${totalOre}:${adoptedOn}`, state),
  );
}

function toldOfSuccession({ predecessor, successor, from }: DataOf<'MemberSucceeded'>, state: Begun): Effect[] {
  const told = { type: 'NoteSuccession', data: { predecessor, successor, from } };
  return openChildren(state)
    .flatMap((stream) => tell(state, stream, told))
    .map((effect) => numbered(effect, `succession:${predecessor}:${from}`, state));
}
