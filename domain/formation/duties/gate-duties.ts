import { addDays } from '../../calendar/civil-date';
import type { CivilDate } from '../../calendar/civil-date';
import type { Duty, Ground } from '../../duty';
import { auditorAppointer } from '../../law/auditor-appointer';
import { formationDay } from '../completion';
import * as gates from '../gates';
import type { Member } from '../plan';
import type { Started } from '../state';
import { textInForce } from '../text';
import { law } from '../../grounds';
import { daysBefore, owed } from '../../owed';

/** What must be in place at formation or before operations start, from the day the text is out. */
export function gateDuties(state: Started): Duty[] {
  const since = textInForce(state).sentOutOn;
  if (since === undefined) return [];
  const atFormation = daysFor(formationDay(state) ?? state.dates.lastDay, since);
  const beforeStart = daysFor(addDays(state.dates.operationsStartOn, -1), since);
  return [
    ...gates.auditorsMissing(state).map((member) => auditor(state, member, atFormation)),
    ...gates.budgetsMissing(state).map((member) => firstBudget(state, member, atFormation)),
    ...gates.seatsMissing(state).map((member) => board(state, member, beforeStart)),
    ...ofTheOffice(state, beforeStart),
  ];
}

interface Days {
  dueOn: CivilDate;
  remindOn: readonly CivilDate[];
  since: CivilDate;
}

const daysFor = (dueOn: CivilDate, since: CivilDate): Days => ({ dueOn, since, remindOn: daysBefore(dueOn, [30, 7]) });

function auditor({ dates }: Started, member: Member, days: Days): Duty {
  const year = Number(dates.operationsStartOn.slice(0, 4));
  const appointedBy = gates.isStateParty(member) ? auditorAppointer(year) : gates.appointedBy(member, days.dueOn);
  return ofMember({ kind: 'auditors', ground: [law('25 § 2 st.')], about: { appointedBy } }, member, days);
}

function firstBudget({ plan }: Started, member: Member, days: Days): Duty {
  const about = plan.firstYear ? { year: plan.firstYear.year, totalOre: plan.firstYear.totalOre } : {};
  return ofMember({ kind: 'first-budget', ground: [law('23 §')], about }, member, days);
}

function board({ breach }: Started, member: Member, days: Days): Duty {
  // What is still to be done after the start is addressed to whoever appoints then (C87).
  const appointedBy = gates.appointedBy(member, breach?.on ?? days.dueOn);
  const about = { appointedBy, ...member.seats };
  return ofMember({ kind: 'board', ground: [law('10 §'), law('12 §')], about }, member, days);
}

function ofMember(described: Pick<Duty, 'kind' | 'ground' | 'about'>, { id }: Member, days: Days): Duty {
  const key = `${described.kind}:${id}`;
  return owed({ ...described, owedBy: id }, { key, ...days });
}

function ofTheOffice(state: Started, days: Days): Duty[] {
  const items = gates.practicalItems.filter((item) => !state.practical.includes(item));
  const practice: Ground = { source: 'practice', ref: 'Finsam, förbered' };
  const practical = { kind: 'practical', owedBy: 'office', ground: [practice], about: { items } };
  const trial = { kind: 'trial-end', owedBy: 'office', ground: [law('lag (2003:1217) 1 §')] };
  return [
    ...(gates.isGreen.TRIAL_ENDED(state)
      ? []
      : [owed({ ...trial, about: { ...state.plan.trial } }, { key: trial.kind, ...days })]),
    ...(items.length === 0 ? [] : [owed(practical, { key: practical.kind, ...days })]),
  ];
}
