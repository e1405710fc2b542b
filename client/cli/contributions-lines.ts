import type { Received } from '../../domain/contributions/state';
import type { Inflow } from '../../domain/contributions/view/liquidity';
import type { InstalmentStatus, Money } from '../../domain/contributions/view/money';
import { groupedReference } from '../../domain/contributions/reference';
import { groundsOf } from '../../domain/contributions/due-days';
import { formatDateShort } from '../words/dates';
import { groundWords } from '../words/grounds';
import { formatKronor } from '../words/money';
import { phaseWords } from '../words/phases';
import { heldWords } from '../words/timeline/contributions';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import type { ContributionsAt } from './contributions-at';
import { table } from './table';

const statuses: Record<InstalmentStatus, readonly [sv: string, en: string]> = {
  AHEAD: ['kommande', 'ahead'],
  PARTLY_PAID: ['delvis betald', 'partly paid'],
  PAID: ['betald', 'paid'],
  OVERDUE: ['försenad', 'overdue'],
};

interface Shown {
  money: Money;
  ahead: readonly Inflow[];
}

/** Plan against paid, each instalment with its day and why that day, what comes in ahead, and what is held. */
export function contributionsLines(cli: Cli, { row, names }: ContributionsAt, { money, ahead }: Shown): string[] {
  const { lang, t, colors } = cli;
  const kronor = (ore: number): string => formatKronor(ore, lang);
  const heading = `${colors.bold(row.name)}  ${money.year}  ${phaseWords(money.phase, lang).word}`;
  const paid = t(
    `${kronor(money.sum.paidOre)} av ${kronor(money.sum.ore)} betalt`,
    `${kronor(money.sum.paidOre)} of ${kronor(money.sum.ore)} paid`,
  );
  const parts = [
    [heading, paid],
    instalmentLines(cli, names, money),
    inflowLines(cli, ahead),
    heldLines(cli, names, money.held),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function instalmentLines(cli: Cli, names: Names, { instalments }: Money): string[] {
  const { lang, t } = cli;
  const head = [
    'Id',
    t('Medlem', 'Member'),
    t('Belopp', 'Amount'),
    t('Betalt', 'Paid'),
    t('Förfaller', 'Due'),
    t('Läge', 'State'),
    'OCR',
    t('Grund', 'Ground'),
  ];
  const rows = instalments.map((one) => [
    one.id,
    names.memberName(one.member),
    formatKronor(one.ore, lang),
    formatKronor(one.paidOre, lang),
    formatDateShort(one.dueOn, lang),
    t(...statuses[one.status]),
    groupedReference(one.reference),
    groundWords(groundsOf[one.rule], one.movedBy, lang),
  ]);
  return table(cli, head, rows);
}

const kinds: Record<Inflow['kind'], readonly [sv: string, en: string]> = {
  DUE: ['förfaller', 'due'],
  LATE: ['försenat', 'overdue'],
  NO_BUDGET: ['ingen budget', 'no budget'],
};

function inflowLines(cli: Cli, ahead: readonly Inflow[]): string[] {
  if (ahead.length === 0) return [];
  const { lang, t } = cli;
  const head = [t('Kommer in', 'Comes in'), t('Belopp', 'Amount'), t('Sammanlagt', 'In all'), ''];
  const rows = ahead.map(({ on, ore, sumOre, kind }) => [
    formatDateShort(on, lang),
    formatKronor(ore, lang),
    formatKronor(sumOre, lang),
    t(...kinds[kind]),
  ]);
  return table(cli, head, rows);
}

/** Payments that a person must accept, credit or refund. */
function heldLines(cli: Cli, names: Names, held: readonly Received[]): string[] {
  if (held.length === 0) return [];
  return [cli.colors.yellow(cli.t('Väntar på kansliet:', 'Waits for the office:')), ...paymentLines(cli, names, held)];
}

export function paymentLines(cli: Cli, names: Names, payments: readonly Received[]): string[] {
  if (payments.length === 0) return [cli.t('Inga inbetalningar.', 'No payments.')];
  const { lang, t } = cli;
  const head = [
    t('Bokförd', 'Booked'),
    t('Belopp', 'Amount'),
    t('Betalare', 'Payer'),
    t('På', 'On'),
    t('Väntar', 'Held'),
    t('Därför att', 'Because'),
    t('Post', 'Entry'),
  ];
  const rows = payments.map(({ bookedOn, ore, payer, parts, heldOre, held, entry }) => [
    formatDateShort(bookedOn, lang),
    formatKronor(ore, lang),
    payer === undefined ? '–' : names.memberName(payer),
    [...new Set(parts.map(({ instalment }) => instalment))].join(', ') || '–',
    formatKronor(heldOre, lang),
    held && heldOre > 0 ? heldWords(held, lang) : '',
    entry,
  ]);
  return table(cli, head, rows);
}
