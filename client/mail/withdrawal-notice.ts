import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const notice: readonly Ground[] = [
  { source: 'law', ref: '27 §' },
  { source: 'charter', ref: 'utträde' },
];

const nothing: Record<Language, string> = {
  sv: 'Inget. Beskedet är för kännedom.',
  en: 'Nothing. This is for your information.',
};

/** What follows from news about a member's notice. */
export const withdrawalFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  ContinuationRecorded: {
    now: {
      sv: 'Kom överens om en text. En medlem som ansluter sig till en annan text fattar ett nytt beslut om den och svarar på det här mejlet med beslutsdatum, paragraf och protokoll.',
      en: 'Agree on one text. A member that joins another text takes a new decision on it and replies to this mail with the date, paragraph and minutes.',
    },
    otherwise: {
      sv: 'Förbundet träder i likvidation när uppsägningstiden har löpt ut.',
      en: 'The association goes into liquidation when the notice period has run out.',
    },
  },
  ContinuationDecided: {
    now: {
      sv: 'Ingen behöver göra mer. Kommer en ny medlem in dessförinnan måste även den besluta.',
      en: 'Nobody needs to do more. If a new member joins before then, it must decide, too.',
    },
    otherwise: nothing,
  },
  RevocationAgreed: {
    now: {
      sv: 'Medlemmen är kvar på samma villkor som förut.',
      en: 'The member stays on the same terms as before.',
    },
    otherwise: nothing,
  },
  'NoticePeriodEnded:CONTINUES': {
    now: {
      sv: 'Den förbundsordning som de kvarvarande medlemmarna har fastställt gäller nu.',
      en: 'The charter that the remaining members have adopted now holds.',
    },
    otherwise: nothing,
  },
  NoticePeriodEnded: {
    now: {
      sv: 'Har de kvarvarande medlemmarna beslutat i tid att förbundet består, eller har alla samtyckt i tid till att uppsägningen återkallas: svara på det här mejlet med beslutsdatum, paragraf och protokoll. Det räknas tills tillgångar har skiftats.',
      en: 'If the remaining members decided in time that the association continues, or all consented in time to the revocation: reply to this mail with the date, paragraph and minutes. It counts until assets have been distributed.',
    },
    otherwise: {
      sv: 'Styrelsen avvecklar förbundet: skulder, försäljning, skifte, slutredovisning.',
      en: 'The board winds up the association: debts, sale, distribution, final accounts.',
    },
  },
  ContinuationRestored: {
    now: {
      sv: 'Beskedet om att förbundet hade trätt i likvidation gäller inte längre.',
      en: 'The message that the association was in liquidation no longer holds.',
    },
    otherwise: nothing,
  },
};

/** What each duty and each piece of news about a notice rests on. */
export const withdrawalGrounds: Readonly<Record<string, readonly Ground[]>> = {
  continuation: notice,
  'notice-end': notice,
  ContinuationRecorded: notice,
  ContinuationDecided: notice,
  NoticePeriodEnded: notice,
  ContinuationRestored: notice,
  RevocationAgreed: [{ source: 'practice', ref: 'alla medlemmars samtycke' }],
};
