import { law, practice } from '../../domain/grounds';
import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const forInformation = { sv: 'Inget. Beskedet är för kännedom.', en: 'Nothing. This is for your information.' };

/** What follows from news about an insats. */
export const insatsFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  NoticeDeadlineMissed: {
    now: {
      sv: 'Fattades beslutet senast den dagen: svara på det här mejlet med beslutsdatum, paragraf och protokoll. Ett beslut i tid räknas även om det registreras nu. Ett senare beslut återtar det som har börjat.',
      en: 'If the decision was taken by that day: reply to this mail with its date, paragraph and minutes. A decision in time counts even if it is recorded now. A later one calls off what has begun.',
    },
    otherwise: {
      sv: 'Anpassningen eller avvecklingen fortsätter.',
      en: 'The adaptation or winding down goes on.',
    },
  },
  InsatsReversed: {
    now: {
      sv: 'Tala om för dem som ni har informerat att insatsen fortsätter. Kansliet ger särskild information.',
      en: 'Tell those whom you have informed that the insats goes on. The office gives special information.',
    },
    otherwise: {
      sv: 'Personal och deltagare tror att insatsen upphör.',
      en: 'Staff and participants believe that the insats ceases.',
    },
  },
  MissedNoticeAnnulled: {
    now: {
      sv: 'Beskedet om att insatsen anpassas eller avvecklas gäller inte längre.',
      en: 'The message that the insats is being adapted or wound down no longer holds.',
    },
    otherwise: forInformation,
  },
  InsatsEndDecided: {
    now: {
      sv: 'Den som utför insatsen rekvirerar det som återstår inom tre månader efter sista dagen.',
      en: 'Whoever carries out the insats requisitions what is left within three months of the last day.',
    },
    otherwise: {
      sv: 'Därefter stängs ärendet, och inget mer betalas ut.',
      en: 'After that the process is closed, and nothing more is paid out.',
    },
  },
  RequisitionPaid: {
    now: { sv: 'Kontrollera att beloppet har kommit in.', en: 'Check that the amount has arrived.' },
    otherwise: forInformation,
  },
  RequisitionRejected: {
    now: {
      sv: 'Rätta rekvisitionen och svara på det här mejlet med en ny.',
      en: 'Correct the requisition and reply to this mail with a new one.',
    },
    otherwise: { sv: 'Inget betalas ut.', en: 'Nothing is paid out.' },
  },
};

const word = practice('den dag som den som driver insatsen har satt');
const payment = [law('7 §'), practice('30 dagar')];

/** What each duty and each piece of news about an insats rests on. */
export const insatsGrounds: Readonly<Record<string, readonly Ground[]>> = {
  'notice-of-continuation': [word],
  'special-information': [practice('särskild information när en avveckling återtas')],
  requisition: payment,
  'insats-follow-up': [law('7 §'), practice('ett år')],
  'insats-direction': [practice('i god tid innan rätten att besluta upphör')],
  'insats-outcome': [practice('i god tid innan rätten att besluta upphör')],
  'insats-evaluation': [law('7 §'), practice('före insatsens slut')],
  NoticeDeadlineMissed: [word],
  InsatsReversed: [practice('särskild information när en avveckling återtas')],
  MissedNoticeAnnulled: [word],
  InsatsEndDecided: [practice('insatsens sista dag')],
  RequisitionPaid: payment,
  RequisitionRejected: payment,
};
