import type { CivilDate } from '../../../../domain/calendar/civil-date';
import type { WithdrawalView } from '../../../../domain/withdrawal/view/withdrawal-view';
import type { Tongue } from '../../../words/tongue';
import type { Page } from '../../page';

/** What each part of the page is made from. */
export interface WithdrawalPart {
  page: Page;
  view: WithdrawalView;
  tongue: Tongue;
  /** By the notice's own clock. */
  today: CivilDate;
}
