import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { Rejected } from '../../rejected';
import type { FormationCommand } from '../commands';
import type { FormationEvent, Taken } from '../events';
import { isOpen, phaseOf } from '../phase';
import type { Member } from '../plan';
import { decidingBodyOf, type FormationState, memberOf, type Started } from '../state';
import { sentOutOn } from '../text';

export type Of<Type extends FormationCommand['type']> = Decided<Extract<FormationCommand, { type: Type }>>;
export type Decide<Type extends FormationCommand['type']> = (
  command: Of<Type>,
  state: FormationState,
) => FormationEvent[];

/** One thing that must hold, or the refusal that says what does not and why. */
export type Rule<Command = ByBody> = (command: Command, state: Started) => Rejected | undefined;

/** What a body of a member has decided. */
export type ByBody = Decided<FormationCommand> & { data: { member: string; body: string } };

/** The first rule that does not hold refuses the command. */
export function obey<Command>(rules: readonly Rule<Command>[], command: Command, state: Started): void {
  for (const rule of rules) {
    const refusal = rule(command, state);
    if (refusal) throw refusal;
  }
}

/** The formation, while it can still be decided on. */
export function open(state: FormationState): Started {
  if (isOpen(state)) return state;
  throw closed(state);
}

/** The formation until operations start: what the gates need may come before or after it is formed. */
export function untilOperating(state: FormationState): Started {
  if (state.status === 'STARTED' && !state.withdrawn && state.operatingFrom === undefined) return state;
  throw closed(state);
}

function closed(state: FormationState): Rejected {
  const phase = phaseOf(state);
  if (phase === 'FORMED' || phase === 'OPERATING') {
    return new Rejected('FORMATION_CLOSED', 'the förbund is formed: its charter is changed by the förbund itself', {
      phase,
    });
  }
  return new Rejected('FORMATION_NOT_OPEN', `the formation is ${phase}: nothing can be decided on it`, { phase });
}

export const sentOut: Rule<unknown> = (_, state) =>
  sentOutOn(state) === undefined
    ? new Rejected('NOT_SENT_OUT', 'the charter has not been sent out: there is nothing to decide on')
    : undefined;

export const knownMember: Rule = ({ data: { member } }, state) =>
  memberOf(state, member)
    ? undefined
    : new Rejected('UNKNOWN_MEMBER', `${member} is no member of this formation`, { member, members: ids(state) });

export const byDecidingBody: Rule = ({ data: { member, body } }, state) => {
  const decides = decidingBodyOf(the(state, member));
  if (decides === body) return undefined;
  const message = `${body} may not take this decision for ${member}; a preparing body's proposal is recorded as a stage`;
  return new Rejected('NOT_DECIDING_BODY', message, { member, body, decidingBody: decides ?? null });
};

export const dated: Rule<Decided<FormationCommand>> = ({ decidedOn }) =>
  decidedOn === undefined
    ? new Rejected('DECIDED_ON_MISSING', 'the day of the decision is missing; deadlines are judged by it (0.4 D1)')
    : undefined;

export const notInTheFuture: Rule<Decided<FormationCommand>> = ({ decidedOn = '', at }) => {
  const today = civilDateAt(at);
  if (decidedOn <= today) return undefined;
  return new Rejected('DECIDED_IN_FUTURE', `${decidedOn} is later than today in Stockholm, ${today}`, {
    decidedOn,
    today,
  });
};

const inTime: Rule<Decided<FormationCommand>> = ({ decidedOn = '' }, { dates: { lastDay }, plan }) => {
  if (decidedOn <= lastDay) return undefined;
  const message = `decided ${decidedOn}, after the last day ${lastDay} (charter § ${plan.formationParagraph})`;
  return new Rejected('DECIDED_TOO_LATE', message, { decidedOn, lastDay });
};

/** What every answer on the text must meet, whatever it says. */
export const answerRules: readonly Rule[] = [sentOut, knownMember, byDecidingBody, dated, notInTheFuture, inTime];

export const the = (state: Started, id: string): Member => {
  const member = memberOf(state, id);
  if (!member) throw new Rejected('UNKNOWN_MEMBER', `${id} is no member of this formation`, { member: id });
  return member;
};

/** Who took the decision, when and where it is written. */
export const taken = ({ data: { member, body }, decidedOn = '', evidence }: ByBody): Taken => ({
  member,
  body,
  decidedOn,
  ...(evidence && { evidence }),
});

const ids = ({ plan }: Started): string[] => plan.members.map(({ id }) => id);
