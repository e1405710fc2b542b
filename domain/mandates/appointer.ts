import type { CivilDate } from '../calendar/civil-date';
import { auditorAppointer } from '../law/auditor-appointer';
import { beforeNewCouncils } from '../law/councils';
import { appointingBody, lawVersion } from '../law/law-version';
import type { Group } from './seats';
import { isOfStateSide } from './seats';
import type { Begun } from './state';

/** Asked for an earlier day, the first wording of lag (2003:1210) answers. */
const inForceFrom = '2004-01-01';

/**
 * The body that appoints a member's seats on a day, by the law of that day (12, 25 §§). The common auditor of the state
 * side is appointed by fiscal year: Riksrevisionen until that of 2007, Försäkringskassan since.
 */
export function appointerOf({ office, term }: Begun, { member }: Group, on: CivilDate): string {
  if (office === 'AUDITORS' && isOfStateSide(member)) {
    return auditorAppointer(Number((on > term.from ? on : term.from).slice(0, 4)));
  }
  return appointingBody(lawVersion(on < inForceFrom ? inForceFrom : on), member.party);
}

/**
 * True for a council's appointment to a coming term in an election year, before the councils elected that year sit
 * (14 §; 25 § for auditors). A seat that falls empty during the term is filled by whichever council sits (15 §).
 */
export const isByOldCouncil = ({ term }: Begun, { member }: Group, on: CivilDate): boolean =>
  !isOfStateSide(member) && on < term.from && beforeNewCouncils(on);
