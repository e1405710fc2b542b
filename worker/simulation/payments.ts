import type { CaseFile } from '../../contracts/case-file/case-file';
import { payRule, type PayRule } from '../../client/case-file/years';
import { rollBack } from '../../domain/calendar/banking-days';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import type { Payment } from '../../domain/contributions/commands';
import {
  isWithheld,
  owedOre,
  type Begun,
  type ContributionsState,
  type Standing,
} from '../../domain/contributions/state';
import type { Journal } from '../../journal/journal';

/** Money that a payer will send, and the day the office hears of it. */
export interface PaymentAhead {
  stream: string;
  recordedOn: CivilDate;
  payment: Payment;
}

/** What payers will pay of the instalments that stand in the journal, the next one first. */
export async function paymentsAhead(journal: Journal, file: CaseFile, today: CivilDate): Promise<PaymentAhead[]> {
  const rows = await journal.reader.listProcesses({ kind: 'contributions', forbund: file.forbund });
  const open = await Promise.all(rows.filter(({ done }) => !done).map(({ stream }) => journal.reader.process(stream)));
  return open
    .flatMap((found) => (found ? ofYear(file, found.row.stream, found.process.state as ContributionsState) : []))
    .map((ahead) => (ahead.recordedOn > today ? ahead : notBefore(ahead, addDays(today, 1))))
    .sort((a, b) => (a.recordedOn < b.recordedOn ? -1 : +(a.recordedOn > b.recordedOn)));
}

/** Nobody pays in the past: who is late pays as soon as it can. */
const notBefore = (ahead: PaymentAhead, day: CivilDate): PaymentAhead => ({
  ...ahead,
  recordedOn: day,
  payment: { ...ahead.payment, bookedOn: rollBack(day).on },
});

const ofYear = (file: CaseFile, stream: string, state: ContributionsState): PaymentAhead[] =>
  state.status === 'NONE' ? [] : state.instalments.flatMap((instalment) => ahead(file, { stream, state, instalment }));

interface Owed {
  stream: string;
  state: Begun;
  instalment: Standing;
}

function ahead(file: CaseFile, { stream, state, instalment }: Owed): PaymentAhead[] {
  const { id, member, quarter, dueOn, reference } = instalment;
  const ore = owedOre(instalment);
  const rule = payRule(file, { year: state.year, member, quarter });
  if (ore === 0 || isWithheld(state, instalment) || rule === undefined || rule.never) return [];
  const bookedOn = rule.on ?? before(dueOn, rule);
  const payment = { entry: `${stream}-${id}-${bookedOn}`, ore, bookedOn, reference, payer: member };
  return [{ stream, recordedOn: rule.recordedOn ?? bookedOn, payment }];
}

function before(dueOn: CivilDate, { bankingDaysBefore }: PayRule): CivilDate {
  let day = rollBack(dueOn).on;
  for (let left = bankingDaysBefore; left > 0; left -= 1) day = rollBack(addDays(day, -1)).on;
  return day;
}
