import type { Ground } from '../../domain/duty';
import { charter, law, practice } from '../../domain/grounds';
import type { Language } from '../words/tongue';

const forInformation = { sv: 'Inget. Beskedet är för kännedom.', en: 'Nothing. This is for your information.' };
const nextSteps = {
  sv: 'Svara på det här mejlet när ni förhandlar, när talan väcks och när ni är överens, med dag och handling. Kansliet registrerar det.',
  en: 'Reply to this mail when you negotiate, when proceedings are brought and when you have agreed, with the day and the document. The office records it.',
};

/** What follows from news about a dispute. */
export const disputeFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  DisputeBegun: {
    now: nextSteps,
    otherwise: {
      sv: 'Tvisten står öppen. Kansliet ser över den minst en gång om året.',
      en: 'The dispute stands open. The office looks into it at least once a year.',
    },
  },
  DisputeFiled: {
    now: {
      sv: 'Ni kan komma överens ända till avgörandet: svara då på det här mejlet med dag och handling.',
      en: 'You may agree until it is decided: if you do, reply to this mail with the day and the document.',
    },
    otherwise: { sv: 'Tvisten avgörs där den har lämnats.', en: 'The dispute is decided where it was taken.' },
  },
  DisputeDecided: {
    now: {
      sv: 'Läs domen eller skiljedomen och gör det som den säger.',
      en: 'Read the judgment or the award, and do what it says.',
    },
    otherwise: forInformation,
  },
  DisputeSettled: {
    now: { sv: 'Gör det som ni har kommit överens om.', en: 'Do what you have agreed.' },
    otherwise: forInformation,
  },
};

const forum: readonly Ground[] = [law('9 §'), charter('tvister')];

/** What each duty and each piece of news about a dispute rests on. */
export const disputeGrounds: Readonly<Record<string, readonly Ground[]>> = {
  'dispute-look': [charter('tvister'), practice('en gång om året')],
  DisputeBegun: forum,
  DisputeFiled: forum,
  DisputeDecided: forum,
  DisputeSettled: forum,
};
