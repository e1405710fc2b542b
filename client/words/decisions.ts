import type { Acceptance, CommitmentState, Gate, PracticalItem, StageOutcome } from '../../domain/formation/commands';
import type { Language } from './tongue';

const acceptances: Record<Acceptance, Record<Language, readonly [label: string, verb: string]>> = {
  PLAIN: {
    sv: ['Fastställd utan ändringar', 'antog som den står'],
    en: ['Adopted as it stands', 'adopted as it stands'],
  },
  WITH_AMENDMENT: {
    sv: ['Fastställd med ändringar', 'med ändring'],
    en: ['Adopted with amendments', 'with amendment'],
  },
  WITH_CONDITION: { sv: ['Fastställd med villkor', 'på villkor'], en: ['Adopted on condition', 'on condition'] },
  PARTIAL: { sv: ['Fastställd delvis', 'delvis'], en: ['Adopted in part', 'in part'] },
  WISH: { sv: ['Önskemål, inget villkor', 'med önskemål'], en: ['A wish, not a condition', 'with a wish'] },
  DECLINED: { sv: ['Inte fastställd', 'antog inte'], en: ['Not adopted', 'did not adopt'] },
};

/** A kind of answer: as a label of its own, and as the matrix says it after the body's name. */
export function acceptanceWords(acceptance: Acceptance, lang: Language): { label: string; verb: string } {
  const [label, verb] = acceptances[acceptance][lang];
  return { label, verb };
}

const outcomes: Record<StageOutcome, Record<Language, string>> = {
  PROPOSES: { sv: 'föreslog att förbundsordningen fastställs', en: 'proposed that the charter be adopted' },
  PREPARED: { sv: 'beredde ärendet', en: 'prepared the matter' },
  INFORMED: { sv: 'tog del av information', en: 'took note of information' },
  RETURNED: { sv: 'återremitterade ärendet', en: 'referred the matter back' },
};

/** What a body did with the matter, as a verb after the body's name. */
export const outcomeWords = (outcome: StageOutcome, lang: Language): string => outcomes[outcome][lang];

const commitments: Record<CommitmentState, Record<Language, string>> = {
  PROPOSED: { sv: 'föreslog', en: 'proposed' },
  CONSIDERED: { sv: 'beslutade att beakta', en: 'decided to consider' },
  APPROPRIATED: { sv: 'anslog', en: 'appropriated' },
};

/** How far a member has gone towards its money, as a verb before the amount. */
export const commitmentWords = (state: CommitmentState, lang: Language): string => commitments[state][lang];

const gates: Record<Gate, Record<Language, string>> = {
  AUDITORS: { sv: 'Revisorer utsedda', en: 'Auditors appointed' },
  FIRST_BUDGET: {
    sv: 'Första budgeten fastställd av medlemmarna',
    en: 'First budget adopted by the members',
  },
  BOARD: { sv: 'Ledamöter och ersättare utsedda', en: 'Board members and substitutes appointed' },
  TRIAL_ENDED: { sv: 'Försöket avslutat i området', en: 'The trial ended in the area' },
  PRACTICAL: {
    sv: 'Organisationsnummer, bankkonto, arbetsgivarorganisation',
    en: 'Organisation number, bank account, employer organisation',
  },
};

/** A requirement for formation or for starting operations; TEXT is the first. */
export function gateWords(gate: Gate | 'TEXT', lang: Language): string {
  if (gate !== 'TEXT') return gates[gate][lang];
  return lang === 'sv'
    ? 'Alla medlemmar har fastställt samma förbundsordning'
    : 'All members have adopted the same charter';
}

const items: Record<PracticalItem, Record<Language, string>> = {
  ORGANISATION_NUMBER: { sv: 'Organisationsnummer', en: 'Organisation number' },
  BANK_ACCOUNT: { sv: 'Bankkonto', en: 'Bank account' },
  EMPLOYER_ORGANISATION: { sv: 'Arbetsgivarorganisation', en: 'Employer organisation' },
};

export const practicalWords = (item: PracticalItem, lang: Language): string => items[item][lang];
