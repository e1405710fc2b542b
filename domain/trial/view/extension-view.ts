import type { CivilDate } from '../../calendar/civil-date';
import { isConditional } from '../extension';
import type { Condition } from '../law';
import { decidingBodies, principalsOf } from '../plan';
import { type Extension, of, type TrialGoing } from '../state';

export type ExtensionStatus = 'PROPOSED' | 'REQUESTED' | 'CONDITIONAL' | 'COMPLETED' | 'REFUSED';

/** A principal, by the body that decided, or that is asked. */
export interface PrincipalView {
  member: string;
  name: string;
  body?: string;
  outcome?: 'EXTENDED' | 'REFUSED';
  decidedOn?: CivilDate;
  /** No document gives the day. */
  assumed?: boolean;
  /** Decided after the trial had ended, and why it counts all the same. */
  late?: string;
}

export interface ExtensionView {
  no: number;
  until: CivilDate;
  status: ExtensionStatus;
  condition?: Condition;
  proposedOn?: CivilDate;
  requestedOn?: CivilDate;
  principals: readonly PrincipalView[];
  riksdag?: { outcome: 'ADOPTED' | 'REJECTED'; decidedOn: CivilDate; assumed?: boolean };
  /** The day of the last decision it took. */
  completedOn?: CivilDate;
  /** A principal, or the Riksdag. */
  refusedBy?: string;
}

/** One extension: how far it has come, and what each principal has said. */
export function extensionView(state: TrialGoing, extension: Extension): ExtensionView {
  const { no, until, condition, proposed, requested, riksdag, completed, refused } = extension;
  return {
    ...{ no, until, status: statusOf(extension) },
    ...(condition && { condition }),
    ...(proposed && { proposedOn: proposed.decidedOn }),
    ...(requested && { requestedOn: requested.on }),
    principals: principals(state, extension),
    ...(riksdag && { riksdag: bare(riksdag) }),
    ...(completed && { completedOn: completed.decidedOn }),
    ...(refused && { refusedBy: refused.by }),
  };
}

export function statusOf(extension: Extension): ExtensionStatus {
  if (extension.completed) return 'COMPLETED';
  if (extension.refused) return 'REFUSED';
  if (!extension.requested) return 'PROPOSED';
  return isConditional(extension) ? 'CONDITIONAL' : 'REQUESTED';
}

function principals({ plan, until }: TrialGoing, { decisions }: Extension): PrincipalView[] {
  return principalsOf(plan).map((principal): PrincipalView => {
    const { id: member, name } = principal;
    const decided = of(decisions, member);
    if (decided) {
      const { body, late } = decided;
      return { member, name, body, ...bare(decided), ...(late && { late: late.reason }) };
    }
    const asked = decidingBodies(principal, until)[0];
    return { member, name, ...(asked && { body: asked.body }) };
  });
}

type Said<Outcome> = Readonly<{ outcome: Outcome; decidedOn: CivilDate; assumed?: boolean }>;

const bare = <Outcome>({ outcome, decidedOn, assumed }: Said<Outcome>): Said<Outcome> => ({
  outcome,
  decidedOn,
  ...(assumed === true && { assumed }),
});
