import type { Language } from '../language';

/** Of a trial: what people must see. */
export const trialAlerts: Readonly<Record<string, Record<Language, string>>> = {
  TRIAL_GAP: {
    sv: 'Försöket saknade stöd av beslut under en tid',
    en: 'For some time no decision supported the trial',
  },
  TRIAL_GAP_AHEAD: {
    sv: 'Glapp: försöket slutar innan förbundet är tänkt att börja',
    en: 'A gap: the trial ends before the förbund is planned to start',
  },
  TRIAL_OVERLAP_AHEAD: {
    sv: 'Förbundet är tänkt att börja medan försöket pågår, vilket lagen inte medger',
    en: 'The förbund is planned to start while the trial runs, which the law does not allow',
  },
  TRIAL_ORDER_OVERDUE: { sv: 'Ett uppdrag är försenat', en: 'A commission is late' },
  PREPARATION_LOST: {
    sv: 'Det som skulle ha varit klart i tid blev det inte',
    en: 'What was to be settled in time was not settled',
  },
  INFORMATION_OWED: {
    sv: 'Alla som fick besked om avvecklingen har inte fått veta att den är återtagen',
    en: 'Not all who were told of the closure have been told that it is called off',
  },
  TRIAL_EVALUATION_BREACH: {
    sv: 'Utvärderingen avslutades inte inom försöksperioden',
    en: 'The evaluation was not finished inside the trial period',
  },
  LIQUIDATION_TO_ENTER: {
    sv: 'Beställarförbundet ska träda i likvidation',
    en: 'The beställarförbund is to go into liquidation',
  },
  RECORDS_DIFFER: {
    sv: 'Två handlingar om samma beslut säger olika',
    en: 'Two documents on one decision say different things',
  },
};
