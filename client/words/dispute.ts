import type { DisputeOutcome, Forum, Side } from '../../domain/dispute/commands';
import type { Filing } from '../../domain/dispute/state';
import type { DisputeView } from '../../domain/dispute/view/dispute-view';
import { speak, type Language, type Tongue } from './tongue';

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
  IN_PART: { sv: 'delvis till vardera sidans fördel', en: 'in part in favour of each side' },
};

/** In whose favour it was decided. */
export const outcomeOf = (outcome: DisputeOutcome, lang: Language): string => outcomes[outcome][lang];

/** Label and value of all that is known of a dispute, in the order it happens. */
export function disputeFacts(view: DisputeView, lang: Language): [label: string, value: string][] {
  const { t, date, list } = speak(lang);
  const { name, subject, raisedOn, forum, negotiations, filing, decided, settledOn } = view;
  const facts: [string, string | undefined][] = [
    [t('Mellan förbundet och', 'Between the förbund and'), name],
    [t('Gäller', 'About'), subject],
    [t('Väckt', 'Raised'), date(raisedOn)],
    [t('Prövas enligt förbundsordningen av', 'Goes under the charter to'), forumWords(forum, lang)],
    [t('Förhandlingar', 'Negotiations'), negotiations.length === 0 ? undefined : list(negotiations.map(date))],
    [t('Lämnad till prövning', 'Filed'), filing && filedWords(filing, lang)],
    [t('Avgjord', 'Decided'), decided && `${date(decided.decidedOn)}, ${outcomeOf(decided.outcome, lang)}`],
    [t('Överenskommelse', 'Settled'), settledOn === undefined ? undefined : date(settledOn)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}

/** "2 juni 2008, allmän svensk domstol, mål T 123-08, av förbundet". */
function filedWords({ decidedOn, forum, caseNumber, by }: Filing, lang: Language): string {
  const tongue = speak(lang);
  const number = caseNumber === undefined ? [] : [tongue.t(`mål ${caseNumber}`, `case ${caseNumber}`)];
  const who = `${tongue.t('av', 'by')} ${sideOf(tongue, by)}`;
  return [tongue.date(decidedOn), forumWords(forum, lang), ...number, who].join(', ');
}
