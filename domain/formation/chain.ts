import type { CivilDate } from '../calendar/civil-date';
import { addDays } from '../calendar/civil-date';
import { counts, type Standing } from './convergence';
import type { ChainStage, Meeting, Member } from './plan';
import { decidingBodyOf, of, type Started, stagesOf } from './state';
import { textInForce } from './text';

/** The bodies the matter has still to pass, in order; the deciding body is the last. */
export function remainingChain(state: Started, { member, hasAnswered }: Standing): readonly ChainStage[] {
  // What has been prepared once goes back to the deciding body alone, to be confirmed.
  if (hasAnswered) return member.chain.filter(({ body }) => body === decidingBodyOf(member));
  const passed = stagesOf(state, member.id)
    .filter(({ outcome }) => outcome !== 'RETURNED')
    .map(({ body }) => member.chain.findIndex((stage) => stage.body === body));
  return member.chain.slice(Math.max(-1, ...passed) + 1);
}

export interface Step {
  body: string;
  name: string;
  role: ChainStage['role'];
  cutoffDays: number;
  /** The first listed meeting the matter reaches in time; null where none is listed. */
  meeting: CivilDate | null;
  assumed?: boolean;
}

/** The matter from body to body, by the first meeting each can take it up at, when it sets out on `from`. */
function walk(chain: readonly ChainStage[], from: CivilDate): Step[] {
  let at: CivilDate | null = from;
  return chain.map((stage) => {
    const { body, name, role, cutoffDays } = stage;
    const found = firstMeeting(stage, at);
    const meeting = found?.on ?? null;
    if (!isPassedUndated(stage)) at = meeting;
    return { body, name, role, cutoffDays, meeting, ...(found?.assumed === true && { assumed: true }) };
  });
}

const firstMeeting = ({ meetings, cutoffDays }: ChainStage, reached: CivilDate | null): Meeting | undefined =>
  reached === null ? undefined : inOrder(meetings).find(({ on }) => addDays(on, -cutoffDays) >= reached);

/** A preparing body whose meetings nobody has listed takes no known time; a deciding one is never assumed to meet. */
const isPassedUndated = ({ meetings, role }: ChainStage): boolean => meetings.length === 0 && role !== 'decides';

/** The matter's way from here. A meeting that went by unused leads to that body's next, while one is left in time. */
export function wayAhead(state: Started, standing: Standing, since: CivilDate): Step[] {
  const chain = remainingChain(state, standing);
  const [next, ...rest] = chain;
  const passed = next && passedMeeting(state, standing, next.body);
  if (!next || passed === undefined) return walk(chain, since);
  const later = next.meetings.filter(({ on }) => on > passed && on <= state.dates.lastDay);
  const meetings = later.length > 0 ? later : next.meetings.filter(({ on }) => on === passed);
  return walk([{ ...next, meetings }, ...rest], since);
}

export const passedMeeting = (state: Started, { member }: Standing, body: string): CivilDate | undefined =>
  of(of(state.meetingsPassed ?? {}, member.id) ?? {}, body);

/** The latest meetings with which the chain still ends by `lastDay`, and the last day to set out; null: none does. */
export function latest(
  chain: readonly ChainStage[],
  lastDay: CivilDate,
): { setOut: CivilDate; meetings: readonly (CivilDate | null)[] } | null {
  let bound = lastDay;
  const meetings: (CivilDate | null)[] = [];
  for (const stage of [...chain].reverse()) {
    const limit = bound;
    const found = inOrder(stage.meetings).findLast(({ on }) => on <= limit)?.on;
    if (found === undefined && !isPassedUndated(stage)) return null;
    meetings.unshift(found ?? null);
    if (found !== undefined) bound = addDays(found, -stage.cutoffDays);
  }
  return { setOut: bound, meetings };
}

/** The last day to send the text out, so that all who still owe reach their deciding body in time; null: no safe day. */
export function lastSafeDayFor(state: Started, all: readonly Standing[]): CivilDate | null {
  const { charter } = textInForce(state);
  const owing = all.filter((standing) => !counts(standing, charter));
  const days = owing.map((standing) => latest(remainingChain(state, standing), state.dates.lastDay)?.setOut ?? null);
  return days.reduce(
    (first, day) => (first === null || day === null ? null : day < first ? day : first),
    state.dates.lastDay,
  );
}

/** The day from which the member's matter is on its way: the last stage it passed, or the day the text went out. */
export function onItsWaySince(state: Started, member: Member): CivilDate | undefined {
  const out = textInForce(state).sentOutOn;
  if (out === undefined) return undefined;
  const days = stagesOf(state, member.id).map(({ decidedOn }) => decidedOn);
  return days.reduce((last, day) => (day > last ? day : last), out);
}

const inOrder = (meetings: ChainStage['meetings']): ChainStage['meetings'] =>
  [...meetings].sort((a, b) => (a.on < b.on ? -1 : 1));
