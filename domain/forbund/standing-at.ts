import type { Basis } from './basis';
import { basisOf } from './basis-of';
import { type Notice, noticesOf } from './ends';
import type { Begun } from './state';

/**
 * The members as a notice must know them: not those who were gone before its last day, and which of the others a notice
 * of their own takes away by that day. One that leaves later is a remaining member (0.4 D18).
 */
export function standingAt(state: Begun, own: Notice): Pick<Basis, 'members'> & { leaving?: string[] } {
  const others = noticesOf(state.ends).filter((one) => one.member !== own.member && takesAway(state, one));
  const gone = others.filter(({ status, expiresOn }) => status !== 'RUNNING' && expiresOn < own.expiresOn);
  const members = basisOf(state).members.filter(({ id }) => !gone.some(({ member }) => member === id));
  const leaving = members
    .map(({ id }) => id)
    .filter((id) => others.some(({ member, expiresOn }) => member === id && expiresOn <= own.expiresOn));
  return { members, ...(leaving.length > 0 && { leaving }) };
}

/** It runs or has run out, and its member has not joined anew since. */
function takesAway({ members }: Begun, { member, status, expiresOn }: Notice): boolean {
  const joinedOn = members.find(({ id }) => id === member)?.joinedOn ?? '';
  return status !== 'REVOKED' && status !== 'LEFT' && joinedOn <= expiresOn;
}
