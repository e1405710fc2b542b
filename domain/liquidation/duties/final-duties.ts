import { addDays, addMonths, type CivilDate } from '../../calendar/civil-date';
import type { Duty, Ground } from '../../duty';
import { endsOf } from '../../forbund/end-terms';
import { charter, law, practice } from '../../grounds';
import { daysBefore, owed, whenOver } from '../../owed';
import { balanceOf } from '../balance';
import {
  archiveDueOn,
  claimsUntil,
  closesOn,
  type LiquidationStarted,
  readyOn,
  unpaidShares,
  unserved,
} from '../state';

const office = 'office';

/** What is owed from the distribution to the dissolution. */
export function finalDuties(state: LiquidationStarted): Duty[] {
  const { finalAccounts } = state;
  if (!finalAccounts?.adoptedOn) return [...accounts(state), ...keeper(state)];
  const { adoptedOn, version } = finalAccounts;
  return [...unserved(state).map((member) => service(state, { member, adoptedOn, version })), ...keeper(state)];
}

function accounts(state: LiquidationStarted): Duty[] {
  const ready = readyOn(state);
  const paid = state.distributions.every((one) => unpaidShares(state, one).length === 0);
  if (ready === undefined || balanceOf(state).heldOre > 0 || !paid) return [];
  const days = [ready, ...state.distributions.flatMap(({ paidOut }) => Object.values(paidOut))];
  const dueOn = addMonths(days.toSorted().at(-1) ?? ready, 3);
  const about = { drafted: state.finalAccounts !== undefined };
  const ground = [charter('likvidation'), practice('tre månader')];
  const described = { kind: 'final-accounts', owedBy: office, ground, about };
  return [owed(described, { key: 'final-accounts', dueOn, remindOn: daysBefore(dueOn, [30, 0]) })];
}

interface Serving {
  member: string;
  adoptedOn: CivilDate;
  version: number;
}

/** One for each member, owed by the office: the förbund stands until the last of them is served (C81). */
function service(state: LiquidationStarted, { member, adoptedOn, version }: Serving): Duty {
  const dueOn = addDays(adoptedOn, 30);
  const had = state.served[member] ?? {};
  const lacks = (['REPORT', 'ACCOUNTS'] as const).filter((document) => had[document] === undefined);
  const ground = [charter('likvidation'), practice('30 dagar')];
  const described = { kind: 'service', owedBy: office, ground, about: { member, lacks } };
  return owed(described, { key: `service:${member}:v${version}`, dueOn, remindOn: daysBefore(dueOn, [14, 0]) });
}

/** Decided while there is a board to decide it. */
function keeper(state: LiquidationStarted): Duty[] {
  const { archive, finalAccounts } = state;
  if (archive.keeper !== undefined || !finalAccounts) return [];
  const dueOn = addDays(finalAccounts.draftedOn, 30);
  const ground = [law('20 §'), practice('med slutredovisningen')];
  const described = { kind: 'archive-keeper', owedBy: office, ground, about: supervisor(state) };
  return [owed(described, { key: 'archive-keeper', dueOn, remindOn: daysBefore(dueOn, [14, 0]) })];
}

const supervisor = ({ basis }: LiquidationStarted): { supervisor?: string } => {
  const { archiveSupervisor } = endsOf(basis.terms);
  return archiveSupervisor === undefined ? {} : { supervisor: archiveSupervisor };
};

/** What is owed when there is no förbund any more, and what the clock waits for. */
export function afterDissolution(state: LiquidationStarted): Duty[] {
  const dueOn = archiveDueOn(state);
  const handedOver = state.archive.handedOverOn !== undefined;
  return [...(dueOn === undefined || handedOver ? [] : [archive(state, dueOn)]), ...claimTime(state)];
}

/** No rule is written for a dissolved förbund: arkivlagen's for a kommun's authority that has ceased is taken (open question 12). */
function archive(state: LiquidationStarted, dueOn: CivilDate): Duty {
  const ground: Ground[] = [law('20 §'), law('arkivlagen (1990:782) 14 §', 'by reading')];
  const about = { ...supervisor(state), ...(state.archive.keeper !== undefined && { keeper: state.archive.keeper }) };
  const onMissed = { type: 'NoteArchiveOverdue', data: { dueOn } };
  const described = { kind: 'archive', owedBy: office, ground, about, onMissed };
  return owed(described, { key: 'archive', dueOn, remindOn: daysBefore(dueOn, [60, 30, 7, 0]) });
}

function claimTime(state: LiquidationStarted): Duty[] {
  const [until, dueOn] = [claimsUntil(state), closesOn(state)];
  if (until === undefined || dueOn === undefined || state.claimsOver) return [];
  const onMissed = { type: 'EndClaims', data: { until } };
  return [whenOver({ kind: 'claim-time', ground: [charter('likvidation')], onMissed, about: { until } }, dueOn)];
}
