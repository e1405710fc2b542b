import type { Finding } from '../charter';
import type { CharterText } from './charter-text';

/** L9: a charter without words cannot be adopted, and a paragraph without words says nothing. */
export function hasWords({ paragraphs }: CharterText): Finding[] {
  const empty = paragraphs.filter(({ text }) => text === '');
  if (empty.length === paragraphs.length) {
    return [
      { id: 'L9', severity: 'B', ground: '8 och 9 §§: förbundsordningen har ingen text.', en: '8 and 9 §§: no text.' },
    ];
  }
  return empty.map(({ number }) => ({
    id: 'L9',
    severity: 'W',
    paragraph: number,
    ground: `9 §: § ${number} har en rubrik men ingen text.`,
    en: `9 §: § ${number} has a heading but no words.`,
  }));
}
