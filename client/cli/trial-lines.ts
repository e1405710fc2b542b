import type { ExtensionView, PrincipalView } from '../../domain/trial/view/extension-view';
import type { AddresseeView, OrderView } from '../../domain/trial/view/order-view';
import type { TrialView } from '../../domain/trial/view/trial-view';
import type { DutyRow } from '../../journal/rows';
import { count, formatDate, formatDateShort } from '../words/dates';
import { alertWords, phaseWords } from '../words/phases';
import { capital, speak, type Tongue } from '../words/tongue';
import { orderWords, sideWords, startWords } from '../words/trial';
import { extensionWords } from '../words/trial-standing';
import type { Cli } from './cli';
import { dutyLines } from './duty-lines';
import { oneLine, table } from './table';
import type { TrialAt } from './trial-at';

interface Shown {
  view: TrialView;
  duties: readonly DutyRow[];
}

/** A trial on one screen: how long it runs, who has decided on its extension, what was asked of whom, what is due. */
export function trialLines(cli: Cli, at: TrialAt, { view, duties }: Shown): string[] {
  const tongue = speak(cli.lang, at.names);
  const extension = view.extensions.at(-1);
  const parts = [
    heading(cli, at, view),
    extension ? extensionLines(cli, at, extension) : [],
    orderLines(cli, tongue, view.orders),
    factLines(tongue, view),
    duties.length > 0 ? dutyLines(cli, duties.slice(0, 8), { today: at.today }) : [],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function heading(cli: Cli, { row, today }: TrialAt, { phase, until, left, ages }: TrialView): string[] {
  const { lang, t, colors } = cli;
  const { word, sentence } = phaseWords(phase, lang);
  const exercise = row.exercise
    ? `  ${colors.yellow(t(`övning, ${formatDate(today, lang)}`, `exercise, ${formatDate(today, lang)}`))}`
    : '';
  const last = formatDate(left.lastDay, lang);
  const more =
    left.days === 0
      ? t('Kan inte förlängas mer', 'Cannot be extended any more')
      : t(`Kan förlängas längst till ${last}`, `Can be extended until ${last} at the longest`);
  const facts = [
    `${t('Sista dag', 'Last day')}: ${formatDate(until, lang)}`,
    more,
    ...(ages ? [t(`Åldrar: ${ages.from}–${ages.to}`, `Ages: ${ages.from}–${ages.to}`)] : []),
  ];
  return [
    `${colors.bold(row.name)}  ${word}${exercise}`,
    sentence,
    ...row.alerts.map((alert) => colors.yellow(`▲ ${alertWords(alert, lang)}`)),
    colors.dim(facts.join('   ')),
  ];
}

/** The last one, and what each principal has said of it. */
function extensionLines(cli: Cli, at: TrialAt, { until, status, principals }: ExtensionView): string[] {
  const { t, lang, colors } = cli;
  const day = formatDate(until, lang);
  const title = t(`Förlängning till ${day}`, `Extension to ${day}`);
  const head = [t('Huvudman', 'Principal'), t('Organ', 'Body'), t('Beslut', 'Decision'), t('Dag', 'Day')];
  const rows = principals.map((one) => [
    one.name,
    one.body === undefined ? '' : capital(at.names.bodyName(one.member, one.body)),
    decisionWords(cli, one),
    one.decidedOn === undefined ? '' : formatDateShort(one.decidedOn, lang),
  ]);
  return [`${colors.bold(title)}: ${extensionWords(status, lang)}`, ...table(cli, head, rows)];
}

function decisionWords({ t, colors }: Cli, { outcome, assumed, late }: PrincipalView): string {
  if (outcome === undefined) return colors.dim(t('väntar', 'waiting'));
  const said = outcome === 'EXTENDED' ? t('förlänger', 'extends') : t('förlänger inte', 'does not extend');
  const noted = [
    ...(assumed === true ? [t('antaget', 'assumed')] : []),
    ...(late === undefined ? [] : [t('efter slutet', 'after the end')]),
  ];
  return noted.length === 0 ? said : `${said} (${noted.join(', ')})`;
}

function orderLines(cli: Cli, tongue: Tongue, orders: readonly OrderView[]): string[] {
  if (orders.length === 0) return [];
  const { t, lang } = cli;
  const head = [t('Nr', 'No.'), t('Uppdrag', 'Commission'), t('Vem', 'Who'), t('Senast', 'By'), t('Läge', 'State')];
  const rows = orders.flatMap((order) =>
    order.to.map((to, index) => [
      ...(index === 0 ? [String(order.no), capital(orderWords(order.kind, tongue))] : ['', '']),
      capital(sideWords(tongue, to.member)),
      order.dueOn === undefined ? '–' : formatDateShort(order.dueOn, lang),
      doneWords(cli, to),
    ]),
  );
  return table(cli, head, rows);
}

function doneWords({ t, lang, colors }: Cli, { doneOn, daysLate = 0, missedOn }: AddresseeView): string {
  if (doneOn === undefined) return missedOn === undefined ? t('återstår', 'to do') : colors.red(t('försenat', 'late'));
  const done = t(`utfört ${formatDateShort(doneOn, lang)}`, `done ${formatDateShort(doneOn, lang)}`);
  return daysLate === 0 ? done : `${done}, ${t(`${count(daysLate, lang)} för sent`, `${count(daysLate, lang)} late`)}`;
}

/** What else is known: the planned start, the closure, what the nämnd has not sent yet, the insatser. */
function factLines(tongue: Tongue, view: TrialView): string[] {
  const { t, date, list } = tongue;
  const { target, closure, decisions, evaluatedOn, insatser } = view;
  const waiting = decisions.filter(({ adjustedOn }) => adjustedOn === undefined).map(({ no }) => String(no));
  const open = insatser.filter(({ closedOn }) => closedOn === undefined).length;
  const facts: [label: string, value: string][] = [
    [
      t('Förbundet planeras börja', 'The förbund is planned to start'),
      target ? startWords(tongue, target.on, target.modality) : '',
    ],
    [t('Avveckling', 'Closure'), closure ? closureWords(tongue, closure) : ''],
    [t('Beslut som inte är justerade', 'Decisions not approved'), list(waiting)],
    [t('Utvärderat', 'Evaluated'), list(evaluatedOn.map(date))],
    [
      t('Insatser', 'Insatser'),
      insatser.length === 0
        ? ''
        : t(`${insatser.length}, varav ${open} ${open === 1 ? 'öppen' : 'öppna'}`, `${insatser.length}, ${open} open`),
    ],
  ];
  return facts.flatMap(([label, value]) => (value === '' ? [] : [oneLine(`${label}: ${value}`)]));
}

function closureWords({ t, date, list, member }: Tongue, closure: NonNullable<TrialView['closure']>): string {
  const { endsOn, announcedOn, reversedOn, uninformed } = closure;
  const said = t(
    `den ${date(endsOn)}, besked gavs ${date(announcedOn)}`,
    `on ${date(endsOn)}, told on ${date(announcedOn)}`,
  );
  if (reversedOn === undefined) return said;
  const back = t(`återtagen ${date(reversedOn)}`, `called off on ${date(reversedOn)}`);
  const left = list(uninformed.map(member));
  return [said, back, ...(left === '' ? [] : [t(`att informera: ${left}`, `to be informed: ${left}`)])].join('; ');
}
