import type { CivilDate } from '../../calendar/civil-date';
import type { Duty, Ground } from '../../duty';
import { lastSafeDayFor, latest, onItsWaySince, passedMeeting, remainingChain, wayAhead } from '../chain';
import { type Contested, type Standing, toConfirm } from '../convergence';
import type { ChainStage } from '../plan';
import { of, type Started } from '../state';
import { textInForce } from '../text';
import { charterClause, law } from '../../grounds';
import { daysBefore, owed, whenOver } from '../../owed';

const caseFile: Ground = { source: 'case-file', ref: 'beslutskedja' };

/** The next body each owing member's matter must reach, and the day after which its plan no longer holds. */
export function chainDuties(state: Started, all: readonly Standing[], open: readonly Contested[]): Duty[] {
  const { charter, sentOutOn } = textInForce(state);
  if (sentOutOn === undefined) return [];
  const owing = all.filter((one) => !one.hasAnswered || toConfirm(one, charter, open).length > 0);
  return owing.flatMap((standing) => [...nextStage(state, standing), ...plan(state, standing)]);
}

function nextStage(state: Started, standing: Standing): Duty[] {
  const { id } = standing.member;
  const since = onItsWaySince(state, standing.member);
  const [next] = since === undefined ? [] : wayAhead(state, standing, since);
  if (since === undefined || !next?.meeting) return [];
  const { body, name, role, cutoffDays, meeting } = next;
  const remindOn = daysBefore(meeting, [cutoffDays + 14, cutoffDays + 3]);
  const about = { body, bodyName: name, role, cutoffDays, ...(next.assumed === true && { assumed: true }) };
  const described = { kind: 'stage', owedBy: id, ground: [caseFile], about };
  const passed = passedMeeting(state, standing, body);
  const from = passed !== undefined && passed < meeting ? passed : since;
  return [owed(described, { key: `stage:${id}:${body}`, dueOn: meeting, remindOn, since: from })];
}

/** While the next body has a listed meeting that still leads to a decision in time, the plan holds. */
function plan(state: Started, standing: Standing): Duty[] {
  const { id } = standing.member;
  const chain = remainingChain(state, standing);
  const since = onItsWaySince(state, standing.member);
  const decides = chain.at(-1);
  if (since === undefined || !decides || decides.meetings.length === 0 || of(state.planBroken, id)) return [];
  const day = lastMeetingThatHolds(chain, state.dates.lastDay, since);
  const body = chain[0]?.body ?? decides.body;
  const nextMeeting = nextAfter(chain[0] ?? decides, day);
  const about = { body, nextMeeting };
  const onMissed = { type: 'NotePlanBroken', data: { member: id, body, nextMeeting } };
  return [whenOver({ kind: 'plan', owedBy: id, ground: [caseFile], about, onMissed }, day, `plan:${id}`)];
}

function lastMeetingThatHolds(chain: readonly ChainStage[], lastDay: CivilDate, since: CivilDate): CivilDate {
  const plan = latest(chain, lastDay);
  if (plan === null || plan.setOut < since) return since;
  return plan.meetings.find((meeting) => meeting !== null) ?? since;
}

const nextAfter = ({ meetings }: ChainStage, day: CivilDate): CivilDate | null =>
  meetings
    .map(({ on }) => on)
    .filter((on) => on > day)
    .sort()[0] ?? null;

/** Before sending out it is the office's duty; afterwards a day to know of while somebody still owes. */
export function lastSafeDayDuties(state: Started, all: readonly Standing[]): Duty[] {
  const day = lastSafeDayFor(state, all);
  if (day === null || state.lastSafeDayPassed) return [];
  const onMissed = { type: 'NoteLastSafeDayPassed', data: { lastSafeDay: day } };
  const ground = [law('8 §'), charterClause(state.plan.formationParagraph), caseFile];
  const { sentOutOn, charter } = textInForce(state);
  const kind = 'last-safe-day';
  if (sentOutOn !== undefined) return [whenOver({ kind, ground, onMissed }, day, `${kind}:v${charter.version}`)];
  const about = { version: charter.version };
  const days = { key: 'send-out', dueOn: day, remindOn: daysBefore(day, [30, 14, 7, 1]), since: charter.datedOn };
  return [owed({ kind: 'send-out', owedBy: 'office', ground, about, onMissed }, days)];
}
