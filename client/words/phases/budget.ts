import type { Language } from '../language';

/** Where the budget of a year is. */
export const budgetPhaseWords = {
  OPEN: {
    sv: ['Påbörjad', 'Arbetet med budgeten har börjat.'],
    en: ['Begun', 'Work on the budget has begun.'],
  },
  NEEDS_IDENTIFIED: {
    sv: ['Behov kartlagda', 'Behoven är kartlagda. Budgeten är inte skriven än.'],
    en: ['Needs identified', 'The needs are identified. The budget is not drafted yet.'],
  },
  STATE_ALLOCATION_KNOWN: {
    sv: ['Statens medel kända', 'Försäkringskassan har lämnat besked om statens medel.'],
    en: ['State money known', 'Försäkringskassan has told what the state contributes.'],
  },
  DRAFTED: {
    sv: ['Förslag finns', 'Det finns ett budgetförslag att samråda om.'],
    en: ['Drafted', 'There is a draft budget to consult on.'],
  },
  SAMRAD_HELD: {
    sv: ['Samråd hållet', 'Samråd är hållet med alla medlemmar.'],
    en: ['Consulted', 'All members have been consulted.'],
  },
  PUBLISHED: {
    sv: ['Kungjord', 'Sammanträdet är kungjort och förslaget publicerat. Styrelsen kan besluta.'],
    en: ['Published', 'The meeting is announced and the draft published. The board can decide.'],
  },
  ADOPTED: {
    sv: ['Fastställd', 'Budgeten är fastställd. Året har inte börjat.'],
    en: ['Adopted', 'The budget is adopted. The year has not begun.'],
  },
  IN_FORCE: { sv: ['Gäller', 'Budgeten gäller.'], en: ['In force', 'The budget is in force.'] },
  OVERDUE: {
    sv: ['Försenad', 'Budgeten skulle ha varit fastställd. Den kan fastställas sent, och märks då så.'],
    en: ['Overdue', 'The budget should have been adopted. It can be adopted late, and is then marked so.'],
  },
  REVISED: {
    sv: ['Reviderad', 'Budgeten har fastställts på nytt efter en ändring.'],
    en: ['Revised', 'The budget has been adopted again after a change.'],
  },
} as const satisfies Record<string, Record<Language, readonly [word: string, sentence: string]>>;
