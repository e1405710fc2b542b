import type { Standing } from '../simulated';
import { formatDate, formatDateShort } from '../words/dates';
import { acceptanceWords } from '../words/decisions';
import { alertWords, phaseWords } from '../words/phases';
import { section, sectionList, type Names } from '../words/tongue';
import type { Cli } from './cli';
import { table } from './table';

type Member = Standing['members'][number];
type Candidate = Standing['candidates'][number];

/** How it stood on a day: formed or not, and what each member has still to confirm, by each text that could be chosen. */
export function standingLines(cli: Cli, standing: Standing, names: Names): string[] {
  const { bold, green, red, yellow } = cli.colors;
  const { word, sentence } = phaseWords(standing.phase, cli.lang);
  const verdict = standing.formed ? green(cli.t('bildat', 'formed')) : red(cli.t('inte bildat', 'not formed'));
  return [
    `${bold(cli.t(`Så står det ${formatDate(standing.on, cli.lang)}`, `How it stands on ${formatDate(standing.on, cli.lang)}`))}: ${verdict}. ${word}. ${sentence}`,
    ...standing.alerts.map((alert) => yellow(`▲ ${alertWords(alert, cli.lang)}`)),
    ...(standing.formed ? [] : members(cli, standing, names)),
  ];
}

function members(cli: Cli, standing: Standing, names: Names): string[] {
  const texts = standing.candidates.filter(({ choices }) => choices.every(({ from }) => from !== 'base'));
  const head = [cli.t('Medlem', 'Member'), cli.t('Beslut', 'Decision'), cli.t('Dag', 'Day')];
  const left = texts.length > 0 ? texts.map((text) => title(cli, text)) : [toConfirm(cli, standing)];
  const rows = standing.members.map((member) => [
    names.memberName(member.member),
    member.acceptance === undefined ? cli.t('väntar', 'waiting') : acceptanceWords(member.acceptance, cli.lang).label,
    day(cli, member),
    ...(texts.length > 0 ? texts.map((text) => inText(cli, text, member)) : [missing(cli, member)]),
  ]);
  return table(cli, [...head, ...left], rows);
}

const toConfirm = (cli: Cli, { textVersion }: Standing): string =>
  cli.t(`Att bekräfta i version ${textVersion}`, `To confirm in version ${textVersion}`);

/** Whose wording of each paragraph the text would take; the first meets the conditions. */
function title(cli: Cli, { choices, isDefault }: Candidate): string {
  const first = isDefault ? cli.t(' (förslag)', ' (proposed)') : '';
  return `${cli.t('Om', 'If')} ${choices.map(({ paragraph, from }) => `${section(paragraph)} ${from}`).join(', ')}${first}`;
}

function day(cli: Cli, { decidedOn, assumed }: Member): string {
  if (decidedOn === undefined) return '';
  return `${formatDateShort(decidedOn, cli.lang)}${assumed === true ? ` ${cli.t('(antaget)', '(assumed)')}` : ''}`;
}

function inText(cli: Cli, { rows }: Candidate, { member: id }: Member): string {
  const row = rows.find(({ member }) => member === id);
  if (!row?.decided) return cli.t('hela texten', 'the whole text');
  return row.needs.length === 0 ? '–' : sectionList(row.needs, cli.lang);
}

function missing(cli: Cli, { acceptance, counts, needs }: Member): string {
  if (counts) return cli.colors.green(cli.t('inget', 'nothing'));
  return acceptance === undefined ? cli.t('hela texten', 'the whole text') : sectionList(needs, cli.lang);
}
