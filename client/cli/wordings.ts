import { readFile } from 'node:fs/promises';
import { isBroken } from '../../contracts/broken-texts';
import type { CharterVersion, Wording } from '../../domain/charter/charter';
import type { Documents } from '../../journal/documents';
import { UsageError } from './failures';

export interface TypedWording {
  paragraph: string;
  text: string;
  /** The words are added to the paragraph as it is, not put in its place. */
  added: boolean;
}

/** "5=words", "5+=words added", "5=@file", "§ 5 words". Wrong use: none of them. */
export async function typedWording(typed: string, flag: string): Promise<TypedWording> {
  const parts = /^(?:§\s*)?(\d{1,3}(?: ?[a-z](?=\s*\+?=))?)\s*(\+=|=|:|\s)\s*([\s\S]+)$/u.exec(typed.trim());
  const [, paragraph, sign, rest] = parts ?? [];
  if (paragraph === undefined || rest === undefined) {
    throw new UsageError(
      `${flag} ska vara "5=ny lydelse", "5+=tillägg" eller "5=@fil", inte "${typed}".`,
      `${flag} must be "5=new wording", "5+=addition" or "5=@file", not "${typed}".`,
    );
  }
  return { paragraph, text: rest.startsWith('@') ? await fileText(rest.slice(1)) : rest, added: sign === '+=' };
}

async function fileText(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(
      `Filen ${path} finns inte eller kan inte läsas.`,
      `The file ${path} does not exist or cannot be read.`,
      { code: 'NO_FILE', details: { path } },
    );
  });
  if (!isBroken(text)) return text;
  throw new UsageError(
    `Filen ${path} är inte en textfil. Spara lydelsen som text i UTF-8.`,
    `The file ${path} is not a text file. Save the wording as text in UTF-8.`,
    { code: 'NOT_TEXT', details: { path } },
  );
}

/** Stores each wording whole, and gives what a command carries of it. */
export async function storedWordings(
  typed: readonly string[],
  { flag, charter, documents }: { flag: string; charter: CharterVersion; documents: Documents },
): Promise<Wording[]> {
  const wordings: Wording[] = [];
  for (const one of typed) {
    const { paragraph, text, added } = await typedWording(one, flag);
    const whole = added ? await withAddition(documents, charter, { paragraph, text }) : text;
    wordings.push({ paragraph, hash: await documents.putText(whole) });
  }
  return wordings;
}

async function withAddition(
  documents: Documents,
  charter: CharterVersion,
  { paragraph, text }: { paragraph: string; text: string },
): Promise<string> {
  const hash = charter.paragraphs.find(({ number }) => number === paragraph)?.hash;
  const base = hash === undefined ? undefined : await documents.getText(hash);
  if (base !== undefined) return `${base.trimEnd()}\n\n${text}`;
  throw new UsageError(
    `Texten har ingen § ${paragraph} att lägga till i.`,
    `The text has no § ${paragraph} to add to.`,
  );
}

/** "5,6" or "§ 5, 6" as paragraph numbers. */
export const typedNumbers = (typed: string): string[] =>
  typed
    .split(',')
    .map((one) => one.replace('§', '').trim())
    .filter((one) => one !== '');
