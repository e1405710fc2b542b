import type { DisputeOutcome, Forum, Side } from '../../domain/dispute/commands';
import type { Language, Tongue } from './tongue';

const forums: Record<Forum, Record<Language, string>> = {
  GENERAL_COURT: { sv: 'allmän svensk domstol', en: 'a Swedish general court' },
  ARBITRATION: { sv: 'skiljemän', en: 'arbitrators' },
  ADMINISTRATIVE_COURT: { sv: 'förvaltningsdomstol', en: 'an administrative court' },
};

/** Where a dispute is taken. */
export const forumWords = (forum: Forum, lang: Language): string => forums[forum][lang];

/** Who brings it: the förbund, or the member, by name where it is known. */
export const sideOf = ({ t, member }: Pick<Tongue, 't' | 'member'>, side: Side, id?: string): string => {
  if (side === 'FORBUND') return t('förbundet', 'the förbund');
  return id === undefined ? t('medlemmen', 'the member') : member(id);
};

const outcomes: Record<DisputeOutcome, Record<Language, string>> = {
  FOR_FORBUND: { sv: 'till förbundets fördel', en: 'in favour of the förbund' },
  FOR_MEMBER: { sv: 'till medlemmens fördel', en: 'in favour of the member' },
  IN_PART: { sv: 'delvis till vardera sidans fördel', en: 'in part for each side' },
};

/** In whose favour it was decided. */
export const outcomeOf = (outcome: DisputeOutcome, lang: Language): string => outcomes[outcome][lang];
