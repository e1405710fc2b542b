import type { Begun as Budget } from '../../../domain/budget/state';
import { instalmentOf, type Begun as Contributions } from '../../../domain/contributions/state';
import { compositionProblems } from '../../../domain/forbund/composition';
import type { BasisMember } from '../../../domain/forbund/basis';
import { forbund as forbundRules } from '../../../domain/forbund/forbund';
import type { Begun as Forbund } from '../../../domain/forbund/state';
import { isAllowed } from '../../../domain/insats/kinds';
import { moneyOf } from '../../../domain/insats/money';
import type { Begun as Insats } from '../../../domain/insats/state';
import { balanceOf } from '../../../domain/liquidation/balance';
import type { LiquidationStarted } from '../../../domain/liquidation/state';
import type { Begun as Mandates } from '../../../domain/mandates/state';
import type { Network } from './network';

const sum = (ore: readonly number[]): number => ore.reduce((total, one) => total + one, 0);
const whole = (ore: number): void => {
  if (!Number.isSafeInteger(ore)) throw new Error(`${ore} is no whole number of öre`);
};

type Payer = Pick<BasisMember, 'id' | 'party'>;

/**
 * ½ state, ¼ region, ¼ kommun; without any region ½ kommun, which is outside every region (5 a §). Nobody pays for AF
 * but FK, and the parts make the whole (I2, I3, I14).
 */
function sharesByLaw(totalOre: number, shares: Readonly<Record<string, number>>, members: readonly Payer[]): void {
  const of = (...parties: Payer['party'][]): number =>
    sum(members.filter(({ party }) => parties.includes(party)).map(({ id }) => shares[id] ?? 0));
  const [regions, kommuner] = [of('REGION'), of('KOMMUN')];
  Object.values(shares).forEach(whole);
  expect(sum(Object.values(shares))).toBe(totalOre);
  expect(of('FK') + regions + kommuner).toBe(totalOre);
  expect(Math.abs(of('FK') - regions - kommuner)).toBeLessThanOrEqual(1);
  const withRegion = members.some(({ party }) => party === 'REGION');
  expect(withRegion ? Math.abs(regions - kommuner) : regions).toBeLessThanOrEqual(withRegion ? 1 : 0);
}

const budget = ({ adopted, basis }: Budget): void => {
  if (adopted) sharesByLaw(adopted.totalOre, adopted.contributions, basis.members);
};

/** No öre is lost between the bank's entry, the instalments, refunds and what is held; only members owe (I4), and nobody pays for AF but FK. */
function contributions(state: Contributions): void {
  sharesByLaw(state.totalOre, state.contributions, state.basis.members);
  const members = state.basis.members.map(({ id }) => id);
  for (const { member } of state.instalments) expect(members).toContain(member);
  const payments = Object.values(state.payments);
  for (const { ore, parts, refunds, heldOre } of payments) {
    expect(sum(parts.map((part) => part.ore)) + sum(refunds.map((refund) => refund.ore)) + heldOre).toBe(ore);
    expect(heldOre).toBeGreaterThanOrEqual(0);
    for (const part of parts) expect(instalmentOf(state, part.instalment)).toBeDefined();
  }
  const paid = payments.flatMap(({ parts }) => parts.map((part) => part.ore));
  expect(sum(state.instalments.map(({ paidOre }) => paidOre))).toBe(sum(paid));
  expect(sum(state.instalments.map(({ ore }) => ore))).toBe(state.totalOre);
}

/** As many substitutes as members, and every member has both (I8). */
function mandates({ office, seats }: Mandates): void {
  if (office !== 'BOARD') return;
  for (const member of new Set(seats.map((seat) => seat.member))) {
    const own = seats.filter((seat) => seat.member === member);
    const [ordinary, substitutes] = (['MEMBER', 'SUBSTITUTE'] as const).map(
      (kind) => own.filter((seat) => seat.kind === kind).length,
    );
    expect(ordinary).toBe(substitutes);
    expect(ordinary).toBeGreaterThan(0);
  }
}

/**
 * Never more asked for than funded, never more paid than asked for (0.4 D20). What money goes to concerns two sides at
 * least (C101), is of a kind that coordinated rehabilitation has (I6), and is no livelihood, no exercise of authority and
 * no service to individuals (I5, I10). Whom it helps, and to what, is free text, which people judge.
 */
function insats(state: Insats): void {
  const { proposal } = state;
  const { fundedOre, requisitionedOre, paidOre } = moneyOf(state);
  if (fundedOre > 0) expect(proposal).toBeDefined();
  expect(proposal?.kinds.every(isAllowed) ?? true).toBe(true);
  expect(proposal?.kinds).not.toEqual([]);
  if (proposal) expect(new Set(proposal.concerned).size).toBeGreaterThanOrEqual(2);
  expect(fundedOre).toBeGreaterThanOrEqual(requisitionedOre);
  expect(requisitionedOre).toBeGreaterThanOrEqual(paidOre);
}

/** What came in is paid out, distributed or held; what is shared or called in is so by 5 and 5 a §§ (I12). Dissolved, all are served. */
function liquidation(state: LiquidationStarted): void {
  const { openingOre, soldOre, calledInOre, debtsPaidOre, distributedOre, heldOre } = balanceOf(state);
  expect(openingOre + soldOre + calledInOre).toBe(debtsPaidOre + distributedOre + heldOre);
  expect(heldOre).toBeGreaterThanOrEqual(0);
  for (const { ore, shares } of [...state.calls, ...state.distributions]) sharesByLaw(ore, shares, state.basis.members);
  if (state.dissolvedOn !== undefined) expect(Object.keys(state.served)).toHaveLength(state.basis.members.length);
}

/** Another charter holds only where all members have decided on it, or all who went on without one that left (I9). */
function onlyByTheMembers({ matters }: Forbund, network: Network): void {
  for (const { data } of network.all('CharterChanged')) {
    const key = String(data['key']);
    if (!key.startsWith('notice:')) expect(matters[key]?.adoptedOn).toBeDefined();
  }
}

/** FK, AF, a region and a kommun, or people are told that one lacks (I1); no guarantee and no loan (I7); dissolved, it owes nothing. */
function theForbund(state: Forbund, network: Network): void {
  const lacks = compositionProblems(state, { kommunOutsideRegion: true });
  const { phase, alerts } = forbundRules.summary(state);
  if (lacks.length > 0 && phase !== 'DISSOLVED') expect(alerts).toContain('COMPOSITION_BROKEN');
  expect(state.debts).toEqual([]);
  onlyByTheMembers(state, network);
  if (state.ends.dissolvedOn === undefined) return;
  expect(network.duties(state.handOver.stream)).toEqual([]);
}

const looks: Readonly<Record<string, (state: never, network: Network) => void>> = {
  ...{ budget, contributions, insats, liquidation, forbund: theForbund, board: mandates, auditors: mandates },
};

/** What holds of every process after every turn, whatever it is: each duty is one, and its reminders come before it is missed. */
export function hold(network: Network, stream: string): void {
  const [kind = ''] = stream.split('-');
  looks[kind]?.(network.state(stream), network);
  const duties = network.duties(stream);
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  for (const { reminders, dueAt, id, dueOn } of duties) {
    expect(id).toContain(dueOn);
    expect(reminders.every((at, index) => at <= dueAt && at >= (reminders[index - 1] ?? at))).toBe(true);
  }
  if (network.isOver(stream)) expect(duties.filter(({ clockOnly }) => clockOnly !== true)).toEqual([]);
}
