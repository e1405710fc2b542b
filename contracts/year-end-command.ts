import * as z from 'zod';
import type { YearEndCommand } from '../domain/year-end/commands';
import { advanceClock, basis, toldByForbund, remindNow, year } from './basis';
import { commandOf } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const nevertheless = shape.words.optional();
const byMember = { member: shape.memberId, body: shape.bodyId };
const members = shape.list(shape.memberId, { min: 1 });
const recipients = shape.list(z.union([shape.memberId, z.literal('board')]), { min: 1 });

const parts = z.enum([
  'INCOME_STATEMENT',
  'BALANCE_SHEET',
  'CASH_FLOW',
  'NOTES',
  'OPERATING_AND_INVESTMENT',
  'MANAGEMENT_REPORT',
]);

const commands = [
  commandOf('BeginYearEnd', z.strictObject({ basis, year, clockShiftMs: shape.clockShiftMs.optional() })),
  commandOf('DraftAnnualReport', z.strictObject({ parts: shape.list(parts, { max: 6 }) })),
  commandOf('AdoptAnnualReport', z.strictObject({ nevertheless })),
  commandOf('SignAnnualReport', z.strictObject({ signatures: shape.count.min(1) })),
  commandOf('SendOutcome', z.strictObject({ to: members.optional() })),
  commandOf(
    'RecordAuditReport',
    z.strictObject({
      accounts: members,
      opinion: z.enum(['FOR_DISCHARGE', 'AGAINST_DISCHARGE', 'NO_OPINION']),
      remark: z.boolean(),
      nevertheless,
    }),
  ),
  commandOf('SendAuditReports', z.strictObject({ to: recipients.optional() })),
  commandOf('RecordDischarge', z.strictObject({ ...byMember, verdict: z.enum(['DISCHARGED', 'REFUSED']) })),
  commandOf('RecordDamages', z.strictObject({ ...byMember, claim: z.boolean() })),
  ...toldByForbund,
  advanceClock,
  remindNow,
  commandOf('NoteReportOverdue', z.strictObject({ dueOn: shape.civilDate })),
  commandOf('AskAboutDamages', z.strictObject({ member: shape.memberId, times: shape.count })),
] as const;

const yearEndCommand = z.discriminatedUnion('type', commands);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof yearEndCommand>, YearEndCommand>>;

export function yearEndCommandProblems(input: unknown): string[] {
  const read = yearEndCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
