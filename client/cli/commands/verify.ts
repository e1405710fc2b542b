import type { Journal } from '../../../journal/journal';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { streamsNamed } from '../processes-of';

interface Broken {
  stream: string;
  position: number;
}

/** Recomputes the chain of every stream. Exit code 1 where an event is not as it was written. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const streams = await streamsNamed(journal, given.arg(0));
  const broken = await cli.patiently(cli.t('Prövar journalen', 'Verifying the journal'), brokenIn(journal, streams));
  cli.answer({ streams: streams.length, broken }, () => lines(cli, streams.length, broken));
  return broken.length === 0 ? 0 : 1;
}

async function brokenIn(journal: Journal, streams: readonly string[]): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const stream of streams) {
    const position = await journal.reader.verifyChain(stream);
    if (position !== undefined) broken.push({ stream, position });
  }
  return broken;
}

function lines(cli: Cli, count: number, broken: readonly Broken[]): string[] {
  if (broken.length === 0) {
    return [
      cli.t(
        `${count} ${count === 1 ? 'ärende prövat' : 'ärenden prövade'}: inget har ändrats.`,
        `${count} ${count === 1 ? 'process' : 'processes'} verified: nothing has been altered.`,
      ),
    ];
  }
  return broken.map(({ stream, position }) =>
    cli.colors.red(
      cli.t(
        `${stream}: händelse ${position} är inte som den skrevs.`,
        `${stream}: event ${position} is not as it was written.`,
      ),
    ),
  );
}
