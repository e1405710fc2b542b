import { disputeView, type DisputeView } from '../../../domain/dispute/view/dispute-view';
import { formatDate } from '../../words/dates';
import { disputeFacts } from '../../words/dispute';
import { alertWords, phaseWords } from '../../words/phases';
import { processTitle } from '../../words/processes';
import type { Cli } from '../cli';
import { disputeAt, type DisputeAt } from '../dispute-at';
import { openJournal } from '../door';
import type { Given } from '../given';
import { oneLine } from '../table';

export async function run(cli: Cli, given: Given): Promise<number> {
  const at = await disputeAt(await openJournal(cli), given);
  const { stream, today, row } = at;
  const view = disputeView(at.state);
  cli.answer({ stream, today, alerts: row.alerts, ...view }, () => lines(cli, at, view));
  return 0;
}

/** A dispute on one screen. */
function lines(cli: Cli, { stream, row }: DisputeAt, view: DisputeView): string[] {
  const { lang, t, colors } = cli;
  const { word, sentence } = phaseWords(view.phase, lang);
  const look = view.lookOn;
  const facts: [label: string, value: string][] = [
    ...disputeFacts(view, lang),
    ...(look === undefined
      ? []
      : ([[t('Se över senast', 'Look into it by'), formatDate(look, lang)]] as [string, string][])),
  ];
  const width = Math.max(...facts.map(([label]) => label.length));
  return [
    `${colors.bold(`${processTitle(stream, lang)}, ${row.name}`)}  ${word}`,
    sentence,
    ...row.alerts.map((alert) => colors.yellow(`▲ ${alertWords(alert, lang)}`)),
    '',
    ...facts.map(([label, value]) => oneLine(`${label.padEnd(width)}  ${value}`)),
  ];
}
