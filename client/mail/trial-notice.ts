import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));
const practice = (ref: string): Ground[] => [{ source: 'practice', ref }];
const forInformation = { sv: 'Inget. Beskedet är för kännedom.', en: 'Nothing. This is for your information.' };
const trialLaws = law('lag (1994:566) 1 §', 'lag (2003:1217) 1 §');

/** What follows from news about a trial. */
export const trialFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  ExtensionRequested: {
    now: {
      sv: 'Lägg fram frågan för det beslutande organet. Svara sedan på det här mejlet med beslutsdatum, paragraf och protokoll.',
      en: 'Put the matter before the deciding body. Then reply to this mail with the date of the decision, paragraph and minutes.',
    },
    otherwise: { sv: 'Försöket avslutas på sin sista dag.', en: 'The trial ends on its last day.' },
  },
  CopySent: {
    now: {
      sv: 'Ni tillfrågas inte. Synpunkter: svara på det här mejlet.',
      en: 'You are not asked. Comments: reply to this mail.',
    },
    otherwise: forInformation,
  },
  ExtensionCompleted: {
    now: {
      sv: 'Under förlängningen beskriver huvudmännen hur samverkan ska bedrivas. Det har egna påminnelser.',
      en: 'During the extension the principals describe how cooperation is to be run. That has reminders of its own.',
    },
    otherwise: forInformation,
  },
  ExtensionRefused: {
    now: {
      sv: 'Planera för att försöket avslutas på sin sista dag.',
      en: 'Plan for the trial to end on its last day.',
    },
    otherwise: forInformation,
  },
  TrialRanOut: {
    now: {
      sv: 'Ett beslut som fattades senast den dagen räknas även om det registreras nu: svara på det här mejlet med beslutsdatum, paragraf och protokoll.',
      en: 'A decision taken no later than that day counts even if it is recorded now: reply to this mail with its date, paragraph and minutes.',
    },
    otherwise: { sv: 'Försöket är avslutat.', en: 'The trial has ended.' },
  },
  TrialEndAnnulled: {
    now: {
      sv: 'Beskedet om att försöket var avslutat gäller inte längre. Frågor: svara på det här mejlet.',
      en: 'The message that the trial had ended no longer holds. Questions: reply to this mail.',
    },
    otherwise: forInformation,
  },
  TrialResumed: {
    now: {
      sv: 'Beskedet om att försöket var avslutat gäller inte längre. Dagarna däremellan visas som en avvikelse.',
      en: 'The message that the trial had ended no longer holds. The days between are shown as a breach.',
    },
    otherwise: forInformation,
  },
  TrialOrderGiven: {
    now: {
      sv: 'Svara på det här mejlet när det är gjort, med dagen och handlingen.',
      en: 'Reply to this mail when it is done, with the day and the document.',
    },
    otherwise: { sv: 'Det försenar det som ska följa.', en: 'It delays what is to follow.' },
  },
  TrialOrderDelivered: {
    now: { sv: 'Frågor: svara på det här mejlet.', en: 'Questions: reply to this mail.' },
    otherwise: forInformation,
  },
  TrialOrderMissed: {
    now: {
      sv: 'Gjordes det i tid räknas det även om det registreras nu: svara på det här mejlet.',
      en: 'If it was done in time it counts even if it is recorded now: reply to this mail.',
    },
    otherwise: { sv: 'Det försenar det som ska följa.', en: 'It delays what is to follow.' },
  },
  TargetPlanned: {
    now: {
      sv: 'Era uppgifter har fått nya sista dagar, och påminnelserna följer dem.',
      en: 'Your duties have new last days, and reminders follow them.',
    },
    otherwise: forInformation,
  },
  ClosureAnnounced: {
    now: {
      sv: 'Planera för tiden efter försöket. Frågor: svara på det här mejlet.',
      en: 'Plan for the time after the trial. Questions: reply to this mail.',
    },
    otherwise: forInformation,
  },
  ClosureReversed: {
    now: {
      sv: 'Det tidigare beskedet om avveckling gäller inte längre. Ni får särskild information.',
      en: 'The earlier word of closure no longer holds. You will be given special information.',
    },
    otherwise: forInformation,
  },
};

/** What each duty and each piece of news about a trial rests on. */
export const trialGrounds: Readonly<Record<string, readonly Ground[]>> = {
  'extension-request': trialLaws,
  'extension-decision': trialLaws,
  'riksdag-decision': law('lag (1994:566) 1 §'),
  'trial-minutes': practice('fjorton dagar'),
  'trial-order': practice('uppdraget'),
  'trial-information': practice('särskilda informationsinsatser'),
  'trial-evaluation': law('lag (2003:1217) 4 §'),
  'enter-liquidation': law('lag (1994:566) 25 §'),
  'trial-next': trialLaws,
  ExtensionRequested: trialLaws,
  CopySent: practice('för kännedom'),
  ExtensionCompleted: trialLaws,
  ExtensionRefused: trialLaws,
  TrialRanOut: trialLaws,
  TrialEndAnnulled: trialLaws,
  TrialResumed: trialLaws,
  TrialOrderGiven: practice('uppdraget'),
  TrialOrderDelivered: practice('uppdraget'),
  TrialOrderMissed: practice('uppdraget'),
  TargetPlanned: practice('planerad start'),
  ClosureAnnounced: trialLaws,
  ClosureReversed: practice('särskilda informationsinsatser'),
};
