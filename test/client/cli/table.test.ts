import { table } from '../../../client/cli/table';
import type { Cli } from '../../../client/cli/cli';

const cli = { colors: { bold: (text: string) => `\u001b[1m${text}\u001b[22m` } } as unknown as Cli;

test('columns stand under their headings, whatever is wider than a letter or has no width at all', () => {
  const lines = table(
    cli,
    ['Förbund', 'Dag'],
    [
      ['Åsbygden', '1 jan'],
      ['😀 fjäll', '2 jan'],
      ['två\nrader', '3 jan'],
    ],
  );
  expect(lines).toEqual([
    '\u001b[1mFörbund\u001b[22m    \u001b[1mDag\u001b[22m',
    'Åsbygden   1 jan',
    '😀 fjäll   2 jan',
    'två rader  3 jan',
  ]);
});

test('amounts stand under each other, in both languages; where nothing is known a dash does', () => {
  const plain = { colors: { bold: (text: string) => text } } as unknown as Cli;
  const rows = [
    ['FK', '2\u00a0500\u00a0000\u00a0kr', 'SEK\u00a02,500,000'],
    ['HAN', '−0,50\u00a0kr', '–'],
  ];
  expect(table(plain, ['', 'Belopp', 'Amount'], rows)).toEqual([
    '           Belopp         Amount',
    'FK   2\u00a0500\u00a0000\u00a0kr  SEK\u00a02,500,000',
    'HAN      −0,50\u00a0kr              –',
  ]);
});
