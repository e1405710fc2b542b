import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { Matter } from '../commands';
import type { ForbundEvent } from '../events';
import { comesTooLate, effectiveOn, keyOf } from '../matter';
import type { Begun, ForbundMember, Pending } from '../state';
import { corrections } from './corrections';
import { rulesFor } from './matter-rules';
import { entering } from './liquidation';
import { actOn, begun, bodyOf, dated, type Decide, theMember } from './rules';

/** One member's approval; with the last one's the matter is adopted (8 §). */
export const approve: Decide<'Approve'> = (command, state) => {
  const { matter, body, member: id } = command.data;
  const forbund = begun(state);
  const member = theMember(forbund, deciderOf(matter, id));
  const by = bodyOf(member, body);
  const taken = dated(command);
  const key = keyOf(matter);
  const known = forbund.matters[key];
  refuseOtherwise(matter, known);
  if (known?.approvals[member.id] !== undefined || known?.adoptedOn !== undefined) return [];
  mayDecide(matter, member);
  rulesFor(matter, forbund, taken.decidedOn);
  const data = { member: member.id, body: by, key, matter, ...taken };
  return [{ type: 'MatterApproved', data }, ...adoption(forbund, data)];
};

/** What follows on the day that the members gave. */
export const applyMatter: Decide<'ApplyMatter'> = ({ data: { key }, at }, state) => {
  const forbund = begun(state);
  const { matters, ends } = forbund;
  const pending = matters[key];
  if (!pending?.adoptedOn || pending.applied || comesTooLate(pending.matter, ends)) return [];
  const on = effectiveOn(pending.matter, pending.adoptedOn);
  if (on > civilDateAt(at)) return [];
  if (pending.matter.kind !== 'LIQUIDATE') {
    return [applied(key, pending.matter, on), ...corrected(forbund, pending.matter, on)];
  }
  return entering(forbund, { enteredOn: on, trigger: 'AGREEMENT', withdrawing: [] }, at);
};

const corrected = (state: Begun, matter: Matter, on: string): ForbundEvent[] =>
  matter.kind === 'CHANGE_CHARTER' ? corrections(state, { ...matter, on }) : [];

/** The board has no part in what the members decide (8 §; C84). */
function deciderOf({ kind }: Matter, member: string | undefined): string {
  if (member !== undefined) return member;
  if (kind !== 'FEES') throw new Rejected('MEMBERS_DECIDE', 'the members decide, all alike; the board cannot (8 §)');
  const message = 'the members decide on principles for fees, after samråd; the board alone cannot (charter § 17)';
  throw new Rejected('FEES_DECIDED_BY_MEMBERS', message);
}

function refuseOtherwise(matter: Matter, known: Pending | undefined): void {
  if (!known || same(known.matter, matter)) return;
  throw new Rejected('MATTER_DIFFERS', 'another member has approved it in other words; all decide the same (8 §)', {
    matter: known.matter,
  });
}

type Approval = Extract<ForbundEvent, { type: 'MatterApproved' }>['data'];

/** All members; on the archive those kommuner that are members (20 §). */
const decideOn = ({ kind }: Matter, { party }: ForbundMember): boolean => kind !== 'ARCHIVE' || party === 'KOMMUN';

function mayDecide(matter: Matter, member: ForbundMember): void {
  if (decideOn(matter, member)) return;
  const message = `${member.id} has no part in it: the kommuner agree on whose archive authority supervises (20 §)`;
  throw new Rejected('NOT_A_KOMMUN', message, { member: member.id });
}

function adoption({ members, matters }: Begun, { key, matter, member, decidedOn }: Approval): ForbundEvent[] {
  const approvals = { ...matters[key]?.approvals, [member]: decidedOn };
  const days = members.filter((one) => decideOn(matter, one)).map(({ id }) => approvals[id] ?? '');
  if (days.includes('')) return [];
  const adoptedOn = days.sort().at(-1) ?? decidedOn;
  return [{ type: 'MatterAdopted', data: { key, matter, adoptedOn, law: actOn(adoptedOn) } }];
}

function applied(key: string, matter: Exclude<Matter, { kind: 'LIQUIDATE' }>, on: string): ForbundEvent {
  const law = actOn(on);
  switch (matter.kind) {
    case 'ADD_MEMBER': {
      const { kind: _, ...data } = matter;
      return { type: 'MemberAdded', data: { key, ...data, law } };
    }
    case 'REMOVE_MEMBER': {
      const { kind: _, ...data } = matter;
      return { type: 'MemberRemoved', data: { key, ...data, law } };
    }
    case 'CHANGE_CHARTER': {
      const { charter, terms } = matter;
      return { type: 'CharterChanged', data: { key, charter, on, law, ...(terms && { terms }) } };
    }
    case 'FEES':
      return {
        type: 'FeesDecided',
        data: { key, principles: matter.principles, consultedOn: matter.consultedOn, on, law },
      };
    case 'ARCHIVE':
      return { type: 'ArchiveAgreed', data: { key, kommun: matter.kommun, on, law } };
  }
}
