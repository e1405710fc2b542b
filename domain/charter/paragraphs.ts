import type { CivilDate } from '../calendar/civil-date';
import { Rejected } from '../rejected';
import type { CharterVersion, Wording } from './charter';
import { fingerprintCharter } from './fingerprint';

/** Numbers of the paragraphs whose wording or heading differs, or that only one of the texts has, in the texts' order. */
export function diffParagraphs(a: CharterVersion, b: CharterVersion): string[] {
  const numbers = new Set([...a.paragraphs, ...b.paragraphs].map(({ number }) => number));
  return [...numbers].filter((number) => identity(a, number) !== identity(b, number));
}

/** The text with some paragraphs in other words. Refused: WORDING_WITHOUT_PARAGRAPH. */
export function withWordings(
  charter: CharterVersion,
  wordings: readonly Wording[],
  { version, datedOn }: { version: number; datedOn: CivilDate },
): CharterVersion {
  const stray = wordings.find(({ paragraph }) => !charter.paragraphs.some(({ number }) => number === paragraph));
  if (stray !== undefined) {
    const message = `the text has no § ${stray.paragraph} to word otherwise`;
    throw new Rejected('WORDING_WITHOUT_PARAGRAPH', message, { paragraph: stray.paragraph });
  }
  const paragraphs = charter.paragraphs.map((paragraph) => ({
    ...paragraph,
    hash: wordings.findLast((wording) => wording.paragraph === paragraph.number)?.hash ?? paragraph.hash,
  }));
  return { version, datedOn, paragraphs, hash: fingerprintCharter(paragraphs) };
}

function identity(charter: CharterVersion, number: string): string {
  return JSON.stringify(
    charter.paragraphs.filter((paragraph) => paragraph.number === number).map(({ heading, hash }) => [heading, hash]),
  );
}
