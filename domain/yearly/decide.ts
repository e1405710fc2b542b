import type { Decided } from '../command';
import type { Duty } from '../duty';
import { same } from '../same';
import { clockAdvanced } from '../steering/clock';
import { reminderAsked } from '../steering/reminder';
import { theMember } from './rules';
import {
  memberIds,
  isOver,
  memberOf,
  membersOf,
  type Running,
  type Yearly,
  type YearlyCommand,
  type YearlyEvent,
} from './yearly';

/** What is closed takes no successor. */
type Going = Running & Pick<Yearly, 'closedOn'>;

/**
 * What each process of a year or a term takes, whatever it does. `duties` is what is owed in the state.
 * Refused: NOT_AN_EXERCISE, CLOCK_BACKWARDS, UNKNOWN_MEMBER.
 */
export function decideYearly(command: Decided<YearlyCommand>, state: Going, duties: readonly Duty[]): YearlyEvent[] {
  if (isOfItsEnd(command)) return endNoted(command, state);
  switch (command.type) {
    case 'NoteSuccession':
      return memberSucceeded(command.data, state);
    case 'NoteStanding':
      return standingNoted(command.data, state);
    case 'AdvanceClock':
      return clockAdvanced(command, { exercise: state.basis.exercise, clockShiftMs: state.clockShiftMs });
    case 'RemindNow': {
      const { member } = command.data;
      if (member !== undefined && member !== 'office') theMember(state, member);
      return reminderAsked(command, duties);
    }
  }
}

type EndTold = Extract<YearlyCommand, { type: 'NoteLiquidation' | 'NoteLiquidationAnnulled' | 'NoteDissolved' }>;

const ofItsEnd: readonly string[] = ['NoteLiquidation', 'NoteLiquidationAnnulled', 'NoteDissolved'];

const isOfItsEnd = (command: { type: string }): command is EndTold => ofItsEnd.includes(command.type);

/** Told by the förbund, so never refused: what is so already changes nothing. */
function endNoted({ type, data: { on } }: EndTold, state: Going): YearlyEvent[] {
  const { inLiquidationSince, dissolvedOn, closedOn } = state;
  if (dissolvedOn !== undefined || closedOn !== undefined) return [];
  switch (type) {
    case 'NoteLiquidation':
      return inLiquidationSince === undefined ? [{ type: 'LiquidationNoted', data: { on } }] : [];
    case 'NoteLiquidationAnnulled':
      return inLiquidationSince === undefined ? [] : [{ type: 'LiquidationAnnulmentNoted', data: { on } }];
    case 'NoteDissolved':
      return [{ type: 'DissolutionNoted', data: { on } }];
  }
}

/** Told by the förbund, so never refused: what is known already changes nothing. */
function standingNoted(
  { members, certainUntil, on }: Extract<YearlyCommand, { type: 'NoteStanding' }>['data'],
  state: Going,
): YearlyEvent[] {
  if (isOver(state)) return [];
  const known = membersOf(state);
  const news = members.filter(
    (member) =>
      !same(
        known.find(({ id }) => id === member.id),
        member,
      ),
  );
  const left = memberIds(state).filter((id) => !members.some((member) => member.id === id));
  if (news.length === 0 && left.length === 0 && certainUntil === state.basis.certainUntil) return [];
  const until = certainUntil === undefined ? {} : { certainUntil };
  return [{ type: 'StandingNoted', data: { members: news, left, on, ...until } }];
}

/** Told by the förbund, so never refused: a stranger, and what is so already, change nothing. */
function memberSucceeded(
  data: Extract<YearlyCommand, { type: 'NoteSuccession' }>['data'],
  state: Going,
): YearlyEvent[] {
  const member = memberOf(state, data.predecessor);
  const { party, name } = data.successor;
  if (state.closedOn !== undefined || !member || (member.party === party && member.name === name)) return [];
  const was = { party: member.party, name: member.name };
  return [{ type: 'MemberSucceeded', data: { ...data, was } }];
}
