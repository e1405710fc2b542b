import type { PracticalItem } from '../../domain/formation/commands';
import type { Started } from '../../domain/formation/state';
import { textInForce } from '../../domain/formation/text';
import type { Candidates } from '../../domain/formation/view/candidates';
import type { GatesView } from '../../domain/formation/view/gates';
import type { Matrix, MatrixRow } from '../../domain/formation/view/matrix';
import type { DutyRow } from '../../journal/rows';
import { severityWords } from '../words/everyday';
import { formatDate, formatDateShort } from '../words/dates';
import { acceptanceWords, gateWords, practicalWords } from '../words/decisions';
import { alertWords, phaseWords, safeDayPassedWords } from '../words/phases';
import { sectionList } from '../words/tongue';
import type { Cli } from './cli';
import { dutyLines } from './duty-lines';
import type { FormationAt } from './formation-at';
import { table } from './table';

interface Status {
  lastSafeDay: string | null;
  matrix: Matrix;
  candidates: Candidates;
  gates: GatesView | undefined;
  duties: readonly DutyRow[];
}

/** One formation at a glance: where it is, who has decided what, what is missing, what is due. */
export function statusLines(cli: Cli, formation: FormationAt, status: Status): string[] {
  const parts = [
    heading(cli, formation, status),
    decisions(cli, formation, status.matrix),
    texts(cli, status.candidates),
    gateLines(cli, status.gates),
    findings(cli, formation),
    status.duties.length > 0 ? dutyLines(cli, status.duties.slice(0, 8), { today: formation.today }) : [],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function heading(cli: Cli, { row, state, today }: FormationAt, { lastSafeDay }: Status): string[] {
  const { bold, dim, yellow } = cli.colors;
  const phase = phaseWords(row.phase, cli.lang);
  const exercise = cli.t('övning', 'exercise');
  const safe = lastSafeDay === null ? '–' : formatDate(lastSafeDay, cli.lang);
  return [
    `${bold(row.name)}  ${phase.word}${row.exercise ? `  ${yellow(`${exercise}, ${formatDate(today, cli.lang)}`)}` : ''}`,
    phase.sentence,
    ...row.alerts.map((alert) => yellow(warning(cli, state, alert))),
    dim(
      [
        `${cli.t('Sista dag', 'Last day')}: ${formatDate(state.dates.lastDay, cli.lang)}`,
        `${cli.t('Verksamheten börjar', 'Operations start')}: ${formatDate(state.dates.operationsStartOn, cli.lang)}`,
        `${cli.t('Sista säkra dag att sända ut', 'Last safe day to send out')}: ${safe}`,
      ].join('   '),
    ),
  ];
}

function warning({ lang }: Cli, state: Started, alert: string): string {
  const passed = alert === 'LAST_SAFE_DAY_PASSED' ? state.lastSafeDayPassed : undefined;
  return passed ? safeDayPassedWords(passed.lastSafeDay, textInForce(state).sentOutOn, lang) : alertWords(alert, lang);
}

function decisions(cli: Cli, formation: FormationAt, { version, rows }: Matrix): string[] {
  const head = [
    cli.t('Medlem', 'Member'),
    cli.t('Beslut', 'Decision'),
    cli.t('Dag', 'Day'),
    cli.t(`Att bekräfta i version ${version}`, `To confirm in version ${version}`),
  ];
  return table(
    cli,
    head,
    rows.map((row) => [row.name, decided(cli, formation, row), dayOf(cli, row), missing(cli, row)]),
  );
}

function decided(cli: Cli, { names }: FormationAt, { acceptance, member, body }: MatrixRow): string {
  if (acceptance === undefined) return cli.colors.dim(cli.t('väntar', 'waiting'));
  return `${acceptanceWords(acceptance, cli.lang).label}${body === undefined ? '' : ` (${names.bodyName(member, body)})`}`;
}

function dayOf(cli: Cli, { decidedOn, assumed }: MatrixRow): string {
  if (decidedOn === undefined) return '';
  return `${formatDateShort(decidedOn, cli.lang)}${assumed === true ? ` ${cli.t('(antaget)', '(assumed)')}` : ''}`;
}

function missing(cli: Cli, { counts, acceptance, needs }: MatrixRow): string {
  if (counts) return cli.colors.green(cli.t('inget', 'nothing'));
  return acceptance === undefined ? cli.t('hela texten', 'the whole text') : sectionList(needs, cli.lang);
}

/** Before a person has chosen: what each possible text would leave to be confirmed, side by side. */
function texts(cli: Cli, { contested, texts: possible }: Candidates): string[] {
  if (contested.length === 0) return [];
  const shown = possible.slice(0, 3);
  const head = [cli.t('Om texten blir', 'If the text becomes'), ...(shown[0]?.rows ?? []).map(({ member }) => member)];
  const rows = shown.map(({ choices, rows: members }) => [
    choices.map(({ paragraph, from }) => `${paragraph}=${from}`).join(' '),
    ...members.map(({ needs, acceptance }) =>
      acceptance === undefined ? cli.t('väntar', 'waiting') : needs.map((one) => `§${one}`).join(' ') || '–',
    ),
  ]);
  return table(cli, head, rows);
}

/** What the formation still needs before operations can start, and what it has. */
export function gateLines(cli: Cli, view: GatesView | undefined): string[] {
  return (view?.gates ?? []).map(({ gate, green, missing: lacking, ground }) => {
    const sign = green ? cli.colors.green('●') : cli.colors.dim('○');
    const who = lacking.length > 0 ? `: ${lacking.map((one) => lackingWords(cli, one)).join(', ')}` : '';
    return `${sign}  ${gateWords(gate, cli.lang)}${cli.colors.dim(`${who}  ${ground}`)}`;
  });
}

/** A member's id stays; the office and what the office arranges have words. */
function lackingWords(cli: Cli, missing: string): string {
  if (missing === 'office') return cli.t('kansliet', 'the office');
  return missing in practical ? practicalWords(missing as PracticalItem, cli.lang) : missing;
}

const practical: Readonly<Record<PracticalItem, true>> = {
  ORGANISATION_NUMBER: true,
  BANK_ACCOUNT: true,
  EMPLOYER_ORGANISATION: true,
};

function findings(cli: Cli, { state }: FormationAt): string[] {
  return state.plan.findings
    .filter(({ severity }) => severity !== 'I')
    .map(
      ({ id, severity, ground, en }) =>
        `${cli.colors.yellow(severityWords(severity, cli.lang))} ${id}  ${cli.lang === 'sv' ? ground : (en ?? ground)}`,
    );
}
