import { setTimeout as pause } from 'node:timers/promises';
import type { Exported } from '../../export/export-forbund';
import type { Place } from '../../export/place';
import { exported } from '../../words/export';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { endOnSignals } from '../ended-by-signal';
import type { Given } from '../given';
import { namesOfStream } from '../stream-names';

/** Writes everything about a förbund to a folder that is there when it is whole, or not at all. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const forbund = given.theArg(0);
  const { openPlace } = await import('../../export/place');
  const place = await openPlace(given.text('to') ?? `export-${forbund}`);
  const made = await whole(cli, forbund, place);
  const broken = brokenIn(made);
  cli.answer(answerOf(made, place.folder, broken), () => lines(cli, made, { folder: place.folder, broken }));
  return broken.length === 0 ? 0 : 1;
}

/** A database that does not answer is not waited for. */
const LONGEST_MS = 2_000;

/** Interrupted or failed, it leaves nothing. */
async function whole(cli: Cli, forbund: string, place: Place): Promise<Exported> {
  const [{ exportForbund }, { Folder }] = await Promise.all([
    import('../../export/export-forbund'),
    import('../../export/folder'),
  ]);
  const stop = new AbortController();
  const what = cli.t('Sammanställer akten', 'Putting the dossier together');
  let making: Promise<unknown> = Promise.resolve();
  const stopped = async (): Promise<void> => {
    stop.abort();
    await Promise.race([making.catch(() => undefined), pause(LONGEST_MS)]);
    await place.drop();
  };
  const isEnding = endOnSignals(cli, { undo: { run: stopped }, work: () => Promise.resolve(), what });
  try {
    const journal = await openJournal(cli);
    const ports = { journal, lang: cli.lang, namesOf: (stream: string) => namesOfStream(journal, stream) };
    const exporting = exportForbund(ports, forbund, new Folder(place.making, stop.signal));
    making = exporting;
    const made = await cli.patiently(what, exporting);
    await place.settle();
    return made;
  } catch (error) {
    // The signal's own ending says what there is to say.
    if (isEnding()) return await new Promise<never>(() => undefined);
    await place.drop();
    throw error;
  }
}

type Broken = readonly { stream: string; position: number }[];

const brokenIn = ({ dossier: { parts } }: Exported): Broken =>
  parts.flatMap(({ row: { stream }, chained: { broken } }) =>
    broken === undefined ? [] : [{ stream, position: broken }],
  );

function answerOf({ dossier, pdf, pages, sums, files }: Exported, folder: string, broken: Broken) {
  const { forbund, name, parts, cabinet } = dossier;
  return {
    ...{ ok: broken.length === 0, forbund, name, folder },
    ...{ processes: parts.length, events: parts.reduce((sum, { chained }) => sum + chained.events, 0) },
    ...{ documents: cabinet.documents.length, texts: cabinet.texts.length },
    mails: parts.reduce((sum, { mails }) => sum + mails.length, 0),
    missing: cabinet.missing.map(({ sha256 }) => sha256),
    broken,
    ...{ pdf: pdf.path, pages, files: files.length + 1 },
    bytes: files.reduce((sum, { bytes }) => sum + bytes, sums.bytes),
    sums: { path: sums.path, sha256: sums.sha256 },
  };
}

function lines(cli: Cli, made: Exported, { folder, broken }: { folder: string; broken: Broken }): string[] {
  const answer = answerOf(made, folder, broken);
  const { red, yellow } = cli.colors;
  const words = exported(answer, cli.lang);
  return [
    words.whole,
    words.sums,
    ...(answer.missing.length > 0 ? [yellow(words.missing)] : []),
    ...broken.map(({ stream, position }) =>
      red(
        cli.t(
          `${stream}: händelse ${position} är inte som den skrevs.`,
          `${stream}: event ${position} is not as it was written.`,
        ),
      ),
    ),
  ];
}
