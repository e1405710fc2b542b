import { writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { instalmentOf, owedOre, type Begun, type Standing } from '../../../domain/contributions/state';
import { noticeDefinition } from '../../payments/notice/definition';
import { fileNameOf, paymentNotice } from '../../payments/notice/notice';
import { pdfOf } from '../../payments/notice/pdf';
import type { Cli } from '../cli';
import { contributionsAt } from '../contributions-at';
import { openJournal } from '../door';
import { RefusedError, UsageError } from '../failures';
import type { Given } from '../given';

/** Writes a payment notice as the instalment stands now, in the language of the payer's contact. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, state } = await contributionsAt(journal, given.theArg(0), given.number('year'));
  const { id, member, ore, dueOn, reference, ...standing } = asked(state, given);
  if (owedOre({ ore, ...standing }) === 0) {
    throw new RefusedError('INSTALMENT_PAID', `the instalment ${id} is paid already`, { instalment: id });
  }
  const contact = await journal.contacts.get(state.basis.forbund, member, 'registrar');
  const lang = contact?.language ?? cli.lang;
  const notice = paymentNotice(state, { stream, id, lang });
  const file = given.text('out') ?? fileNameOf(lang, { stream, id });
  const bytes = notice ? await pdfOf(noticeDefinition(notice)) : Buffer.alloc(0);
  await written(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const owed = owedOre({ ore, ...standing });
  const said = { ok: true, stream, instalment: id, member, ore: owed, dueOn, reference, language: lang, file, sha256 };
  cli.answer(said, () => [cli.t(`Betalningsavin ligger i ${file}.`, `The payment notice is in ${file}.`)]);
  return 0;
}

function asked(state: Begun, given: Given): Standing {
  const [id, member, quarter] = [given.text('instalment'), given.text('member'), given.number('quarter')];
  if (id === undefined && (member === undefined || quarter === undefined)) {
    throw new UsageError(
      'Ange --member och --quarter, eller --instalment.',
      'Say --member and --quarter, or --instalment.',
    );
  }
  const found = id === undefined ? state.instalments.find(isOf(member, quarter)) : instalmentOf(state, id);
  if (found) return found;
  const named = id ?? `${member}-${quarter}`;
  throw new RefusedError('UNKNOWN_INSTALMENT', `there is no instalment ${named}`, {
    instalment: named,
    instalments: state.instalments.map((one) => one.id),
  });
}

const isOf =
  (member: string | undefined, quarter: number | undefined) =>
  (one: Standing): boolean =>
    one.member === member && one.quarter === quarter;

async function written(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, bytes).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} kan inte skrivas: ${reason}.`, `${file} cannot be written: ${reason}.`, {
      code: 'CANNOT_WRITE',
      details: { file },
    });
  });
}
