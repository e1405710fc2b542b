import type { CivilDate } from '../../../../domain/calendar/civil-date';
import type { TrialGoing } from '../../../../domain/trial/state';
import type { TrialView } from '../../../../domain/trial/view/trial-view';
import type { Names, Tongue } from '../../../words/tongue';
import type { Page } from '../../page';

/** What each part of the page is made from. */
export interface TrialPart {
  page: Page;
  state: TrialGoing;
  view: TrialView;
  tongue: Tongue;
  names: Names;
  /** By the trial's own clock. */
  today: CivilDate;
}
