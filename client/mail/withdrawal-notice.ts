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
      sv: 'Kom överens om en gemensam text. En medlem som ansluter sig till en annan text fattar ett nytt beslut om den och svarar på det här mejlet med beslutsdatum, paragraf och protokoll.',
      en: 'Agree on one text. A member that joins another text takes a new decision on it and replies to this mail with the date, paragraph and minutes.',
    },
    otherwise: {
      sv: 'Förbundet träder i likvidation när uppsägningstiden har löpt ut.',
      en: 'The förbund goes into liquidation when the notice period has run out.',
    },
  },
  ContinuationDecided: {
    now: {
      sv: 'Ingen behöver göra mer. Tillkommer en medlem dessförinnan måste även den besluta.',
      en: 'Nobody needs to do more. If a new member joins before then, it must decide, too.',
    },
    otherwise: nothing,
  },
  NoticePeriodEnded: {
    now: {
      sv: 'Likvidationen hade redan börjat. Upphävs den gäller det som de kvarvarande medlemmarna har beslutat i tid.',
      en: 'The liquidation had begun already. If it is annulled, what the remaining members decided in time holds.',
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
};
