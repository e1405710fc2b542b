import type { CivilDate } from '../calendar/civil-date';
import type { Member } from '../formation/plan';
import type { CharterTerms } from './charter-terms';

/** A member as the processes of a year need it. */
export type BasisMember = Pick<
  Member,
  'id' | 'party' | 'name' | 'organisationNumber' | 'outsideRegion' | 'covers' | 'seats'
>;

/** What every process that a förbund starts is begun with: the förbund as it stood that day. */
export interface Basis {
  forbund: string;
  name: string;
  members: readonly BasisMember[];
  terms: CharterTerms;
  formedOn: CivilDate;
  operationsStartOn: CivilDate;
  exercise: boolean;
  /** The last day of which it is certain that the förbund goes on as it stands. */
  certainUntil?: CivilDate;
}
