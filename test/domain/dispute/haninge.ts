import type { Basis } from '../../../domain/forbund/basis';
import { defaultEnds, endsOf, type DisputeForum } from '../../../domain/forbund/end-terms';
import type { DisputeCommand, Forum } from '../../../domain/dispute/commands';
import { dispute } from '../../../domain/dispute/dispute';
import type { DisputeStarted } from '../../../domain/dispute/state';
import { basis as four, paper, recorder } from '../yearly/haninge';
import { Life } from '../yearly/life';

export const on = recorder<DisputeCommand>();

export const raised = '2008-02-29';
const minutes = { evidence: paper('a', '§ 16') };

/** Haninge's charter (S3:289), and one under the trial act (lag 1994:566 6 §). */
export const under = (disputes: DisputeForum): Basis => ({
  ...four,
  terms: { ...four.terms, ends: { ...defaultEnds, disputes } },
});

/** A dispute with the kommun about its contribution, as the förbund begins its process. */
export function dispute2008(basis: Basis = under('GENERAL_COURT')): Life<DisputeStarted> {
  const life = new Life<DisputeStarted>(dispute, 'dispute-haninge-1');
  const forum = endsOf(basis.terms).disputes;
  const begin = { basis, no: 1, member: 'HAN', subject: 'Bidraget för 2007', raisedOn: raised, forum };
  life.on('2008-03-03', on('2008-03-03', 'BeginDispute', begin));
  return life;
}

export const negotiate = (day: string, decidedOn = day) => on(day, 'RecordNegotiation', {}, { decidedOn });
export const file = (day: string, forum: Forum = 'GENERAL_COURT', more: { nevertheless?: string } = {}) =>
  on(day, 'FileDispute', { forum, by: 'FORBUND', caseNumber: 'T 123-08', ...more }, minutes);
export const decide = (day: string, outcome: 'FOR_FORBUND' | 'FOR_MEMBER' | 'IN_PART' = 'IN_PART') =>
  on(day, 'DecideDispute', { outcome }, minutes);
export const settle = (day: string) => on(day, 'SettleDispute', {}, minutes);
