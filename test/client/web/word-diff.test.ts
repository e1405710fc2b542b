import { comparable, phraseDiff } from '../../../client/web/word-diff';

const marked = (before: string, after: string): string =>
  phraseDiff(before, after)
    .map(({ text, kind }) => ({ same: text, gone: `[-${text}-]`, new: `{+${text}+}` })[kind])
    .join('');
const side = (before: string, after: string, left: 'gone' | 'new'): string =>
  phraseDiff(before, after)
    .filter(({ kind }) => kind === 'same' || kind === left)
    .map(({ text }) => text)
    .join('');

describe('the comparison of two wordings', () => {
  test('marks whole phrases, never single letters', () => {
    expect(marked('består av 4 ledamöter med 4 ersättare', 'består av 8 ledamöter med 8 ersättare')).toBe(
      'består av [-4-]{+8+} ledamöter med [-4-]{+8+} ersättare',
    );
    expect(marked('en ledamot och en ersättare', 'två ledamöter och två ersättare')).toBe(
      '[-en ledamot och en-]{+två ledamöter och två+} ersättare',
    );
  });
  test('marks nothing where the words are the same', () =>
    expect(marked('§ 6 Uppgifter', '§ 6 Uppgifter')).toBe('§ 6 Uppgifter'));
  test('loses nothing of either text', () => {
    const [before, after] = [
      'Styrelsen skall, efter samråd,\nbestå av 4.',
      'Förbundsstyrelsen ska bestå av 8;\nvarje medlem väljer två.',
    ];
    expect(side(before, after, 'gone').replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '));
    expect(side(before, after, 'new').replace(/\s+/g, ' ')).toBe(after.replace(/\s+/g, ' '));
  });
  test('does not compare what is too long to compare', () => {
    const long = 'ord '.repeat(comparable);
    expect(phraseDiff(long, `${long}slut`)).toEqual([
      { text: long, kind: 'gone' },
      { text: `${long}slut`, kind: 'new' },
    ]);
  });
});
