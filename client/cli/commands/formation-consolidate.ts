import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { Wording } from '../../../domain/charter/charter';
import { withWordings } from '../../../domain/charter/paragraphs';
import { textInForce } from '../../../domain/formation/text';
import { candidates } from '../../../domain/formation/view/candidates';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { RefusedError, UsageError } from '../failures';
import { formationAt, type FormationAt } from '../formation-at';
import type { Given } from '../given';
import { send } from '../send';
import { storedWordings } from '../wordings';

/** A person's choice of wording for each contested paragraph becomes the next version of the text. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const formation = await formationAt(journal, given.theArg(0));
  const { charter: base } = textInForce(formation.state);
  const own = await storedWordings(given.list('new'), { flag: '--new', charter: base, documents: journal.documents });
  const picked = given.list('choose').map((typed) => pick(formation, typed));
  if (own.length + picked.length === 0) throw nothingChosen(formation);
  const chosen = [
    ...picked.map(({ paragraph, from }) => ({ paragraph, from })),
    ...own.map(({ paragraph }) => ({ paragraph, from: 'new' })),
  ];
  const { stream, names, row } = formation;
  const datedOn = civilDateAt(Date.now() + row.clockShiftMs);
  const charter = withWordings(base, [...picked, ...own], { version: base.version + 1, datedOn });
  const asked = { type: 'ConsolidateText', data: { charter, chosen } } as const;
  return send(cli, given, { journal, stream, names, clockShiftMs: row.clockShiftMs, asked });
}

function pick({ state }: FormationAt, typed: string): Wording & { from: string } {
  const [, paragraph, from] = /^(?:§\s*)?(\d{1,3}(?: ?[a-z])?)\s*[=:]\s*(\S+)$/u.exec(typed.trim()) ?? [];
  if (paragraph === undefined || from === undefined) {
    throw new UsageError(
      `--choose ska vara t.ex. "5=FK", inte "${typed}".`,
      `--choose must be such as "5=FK", not "${typed}".`,
    );
  }
  const open = candidates(state).contested.find((one) => one.paragraph === paragraph);
  const wording = open?.wordings.find((one) => one.from === from || one.by.includes(from));
  if (wording) return { paragraph, from, hash: wording.hash };
  throw new RefusedError('WORDING_NOT_THEIRS', `${from} has no wording of its own of § ${paragraph}`, {
    paragraph,
    from,
  });
}

function nothingChosen({ state }: FormationAt): UsageError {
  const open = candidates(state).contested.map(
    ({ paragraph, wordings }) =>
      `${paragraph}=${wordings.map(({ from, by }) => (by.length > 0 ? by.join('/') : from)).join('|')}`,
  );
  const all = open.length > 0 ? open.map((one) => `--choose ${one}`).join(' ') : '--new 5=@file';
  return new UsageError(`Välj lydelse för varje paragraf: ${all}.`, `Choose a wording for each paragraph: ${all}.`, {
    code: 'NOTHING_CHOSEN',
    details: { open },
  });
}
