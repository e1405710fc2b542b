import type { Simulated, SimulatedMail, SimulatedRow, Standing } from '../simulated';
import { severityWords } from '../words/everyday';
import { formatDate, formatDateShort } from '../words/dates';
import { phaseWords } from '../words/phases';
import type { TimelineWords } from '../words/timeline/timeline';
import { followedBy, isWorthTelling } from '../words/timeline/worth-telling';
import { owerWords } from '../words/ower';
import { speak, type Names } from '../words/tongue';
import type { Cli } from './cli';
import { instalmentLines } from './instalment-lines';
import { standingLines } from './standing-lines';
import { namesAfter } from './succeeded-names';
import { oneLine, table } from './table';
import { toned } from './timeline-line';

export type ToldRow = SimulatedRow & { words: TimelineWords };
export type ToldCase = Omit<Simulated, 'timeline'> & { name: string; timeline: readonly ToldRow[] };

/** A played case as a story: what the check says, the timeline by day with how it stood, the mails, and the end. */
export function simulationLines(cli: Cli, told: ToldCase, names: Names): string[] {
  const { bold, dim } = cli.colors;
  const { name, from, to, elapsedMs } = told;
  const span = `${formatDate(from, cli.lang)} – ${formatDate(to, cli.lang)}`;
  return [
    `${bold(name)}  ${dim(cli.t(`simulering, ${span}`, `simulation, ${span}`))}`,
    ...findings(cli, told),
    ...days(cli, told, names),
    ...(hasYears(told) ? instalmentLines(cli, told.instalments, names) : []),
    ...mails(cli, told, names),
    '',
    ending(cli, told),
    dim(cli.t(`Det tog ${seconds(elapsedMs, ',')} s.`, `It took ${seconds(elapsedMs, '.')} s.`)),
  ];
}

/** Money has changed hands: the förbund has lived on after its formation. */
const hasYears = ({ instalments }: ToldCase): boolean => instalments.some(({ paidOn }) => paidOn !== undefined);

const seconds = (ms: number, mark: string): string => (ms / 1000).toFixed(1).replace('.', mark);

function findings(cli: Cli, told: ToldCase): string[] {
  const worth = told.findings.filter(({ severity }) => severity !== 'I');
  if (worth.length === 0) return [];
  const colour = { B: cli.colors.red, W: cli.colors.yellow, I: cli.colors.dim };
  const rows = worth.map(({ id, severity, ground, en }) => [
    id,
    colour[severity](severityWords(severity, cli.lang)),
    cli.lang === 'sv' ? ground : (en ?? ground),
  ]);
  return [
    '',
    cli.colors.bold(cli.t('Granskningen av texten', 'What the check says of the text')),
    ...table(cli, ['', '', ''], rows).slice(1),
  ];
}

const bookkeeping: readonly string[] = [
  ...['EffectDone', 'StandingNoted', 'DissolutionNoted'],
  // In the words of LiquidationEntered, which the förbund has recorded.
  'LiquidationBegun',
];

/** Bookkeeping that says itself in another line, or in the list of mails, is left to `--json`. What a liquidation stops is told once, of the money. */
const isTold = ({ type, data, stream }: ToldRow): boolean =>
  !bookkeeping.includes(type) &&
  !(type === 'DutyMissed' && data['clockOnly'] === true) &&
  !(type === 'LiquidationNoted' && !stream.startsWith('contributions-')) &&
  !(type === 'MemberSucceeded' && !isOfTheWhole.test(stream));

/** A succession is the förbund's, or before it the formation's; each process of theirs is told of it. */
const isOfTheWhole = /^(forbund|formation)-/;

/** One heading a day; how it stood comes after what had then been recorded. */
function days(cli: Cli, told: ToldCase, names: Names): string[] {
  const { timeline, standings } = told;
  const next = followedBy(timeline);
  const rows = timeline.filter((row) => isTold(row) && isWorthTelling(row, next(row)));
  const placed = standings.map((standing) => ({ standing, place: placeOf(standing, rows) }));
  const lines: string[] = [];
  for (let index = 0; index <= rows.length; index += 1) {
    const here = placed.filter(({ place }) => place === index);
    lines.push(...here.flatMap(({ standing }) => ['', ...standingLines(cli, standing, names)]));
    const row = rows[index];
    if (row) {
      lines.push(
        ...headings(cli, told, { row, before: rows[index - 1], parted: here.length > 0 }),
        line(cli, told, row),
      );
    }
  }
  return lines;
}

interface Place {
  row: ToldRow;
  before: ToldRow | undefined;
  /** Something stands between the two. */
  parted: boolean;
}

function headings(cli: Cli, told: ToldCase, { row, before, parted }: Place): string[] {
  const isNewYear = row.day.slice(0, 4) !== before?.day.slice(0, 4);
  return [
    ...(isNewYear && hasYears(told) ? yearHeading(cli, told, row) : []),
    ...(row.day !== before?.day || parted ? ['', cli.colors.bold(formatDate(row.day, cli.lang))] : []),
  ];
}

/** Of a förbund's own years nothing stands in any document, which is said once. */
function yearHeading(cli: Cli, { timeline, stream }: ToldCase, { day }: ToldRow): string[] {
  const formed = timeline.find((row) => row.stream === stream && row.type === 'ForbundFormed');
  const year = day.slice(0, 4);
  const isAfter = formed !== undefined && year > formed.day.slice(0, 4);
  const mark = isAfter ? `  ${cli.colors.yellow(`[${cli.t('allt är antaget', 'all of it assumed')}]`)}` : '';
  return ['', `${cli.colors.bold(`═══ ${year} ═══`)}${mark}`];
}

/** Before the first line that was recorded after it; of a trial, too, it is the formation that stands so. */
function placeOf({ position, on }: Standing, rows: readonly ToldRow[]): number {
  const isLater = (row: ToldRow): boolean => row.stream.startsWith('formation-') && row.position > position;
  const place = rows.findIndex((row) => row.day > on || isLater(row));
  return place < 0 ? rows.length : place;
}

function line(cli: Cli, told: ToldCase, { words, assumed, stream }: ToldRow): string {
  const { tone, sentence, soft, source, recorded } = words;
  const { dim, yellow } = cli.colors;
  const isMarked = assumed && (stream === told.stream || !hasYears(told));
  const mark = isMarked ? ` ${yellow(`[${cli.t('antaget', 'assumed')}]`)}` : '';
  const rest = [soft, source && `(${source})`, recorded].filter(Boolean).join(' ');
  const of = titleOf(told, stream);
  const said = of === undefined || sentence.includes(of) ? sentence : `${of}: ${sentence}`;
  return oneLine(`  ${toned(cli, tone)}  ${said}${mark}${rest === '' ? '' : ` ${dim(rest)}`}`);
}

/** An insats has a title; of several that run beside each other it says which one a line is about. */
function titleOf({ timeline }: ToldCase, stream: string): string | undefined {
  if (!stream.startsWith('insats-')) return undefined;
  const begun = timeline.find((row) => row.stream === stream && row.type === 'InsatsBegun');
  return begun && String(begun.data['title']);
}

function mails(cli: Cli, told: ToldCase, names: Names): string[] {
  const sent = told.mails;
  const title = cli.t(`Mejl som skulle ha skickats: ${sent.length}`, `Mails that would have been sent: ${sent.length}`);
  const head = [cli.t('Dag', 'Day'), cli.t('Till', 'To'), '', cli.t('Ämne', 'Subject')];
  const who = ({ on, member, role }: SimulatedMail): string =>
    owerWords(
      speak(
        cli.lang,
        namesAfter(told, names, ({ day }) => day <= on),
      ),
      { owedBy: member, role },
    );
  const rows = sent.map((mail) => [formatDateShort(mail.on, cli.lang), who(mail), mail.language, mail.subject]);
  return ['', cli.colors.bold(title), ...(rows.length > 0 ? table(cli, head, rows) : [])];
}

/** A förbund that goes on as it was formed is told of as its formation. */
const ends: readonly string[] = ['UNDER_NOTICE', 'LIQUIDATION', 'DISSOLVED'];

function ending(cli: Cli, { phase, forbundPhase = '', to }: ToldCase): string {
  const { word, sentence } = phaseWords(ends.includes(forbundPhase) ? forbundPhase : phase, cli.lang);
  return `${formatDate(to, cli.lang)}: ${cli.colors.bold(word)}. ${sentence}`;
}
