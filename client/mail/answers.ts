import type { Language } from '../words/tongue';
import { howToPay, lateContribution } from './contributions-notice';
import { howToPayShortfall } from './liquidation-notice';

type Both = Readonly<Record<Language, string>>;

/** What a member does, and what the office is told and does when it is late. */
interface Answer {
  member: Both;
  inTime: Both;
  ask: Both;
}

const decision: Answer = {
  member: {
    sv: 'När beslutet är fattat: svara på det här mejlet med raderna nedan ifyllda och bifoga protokollsutdraget som PDF. Kansliet registrerar beslutet och svarar när det är gjort.',
    en: 'When the decision is taken: reply to this mail with the lines below filled in and attach the extract of the minutes as a PDF. The office records the decision and answers when it is done.',
  },
  inTime: {
    sv: 'Ett beslut som fattades i tid räknas även om det registreras nu. Tystnad räknas inte som medgivande.',
    en: 'A decision taken in time counts even if it is recorded now. Silence is not consent.',
  },
  ask: {
    sv: 'Fråga medlemmen om beslutet är fattat. Registrera det då i ärendet, med beslutsdatum, paragraf och protokoll.',
    en: 'Ask the member whether the decision has been taken. If so, record it in the process, with its date, paragraph and minutes.',
  },
};

/** What is done rather than decided. */
const deed: Answer = {
  member: {
    sv: 'När det är gjort: svara på det här mejlet med dagen och bifoga handlingen. Kansliet registrerar det.',
    en: 'When it is done: reply to this mail with the day and attach the document. The office records it.',
  },
  inTime: {
    sv: 'Det som gjordes i tid räknas även om det registreras nu.',
    en: 'What was done in time counts even if it is recorded now.',
  },
  ask: {
    sv: 'Fråga medlemmen om det är gjort. Registrera det då i ärendet, med dag och handling.',
    en: 'Ask the member whether it has been done. If so, record it in the process, with its day and document.',
  },
};

const shortfall: Answer = {
  member: howToPayShortfall,
  inTime: {
    sv: 'En betalning som banken bokförde i tid räknas även om den registreras nu.',
    en: 'A payment that the bank booked in time counts even if it is recorded now.',
  },
  ask: {
    sv: 'Se om betalningen har kommit in. Registrera den då i ärendet. Fråga annars medlemmen.',
    en: 'See whether the payment has come in. If so, record it in the process. Otherwise ask the member.',
  },
};

const kinds: Readonly<Record<string, Answer>> = {
  contribution: { member: howToPay, ...lateContribution },
  'liquidation-shortfall': shortfall,
  statement: deed,
  'trial-order': deed,
};

/** How a duty of this kind is answered; most are by a decision. */
export const answerTo = (kind: string): Answer => kinds[kind] ?? decision;

/** With minutes, that is, and not with money or with what was done. */
export const isDecision = (kind: string): boolean => !Object.hasOwn(kinds, kind);

/** What the office itself is late with. */
export const lateItself: Readonly<Pick<Answer, 'inTime' | 'ask'>> = {
  inTime: deed.inTime,
  ask: {
    sv: 'Är det redan gjort: registrera det i ärendet med dagen då det gjordes. Annars: gör det nu och registrera det.',
    en: 'If it has been done already: record it in the process with the day it was done. Otherwise do it now, and record it.',
  },
};
