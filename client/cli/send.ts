import { randomUUID } from 'node:crypto';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import type { Journal } from '../../journal/journal';
import type { Outcome } from '../submit';
import { timelineWords } from '../words/timeline/timeline';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { openSubmitter } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';

/** Who acts where nobody has signed in: the administrator at this machine. */
export const actor = 'admin:local';

export interface Sending {
  journal: Journal;
  stream: string;
  /** A command without what the sender adds: its id and its actor. */
  asked: Omit<Command, 'id' | 'actor'>;
  names: Names;
  clockShiftMs: number;
  startKind?: string;
}

/** Sends one command, repeats it until it is answered, and says what came of it. */
export async function send(cli: Cli, given: Given, sending: Sending): Promise<number> {
  const { journal, stream, asked, startKind } = sending;
  const submitter = await openSubmitter(cli, journal);
  const command = { id: given.text('commandId') ?? randomUUID(), actor, ...asked };
  const options = startKind === undefined ? {} : { startKind };
  const work = submitter.submit(stream, command, options);
  const outcome = await cli.patiently(cli.t('Väntar på svar', 'Waiting for an answer'), work);
  if (!outcome.ok) throw refusal(outcome, { commandId: command.id, names: sending.names });
  const { version, from, events } = outcome;
  cli.answer({ ok: true, stream, commandId: command.id, version, from, events }, () =>
    outcomeLines(cli, outcome, sending),
  );
  return 0;
}

/** What was recorded, in words. */
export function outcomeLines(
  cli: Cli,
  { events }: Pick<Extract<Outcome, { ok: true }>, 'events'>,
  { stream, names, clockShiftMs }: Pick<Sending, 'stream' | 'names' | 'clockShiftMs'>,
): string[] {
  if (events.length === 0) {
    return [cli.t('Det var redan så; inget nytt registrerades.', 'It was already so; nothing new was recorded.')];
  }
  const at = Date.now() + clockShiftMs;
  return events.map(({ type, data }, index) => {
    const decidedOn = data['decidedOn'];
    const on = typeof decidedOn === 'string' ? decidedOn : civilDateAt(at);
    const row = { stream, position: index, type, on, at, recordedAt: at, actor, data };
    const { sentence, soft } = timelineWords(row, cli.lang, names);
    return soft === undefined ? sentence : `${sentence} ${cli.colors.dim(soft)}`;
  });
}

type Refusal = Extract<Outcome, { ok: false }>;

export function refusal(
  { code, message, details }: Refusal,
  { commandId, names }: { commandId: string; names: Names },
): RefusedError {
  return Object.assign(new RefusedError(code, message, { ...details, commandId }), { names });
}
