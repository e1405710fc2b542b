import type { CivilDate } from '../../domain/calendar/civil-date';
import { budgetAlerts } from './alerts/budget';
import { contributionAlerts } from './alerts/contributions';
import { forbundAlerts } from './alerts/forbund';
import { liquidationAlerts } from './alerts/liquidation';
import { insatsAlerts } from './alerts/insats';
import { mandatesAlerts } from './alerts/mandates';
import { disputeAlerts } from './alerts/dispute';
import { withdrawalAlerts } from './alerts/withdrawal';
import { trialAlerts } from './alerts/trial';
import { yearAlerts } from './alerts/year';
import { formatDate } from './dates';
import { budgetPhaseWords } from './phases/budget';
import { contributionPhases } from './phases/contributions';
import { liquidationPhases } from './phases/liquidation';
import { insatsPhases } from './phases/insats';
import { trialPhases } from './phases/trial';
import { mandatesPhases } from './phases/mandates';
import { disputePhases } from './phases/dispute';
import { withdrawalPhases } from './phases/withdrawal';
import { yearPhases } from './phases/year';
import type { Language } from './tongue';

/** The states of a formation in their order; the last two are exits. */
export const formationPhases = [
  'IDEA',
  'CHARTER_DRAFTED',
  'CIRCULATED',
  'DECISIONS_IN_PROGRESS',
  'CONVERGING',
  'ADOPTED_BY_ALL',
  'AWAITING_START_DATE',
  'FORMED',
  'OPERATING',
  'LAPSED',
  'WITHDRAWN',
] as const;
type Phase = (typeof formationPhases)[number] | 'FORMING' | 'UNDER_NOTICE' | 'LIQUIDATION' | 'DISSOLVED';
interface PhaseWords {
  /** The word of lists and of the states' line. */
  word: string;
  /** What it means, in one plain sentence. */
  sentence: string;
}

const formationWords: Record<Phase, Record<Language, readonly [word: string, sentence: string]>> = {
  IDEA: {
    sv: ['Idé', 'Det finns ingen text att besluta om än.'],
    en: ['Idea', 'There is no text to decide on yet.'],
  },
  CHARTER_DRAFTED: {
    sv: ['Utkast', 'Förbundsordningen finns som utkast och är inte utsänd för beslut.'],
    en: ['Draft', 'The charter is a draft and has not been sent out for decision.'],
  },
  CIRCULATED: {
    sv: ['Utsänt', 'Förbundsordningen är utsänd för beslut. Ingen medlem har beslutat än.'],
    en: ['Circulated', 'The charter has been sent out for decision. No member has decided yet.'],
  },
  DECISIONS_IN_PROGRESS: {
    sv: ['Beslut pågår', 'Medlemmarna beslutar om förbundsordningen. Alla har inte beslutat än.'],
    en: ['Decisions in progress', 'The members are deciding on the charter. Not all have decided yet.'],
  },
  CONVERGING: {
    sv: ['Sammanjämkning', 'Medlemmarna har beslutat, men inte om samma text.'],
    en: ['Converging', 'The members have decided, but not on the same text.'],
  },
  ADOPTED_BY_ALL: {
    sv: ['Antagen av alla', 'Förbundsordningen är fastställd av samtliga medlemmar.'],
    en: ['Adopted by all', 'Charter adopted by all members.'],
  },
  AWAITING_START_DATE: {
    sv: [
      'Väntar på startdag',
      'Förbundsordningen är fastställd av samtliga medlemmar. Förbundet bildas den dag den anger.',
    ],
    en: ['Awaiting start date', 'Charter adopted by all members. The förbund is formed on the day it names.'],
  },
  FORMED: {
    sv: ['Bildat', 'Förbundet är bildat. Verksamheten har inte inletts än.'],
    en: ['Formed', 'The förbund is formed. It is not operating yet.'],
  },
  OPERATING: {
    sv: ['I drift', 'Förbundet har inlett sin verksamhet.'],
    en: ['Operating', 'The förbund is operating.'],
  },
  LAPSED: {
    sv: ['Förfallet', 'Tiden för att bilda förbundet har gått ut. En ny dag kräver beslut av alla medlemmar.'],
    en: ['Lapsed', 'The time for formation has run out. A new date needs a decision by all members.'],
  },
  WITHDRAWN: {
    sv: ['Återkallat', 'Förslaget är återkallat.'],
    en: ['Withdrawn', 'The proposal is withdrawn.'],
  },
  FORMING: { sv: ['Bildas', 'Förbundet bildas.'], en: ['Forming', 'The förbund is being formed.'] },
  UNDER_NOTICE: { sv: ['Uppsagt', 'En uppsägningstid löper.'], en: ['Under notice', 'A notice period is running.'] },
  LIQUIDATION: {
    sv: ['Likvidation', 'Förbundet har trätt i likvidation.'],
    en: ['Liquidation', 'The förbund is in liquidation.'],
  },
  DISSOLVED: { sv: ['Upplöst', 'Förbundet är upplöst.'], en: ['Dissolved', 'The förbund is dissolved.'] },
};

/** The states of every process. */
const words: Readonly<Record<string, Record<Language, readonly [word: string, sentence: string]>>> = {
  ...budgetPhaseWords,
  ...contributionPhases,
  ...mandatesPhases,
  ...insatsPhases,
  ...yearPhases,
  ...withdrawalPhases,
  ...disputePhases,
  ...liquidationPhases,
  ...trialPhases,
  ...formationWords,
};

/** A phase in words; an unknown one is shown as it is stored. */
export function phaseWords(phase: string, lang: Language): PhaseWords {
  const known = Object.hasOwn(words, phase) ? words[phase] : undefined;
  const [word, sentence] = known?.[lang] ?? [phase, phase];
  return { word, sentence };
}

/** In a list beside the förbund itself: a formation that is done is not one more förbund that is formed. */
export function listedPhase({ kind, phase }: { kind: string; phase: string }, lang: Language): string {
  const isFormation = kind === 'formation';
  if (isFormation && phase === 'FORMED') return lang === 'sv' ? 'Inför starten' : 'Before the start';
  if (isFormation && phase === 'OPERATING') return lang === 'sv' ? 'Bildandet klart' : 'Formation done';
  return phaseWords(phase, lang).word;
}

const alerts: Record<string, Record<Language, string>> = {
  ...forbundAlerts,
  ...budgetAlerts,
  ...contributionAlerts,
  ...mandatesAlerts,
  ...insatsAlerts,
  ...yearAlerts,
  ...withdrawalAlerts,
  ...disputeAlerts,
  ...liquidationAlerts,
  ...trialAlerts,
  LAST_SAFE_DAY_PASSED: {
    sv: 'Sista dag att sända ut texten har passerat',
    en: 'The last safe day to send out the text has passed',
  },
  NO_SAFE_DAY: { sv: 'Ingen säker dag att sända ut texten', en: 'No safe day to send out the text' },
  PLAN_BROKEN: { sv: 'Planen håller inte längre', en: 'The plan no longer holds' },
  BREACH: { sv: 'Krav inte uppfyllda vid starten', en: 'Requirements not met at the start' },
};

/** Which last safe day has passed: a text that was out by then is as it was, but can no longer be changed in time. */
export function safeDayPassedWords(day: CivilDate | null, sentOutOn: CivilDate | undefined, lang: Language): string {
  if (day === null) return alertWords('LAST_SAFE_DAY_PASSED', lang);
  const isOut = sentOutOn !== undefined && sentOutOn <= day;
  const on = formatDate(day, lang);
  if (lang === 'sv') {
    return `Sista säkra dag att sända ut ${isOut ? 'en ändrad text' : 'texten'} har passerat: den var ${on}`;
  }
  return `The last safe day to send out ${isOut ? 'a changed' : 'the'} text has passed: it was ${on}`;
}

/** A warning of a process's summary in words. */
export const alertWords = (alert: string, lang: Language): string =>
  Object.hasOwn(alerts, alert) ? (alerts[alert]?.[lang] ?? alert) : alert;
