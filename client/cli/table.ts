import Table from 'cli-table3';
import type { Cli } from './cli';

const noLines = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '' },
  ...{ 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
};

/** Rows under headings, without lines around them. */
export function table(cli: Cli, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const made = new Table({
    head: head.map((word) => cli.colors.bold(word)),
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  made.push(...rows.map((row) => row.map(oneLine)));
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** What people wrote may hold line breaks, escape codes and marks that turn the text around. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/\u001b(?!\[[\d;]*m)/g, '\ufffd');
