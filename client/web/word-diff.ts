import { diffWordsWithSpace } from 'diff';

/** A stretch of text that both have, or that only one has. */
export interface Stretch {
  text: string;
  kind: 'same' | 'gone' | 'new';
}

/** Above this many characters a comparison word by word says nothing and takes too long. */
export const comparable = 20_000;

/**
 * What differs between two wordings, word by word and then as whole phrases: a single common word between two
 * differences belongs to the phrase.
 */
export function phraseDiff(before: string, after: string): Stretch[] {
  if (before === after) return [{ text: before, kind: 'same' }];
  if (before.length + after.length > comparable) return whole(before, after);
  const changes = diffWordsWithSpace(before, after, { timeout: 200 });
  if (changes === undefined) return whole(before, after);
  return phrases(
    changes.map(({ value, added, removed }) => ({ text: value, kind: added ? 'new' : removed ? 'gone' : 'same' })),
  );
}

const whole = (before: string, after: string): Stretch[] => [
  { text: before, kind: 'gone' },
  { text: after, kind: 'new' },
];

/** Joins differences that only a word or a comma parts. */
function phrases(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  let [gone, fresh] = ['', ''];
  const flush = (): void => {
    if ((gone + fresh).trim() === '') out.push({ text: fresh, kind: 'same' });
    else out.push({ text: gone, kind: 'gone' }, { text: fresh, kind: 'new' });
    [gone, fresh] = ['', ''];
  };
  stretches.forEach(({ text, kind }, index) => {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (bridges(text) && gone + fresh !== '' && index < stretches.length - 1) {
      [gone, fresh] = [gone + text, fresh + text];
    } else {
      flush();
      out.push({ text, kind });
    }
  });
  flush();
  return out.filter(({ text }) => text !== '');
}

/** At most one word, and no end of a sentence. */
const bridges = (text: string): boolean => text.trim().split(/\s+/).length <= 1 && !/[.:;]/.test(text);
