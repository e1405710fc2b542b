import { addDays, type CivilDate } from '../../calendar/civil-date';
import { dayIn } from '../../calendar/month-day';
import { isOver } from '../../yearly/yearly';
import type { Duty } from '../../duty';
import { charter, law, practice } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { reportLastDay } from '../law';
import { auditsUnsent, outcomeUnsent, phaseOf, unaudited, type YearEndStarted, type YearEndState } from '../state';
import { damagesDuties, dischargeDuties } from './discharge-duties';

/** What is owed now, by whom, and what the clock alone waits for. */
export function duties(state: YearEndState): Duty[] {
  if (state.status === 'NONE' || isOver(state)) return [];
  return [
    ...(state.adopted ? [] : [annualReport(state)]),
    ...(outcomeUnsent(state).length === 0 ? [] : [outcome(state)]),
    ...(state.adopted && unaudited(state).length > 0 ? [audit(state, state.adopted.decidedOn)] : []),
    ...auditSend(state),
    ...dischargeDuties(state),
    ...damagesDuties(state),
  ];
}

/** Reminders aim at the nominal day; late only after the one that the law moves it to (0.4 D4). */
function annualReport(state: YearEndStarted): Duty {
  const { year } = state;
  const { on: dueOn, movedBy } = reportLastDay(year);
  const remindOn = ['02-01', '03-01', '03-24', '03-31'].map((day) => dayIn(year + 1, day));
  const ground = [law('24 §', movedBy && 'by reading')];
  const onMissed = { type: 'NoteReportOverdue', data: { dueOn } };
  const about = { year, phase: phaseOf(state) };
  const described = { kind: 'annual-report', owedBy: 'office', ground, about, onMissed, ...(movedBy && { movedBy }) };
  return owed(described, { key: 'annual-report', dueOn, remindOn });
}

/** "I samband med bokslutet" (S3:245): no day of its own, so practice gives it the annual report's. */
function outcome(state: YearEndStarted): Duty {
  const dueOn = dayIn(state.year + 1, '03-31');
  const ground = [charter('bokslut'), practice('med årsredovisningen')];
  const about = { year: state.year, owing: outcomeUnsent(state) };
  const days = { key: 'year-outcome', dueOn, remindOn: daysBefore(dueOn, [14, 0]) };
  return owed({ kind: 'year-outcome', owedBy: 'office', ground, about }, days);
}

/** The law gives auditors no day; the office asks for what is missing by one of practice (6.1). */
function audit(state: YearEndStarted, adoptedOn: CivilDate): Duty {
  const dueOn = later(dayIn(state.year + 1, '04-30'), addDays(adoptedOn, 30));
  const ground = [law('25 §'), practice('30 april')];
  const about = { year: state.year, accounts: unaudited(state), signed: state.signed !== undefined };
  const days = { key: 'audit', dueOn, remindOn: daysBefore(dueOn, [14, 0]) };
  return owed({ kind: 'audit', owedBy: 'office', ground, about }, days);
}

/** To the board, the members and Arbetsförmedlingen; the law gives no day. */
function auditSend(state: YearEndStarted): Duty[] {
  const owing = auditsUnsent(state);
  const last = state.audits
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (owing.length === 0 || last === undefined) return [];
  const dueOn = addDays(last, 14);
  const ground = [law('26 §'), practice('fjorton dagar')];
  const days = { key: 'audit-send', dueOn, remindOn: daysBefore(dueOn, [7, 0]) };
  return [owed({ kind: 'audit-send', owedBy: 'office', ground, about: { year: state.year, owing } }, days)];
}

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
