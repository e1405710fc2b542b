import * as z from 'zod';
import { charterFileJsonSchema, caseFileJsonSchema } from './case-file/case-file';
import { trialFileJsonSchema } from './case-file/trial-file';
import { changedTermsJsonSchema } from './changed-terms';
import { budgetStatusOutput } from './output-budget';
import { contributionsStatusOutput, paymentsListOutput } from './output-contributions';
import { insatsEndOutput, insatsListOutput, insatsStatusOutput } from './output-insats';
import { liquidationStatusOutput, rehearsedOutput } from './output-liquidation';
import { mandatesOutput } from './output-mandates';
import { forbundStatusOutput } from './output-forbund';
import { findingsOutput, statusOutput } from './output-status';
import { simulationOutput } from './output-simulation';
import { paymentsImportOutput, paymentsNoticeOutput } from './output-bank-file';
import { withdrawalStatusOutput } from './output-withdrawal';
import { disputeStatusOutput } from './output-dispute';
import { exportOutput } from './output-export';
import { trialStatusOutput } from './output-trial';
import { contact, dutyRow, event, incident, mailHead, processRow, timelineRow } from './output-rows';
import * as shape from './shapes';

// What every command answers with --json. Keys are added, never renamed; readers pass over keys they do not know.

const failure = z.looseObject({
  ok: z.literal(false),
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
});

const title = z.string().meta({ description: 'What people call the process: "Budget 2008".' });

/** A command that was recorded, or was already so (no events). */
const recorded = z.looseObject({
  ok: z.literal(true),
  stream: z.string(),
  commandId: z.string(),
  version: z.int(),
  from: z.int(),
  events: z.array(event),
});

/** The same of each of several processes; none where nobody had anything to be asked. */
const recordedInEach = z.looseObject({
  ok: z.literal(true),
  processes: z.array(recorded.omit({ ok: true }).extend({ title })),
});

const reminder = z.looseObject({
  stream: z.string(),
  title,
  duty: z.string(),
  kind: z.string(),
  owedBy: z.string(),
  who: z.string(),
  what: z.string(),
  dueOn: shape.civilDate,
  address: z.string().nullable(),
  language: shape.language.nullable(),
});

const outputs = {
  failure,
  recorded,
  'recorded-in-each': recordedInEach,
  list: z.looseObject({ processes: z.array(processRow.extend({ title })) }),
  due: z.looseObject({ duties: z.array(dutyRow.extend({ title })) }),
  status: z.union([forbundStatusOutput, statusOutput, trialStatusOutput]).meta({
    description:
      'Of a förbund that is formed (process.kind is "forbund"), of one that is being formed, or of a trial as trial-status.',
  }),
  show: z.looseObject({ stream: z.string(), timeline: z.array(timelineRow) }),
  watch: timelineRow.extend({ title }).meta({ description: 'One line for each event.' }),
  'remind-dry-run': z.looseObject({
    dryRun: z.literal(true),
    forbund: z.string(),
    stream: z.string().meta({ description: 'The first of the streams.' }),
    streams: z.array(z.string()),
    reminders: z.array(reminder),
  }),
  incidents: z.looseObject({ open: z.int(), incidents: z.array(incident) }),
  'incident-close': z.looseObject({ ok: z.literal(true), no: z.int() }),
  'mail-list': z.looseObject({ mails: z.array(mailHead) }),
  'mail-show': mailHead.extend({ text: z.string(), html: z.string() }),
  'payments-import': paymentsImportOutput,
  'payments-notice': paymentsNoticeOutput,
  'contacts-list': z.looseObject({ contacts: z.array(contact) }),
  'contacts-set': z.looseObject({ contact }),
  'contacts-erase': z.looseObject({
    erased: z.looseObject({ forbund: z.string(), member: z.string(), role: z.string() }),
    mails: z.int(),
  }),
  'budget-status': budgetStatusOutput,
  'contributions-status': contributionsStatusOutput,
  'payments-list': paymentsListOutput,
  'mandates-list': mandatesOutput,
  'insats-status': insatsStatusOutput,
  'insats-list': insatsListOutput,
  'insats-end-dry-run': insatsEndOutput,
  'withdrawal-status': withdrawalStatusOutput,
  'liquidation-status': liquidationStatusOutput,
  'dispute-status': disputeStatusOutput,
  'trial-status': trialStatusOutput,
  'dry-run': rehearsedOutput,
  'charter-check': findingsOutput,
  simulate: simulationOutput,
  doctor: z.looseObject({
    ok: z.boolean(),
    findings: z.array(z.looseObject({ check: z.string(), ok: z.boolean(), code: z.string(), says: z.string() })),
  }),
  verify: z.looseObject({
    streams: z.int(),
    broken: z.array(z.looseObject({ stream: z.string(), position: z.int() })),
  }),
  export: exportOutput,
  rebuild: z.looseObject({ streams: z.int() }),
  completion: z.looseObject({ shell: z.enum(['bash', 'zsh', 'fish']), script: z.string() }),
  up: z.looseObject({
    dashboardUrl: z.string(),
    signInUrl: z.string(),
    temporalUiUrl: z.string().optional(),
    temporalAddress: z.string(),
    seconds: z.number(),
  }),
} as const;

export type OutputName = keyof typeof outputs;

/** What is wrong with a command's JSON answer, one sentence each. */
export function outputProblems(name: OutputName, value: unknown): string[] {
  const read = outputs[name].safeParse(value);
  return read.success ? [] : shape.sentences(read.error);
}

/** Everything that is published in docs/schema, by the file's name. */
export function publishedSchemas(): Record<string, Record<string, unknown>> {
  const answers = Object.entries(outputs).map(([name, schema]): [string, Record<string, unknown>] => [
    `cli-${name}`,
    z.toJSONSchema(schema),
  ]);
  return {
    'case-file': caseFileJsonSchema(),
    'trial-file': trialFileJsonSchema(),
    charter: charterFileJsonSchema(),
    'changed-terms': changedTermsJsonSchema(),
    ...Object.fromEntries(answers),
  };
}
