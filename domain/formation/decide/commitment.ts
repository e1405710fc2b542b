import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { CommitmentState } from '../commands';
import { of } from '../state';
import {
  byDecidingBody,
  type ByBody,
  dated,
  type Decide,
  knownMember,
  notInTheFuture,
  obey,
  taken,
  untilOperating,
} from './rules';

const order: readonly CommitmentState[] = ['PROPOSED', 'CONSIDERED', 'APPROPRIATED'];

/** Money from proposal to appropriation: only the deciding body considers it, and only its budget appropriates it (C61). */
export const recordCommitment: Decide<'RecordCommitment'> = (command, state) => {
  const formation = untilOperating(state);
  const { member, ore, state: reached } = command.data;
  obey([knownMember, dated, notInTheFuture], command as ByBody, formation);
  if (reached !== 'PROPOSED') obey([byDecidingBody], command as ByBody, formation);
  const data = { ...taken(command), ore, state: reached };
  const standing = of(formation.commitments, member);
  if (standing && same({ ...standing, evidence: 0 }, { ...data, evidence: 0 })) return [];
  if (standing && order.indexOf(reached) < order.indexOf(standing.state)) {
    const message = `${member} has come to ${standing.state}; a ${reached} amount does not undo that`;
    throw new Rejected('COMMITMENT_BACKWARDS', message, { standing });
  }
  return [{ type: 'CommitmentRecorded', data }];
};
