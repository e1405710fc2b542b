import { createHash } from 'node:crypto';
import type { ContributionsState } from '../../../domain/contributions/state';
import type { MailEffect } from '../../../domain/effect';
import type { Journal } from '../../../journal/journal';
import type { MailAttachment } from '../../../journal/rows';
import type { Language } from '../../words/language';
import { noticeDefinition } from './definition';
import { fileNameOf, paymentNotice, type Told } from './notice';
import { pdfOf } from './pdf';

interface Attaching {
  stream: string;
  effect: MailEffect;
  language: Language;
}

/** True of a mail that a payment notice goes with. */
export const hasNotice = ({ about: { event } }: MailEffect): boolean => event === 'InstalmentNotified';

/** The payment notice that a mail about an instalment carries, made and stored; nothing for any other mail. */
export async function attachNotice(
  { reader, documents }: Pick<Journal, 'reader' | 'documents'>,
  { stream, effect, language: lang }: Attaching,
): Promise<(MailAttachment & { bytes: Buffer })[]> {
  const { instalment: id } = effect.about;
  if (!hasNotice(effect) || typeof id !== 'string') return [];
  const state = (await reader.process(stream))?.process.state as ContributionsState | undefined;
  if (state?.status !== 'BEGUN') return [];
  // What the mail says was decided when it was: an instalment that has changed since has a notice of its own.
  const told: Told = { ...onlyTold(effect.about), paidOre: 0 };
  const notice = paymentNotice(state, { stream, id, lang, told });
  if (!notice) return [];
  const bytes = await pdfOf(noticeDefinition(notice));
  const file = { name: fileNameOf(lang, { stream, id }), type: 'application/pdf' };
  await documents.putFile({ ...file, bytes });
  return [{ ...file, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, bytes }];
}

function onlyTold({ ore, dueOn, reference }: MailEffect['about']): Told {
  return {
    ...(typeof ore === 'number' && { ore }),
    ...(typeof dueOn === 'string' && { dueOn }),
    ...(typeof reference === 'string' && { reference }),
  };
}
