import type { CivilDate } from '../../calendar/civil-date';
import type { Decided } from '../../command';
import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import type { TrialCommand } from '../commands';
import type { ByBody, Taken, TrialEvent } from '../events';
import { evolve } from '../evolve';
import { HARD_STOP, BEGUN_BEFORE, RUNNING_ON, trialLaw } from '../law';
import { decidingBodies, isPrincipal, type TrialMember } from '../plan';
import { memberIds, memberOf, principalIds, type TrialGoing, type TrialState } from '../state';

export type Of<Type extends TrialCommand['type']> = Decided<Extract<TrialCommand, { type: Type }>>;
export type Decide<Type extends TrialCommand['type']> = (command: Of<Type>, state: TrialGoing) => TrialEvent[];

/** Refused: TRIAL_NOT_BEGUN, TRIAL_CLOSED. */
export function going(state: TrialState): TrialGoing {
  if (state.status === 'NONE') throw new Rejected('TRIAL_NOT_BEGUN', 'this trial has not been recorded');
  const { closedOn } = state;
  if (closedOn === undefined) return state;
  throw new Rejected('TRIAL_CLOSED', `the record of the trial was closed on ${closedOn}`, { closedOn });
}

export const after = (state: TrialGoing, events: readonly TrialEvent[]): TrialGoing =>
  events.reduce<TrialState>(evolve, state) as TrialGoing;

/** When it was decided or done, and where it is written. Refused: DECIDED_ON_MISSING, DECIDED_IN_FUTURE. */
export const taken = (command: Decided & { data: { assumed?: boolean } }): Taken => ({
  decidedOn: dayOf(command),
  ...evidenceIfAny(command),
  ...(command.data.assumed === true && { assumed: true }),
});

/** The same, shown by a document unless it is assumed (0.4 D8). Refused: EVIDENCE_REQUIRED. */
export function shown(command: Decided & { data: { assumed?: boolean } }): Taken {
  const found = taken(command);
  if (found.evidence || found.assumed) return found;
  throw new Rejected('EVIDENCE_REQUIRED', 'a document must show it: the minutes, the letter or the report');
}

/** Refused: UNKNOWN_PARTICIPANT. */
export function theMember(state: TrialGoing, member: string): TrialMember {
  const found = memberOf(state, member);
  if (found) return found;
  throw new Rejected('UNKNOWN_PARTICIPANT', `${member} has no part in the trial`, {
    member,
    members: memberIds(state),
  });
}

/** A principal decides; who works with the trial by agreement is not asked (C03, C21). Refused: NOT_A_PRINCIPAL. */
function thePrincipal(state: TrialGoing, member: string): TrialMember {
  const found = theMember(state, member);
  if (isPrincipal(found)) return found;
  const message = `${found.name} works with the trial by agreement: it gets copies, and decides nothing of it`;
  throw new Rejected('NOT_A_PRINCIPAL', message, { member, principals: principalIds(state) });
}

/** What a principal's own deciding body of that day has decided. Refused: NOT_DECIDING_BODY. */
export function byDecidingBody(
  command: Decided & { data: { member: string; body: string; assumed?: boolean } },
  state: TrialGoing,
): ByBody {
  const { member, body } = command.data;
  const principal = thePrincipal(state, member);
  const decidedOn = dayOf(command);
  const bodies = decidingBodies(principal, decidedOn);
  if (!bodies.some((one) => one.body === body)) {
    const message = `on ${decidedOn} ${body} could not decide for ${member}: a proposal is no decision (0.4 D8)`;
    throw new Rejected('NOT_DECIDING_BODY', message, {
      member,
      body,
      on: decidedOn,
      decidingBody: bodies[0]?.body ?? null,
    });
  }
  return { member, body, ...shown(command) };
}

/** Its own time is over. Refused: TRIAL_ENDED. */
export function inItsTime({ until }: TrialGoing, on: CivilDate): void {
  if (on <= until) return;
  throw new Rejected('TRIAL_ENDED', `${on} is after the trial's last day, ${until}`, { endedOn: until, on });
}

type Limit = (state: TrialGoing, until: CivilDate) => Rejected | undefined;

const later: Limit = ({ until: now }, until) =>
  until > now ? undefined : new Rejected('EXTENSION_NOT_LATER', `the trial runs until ${now} already`, { until, now });

const beforeHardStop: Limit = (_, until) => {
  const { lastDay } = trialLaw(until);
  if (lastDay === undefined || until <= lastDay) return undefined;
  return new Rejected('PAST_HARD_STOP', `no trial after ${HARD_STOP} (lag 2003:1217, 1 §)`, { until, lastDay });
};

const runningIn2003: Limit = ({ plan: { startedOn }, until: now }, until) => {
  const isOld = startedOn < BEGUN_BEFORE && now >= RUNNING_ON;
  if (isOld || trialLaw(until).lastDay === undefined) return undefined;
  const message = `only a trial that began before ${BEGUN_BEFORE} and still ran on ${RUNNING_ON} goes on (1 §)`;
  return new Rejected('NOT_RUNNING_2003', message, { startedOn, until: now });
};

const withoutForbund: Limit = ({ forbund }, until) => {
  if (!forbund?.formed || until < forbund.on) return undefined;
  const message = `a förbund operates in the area from ${forbund.on}: not both (lag 2003:1217, 1 § 2 st.)`;
  return new Rejected('EXCLUDED_BY_FORBUND', message, { until, operationsStartOn: forbund.on });
};

const limits: readonly Limit[] = [later, beforeHardStop, runningIn2003, withoutForbund];

/** What no decision of the principals can reach (L1217 1 §, C11, C18). */
export function mayRunUntil(state: TrialGoing, until: CivilDate): void {
  for (const limit of limits) {
    const refusal = limit(state, until);
    if (refusal) throw refusal;
  }
}
