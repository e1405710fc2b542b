import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { ByBody, TrialEvent } from '../events';
import { type Extension, of, type TrialGoing } from '../state';
import { andCompletion } from './completion';
import { byDecidingBody, type Decide, mayRunUntil } from './rules';

/** One principal's own decision, shown by its own minutes. It counts when all have decided the same (A21, C12). */
export const decideExtension: Decide<'DecideExtension'> = (command, state) => {
  const { outcome, target, nevertheless, until } = command.data;
  const decision = byDecidingBody(command, state);
  const extension = theExtension(state, until);
  const data = { ...decision, no: extension.no, until, outcome, ...(target && { target }) };
  if (isKnown(extension, data)) return [];
  itsOwnEvidence(state, extension, decision);
  notBeforeAsked(extension, decision);
  if (outcome === 'REFUSED') return refused(data);
  mayRunUntil(state, until);
  const late = lateness(state, decision, nevertheless);
  return andCompletion(state, { type: 'PrincipalDecided', data: { ...data, ...(late && { late }) } });
};

function notBeforeAsked({ requested, proposed }: Extension, { member, decidedOn }: ByBody): void {
  const asked = requested?.on ?? proposed?.decidedOn ?? '';
  if (decidedOn >= asked) return;
  throw new Rejected('DECIDED_BEFORE_REQUEST', `the principals were asked on ${asked}`, { member, decidedOn, asked });
}

type Data = Extract<TrialEvent, { type: 'PrincipalDecided' }>['data'];

const refused = (data: Data): TrialEvent[] => {
  const { no, until, member: by, decidedOn } = data;
  return [
    { type: 'PrincipalDecided', data },
    { type: 'ExtensionRefused', data: { no, until, by, decidedOn } },
  ];
};

function theExtension({ extensions }: TrialGoing, until: string): Extension {
  const found = extensions.findLast((one) => one.until === until);
  if (found) return found;
  const asked = extensions.map((one) => one.until);
  throw new Rejected('NO_EXTENSION', `nobody has proposed to extend the trial to ${until}`, { until, asked });
}

/** Apart from where it is written: the same decision with another file is the same decision. */
function isKnown({ decisions, until }: Extension, data: Data): boolean {
  const standing = of(decisions, data.member);
  if (!standing) return false;
  const bare = ({ member, body, decidedOn, outcome, target }: Omit<Data, 'no' | 'until'>): object => ({
    ...{ member, body, decidedOn, outcome },
    ...(target && { target }),
  });
  if (same(bare(standing), bare(data))) return true;
  const message = `${data.member} decided on ${standing.decidedOn}: ${standing.outcome}`;
  throw new Rejected('PRINCIPAL_HAS_DECIDED', message, { standing: { ...standing, until } });
}

/** A summary proves nothing, and one principal's minutes prove nothing of another's decision (A21). */
function itsOwnEvidence({ claims }: TrialGoing, { decisions }: Extension, { member, evidence }: ByBody): void {
  if (!evidence) return;
  const claim = claims.find((one) => one.evidence.sha256 === evidence.sha256);
  if (claim) {
    const message = 'that document only says that others have decided; their own minutes show it (A21)';
    throw new Rejected('CLAIM_IS_NO_EVIDENCE', message, { member, claim: claim.no });
  }
  const other = Object.values(decisions).find((one) => one.member !== member && same(one.evidence, evidence));
  if (!other) return;
  throw new Rejected('EVIDENCE_OF_ANOTHER', `the same paragraph shows ${other.member}'s decision`, {
    member,
    other: other.member,
  });
}

/** A decision after the last day extends nothing; that it did all the same is said, and is a breach (0.4 D1, D9). */
function lateness({ until }: TrialGoing, { decidedOn }: ByBody, reason?: string): { reason: string } | undefined {
  if (decidedOn <= until) return undefined;
  if (reason !== undefined) return { reason };
  throw new Rejected('DECIDED_AFTER_END', `decided ${decidedOn}, after the trial's last day ${until}`, {
    decidedOn,
    lastDay: until,
  });
}
