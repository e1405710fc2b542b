import type { CivilDate } from '../calendar/civil-date';
import type { Event } from '../decider';
import type { Effect, MailEffect, TellEffect } from '../effect';
import { office } from '../news';
import { askedReminders } from '../steering/reminder';
import { auditorsContact, chair, everyMember, notices, tellClosed, tellForbund } from '../yearly/outside';
import { of } from '../yearly/yearly';
import { duties } from './duties/duties';
import type { LiquidationEvent } from './events';
import { type LiquidationStarted, type LiquidationState, streamOf } from './state';

type DataOf<Type extends LiquidationEvent['type']> = Extract<LiquidationEvent, { type: Type }>['data'];
type Sets = {
  readonly [Type in LiquidationEvent['type']]?: (data: DataOf<Type>, state: LiquidationStarted) => Effect[];
};

const sets: Sets = {
  LiquidationShortfallCalled: (data, state) =>
    toEach({ type: 'LiquidationShortfallCalled', data }, `call:${data.call}`, state),
  AssetsDistributed: (data, state) => [
    ...(data.no === 1 ? [tell(state, { type: 'NoteDistributed', on: data.decidedOn, times: 1 })] : []),
    ...toEach({ type: 'AssetsDistributed', data }, `distribution:${data.no}`, state),
  ],
  DissolutionReached: (data, state) => [
    tell(state, { type: 'NoteDissolved', on: data.on, times: state.reopenings.length + 1 }),
    // The förbund itself tells its members and the office.
    ...notices({ type: 'DissolutionReached', data }, `${data.on}:${state.reopenings.length}`, [chair, auditorsContact]),
  ],
  LiquidationReopened: (data, state) => [
    tell(state, { type: 'NoteReopened', on: data.decidedOn, times: data.no }),
    ...toAll({ type: 'LiquidationReopened', data }, String(data.no), state),
  ],
  LiquidationAnnulled: (data, state) => [
    tell(state, { type: 'NoteAnnulled', on: data.on, times: 1 }),
    closed(data.on, state),
  ],
  AnnulmentCameTooLate: (data, state) => toAll({ type: 'AnnulmentCameTooLate', data }, data.decidedOn, state),
  LiquidationYearPassed: (data) =>
    notices({ type: 'LiquidationYearPassed', data }, String(data.years), [office, chair]),
  ArchiveOverdue: (data) => notices({ type: 'ArchiveOverdue', data }, data.dueOn, [office, chair]),
  ArchiveOverdueAnnulled: (data) => notices({ type: 'ArchiveOverdueAnnulled', data }, data.dueOn, [office, chair]),
  LiquidationClosed: (data, state) => [closed(data.on, state)],
  ReminderAsked: (data, state) => askedReminders(data, duties(state)),
};

/** What an event sets going outside: what the förbund is told, and who hears of it. */
export function effects(event: LiquidationEvent, state: LiquidationState): Effect[] {
  if (state.status === 'NONE' || !Object.hasOwn(sets, event.type)) return [];
  const set = sets[event.type] as (data: object, state: LiquidationStarted) => Effect[];
  return set(event.data, state);
}

/** What it is about, without fingerprints of documents. */
function plain({ type, data }: LiquidationEvent): Event {
  const { evidence: _, ...about } = data as Record<string, unknown>;
  return { type, data: about };
}

/** To each member alone, with its own share. */
function toEach(event: Sharing, key: string, state: LiquidationStarted): MailEffect[] {
  const { shares } = event.data;
  const { shares: _, ...about } = plain(event).data;
  return everyMember(state).flatMap((to) => {
    const shareOre = of(shares, to.member) ?? 0;
    return shareOre === 0 ? [] : notices({ type: event.type, data: { ...about, shareOre } }, key, [to]);
  });
}

type Sharing = Extract<LiquidationEvent, { data: { shares: object } }>;

const toAll = (event: LiquidationEvent, key: string, state: LiquidationStarted): MailEffect[] =>
  notices(plain(event), key, [...everyMember(state), office, chair, auditorsContact]);

interface Told {
  type: string;
  on: CivilDate;
  times: number;
}

/** Once, however often it is told. */
function tell(state: LiquidationStarted, { type, on, times }: Told): TellEffect {
  const stream = streamOf(state);
  const what = `${stream}/${type}:${times}`;
  return tellForbund(state, `tell:${what}`, { id: what, type, data: { stream, on } });
}

function closed(on: CivilDate, state: LiquidationStarted): TellEffect {
  const stream = streamOf(state);
  return tellClosed(state, { id: `tell:${stream}/closed`, stream, on });
}
