import { daysBetween } from '../../domain/calendar/civil-date';
import type { Foreseen } from '../../domain/withdrawal/forecast';
import type { MemberView, WithdrawalView } from '../../domain/withdrawal/view/withdrawal-view';
import { formatDate, formatDateShort, formatDays } from '../words/dates';
import { alertWords, phaseWords } from '../words/phases';
import { processTitle } from '../words/processes';
import { speak } from '../words/tongue';
import { canChange, warningOf } from '../words/withdrawal-standing';
import type { Cli } from './cli';
import { foreseenLines } from './foreseen-lines';
import { table } from './table';
import type { WithdrawalAt } from './withdrawal-at';

interface Shown {
  view: WithdrawalView;
  foreseen: readonly Foreseen[];
}

/** A notice on one screen: how long is left, what can still change its end, who has decided what, and what comes. */
export function withdrawalLines(
  cli: Cli,
  { stream, row, today, names }: WithdrawalAt,
  { view, foreseen }: Shown,
): string[] {
  const { lang, t, colors } = cli;
  const tongue = speak(lang, names);
  const { word, sentence } = phaseWords(view.phase, lang);
  const { receivedOn, expiresOn } = view.notice;
  const left = view.ended || view.closed ? '' : `, ${formatDays(daysBetween(today, expiresOn), lang)}`;
  const warning = warningOf(tongue, view);
  return [
    `${colors.bold(`${processTitle(stream, lang, tongue.member)}, ${row.name}`)}  ${word}`,
    sentence,
    ...row.alerts.map((alert) => colors.yellow(`▲ ${alertWords(alert, lang)}`)),
    '',
    t(
      `Uppsägning från ${view.name} mottagen den ${formatDate(receivedOn, lang)}. Uppsägningstiden löper till och med den ${formatDate(expiresOn, lang)}${left}.`,
      `Notice by ${view.name} received ${formatDate(receivedOn, lang)}. The notice period runs to the end of ${formatDate(expiresOn, lang)}${left}.`,
    ),
    ...(warning === undefined ? [] : [warning]),
    ...canChange(tongue, view),
    '',
    ...memberLines(cli, view),
    ...(foreseen.length === 0 ? [] : ['', ...foreseenLines(cli, foreseen, names)]),
  ];
}

function memberLines(cli: Cli, { members }: WithdrawalView): string[] {
  const { lang, t } = cli;
  const goesOn = ({ leaves, continuation }: MemberView): string => {
    if (leaves) return t('lämnar', 'leaves');
    return continuation === undefined
      ? '–'
      : t(
          `text ${continuation.text}, ${formatDateShort(continuation.decidedOn, lang)}`,
          `text ${continuation.text}, ${formatDateShort(continuation.decidedOn, lang)}`,
        );
  };
  const rows = members.map((one) => [
    one.name,
    goesOn(one),
    one.consentedOn === undefined ? '–' : formatDateShort(one.consentedOn, lang),
  ]);
  return table(cli, [t('Medlem', 'Member'), t('Fortbestånd', 'Continuation'), t('Samtycke', 'Consent')], rows);
}
