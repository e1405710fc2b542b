import type { Basis } from '../../forbund/basis';
import { shareParts } from '../../money/shares';
import { Rejected } from '../../rejected';
import type { Contributions } from '../commands';

/** Nothing falls away between the total and what each pays, and the state half is Försäkringskassan's alone (5 §, 0.4 D13). */
export function lawful(members: Basis['members'], totalOre: number, contributions: Contributions): void {
  const stray = Object.keys(contributions).find((id) => !members.some((member) => member.id === id));
  if (stray !== undefined) {
    throw new Rejected('UNKNOWN_MEMBER', `${stray} is no member of the förbund`, { member: stray });
  }
  const sumOre = sum(Object.values(contributions));
  if (sumOre !== BigInt(totalOre)) {
    const details = { totalOre, sumOre: Number(sumOre) };
    throw new Rejected('PARTS_DO_NOT_SUM', `the contributions sum to ${sumOre} öre, not to ${totalOre}`, details);
  }
  const region = members.some(({ party }) => party === 'REGION');
  const stateOre = shareParts(totalOre, { region }).STATE;
  const paidByFk = paidBy(members, contributions, ['FK']);
  if (paidByFk === BigInt(stateOre) && paidBy(members, contributions, ['AF', 'LAN']) === 0n) return;
  const message = `Försäkringskassan pays the whole state half, ${stateOre} öre, and Arbetsförmedlingen nothing (5 §)`;
  throw new Rejected('STATE_HALF_NOT_FK', message, { stateOre, paidByFk: Number(paidByFk) });
}

const paidBy = (members: Basis['members'], contributions: Contributions, parties: readonly string[]): bigint =>
  sum(members.filter(({ party }) => parties.includes(party)).map(({ id }) => contributions[id] ?? 0));

/** As a bigint: what is to be refused may not fit in a number's 53 bits. */
const sum = (all: readonly number[]): bigint => all.reduce((a, b) => a + BigInt(b), 0n);
