import type { BudgetMember, BudgetView } from '../../domain/budget/view/budget-view';
import type { DutyRow } from '../../journal/rows';
import { headingWords } from '../words/budget-headings';
import { formatDate, formatDateShort } from '../words/dates';
import { commitmentWords } from '../words/decisions';
import { formatKronor } from '../words/money';
import { alertWords, phaseWords } from '../words/phases';
import type { BudgetAt } from './budget-at';
import type { Cli } from './cli';
import { dutyLines } from './duty-lines';
import { table } from './table';

interface Shown {
  view: BudgetView | undefined;
  duties: readonly DutyRow[];
}

/** One budget year at a glance: where it is, the samråd and the money of each member, the headings, what is due. */
export function budgetLines(cli: Cli, at: BudgetAt, { view, duties }: Shown): string[] {
  if (!view) return [];
  const parts = [
    heading(cli, at, view),
    members(cli, view.members),
    headings(cli, view),
    duties.length > 0 ? dutyLines(cli, duties, { today: at.today }) : [],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function heading(cli: Cli, { row }: BudgetAt, { year, phase, nominal, lastDay, adopted, draft }: BudgetView): string[] {
  const { bold, dim, yellow } = cli.colors;
  const { word, sentence } = phaseWords(phase, cli.lang);
  const totalOre = (adopted ?? draft)?.totalOre;
  const last = formatDate(lastDay, cli.lang);
  const moved = cli.t(
    `, flyttad från ${formatDate(nominal, cli.lang)}`,
    `, moved from ${formatDate(nominal, cli.lang)}`,
  );
  return [
    `${bold(`${row.name} ${year}`)}  ${word}${totalOre === undefined ? '' : `  ${formatKronor(totalOre, cli.lang)}`}`,
    sentence,
    ...row.alerts.map((alert) => yellow(alertWords(alert, cli.lang))),
    dim(`${cli.t('Sista dag', 'Last day')}: ${last}${nominal === lastDay ? '' : moved}`),
  ];
}

function members(cli: Cli, all: readonly BudgetMember[]): string[] {
  const head = [
    cli.t('Medlem', 'Member'),
    cli.t('Kallad', 'Invited'),
    cli.t('Framme', 'Arrived'),
    cli.t('Samråd', 'Samråd'),
    cli.t('Svar', 'Answer'),
    cli.t('Andel', 'Share'),
    cli.t('Egna medel', 'Own money'),
  ];
  const day = (on: string | undefined): string => (on === undefined ? '–' : formatDateShort(on, cli.lang));
  return table(
    cli,
    head,
    all.map(({ name, samrad, shareOre, commitment }) => [
      name,
      day(samrad.invitedOn),
      arrived(cli, samrad.delivery),
      day(samrad.heldOn),
      answered(cli, samrad.answer),
      shareOre === undefined ? '–' : formatKronor(shareOre, cli.lang),
      commitment ? `${commitmentWords(commitment.state, cli.lang)} ${formatKronor(commitment.ore, cli.lang)}` : '–',
    ]),
  );
}

function arrived({ t }: Cli, delivery: BudgetMember['samrad']['delivery']): string {
  switch (delivery) {
    case 'DELIVERED':
      return t('ja', 'yes');
    case 'FAILED':
      return t('nej', 'no');
    case 'OUTBOX':
      return t('i utkorgen', 'in the outbox');
    case 'PENDING':
      return t('på väg', 'on its way');
    case undefined:
      return '–';
  }
}

function answered({ t }: Cli, answer: BudgetMember['samrad']['answer']): string {
  switch (answer) {
    case 'YES':
      return t('tillstyrker', 'for');
    case 'NO':
      return t('avstyrker', 'against');
    case 'SILENT':
      return t('inget svar', 'no answer');
    case undefined:
      return '–';
  }
}

function headings(cli: Cli, { headings: all }: BudgetView): string[] {
  if (all.every(({ ore, decidedOre }) => ore === 0 && decidedOre === 0)) return [];
  const head = [cli.t('Rubrik', 'Heading'), cli.t('Budget', 'Budget'), cli.t('Beslutat', 'Decided')];
  return table(
    cli,
    head,
    all.map(({ heading: id, ore, decidedOre }) => [
      headingWords(id, cli.lang),
      formatKronor(ore, cli.lang),
      formatKronor(decidedOre, cli.lang),
    ]),
  );
}
