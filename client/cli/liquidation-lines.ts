import type { Balance } from '../../domain/liquidation/balance';
import type { LiquidationView } from '../../domain/liquidation/view/liquidation-view';
import type { Step } from '../../domain/liquidation/view/steps';
import { formatDate, formatDateShort } from '../words/dates';
import { servedWords, stepCount, stepWords } from '../words/liquidation';
import { formatKronor } from '../words/money';
import { alertWords, phaseWords } from '../words/phases';
import type { Cli } from './cli';
import type { LiquidationAt } from './liquidation-at';
import { table } from './table';

/** The liquidation on one screen: what is done and what is left, the money, and each member's part of it. */
export function liquidationLines(cli: Cli, { row }: LiquidationAt, view: LiquidationView): string[] {
  const { lang, t, colors } = cli;
  const { word, sentence } = phaseWords(view.phase, lang);
  const since = t(
    `likvidation från ${formatDate(view.enteredOn, lang)}`,
    `liquidation from ${formatDate(view.enteredOn, lang)}`,
  );
  const parts = [
    [
      `${colors.bold(row.name)}  ${word}, ${since}`,
      sentence,
      ...row.alerts.map((alert) => colors.yellow(`▲ ${alertWords(alert, lang)}`)),
    ],
    stepLines(cli, view.steps),
    balanceLines(cli, view.balance),
    memberLines(cli, view),
    linesLeft(cli, view),
    archiveLine(cli, view.archive),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function stepLines(cli: Cli, steps: readonly Step[]): string[] {
  const { lang, t, colors } = cli;
  const marks = { DONE: t('klart', 'done'), NOW: colors.yellow(t('återstår', 'to do')), AHEAD: t('senare', 'later') };
  const rows = steps.map((one) => [
    stepWords(one.step, lang),
    marks[one.status],
    one.on === undefined ? '' : formatDateShort(one.on, lang),
    one.status === 'DONE' ? '' : stepCount(one, lang),
  ]);
  return table(cli, [t('Steg', 'Step'), t('Läge', 'State'), t('Dag', 'Day'), ''], rows);
}

function balanceLines(cli: Cli, balance: Balance): string[] {
  const { lang, t } = cli;
  const rows: [string, number][] = [
    [t('På kontot från början', 'Held at the start'), balance.openingOre],
    [t('Avyttrad egendom', 'Property sold'), balance.soldOre],
    [t('Inbetalt av bristen', 'Shortfall paid in'), balance.calledInOre],
    [t('Betalda skulder', 'Debts paid'), -balance.debtsPaidOre],
    [t('Skiftat', 'Distributed'), -balance.distributedOre],
    [t('Kvar', 'Left'), balance.heldOre],
  ];
  return table(
    cli,
    [t('Pengar', 'Money'), t('Kronor', 'Kronor')],
    rows.map(([what, ore]) => [what, formatKronor(ore, lang)]),
  );
}

function memberLines(cli: Cli, { members }: LiquidationView): string[] {
  const { lang, t } = cli;
  const kronor = (ore: number): string => (ore === 0 ? '–' : formatKronor(ore, lang));
  const head = [
    t('Medlem', 'Member'),
    t('Brist', 'Shortfall'),
    t('Inbetalt', 'Paid in'),
    t('Andel', 'Share'),
    t('Utbetalt', 'Paid out'),
    t('Delgiven', 'Served'),
  ];
  const rows = members.map((one) => [
    one.name,
    kronor(one.calledOre),
    kronor(one.paidInOre),
    kronor(one.sharedOre),
    kronor(one.paidOutOre),
    one.servedOn === undefined ? lackWords(cli, one.lacks) : formatDateShort(one.servedOn, lang),
  ]);
  return table(cli, head, rows);
}

/** Of one that has had one of the two, which it lacks. */
const lackWords = ({ lang, t }: Cli, lacks: readonly string[]): string =>
  lacks.length === 1
    ? t(`inte ${servedWords(lacks[0] ?? '', 'sv')}`, `not ${servedWords(lacks[0] ?? '', lang)}`)
    : t('nej', 'no');

/** What is still to be paid, and what is still to be sold. */
function linesLeft(cli: Cli, { debts, assets, lackOre }: LiquidationView): string[] {
  const { lang, t } = cli;
  const owed = debts.filter(({ leftOre }) => leftOre > 0);
  const kept = assets.filter(({ soldOn }) => soldOn === undefined);
  const rows = [
    ...owed.map(({ no, what, leftOre }) => [t(`Skuld ${no}`, `Debt ${no}`), what, formatKronor(leftOre, lang)]),
    ...kept.map(({ no, what, ore }) => [t(`Tillgång ${no}`, `Asset ${no}`), what, formatKronor(ore, lang)]),
  ];
  const lack = formatKronor(lackOre, lang);
  return [
    ...(rows.length === 0 ? [] : table(cli, [t('Återstår', 'Left'), '', t('Kronor', 'Kronor')], rows)),
    ...(lackOre === 0
      ? []
      : [
          cli.colors.yellow(
            t(`Till skulderna saknas ${lack} (22 § lagen).`, `${lack} is missing to pay the debts (22 § of the Act).`),
          ),
        ]),
  ];
}

function archiveLine(
  { lang, t }: Cli,
  { supervisor, keeper, dueOn, handedOverOn }: LiquidationView['archive'],
): string[] {
  if (handedOverOn !== undefined) return [];
  const parts = [
    keeper === undefined ? t('ingen utsedd', 'nobody named') : t(`till ${keeper}`, `to ${keeper}`),
    ...(dueOn === undefined ? [] : [t(`senast ${formatDate(dueOn, lang)}`, `by ${formatDate(dueOn, lang)}`)]),
    ...(supervisor === undefined ? [] : [t(`tillsyn: ${supervisor}`, `supervised by ${supervisor}`)]),
  ];
  return [`${t('Arkivet', 'The archive')}: ${parts.join(', ')}`];
}
