import { civilDateAt } from '../../calendar/stockholm';
import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf, theMember } from '../../yearly/rules';
import { membersOf } from '../../yearly/yearly';
import type { YearEndEvent } from '../events';
import { reportLastDay, requiredParts } from '../law';
import { outcomeUnsent, type YearEndStarted, type YearEndState } from '../state';
import type { Decide, Of } from './rules';

/** A year begun twice is one year. */
export function beginYearEnd({ data }: Of<'BeginYearEnd'>, state: YearEndState): YearEndEvent[] {
  if (state.status === 'NONE') return [{ type: 'YearEndBegun', data }];
  if (state.year === data.year && state.basis.forbund === data.basis.forbund) return [];
  throw new Rejected('ALREADY_BEGUN', `this is the end of ${state.year}`, { year: state.year });
}

export const draftAnnualReport: Decide<'DraftAnnualReport'> = (command, state) => {
  const { parts } = command.data;
  const evidence = evidenceOf(command);
  if (state.draft && same(state.draft, { parts, evidence })) return [];
  if (state.adopted) throw alreadyAdopted(state.adopted);
  return [{ type: 'AnnualReportDrafted', data: { parts, on: civilDateAt(command.at), evidence } }];
};

/** The day of the board's meeting decides whether it was in time, not the day it was recorded (0.4 D1). */
export const adoptAnnualReport: Decide<'AdoptAnnualReport'> = (command, state) => {
  const decidedOn = dayOf(command);
  if (state.adopted) {
    if (state.adopted.decidedOn === decidedOn) return [];
    throw alreadyAdopted(state.adopted);
  }
  afterTheYear(state, decidedOn);
  const breach = incomplete(state, command.data.nevertheless);
  const { on: lastDay } = reportLastDay(state.year);
  const late = decidedOn > lastDay;
  const adopted = { decidedOn, late, ...evidenceIfAny(command), ...(breach && { breach }) };
  return [
    { type: 'AnnualReportAdopted', data: adopted },
    ...(state.overdue && !late
      ? [{ type: 'ReportOverdueAnnulled' as const, data: { ...state.overdue, decidedOn } }]
      : []),
  ];
};

function incomplete({ draft, year }: YearEndStarted, nevertheless?: string) {
  if (!draft) throw new Rejected('REPORT_NOT_DRAFTED', 'there is no annual report to adopt (24 §)', { year });
  const lacks = requiredParts(year).filter((part) => !draft.parts.includes(part));
  if (lacks.length === 0) return undefined;
  if (nevertheless !== undefined) return { lacks, reason: nevertheless };
  const message = `the annual report of ${year} has no ${lacks.join(', ')} (24 §; LKBR 4 kap. 1 §)`;
  throw new Rejected('REPORT_INCOMPLETE', message, { year, lacks });
}

function afterTheYear({ year }: YearEndStarted, decidedOn: string): void {
  if (decidedOn > `${year}-12-31`) return;
  throw new Rejected('ADOPTED_BEFORE_YEAR_END', `${decidedOn} is not after ${year}`, { year, decidedOn });
}

const alreadyAdopted = ({ decidedOn }: { decidedOn: string }): Rejected =>
  new Rejected('ALREADY_ADOPTED', `the annual report was adopted on ${decidedOn}`, { standing: { decidedOn } });

/** By those who sit on the board that day, whoever sat there in the year. */
export const signAnnualReport: Decide<'SignAnnualReport'> = (command, state) => {
  const { signatures } = command.data;
  const decidedOn = dayOf(command);
  if (!state.draft) throw new Rejected('REPORT_NOT_DRAFTED', 'there is no annual report to sign', { year: state.year });
  if (state.signed && same(state.signed, { signatures, decidedOn })) return [];
  const seats = membersOf(state).reduce((sum, member) => sum + member.seats.members, 0);
  return [{ type: 'AnnualReportSigned', data: { signatures, seats, decidedOn, ...evidenceIfAny(command) } }];
};

export const sendOutcome: Decide<'SendOutcome'> = (command, state) => {
  const named = command.data.to?.map((id) => theMember(state, id).id);
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  afterTheYear(state, decidedOn);
  const to = outcomeUnsent(state).filter((id) => named === undefined || named.includes(id));
  return to.length === 0 ? [] : [{ type: 'OutcomeSent', data: { to, decidedOn, evidence } }];
};

/** Follows from the date; what no longer applies adds nothing. */
export const noteReportOverdue: Decide<'NoteReportOverdue'> = ({ data: { dueOn }, at }, state) =>
  state.adopted || state.overdue || civilDateAt(at) <= reportLastDay(state.year).on
    ? []
    : [{ type: 'AnnualReportOverdue', data: { dueOn } }];
