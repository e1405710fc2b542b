import type { Tongue } from '../tongue';
import { textOf, type SayDuty } from './say';

const kronor = ({ kronor: say }: Tongue, ore: unknown): string => say(typeof ore === 'number' ? ore : 0);

function forWhat({ t }: Tongue, { year, quarter, rule }: Readonly<Record<string, unknown>>): string {
  const of = textOf(year);
  if (quarter !== undefined) {
    return t(`för kvartal ${textOf(quarter)} ${of}`, `for quarter ${textOf(quarter)} of ${of}`);
  }
  if (rule === 'SHORTFALL_CALL') return t(`för bristen ${of}`, `for the shortfall of ${of}`);
  return t(`som tillägg för ${of}`, `as a supplement for ${of}`);
}

const byItself =
  (sv: string, en: string): SayDuty =>
  ({ t }) => [t(sv, en), t('Det sker av sig självt den dagen.', 'It happens by itself on that day.')];

/** What the members owe the förbund in money, and what the office has to sort. */
export const contributionDuties: Record<string, SayDuty> = {
  contribution: (tongue, { about }) => {
    const amount = kronor(tongue, about['ore']);
    const reference = textOf(about['reference']);
    return [
      tongue.t(
        `betala ${amount} ${forWhat(tongue, about)} (OCR ${reference})`,
        `pay ${amount} ${forWhat(tongue, about)} (OCR ${reference})`,
      ),
      tongue.t(
        'Betalningen visas som försenad, och efter 14 dagar får styrelsen veta det. De andra medlemmarnas betalningar väntar inte.',
        'The payment is shown as overdue, and after 14 days the board is told. The other members’ payments do not wait.',
      ),
      tongue.t(`betala ${amount}`, `pay ${amount}`),
    ];
  },
  'held-payments': (tongue, { about }) => [
    tongue.t(
      `reda ut ${about['payments'] === 1 ? 'en oidentifierad inbetalning' : `${textOf(about['payments'])} oidentifierade inbetalningar`}, ${kronor(tongue, about['ore'])}`,
      `sort out ${about['payments'] === 1 ? 'one unmatched payment' : `${textOf(about['payments'])} unmatched payments`}, ${kronor(tongue, about['ore'])}`,
    ),
    tongue.t(
      'Pengarna räknas inte på någon medlem, och året kan inte avslutas.',
      'The money counts for no member, and the year cannot be closed.',
    ),
    about['payments'] === 1
      ? tongue.t('reda ut en oidentifierad inbetalning', 'sort out an unmatched payment')
      : tongue.t('reda ut oidentifierade inbetalningar', 'sort out unmatched payments'),
  ],
  'payment-notices': byItself('skicka betalningsavier', 'send payment notices'),
  'late-reminder': byItself('påminna om en försenad betalning', 'remind of an overdue payment'),
  'board-told': byItself('underrätta styrelsen om en försenad betalning', 'tell the board of an overdue payment'),
  'contributions-year': byItself('avsluta året om allt är betalt', 'close the year if all is paid'),
};
