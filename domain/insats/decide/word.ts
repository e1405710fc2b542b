import { addDays, type CivilDate, daysBetween } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import { memberIds } from '../../yearly/yearly';
import type { InsatsEvent } from '../events';
import { evolve } from '../evolve';
import type { Begun, Deadline } from '../state';
import { statusOf, uninformed, wordFor } from '../word';
import { type Decide, notEnded } from './rules';

/** Word that has come; by the day it was decided it is in time or not (0.4 D1). */
export const recordWord: Decide<'RecordWord'> = (command, state) => {
  const { kind } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  notEnded(state);
  if (state.words.some((one) => same(one, { kind, decidedOn }))) return [];
  return following(state, { type: 'WordRecorded', data: { kind, decidedOn, evidence } }, command.at);
};

/**
 * Told by the trial, so never refused: its extension is the word (C43), and gives its board more time to decide for. What
 * has ended by then does not go on, and nobody is to be told that it does.
 */
export const noteOwnerExtended: Decide<'NoteOwnerExtended'> = ({ data, at }, state) => {
  const { decidedOn, until } = data;
  const isKnown = state.words.some((one) => same(one, { kind: 'DECISION', decidedOn }));
  if (isKnown && state.authorityUntil === until) return [];
  const extended: InsatsEvent = { type: 'InsatsOwnerExtended', data: { decidedOn, until } };
  return state.ended ? [extended] : following(state, extended, at);
};

export const noteAuthority: Decide<'NoteAuthority'> = ({ data: { until } }, state) =>
  state.authorityUntil === until ? [] : [{ type: 'InsatsAuthorityNoted', data: { until } }];

/** The day is over, and no word has come: by itself, so never refused. */
export const missNoticeDeadline: Decide<'MissNoticeDeadline'> = ({ data: { no, on }, at }, state) => {
  const deadline = state.deadlines.find((one) => one.no === no && one.on === on);
  if (!deadline || state.ended || civilDateAt(at) <= on || statusOf(state, deadline) !== 'AWAITING') return [];
  const { by, onMissed } = deadline;
  const told = [...memberIds(state), ...(by.member === undefined && by.unit !== undefined ? [by.unit] : [])];
  const data = { no, by, deadline: on, on: addDays(on, 1), becomes: onMissed, told };
  return following(state, { type: 'NoticeDeadlineMissed', data }, at);
};

/** Who was told of a closure that was called off has been told of that too (S0:15). */
export const informOfReversal: Decide<'InformOfReversal'> = (command, state) => {
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  const owed = [...new Set(state.deadlines.flatMap(uninformed))];
  const told = [...new Set(state.deadlines.flatMap(({ missed }) => missed?.told ?? []))];
  const stranger = command.data.to?.find((who) => !told.includes(who));
  if (stranger !== undefined) {
    throw new Rejected('NOT_TOLD', `${stranger} was not told of the closure`, { to: stranger, told });
  }
  const to = owed.filter((who) => command.data.to?.includes(who) ?? true);
  return to.length === 0 ? [] : [{ type: 'ReversalInformed', data: { to, decidedOn, evidence } }];
};

/** An event on word, and what it comes to for each deadline that was missed: taken back, or turned round too late. */
function following(state: Begun, event: InsatsEvent, at: number): InsatsEvent[] {
  const after = evolve(state, event) as Begun;
  const turned = after.deadlines.flatMap((deadline) => turn(after, deadline, civilDateAt(at)));
  return [event, ...turned];
}

function turn(state: Begun, deadline: Deadline, today: CivilDate): InsatsEvent[] {
  const { no, by, on, onMissed: was, missed, reversed, annulledBy } = deadline;
  const word = wordFor(state, deadline);
  if (!missed || !word || annulledBy !== undefined) return [];
  const of = { no, by, deadline: on, decidedOn: word.decidedOn, was, told: missed.told };
  if (word.timely) return [{ type: 'MissedNoticeAnnulled', data: of }];
  if (reversed) return [];
  return [{ type: 'InsatsReversed', data: { ...of, daysLate: daysBetween(on, word.decidedOn), recordedOn: today } }];
}
