import type { Command } from '../command';
import type { Effect, MailEffect, StartEffect, TellEffect } from '../effect';
import { notice, office, registrar } from '../news';
import { askedReminders } from '../steering/reminder';
import { basisOf } from './basis';
import { duties } from './duties/duties';
import type { TrialEvent } from './events';
import { memberIds, principalIds, type TrialGoing, type TrialState } from './state';

type DataOf<Type extends TrialEvent['type']> = Extract<TrialEvent, { type: Type }>['data'];
type Sets = { readonly [Type in TrialEvent['type']]?: (data: DataOf<Type>, state: TrialGoing) => Effect[] };

const trialStream = ({ plan }: TrialGoing): string => `trial-${plan.trial}`;

const sets: Sets = {
  ExtensionRequested: (data, state) =>
    toMembers({ type: 'ExtensionRequested', data }, `${data.no}`, principalIds(state)),
  CopySent: (data) => toMembers({ type: 'CopySent', data }, `${data.decision}`, data.to),
  ExtensionCompleted: (data, state) => [
    ...(state.forbund ? toldThatItRuns(state) : []),
    ...toAll({ type: 'ExtensionCompleted', data }, `${data.no}`, state),
    ...state.insatser.flatMap(({ stream, closedOn }) => (closedOn === undefined ? toInsats(data, stream, state) : [])),
  ],
  ExtensionRefused: (data, state) => toAll({ type: 'ExtensionRefused', data }, `${data.no}`, state),
  TrialClosing: ({ endsOn }, state) => toldFormation(state, endsOn),
  // The formation passes over what it was told ahead where operations were to start before that day.
  TrialRanOut: (data, state) => [
    ...toAll({ type: 'TrialRanOut', data }, data.endedOn, state),
    ...toldFormation(state, data.endedOn),
  ],
  TrialEndAnnulled: (data, state) => [
    ...toAll({ type: 'TrialEndAnnulled', data }, data.endedOn, state),
    ...toldOfExtension(state, data),
  ],
  TrialResumed: (data, state) => [
    ...toAll({ type: 'TrialResumed', data }, data.endedOn, state),
    ...toldOfExtension(state, data),
  ],
  TrialOrderGiven: (data, state) =>
    toMembers(
      { type: 'TrialOrderGiven', data },
      `${data.no}`,
      data.to.filter((to) => isMember(state, to)),
    ),
  TrialOrderDelivered: (data, state) =>
    isMember(state, data.by)
      ? toMembers({ type: 'TrialOrderDelivered', data }, `${data.no}:${data.to}`, [data.by])
      : [],
  TrialOrderMissed: (data, state) =>
    isMember(state, data.by)
      ? toMembers({ type: 'TrialOrderMissed', data }, `${data.no}:${data.to}:${data.dueOn}`, [data.by])
      : [],
  TargetPlanned: toldOfMoves,
  ClosureAnnounced: (data, state) =>
    toMembers({ type: 'ClosureAnnounced', data }, data.endsOn, toldMembers(data, state)),
  ClosureReversed: (data, state) => toMembers({ type: 'ClosureReversed', data }, data.endsOn, toldMembers(data, state)),
  TrialInsatsRaised: (data, state) => [start(data, state)],
  ForbundStartNoted: (_, state) =>
    state.endTold === undefined ? toldThatItRuns(state) : toldFormation(state, state.endTold),
  ReminderAsked: (data, state) => askedReminders(data, duties(state)),
};

/** What an event sets going outside: who hears of it, insatser that start or are told, and the formation that waits. */
export function effects(event: TrialEvent, state: TrialState): Effect[] {
  if (state.status === 'NONE' || !Object.hasOwn(sets, event.type)) return [];
  const set = sets[event.type] as (data: object, state: TrialGoing) => Effect[];
  return set(event.data, state);
}

const isMember = (state: TrialGoing, id: string): boolean => memberIds(state).includes(id);

const toldMembers = ({ told }: { told: readonly string[] }, state: TrialGoing): string[] =>
  told.filter((one) => isMember(state, one));

const toMembers = (event: TrialEvent, key: string, members: readonly string[]): MailEffect[] =>
  members.map((member) => notice(withoutText(event), `${key}:${member}`, registrar(member)));

const toAll = (event: TrialEvent, key: string, state: TrialGoing): MailEffect[] => [
  ...toMembers(event, key, memberIds(state)),
  notice(withoutText(event), `${key}:office`, office),
];

/** What is told leaves out where it is written: it lies in the journal. */
function withoutText({ type, data }: TrialEvent): { type: string; data: Record<string, unknown> } {
  const { evidence: _, ...about } = data as Record<string, unknown>;
  return { type, data: about };
}

/** Whoever has an open duty that moved, once, with the old day and the new one (C22, A49). */
function toldOfMoves({ moved, ...data }: DataOf<'TargetPlanned'>): MailEffect[] {
  return [...new Set(moved.map(({ owedBy }) => owedBy))].map((owedBy) => {
    const own = moved.filter((one) => one.owedBy === owedBy);
    const event = { type: 'TargetPlanned', data: { ...data, moved: own } } as const;
    const to = owedBy === 'office' ? office : registrar(owedBy);
    return notice(withoutText(event), `${data.version}:${owedBy}`, to);
  });
}

function start({ no, title, stream, decidedOn, until }: DataOf<'TrialInsatsRaised'>, state: TrialGoing): StartEffect {
  const owner = trialStream(state);
  const data = { basis: basisOf(state), owner, no, title, neededOn: decidedOn, authorityUntil: until };
  const command = { id: `begin:${stream}`, type: 'BeginInsats', data, actor: 'system' };
  return { kind: 'start', id: `start:${stream}`, workflow: 'insats', stream, command };
}

/** A timely or a late word: the insats judges it by the day of the last decision. */
const toInsats = (
  { no, until, decidedOn }: DataOf<'ExtensionCompleted'>,
  stream: string,
  state: TrialGoing,
): TellEffect[] => [
  tell(state, `extended:${no}`, { stream, type: 'NoteOwnerExtended', data: { decidedOn, until } }),
  tell(state, `authority:${no}`, { stream, type: 'NoteAuthority', data: { until } }),
];

/** The formation that last told of itself, else the one that the file names. */
function toFormation(state: TrialGoing, what: string, said: Pick<Command, 'type' | 'data'>): TellEffect[] {
  const stream = state.forbund?.stream ?? state.plan.formation;
  return stream === undefined ? [] : [tell(state, what, { stream, ...said })];
}

const toldFormation = (state: TrialGoing, endedOn: string): TellEffect[] =>
  toFormation(state, `ended:${endedOn}`, { type: 'NoteTrialEnded', data: { endedOn } });

const toldThatItRuns = (state: TrialGoing): TellEffect[] =>
  toFormation(state, `runs:${state.until}`, { type: 'NoteTrialGoesOn', data: { until: state.until } });

const toldOfExtension = (state: TrialGoing, { endedOn, until }: { endedOn: string; until: string }): TellEffect[] =>
  toFormation(state, `not-ended:${endedOn}`, { type: 'NoteTrialGoesOn', data: { until } });

type Asked = Pick<Command, 'type' | 'data'> & { stream: string };

/** One command, however often it is told. */
const tell = (state: TrialGoing, what: string, { stream, type, data }: Asked): TellEffect => ({
  kind: 'tell',
  id: `tell:${stream}:${what}`,
  stream,
  command: { id: `${trialStream(state)}/${what}`, type, data, actor: 'system' },
});
