import { addDays, type CivilDate } from '../../calendar/civil-date';
import { splitFits } from '../../money/agreed-contributions';
import { shareParts, type Parts } from '../../money/shares';
import { Rejected } from '../../rejected';
import type { ChangedTerms } from '../changed-terms';
import { charterFor, lastVersion } from '../charter-by-day';
import type { Matter } from '../commands';
import { after } from '../composition';
import { endsOf } from '../end-terms';
import { lastDayToCome } from '../last-day-to-come';
import type { Begun } from '../state';

type ChangeCharter = Extract<Matter, { kind: 'CHANGE_CHARTER' }>;

/**
 * A text that is there to decide on, and terms that can come about from the day it holds. A notice longer than the law's
 * is a finding and no hindrance: the law's time runs (27 §, 0.4 D17).
 * Refused: CHARTER_VERSION_KNOWN, DECIDED_BEFORE_TEXT, CHARTER_AFTER_SUNSET, SUNSET_PASSED, SHARE_MISSING and others.
 */
export function mayRead(matter: ChangeCharter, state: Begun, decidedOn: CivilDate): void {
  const { from = decidedOn, terms } = matter;
  const holdsFrom = from > decidedOn ? from : decidedOn;
  newer(matter, state);
  thereToDecideOn(matter, decidedOn);
  whileItLasts(state, holdsFrom);
  if (!terms) return;
  lastDayToCome(terms, holdsFrom);
  sharesFit(matter, terms, { state, holdsFrom });
}

function newer({ charter }: ChangeCharter, state: Begun): void {
  const version = lastVersion(state);
  if (charter.version > version) return;
  const message = `version ${version} is adopted already; the next one has a higher number`;
  throw new Rejected('CHARTER_VERSION_KNOWN', message, { version });
}

function thereToDecideOn({ charter: { datedOn } }: ChangeCharter, decidedOn: CivilDate): void {
  if (datedOn <= decidedOn) return;
  throw new Rejected('DECIDED_BEFORE_TEXT', `the text is dated ${datedOn}, after ${decidedOn}`, { decidedOn, datedOn });
}

/** What holds from the day after the last one of the charter before leaves no day between. */
function whileItLasts(state: Begun, holdsFrom: CivilDate): void {
  const { sunsetOn } = endsOf(charterFor(state, holdsFrom).terms);
  if (sunsetOn === undefined || holdsFrom <= addDays(sunsetOn, 1)) return;
  const message = `the förbund's own time runs out on ${sunsetOn}; what changes that holds the day after at the latest`;
  throw new Rejected('CHARTER_AFTER_SUNSET', message, { sunsetOn, from: holdsFrom });
}

function sharesFit(matter: ChangeCharter, { split }: ChangedTerms, at: { state: Begun; holdsFrom: CivilDate }): void {
  if (split) splitFits(after(at.state, matter).members, split, partsOf(at.state, at.holdsFrom));
}

/** Of the first year that begins under it, where its total is known: what is fixed sums to that (5 §). */
function partsOf({ budgets, members }: Begun, holdsFrom: CivilDate): Parts | undefined {
  const year = Number(holdsFrom.slice(0, 4)) + (holdsFrom.endsWith('-01-01') ? 0 : 1);
  const budget = budgets[year];
  return budget && shareParts(budget.totalOre, { region: members.some(({ party }) => party === 'REGION') });
}
