import type { Language } from './language';

const words = {
  title: { sv: 'Betalningsavi', en: 'Payment notice' },
  exercise: { sv: 'Övning – ska inte betalas', en: 'Exercise – not to be paid' },
  payer: { sv: 'Betalare', en: 'Payer' },
  payee: { sv: 'Betalningsmottagare', en: 'Payee' },
  about: { sv: 'Avser', en: 'For' },
  ground: { sv: 'Grund', en: 'Ground' },
  amount: { sv: 'Att betala', en: 'To pay' },
  whole: { sv: 'Hela beloppet', en: 'The whole amount' },
  paid: { sv: 'Redan betalt', en: 'Already paid' },
  dueOn: { sv: 'Förfallodag', en: 'Due date' },
  account: { sv: 'Konto', en: 'Account' },
  noAccount: { sv: 'uppges av förbundets kansli', en: 'to be had from the förbund’s office' },
  reference: { sv: 'OCR-referens', en: 'OCR reference' },
  how: {
    sv: 'Ange OCR-referensen vid betalningen, så bokförs den av sig själv. Betalningen räknas den dag banken bokför den på förbundets konto.',
    en: 'Give the OCR reference with the payment, and it is booked by itself. The payment counts on the day the bank books it on the förbund’s account.',
  },
  one: {
    sv: 'En avi, en betalning: betalas flera delar på en gång får var och en sin egen referens.',
    en: 'One notice, one payment: where several parts are paid at once, each has its own reference.',
  },
  process: { sv: 'Ärende', en: 'Process' },
} as const satisfies Record<string, Record<Language, string>>;

/** The fixed words of a payment notice. */
export const noticeWords = (lang: Language): Record<keyof typeof words, string> =>
  Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[lang]])) as Record<
    keyof typeof words,
    string
  >;

/** What an instalment is for: a quarter in advance, what a changed budget added, a shortfall. */
export function instalmentWords(
  { year, quarter, rule }: { year: number; quarter?: number; rule: string },
  lang: Language,
): string {
  const [sv, en] = forWhat(year, quarter, rule);
  return lang === 'sv' ? sv : en;
}

function forWhat(year: number, quarter: number | undefined, rule: string): [sv: string, en: string] {
  if (quarter !== undefined) {
    return [
      `Bidrag för kvartal ${quarter} ${year}, i förskott`,
      `Contribution for quarter ${quarter} of ${year}, in advance`,
    ];
  }
  return rule === 'SHORTFALL_CALL'
    ? [
        `Tillskott ${year} för skulder som tillgångarna inte täcker`,
        `Call of ${year} for debts that assets do not cover`,
      ]
    : [
        `Tillägg till bidraget för ${year} efter ändrad budget`,
        `Supplement to the contribution of ${year} after a revised budget`,
      ];
}
