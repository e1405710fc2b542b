import type { SimulatedInstalment } from '../simulated';
import { formatDateShort } from '../words/dates';
import { groundWords } from '../words/grounds';
import { formatKronor } from '../words/money';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { table } from './table';

/** Every öre of the years, with the day it is due, why that day, and the day it was paid. */
export function instalmentLines(cli: Cli, instalments: readonly SimulatedInstalment[], names: Names): string[] {
  const { t, lang } = cli;
  const years = [...new Set(instalments.map(({ year }) => year))].sort();
  const head = [
    t('Kvartal', 'Quarter'),
    t('Betalare', 'Payer'),
    t('Belopp', 'Amount'),
    t('Senast', 'By'),
    t('Betalt', 'Paid'),
    t('Varför den dagen', 'Why that day'),
  ];
  const row = ({ quarter, member, ore, dueOn, ground, movedBy, ...rest }: SimulatedInstalment): string[] => [
    quarter === undefined ? '–' : String(quarter),
    names.memberName(member),
    formatKronor(ore, lang),
    formatDateShort(dueOn, lang),
    paid(cli, { dueOn, ...rest }),
    groundWords(ground, movedBy, lang),
  ];
  return years.flatMap((year) => {
    const own = instalments.filter((one) => one.year === year);
    const title = t(`Bidragen för ${year}`, `The contributions for ${year}`);
    return ['', cli.colors.bold(title), ...table(cli, head, own.map(row))];
  });
}

function paid(
  cli: Cli,
  { dueOn, paidOn, withheld }: Pick<SimulatedInstalment, 'dueOn' | 'paidOn' | 'withheld'>,
): string {
  if (paidOn !== undefined) return paidMark(cli, { dueOn, paidOn });
  return withheld ? cli.t('ska inte betalas', 'not owed') : cli.t('inte', 'no');
}

function paidMark(cli: Cli, { dueOn, paidOn }: { dueOn: string; paidOn: string }): string {
  const day = formatDateShort(paidOn, cli.lang);
  return paidOn > dueOn ? cli.colors.red(`${day} ${cli.t('för sent', 'late')}`) : day;
}
