import { Rejected } from '../../rejected';
import type { Begun, Pending } from '../state';
import { begun, bodyOf, dated, type Decide, theMember } from './rules';

/**
 * A member takes back what it has approved, while not all have. Refused: UNKNOWN_MEMBER, NOT_DECIDING_BODY, UNKNOWN_MATTER,
 * MATTER_ADOPTED, DECIDED_BEFORE_APPROVAL, DECIDED_ON_MISSING, DECIDED_IN_FUTURE.
 */
export const takeBackApproval: Decide<'TakeBackApproval'> = (command, state) => {
  const { key, member: id, body } = command.data;
  const forbund = begun(state);
  const member = theMember(forbund, id);
  const by = bodyOf(member, body);
  const taken = dated(command);
  const { matter, approvals, adoptedOn } = pending(forbund, key);
  if (adoptedOn !== undefined) {
    throw new Rejected('MATTER_ADOPTED', `all members had decided by ${adoptedOn}: what changes it is decided anew`, {
      adoptedOn,
    });
  }
  const approvedOn = approvals[member.id];
  if (approvedOn === undefined) return [];
  if (taken.decidedOn < approvedOn) {
    const message = `${id} approved it on ${approvedOn}, after ${taken.decidedOn}`;
    throw new Rejected('DECIDED_BEFORE_APPROVAL', message, { decidedOn: taken.decidedOn, approvedOn });
  }
  return [{ type: 'MatterApprovalTakenBack', data: { member: member.id, body: by, key, matter, ...taken } }];
};

function pending({ matters }: Begun, key: string): Pending {
  const found = Object.hasOwn(matters, key) ? matters[key] : undefined;
  if (found) return found;
  throw new Rejected('UNKNOWN_MATTER', `nobody has decided on ${key}`, { key, matters: Object.keys(matters) });
}
