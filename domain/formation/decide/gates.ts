import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { andCure } from '../completion';
import { isStateParty } from '../gates';
import { decidingBodyOf, of } from '../state';
import {
  byDecidingBody,
  type ByBody,
  dated,
  type Decide,
  knownMember,
  notInTheFuture,
  obey,
  type Of,
  type Rule,
  taken,
  the,
  untilOperating,
} from './rules';

const byBody: readonly Rule[] = [knownMember, dated, notInTheFuture];

/** As many substitutes as members, at least one of each (10 §). */
const seatsEqual: Rule<Of<'AppointBoard'>> = ({ data: { member, members, substitutes } }) =>
  members === substitutes && members > 0
    ? undefined
    : new Rejected('SEATS_UNEQUAL', `${members} members and ${substitutes} substitutes: 10 § wants as many of each`, {
        member,
        members,
        substitutes,
      });

/** A kommun's and a region's council appoints (12 §); who does for the state side depends on the day. */
const byAppointingBody: Rule = ({ data: { member, body } }, state) => {
  const decides = decidingBodyOf(the(state, member));
  if (isStateParty(the(state, member)) || decides === body) return undefined;
  const message = `${body} may not appoint for ${member}: its council does (12 §)`;
  return new Rejected('NOT_DECIDING_BODY', message, { member, body, decidingBody: decides ?? null });
};

const oneAuditor: Rule<Of<'AppointAuditor'>> = ({ data: { members } }) =>
  members > 0 ? undefined : new Rejected('AUDITOR_MISSING', 'at least one auditor is to be appointed (25 §)');

export const appointBoard: Decide<'AppointBoard'> = (command, state) => {
  const formation = untilOperating(state);
  obey([...byBody, byAppointingBody, seatsEqual] as Rule<Of<'AppointBoard'>>[], command, formation);
  const { member, members, substitutes } = command.data;
  const data = { ...taken(command), members, substitutes };
  if (known(of(formation.board, member), data)) return [];
  return andCure(formation, { type: 'BoardAppointed', data }, data.decidedOn);
};

export const appointAuditor: Decide<'AppointAuditor'> = (command, state) => {
  const formation = untilOperating(state);
  obey([...byBody, oneAuditor] as Rule<Of<'AppointAuditor'>>[], command, formation);
  const { member, members, substitutes } = command.data;
  const data = { ...taken(command), members, substitutes };
  if (known(of(formation.auditors, member), data)) return [];
  return andCure(formation, { type: 'AuditorAppointed', data }, data.decidedOn);
};

/** The members adopt the first budget (23 §), each by its deciding body. */
export const adoptFirstBudget: Decide<'AdoptFirstBudget'> = (command, state) => {
  const formation = untilOperating(state);
  obey([...byBody, byDecidingBody], command as ByBody, formation);
  const { member, totalOre } = command.data;
  const data = { ...taken(command), totalOre };
  if (known(of(formation.budgets, member), data)) return [];
  return andCure(formation, { type: 'FirstBudgetAdopted', data }, data.decidedOn);
};

export const recordPracticalItem: Decide<'RecordPracticalItem'> = ({ data: { item }, at }, state) => {
  const formation = untilOperating(state);
  if (formation.practical.includes(item)) return [];
  return [{ type: 'PracticalItemRecorded', data: { item, on: civilDateAt(at) } }];
};

/** Apart from where it is written: the same decision with another file is the same decision. */
const known = (standing: object | undefined, next: object): boolean =>
  standing !== undefined && same({ ...standing, evidence: 0 }, { ...next, evidence: 0 });
