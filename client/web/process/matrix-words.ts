import type { Cell } from '../../../domain/formation/view/matrix';
import type { Page } from '../page';
import type { OtherCells } from './matrix-rows';

/** What the member's own decision says of the paragraph, beneath the status. */
export function phraseOf({ state, source, wish, unproven }: Cell, { t }: Page): string {
  if (state === 'WAITING') return '';
  if (wish === true && state !== 'HOLDS') {
    return t('Önskade en annan lydelse; inget villkor', 'Wished for another wording; no condition');
  }
  if (unproven === true) return t('Godtog den som en annan återgav den', 'Accepted it as somebody else quoted it');
  return source === undefined ? '' : t(...phrases[source][state === 'HOLDS' ? 'holds' : 'falls']);
}

type Both = readonly [sv: string, en: string];
const phrases: Readonly<Record<NonNullable<Cell['source']>, { holds: Both; falls: Both }>> = {
  TEXT: {
    holds: ['Antog den som den stod', 'Adopted it as it stood'],
    falls: ['Antog den som den stod', 'Adopted it as it stood'],
  },
  OWN: { holds: ['Egen lydelse', 'Its own wording'], falls: ['Antog en egen lydelse', 'Adopted a wording of its own'] },
  CONDITION: {
    holds: ['Villkoret finns i texten', 'The condition is in the text'],
    falls: ['Villkorets lydelse finns inte i texten', 'The wording of the condition is not in the text'],
  },
  ACCEPTED: {
    holds: ['Godtog ändringen i förväg', 'Accepted the change in advance'],
    falls: ['Godtog en annan ändring', 'Accepted another change'],
  },
  CONFIRMED: {
    holds: ['Bekräftad', 'Confirmed'],
    falls: ['Bekräftade en äldre lydelse', 'Confirmed an older wording'],
  },
  WAIVED: {
    holds: ['Avstod från villkoret', 'Waived the condition'],
    falls: ['Avstod från villkoret', 'Waived the condition'],
  },
  NEW_DATE: { holds: ['Med den nya dagen', 'With the new date'], falls: ['Med en annan dag', 'With another date'] },
};

/** "12 av 14 paragrafer" where not all of the others stand alike. */
export const othersPhrase = ({ count, of }: OtherCells, { t }: Page): string =>
  count === of ? '' : t(`${count} av ${of} paragrafer`, `${count} of ${of} paragraphs`);
