import type { DeadlineView, InsatsView } from '../../domain/insats/view/insats-view';
import { formatDate, formatDateShort } from '../words/dates';
import {
  concernedWords,
  deadlineStatusWords,
  directionsLine,
  insatsKindWords,
  lackWords,
  organisationWords,
  outcomeWords,
} from '../words/insats';
import { alertWords, phaseWords } from '../words/phases';
import { capital, speak, type Tongue } from '../words/tongue';
import type { Cli } from './cli';
import type { InsatsAt } from './insats-at';
import { insatsView } from '../../domain/insats/view/insats-view';
import { table } from './table';

/** Those of an owner, one a line: where each is, its money, and where it is to go. */
export function insatserLines(cli: Cli, all: readonly InsatsAt[]): string[] {
  const { t, lang } = cli;
  if (all.length === 0) return [t('Det finns inga insatser.', 'There are no insatser.')];
  const head = [
    t('Nr', 'No.'),
    t('Insats', 'Insats'),
    t('Läge', 'State'),
    t('Beslutat', 'Decided'),
    t('Betalt', 'Paid'),
  ];
  const rows = all.map((at) => {
    const view = insatsView(at.state);
    const tongue = speak(lang, at.names);
    return [
      String(view.no),
      view.title,
      phaseWords(view.phase, lang).word,
      tongue.kronor(view.money.fundedOre),
      tongue.kronor(view.money.paidOre),
      directionsLine(tongue, view.directions),
    ];
  });
  return table(cli, [...head, t('Inriktning', 'Direction')], rows);
}

/** One insats: where it is, who is concerned, its money, where it is to go, and the word that is waited for. */
export function insatsLines(cli: Cli, { names, row }: InsatsAt, view: InsatsView): string[] {
  const tongue = speak(cli.lang, names);
  const { word, sentence } = phaseWords(view.phase, cli.lang);
  const parts = [
    [
      `${cli.colors.bold(view.title)}  ${word}`,
      sentence,
      ...row.alerts.map((alert) => cli.colors.yellow(`▲ ${alertWords(alert, cli.lang)}`)),
    ],
    whatLines(cli, tongue, view),
    moneyLines(cli, tongue, view),
    requisitionLines(cli, tongue, view),
    deadlineLines(cli, tongue, view.deadlines),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function whatLines({ t }: Cli, tongue: Tongue, view: InsatsView): string[] {
  const { kinds, concerned, carriedOutBy, directions, endsOn, outcome, lacks, startedOn } = view;
  const by = carriedOutBy.map(({ by: one, agreed }) => {
    const who = organisationWords(tongue, one);
    return agreed ? who : `${who} ${t('(ingen överenskommelse)', '(no agreement)')}`;
  });
  const said: [string, string | undefined][] = [
    [t('Avser', 'What it is'), tongue.list(kinds.map((kind) => insatsKindWords(kind, tongue)))],
    [t('Berör', 'Concerns'), concernedWords(concerned, tongue)],
    [t('Utförs av', 'Carried out by'), tongue.list(by)],
    [t('Pågår sedan', 'Running since'), startedOn && tongue.date(startedOn)],
    [t('Sista dag', 'Last day'), endsOn && outcome && `${tongue.date(endsOn)}, ${outcomeWords(tongue, outcome)}`],
    [t('Inriktning', 'Direction'), directionsLine(tongue, directions)],
    [t('Det här saknas', 'What is missing'), lackWords(lacks, tongue)],
  ];
  return said.flatMap(([label, text = '']) => (text === '' ? [] : [`${label}: ${text}`]));
}

function moneyLines(cli: Cli, tongue: Tongue, { money, financing }: InsatsView): string[] {
  if (money.years.length === 0) return [];
  const { t } = cli;
  const { kronor } = tongue;
  const years = money.years.map((one) => ({ ...one, label: String(one.year) }));
  const head = [t('År', 'Year'), t('Beslutat', 'Decided'), t('Rekvirerat', 'Requisitioned'), t('Betalt', 'Paid')];
  const rows = [...years, { ...money, label: t('Summa', 'Sum') }].map(
    ({ label, fundedOre, requisitionedOre, paidOre, leftOre }) => [
      label,
      ...[fundedOre, requisitionedOre, paidOre, leftOre].map(kronor),
    ],
  );
  return [...table(cli, [...head, t('Kvar', 'Left')], rows), ...financing.map((one) => shareLine(tongue, one))];
}

const shareLine = (tongue: Tongue, { year, parts }: InsatsView['financing'][number]): string =>
  `${year}: ${tongue.list(parts.map(({ by, ore }) => `${organisationWords(tongue, by)} ${tongue.kronor(ore)}`))}`;

function requisitionLines(cli: Cli, tongue: Tongue, { requisitions }: InsatsView): string[] {
  if (requisitions.length === 0) return [];
  const { t, lang } = cli;
  const head = [t('Nr', 'No.'), t('Från', 'From'), t('Belopp', 'Amount'), t('Period', 'Period'), t('Läge', 'State')];
  const rows = requisitions.map(({ no, by, ore, period, paidOn, rejected }) => [
    String(no),
    organisationWords(tongue, by),
    tongue.kronor(ore),
    `${formatDateShort(period.from, lang)}–${formatDateShort(period.to, lang)}`,
    requisitionState(cli, { paidOn, rejected }),
  ]);
  return table(cli, head, rows);
}

function requisitionState(
  { t, lang }: Cli,
  { paidOn, rejected }: { paidOn: string | undefined; rejected: string | undefined },
): string {
  if (rejected !== undefined) return t(`återsänd: ${rejected}`, `sent back: ${rejected}`);
  if (paidOn !== undefined) return t(`betald ${formatDate(paidOn, lang)}`, `paid on ${formatDate(paidOn, lang)}`);
  return t('inte betald', 'not paid');
}

const deadlineLines = (cli: Cli, tongue: Tongue, deadlines: readonly DeadlineView[]): string[] =>
  deadlines.map((one) => {
    const who = capital(organisationWords(tongue, one.by));
    const on = tongue.date(one.on);
    return `${cli.t(`${who} behöver besked senast den ${on}`, `${who} needs word by ${on}`)}: ${deadlineStatusWords(tongue, one)}`;
  });
