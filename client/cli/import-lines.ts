import type { Remark } from '../payments/bank-row';
import type { Imported } from '../payments/import/import-rows';
import { bankFileRemark } from '../words/bank-file';
import { formatDate } from '../words/dates';
import { heldWords } from '../words/timeline/contributions';
import { formatKronor } from '../words/money';
import type { Cli } from './cli';
import { table } from './table';

export interface ImportAnswer extends Imported {
  forbund: string;
  dryRun: boolean;
  rows: number;
  passedOver: number;
  remarks: readonly Remark[];
}

const MOST_SHOWN = 20;

/** What became of a bank's file: how many rows of each kind, and what a person must look at. */
export function importLines(cli: Cli, answer: ImportAnswer): string[] {
  const { dim, yellow } = cli.colors;
  const streams = Object.entries(answer.byStream).map(([stream, count]) => `${stream}: ${count}`);
  return [
    heading(cli, answer),
    ...counts(cli, answer).map(([label, number]) => `${String(number).padStart(8)}  ${label}`),
    ...(streams.length > 0 ? [dim(streams.join('   '))] : []),
    ...shown(cli, answer.remarks).map((one) =>
      typeof one === 'string' ? dim(one) : yellow(bankFileRemark(one, cli.lang)),
    ),
    ...heldLines(cli, answer),
  ];
}

function heading({ t }: Cli, { dryRun, recorded, rows }: ImportAnswer): string {
  if (dryRun) {
    return t(
      `${recorded} av ${rows} betalningar skulle registreras; inget är registrerat.`,
      `${recorded} of ${rows} payments would be recorded; nothing is recorded.`,
    );
  }
  return t(`Registrerat: ${recorded} av ${rows} betalningar.`, `Recorded: ${recorded} of ${rows} payments.`);
}

function counts({ t }: Cli, answer: ImportAnswer): (readonly [string, number])[] {
  const { matched, tooMuch, otherPayer, unmatched, known, passedOver } = answer;
  const all = [
    [t('bokade på en avi', 'booked on an instalment'), matched],
    [t('bokade, med mer än vad som återstod', 'booked, with more than was owed'), tooMuch],
    [t('från en annan betalare än den som ska betala', 'from another payer than the one who owes'), otherPayer],
    [t('utan en referens som passar', 'without a reference that matches'), unmatched],
    [t('kända sedan förut', 'known before'), known],
    [t('rader förbigångna: utbetalt eller inte bokfört', 'rows passed over: paid out or not booked'), passedOver],
  ] as const;
  return all.filter(([, number]) => number > 0);
}

function shown<Item>({ t }: Cli, items: readonly Item[]): (Item | string)[] {
  const more = items.length - MOST_SHOWN;
  return more > 0 ? [...items.slice(0, MOST_SHOWN), t(`… och ${more} till`, `… and ${more} more`)] : [...items];
}

function heldLines(cli: Cli, { held, forbund, dryRun }: ImportAnswer): string[] {
  if (held.length === 0) return [];
  const head = [cli.t('Dag', 'Day'), cli.t('Hålls', 'Held'), cli.t('Varför', 'Why'), cli.t('Post', 'Entry')];
  const rows = held
    .slice(0, MOST_SHOWN)
    .map(({ bookedOn, ore, because, entry }) => [
      formatDate(bookedOn, cli.lang),
      formatKronor(ore, cli.lang),
      heldWords(because, cli.lang),
      entry,
    ]);
  const next = cli.t(
    `Vad som hålls ska en person ta hand om: forbund payments list ${forbund}`,
    `What is held is for a person: forbund payments list ${forbund}`,
  );
  return [...table(cli, head, rows), ...(dryRun ? [] : [next])];
}
