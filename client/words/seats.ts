import type { SeatView } from '../../domain/mandates/view/mandate-view';
import type { Language } from './language';

const statuses: Record<SeatView['status'], Record<Language, string>> = {
  VACANT: { sv: 'tom', en: 'vacant' },
  APPOINTED: { sv: 'utsedd', en: 'appointed' },
  ACTIVE: { sv: 'tjänstgör', en: 'in office' },
  TERM_ENDED: { sv: 'mandattiden slut', en: 'term ended' },
};

const vacated: Record<NonNullable<SeatView['vacatedBy']>, Record<Language, string>> = {
  RESIGNED: { sv: 'avgick', en: 'resigned' },
  RECALLED: { sv: 'återkallad', en: 'recalled' },
  JOINED: { sv: 'ny medlem', en: 'new member' },
  MOVED_UP: { sv: 'blev ordinarie', en: 'moved up' },
};

/** How a seat stands: "tom (avgick)", "utsedd i strid med 14 §". */
export function seatStatusWords({ status, vacatedBy, breach }: SeatView, lang: Language): string {
  const word = statuses[status][lang];
  if (breach) return `${word}, ${lang === 'sv' ? 'i strid med 14 §' : 'against 14 §'}`;
  return vacatedBy === undefined ? word : `${word} (${vacated[vacatedBy][lang]})`;
}
