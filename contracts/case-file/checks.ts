import type { CaseFile } from './case-file';
import { amountsAddUp, tablesAddUp } from './check-amounts';
import { areaIsCovered, partiesAreThere } from './check-composition';
import { contactsCanBeReached } from './check-contacts';
import { datesAreInOrder } from './check-dates';
import { chainsDecideLast, membersAreNamedOnce, seatsAreEven } from './check-members';
import { periodsAreInOrder, splitsFit, termsAreInOrder } from './check-parameters';
import { scriptFits } from './check-script';
import { textsCanBeStored } from './check-signs';
import { textIsThere } from './check-text';
import { yearsFit } from './check-years';
import type { CaseProblem } from './problem';

const checks: readonly ((file: CaseFile) => CaseProblem[])[] = [
  textsCanBeStored,
  textIsThere,
  membersAreNamedOnce,
  partiesAreThere,
  areaIsCovered,
  seatsAreEven,
  chainsDecideLast,
  datesAreInOrder,
  amountsAddUp,
  tablesAddUp,
  termsAreInOrder,
  periodsAreInOrder,
  splitsFit,
  contactsCanBeReached,
  scriptFits,
  yearsFit,
];

/** What is wrong with a case file that has the right shape and its charter text in place. Empty: it can be started. */
export const caseFileProblems = (file: CaseFile): CaseProblem[] => checks.flatMap((check) => check(file));
