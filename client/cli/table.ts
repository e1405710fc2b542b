import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import type { Cli } from './cli';

const GAP = '  ';

/** Rows under headings, without lines around them; amounts under each other. */
export function table(cli: Cli, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [head.map((word) => cli.colors.bold(word)), ...rows.map((row) => row.map(oneLine))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))));
  const money = head.map((_, column) => isMoney(rows.map((row) => row[column] ?? '')));
  return cells.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, money[column]))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(cell: string, width: number, toTheRight = false): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return toTheRight ? room + cell : cell + room;
}

const amount = /^(SEK\s\u2212?[\d,.]+|\u2212?[\d\s]+(,\d\d)?\skr|–)$/;

/** A column of nothing but amounts. */
const isMoney = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '–') && cells.every((cell) => amount.test(cell));

/** Letters as wide as they are many, which asking for each of them takes longer to find out than the answer itself. */
const plain = /^[\u0020-\u007e\u00a0-\u024f]*$/;

function widthOf(cell: string): number {
  const text = stripVTControlCharacters(cell);
  return plain.test(text) ? text.length : stringWidth(text);
}

/** What people wrote may hold line breaks, escape codes and marks that turn the text around. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/\u001b(?!\[[\d;]*m)/g, '\ufffd');
