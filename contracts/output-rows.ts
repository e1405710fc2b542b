import * as z from 'zod';
import * as shape from './shapes';

export const ground = z.looseObject({ source: z.string(), ref: z.string(), note: z.string().optional() });
export const moved = z.looseObject({ from: shape.civilDate, rule: z.string() });

// Rows as `journal/rows.ts` has them, in what --json answers.

const instant = z.number().meta({ description: 'Epoch milliseconds.' });

const anything = z.record(z.string(), z.unknown());

export const event = z.looseObject({ type: z.string(), data: anything });

export const processRow = z.looseObject({
  stream: z.string(),
  kind: z.string(),
  forbund: z.string(),
  name: z.string(),
  phase: z.string(),
  version: z.int(),
  done: z.boolean(),
  exercise: z.boolean().meta({ description: 'Its clock is shifted; never counted with the real ones.' }),
  clockShiftMs: z.number(),
  waitingOn: z.array(z.string()),
  alerts: z.array(z.string()),
  wakeAt: instant.nullable(),
  startedAt: instant,
  changedAt: instant,
});

export const dutyRow = z.looseObject({
  stream: z.string(),
  forbund: z.string(),
  name: z.string(),
  exercise: z.boolean(),
  id: z.string(),
  kind: z.string(),
  owedBy: z.string().meta({ description: 'A member\'s id, or "office".' }),
  owedByName: z.string(),
  role: z.string(),
  dueOn: shape.civilDate.meta({ description: 'The last day, that day included.' }),
  dueAt: instant,
  overdue: z.boolean(),
  clockOnly: z.boolean(),
  ground: z.array(ground),
  movedBy: moved.nullable(),
  about: anything,
  step: z.int(),
  steps: z.int(),
  nextReminderAt: instant.nullable(),
});

export const timelineRow = z.looseObject({
  stream: z.string(),
  position: z.int(),
  type: z.string(),
  on: shape.civilDate,
  at: instant,
  recordedAt: instant,
  actor: z.string().nullable(),
  data: anything,
  words: z.looseObject({ sentence: z.string(), soft: z.string().optional() }),
});

export const mailHead = z.looseObject({
  messageId: z.string(),
  stream: z.string(),
  effect: z.string(),
  forbund: z.string(),
  member: z.string(),
  role: z.string(),
  address: z.string().nullable(),
  language: shape.language,
  subject: z.string(),
  attachments: z.array(z.looseObject({ name: z.string(), type: z.string(), sha256: shape.sha256, size: z.int() })),
  status: z.enum(['WAITING', 'OUTBOX', 'SENT', 'REFUSED', 'UNKNOWN', 'NOT_OWED']),
  attempts: z.int(),
  copies: z.int(),
  lastError: z.string().nullable(),
  createdAt: instant,
  sentAt: instant.nullable(),
});

export const contact = z.looseObject({
  forbund: z.string(),
  member: z.string(),
  role: z.string(),
  name: z.string(),
  address: z.string(),
  language: shape.language,
});

export const finding = z.looseObject({
  id: z.string(),
  severity: z.enum(['B', 'W', 'I']),
  paragraph: z.string().optional(),
  ground: z.string(),
});

export const incident = z.looseObject({
  no: z.int().nullable().meta({ description: 'Null where no watchdog has put it down.' }),
  stream: z.string().meta({ description: 'Empty where it is about no process.' }),
  subject: z.string().meta({ description: 'Empty where it is the process itself; else whom or what of it.' }),
  cause: z.string(),
  since: instant,
  details: anything,
  times: z.int(),
  lastAt: instant,
  tried: z.enum(['NUDGED', 'STARTED']).nullable(),
  tries: z.int(),
  triedAt: instant.nullable(),
  raisedAt: instant,
  resolvedAt: instant.nullable(),
  resolvedBy: z.string().nullable(),
  forbund: z.string().nullable(),
  name: z.string().nullable(),
  exercise: z.boolean(),
  toName: z.string().nullable(),
  words: z.looseObject({ what: z.string(), why: z.string(), toDo: z.string() }),
});
