import type { Effect, TellEffect } from '../effect';
import { office, registrar } from '../news';
import { askedReminders } from '../steering/reminder';
import { chair, everyMember, notices, tellClosed, tellForbund } from '../yearly/outside';
import { textOf, texts } from './continuation';
import { duties } from './duties/duties';
import type { WithdrawalEvent } from './events';
import { streamOf, type WithdrawalStarted, type WithdrawalState } from './state';

type DataOf<Type extends WithdrawalEvent['type']> = Extract<WithdrawalEvent, { type: Type }>['data'];
type Sets = { readonly [Type in WithdrawalEvent['type']]?: (data: DataOf<Type>, state: WithdrawalStarted) => Effect[] };

const sets: Sets = {
  ContinuationRecorded: differing,
  ContinuationDecided: ({ decidedOn }, state) =>
    toAll('ContinuationDecided', { decidedOn, expiresOn: state.notice.expiresOn }, state),
  RevocationAgreed: ({ on }, state) => [told(state, 'NoteNoticeRevoked', { on })],
  NoticePeriodEnded: ({ on, outcome, charter, ...text }, state) => [
    told(state, 'NoteNoticeExpired', { on, outcome, ...(charter && textOf({ charter, ...text })) }),
    ...(state.inLiquidationSince === undefined ? [] : toAll('NoticePeriodEnded', { on, outcome }, state)),
  ],
  ContinuationRestored: ({ decidedOn, ...text }, state) => [
    told(state, 'NoteContinued', { on: decidedOn, ...textOf(text) }),
  ],
  WithdrawalClosed: ({ on }, state) => {
    const stream = streamOf(state);
    return [tellClosed(state, { id: `tell:${stream}/closed`, stream, on })];
  },
  ReminderAsked: (data, state) => askedReminders(data, duties(state)),
};

/**
 * What an event sets going outside: what the förbund is told, and who hears of it. What the end comes to, the förbund
 * says to all; only where it is in liquidation already nobody else would say that the notice has run out.
 */
export function effects(event: WithdrawalEvent, state: WithdrawalState): Effect[] {
  if (state.status === 'NONE' || !Object.hasOwn(sets, event.type)) return [];
  const set = sets[event.type] as (data: object, state: WithdrawalStarted) => Effect[];
  return set(event.data, state);
}

/** What came of the notice; of one notice once. */
function told(state: WithdrawalStarted, type: string, more: object): TellEffect {
  const stream = streamOf(state);
  const { member } = state.notice;
  return tellForbund(state, `tell:${stream}/${type}`, {
    id: `${stream}/${type}`,
    type,
    data: { stream, member, ...more },
  });
}

/** The texts themselves are read in the process. */
function toAll(type: WithdrawalEvent['type'], about: Record<string, unknown>, state: WithdrawalStarted): Effect[] {
  const data = { leaving: state.notice.member, ...about };
  return notices({ type, data }, String(state.news), [...everyMember(state), office, chair]);
}

/** Decisions on texts that are not the same do not count together: those who have decided must know (0.4 D7). */
function differing({ member, body, decidedOn }: DataOf<'ContinuationRecorded'>, state: WithdrawalStarted): Effect[] {
  const all = texts(state);
  if (all.length < 2) return [];
  const data = { member, body, decidedOn, texts: all.length };
  const to = [...all.flatMap(({ members }) => members).map(registrar), office];
  return notices({ type: 'ContinuationRecorded', data }, String(state.news), to);
}
