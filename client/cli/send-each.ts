import { randomUUID } from 'node:crypto';
import type { Command } from '../../domain/command';
import type { Journal } from '../../journal/journal';
import type { Outcome } from '../submit';
import { processTitle } from '../words/processes';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { openSubmitter } from './door';
import type { Given } from './given';
import { actor, outcomeLines, refusal } from './send';

/** What one of several processes is asked. */
export interface OneSending {
  stream: string;
  names: Names;
  clockShiftMs: number;
  asked: Pick<Command, 'type' | 'data'>;
}

type Done = Extract<Outcome, { ok: true }>;

/** What one process answered: as `send` answers, with its stream. */
export type Recorded = Omit<Done, 'ok'> & { title: string; commandId: string };

/**
 * Sends a command to each of several processes, in their order; the first refusal ends it. With --command-id, each
 * process has an id of its own made from it, so that the whole can be sent again.
 */
export async function sendEach(
  cli: Cli,
  given: Given,
  { journal, sendings }: { journal: Journal; sendings: readonly OneSending[] },
): Promise<Recorded[]> {
  const submitter = await openSubmitter(cli, journal);
  const id = given.text('commandId') ?? randomUUID();
  const work = async (): Promise<Recorded[]> => {
    const all: Recorded[] = [];
    for (const { stream, names, asked } of sendings) {
      const commandId = `${id}/${stream}`;
      const outcome = await submitter.submit(stream, { id: commandId, actor, ...asked });
      if (!outcome.ok) throw refusal(outcome, { commandId, names });
      const { version, from, events } = outcome;
      all.push({ stream, title: processTitle(stream, cli.lang, names.memberName), commandId, version, from, events });
    }
    return all;
  };
  return cli.patiently(cli.t('Väntar på svar', 'Waiting for answers'), work());
}

/** What each recorded, under its name. */
export const recordedLines = (cli: Cli, recorded: readonly Recorded[], sendings: readonly OneSending[]): string[] =>
  recorded.flatMap((one, index) => {
    const sending = sendings[index];
    if (!sending) return [];
    return outcomeLines(cli, one, sending).map((line) => `${cli.colors.bold(one.title)}: ${line}`);
  });
