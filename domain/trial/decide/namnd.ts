import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { NamndPart } from '../commands';
import type { TrialEvent } from '../events';
import { openExtension } from '../extension';
import { trialLaw } from '../law';
import type { Extension, NamndDecision, TrialGoing } from '../state';
import { principalIds } from '../state';
import { after, type Decide, inItsTime, mayRunUntil, taken, theMember } from './rules';

/** An official's memo, before the nämnd has asked anybody. A later one with another day takes its place. */
export const proposeExtension: Decide<'ProposeExtension'> = (command, state) => {
  const { until } = command.data;
  const proposed = taken(command);
  const open = openExtension(state);
  if (open?.until === until) return [];
  inItsTime(state, proposed.decidedOn);
  mayRunUntil(state, until);
  if (open?.requested) throw running(open);
  const { condition } = trialLaw(until);
  const no = open?.no ?? state.extensions.length + 1;
  return [{ type: 'ExtensionProposed', data: { no, until, ...(condition && { condition }), ...proposed } }];
};

/** What the nämnd has decided, point by point; each addressee has a task of its own (C12, C107). */
export const recordNamndDecision: Decide<'RecordNamndDecision'> = (command, state) => {
  const { parts, immediate } = command.data;
  const decided = taken(command);
  const known = state.decisions.find((one) => one.decidedOn === decided.decidedOn && same(one.parts, parts));
  if (known) return [];
  inItsTime(state, decided.decidedOn);
  for (const part of parts) allowed(state, part);
  const no = state.decisions.length + 1;
  const on = decided.decidedOn;
  const data = { no, parts, immediate, ...(immediate && { adjustedOn: on }), ...decided };
  const first: TrialEvent = { type: 'NamndDecided', data };
  if (!immediate) return [first];
  return [first, ...sent(after(state, [first]), { no, parts, decidedOn: on }, on)];
};

/** Minutes that are approved can be acted on (C13). */
export const recordAdjustment: Decide<'RecordAdjustment'> = (command, state) => {
  const decision = theDecision(state, command.data.decision);
  const adjusted = taken(command);
  if (decision.adjustedOn !== undefined) return [];
  const on = adjusted.decidedOn;
  if (on < decision.decidedOn) {
    throw new Rejected('ADJUSTED_BEFORE_DECISION', `the nämnd decided on ${decision.decidedOn}, later than ${on}`, {
      decidedOn: decision.decidedOn,
      adjustedOn: on,
    });
  }
  const first: TrialEvent = { type: 'NamndDecisionAdjusted', data: { decision: decision.no, ...adjusted } };
  return [first, ...sent(after(state, [first]), decision, on)];
};

/** A body decides only for its own time; beyond it only a direction is recorded (S4:17). */
function allowed(state: TrialGoing, part: NamndPart): void {
  switch (part.kind) {
    case 'REQUEST_EXTENSION': {
      const open = openExtension(state);
      if (open?.requested) throw running(open);
      mayRunUntil(state, part.until);
      return;
    }
    case 'SEND_COPY':
      for (const to of part.to) theMember(state, to);
      return;
    case 'MEASURE':
      if (part.until > state.until) throw beyond(state, part.until);
      return;
    default:
      return;
  }
}

const beyond = ({ until }: TrialGoing, asked: string): Rejected =>
  new Rejected('BEYOND_AUTHORITY', `the nämnd decides nothing for the time after ${until}: record a direction`, {
    until,
    asked,
  });

const running = ({ no, until, requested }: Extension): Rejected =>
  new Rejected('EXTENSION_REQUESTED', `the principals have been asked to extend to ${until}`, {
    standing: { no, until, on: requested?.on },
  });

/** What goes out of a decision, on a day. */
function sent(
  state: TrialGoing,
  decision: Pick<NamndDecision, 'no' | 'parts' | 'decidedOn'>,
  on: string,
): TrialEvent[] {
  return decision.parts.reduce<TrialEvent[]>(
    (all, part) => [...all, ...ofPart(after(state, all), decision, { part, on })],
    [],
  );
}

function ofPart(
  state: TrialGoing,
  { no: decision, decidedOn }: Pick<NamndDecision, 'no' | 'decidedOn'>,
  { part, on }: { part: NamndPart; on: string },
): TrialEvent[] {
  switch (part.kind) {
    case 'REQUEST_EXTENSION': {
      const open = openExtension(state);
      const no = open?.until === part.until ? open.no : state.extensions.length + 1;
      const { condition } = trialLaw(part.until);
      const data = { no, until: part.until, on, decision, ...(condition && { condition }) };
      return [{ type: 'ExtensionRequested', data }];
    }
    case 'URGE': {
      const { what: kind, subject, due } = part;
      const no = state.orders.length + 1;
      const to = principalIds(state);
      return [{ type: 'TrialOrderGiven', data: { no, kind, by: 'office', to, subject, due, decidedOn } }];
    }
    case 'SEND_COPY':
      return [{ type: 'CopySent', data: { decision, to: part.to, subject: part.subject, on } }];
    default:
      return [];
  }
}

export function theDecision({ decisions }: TrialGoing, no: number): NamndDecision {
  const found = decisions.find((one) => one.no === no);
  if (found) return found;
  throw new Rejected('UNKNOWN_DECISION', `the nämnd has taken no decision no. ${no}`, { no, last: decisions.length });
}
