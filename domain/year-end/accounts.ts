import type { CivilDate } from '../calendar/civil-date';
import type { PartyKind } from '../formation/plan';
import { auditorAppointer } from '../law/auditor-appointer';
import { appointingBody, lawVersion } from '../law/law-version';
import { memberOf, membersOf, type Yearly } from '../yearly/yearly';

const isState = (party: PartyKind): boolean => party !== 'REGION' && party !== 'KOMMUN';

/** The members that share the state's common auditor (25 §). */
const stateMembers = (state: Yearly): string[] =>
  membersOf(state).flatMap(({ id, party }) => (isState(party) ? [id] : []));

/** Whose account it is of: the state's, which is one, or those of kommuner and regions; undefined where it mixes them. */
export function sideOf(state: Yearly, accounts: readonly string[]): 'STATE' | 'MEMBERS' | undefined {
  const common = stateMembers(state);
  const ofState = accounts.filter((id) => common.includes(id)).length;
  if (ofState === 0) return 'MEMBERS';
  return ofState === accounts.length && ofState === common.length ? 'STATE' : undefined;
}

/** Who appointed the auditors: by the fiscal year for the state's, by the law of the day for the others. */
export function appointersOf(state: Yearly, accounts: readonly string[], day: CivilDate): string[] {
  const law = lawVersion(day);
  const by = (id: string): string[] => {
    const party = memberOf(state, id)?.party;
    if (party === undefined) return [];
    return [isState(party) ? auditorAppointer(state.year) : appointingBody(law, party)];
  };
  return [...new Set(accounts.flatMap(by))];
}

/** To whom audit reports go (26 §): the board, the members, and Arbetsförmedlingen where it is none of them. */
export function recipients(state: Yearly): string[] {
  const members = membersOf(state);
  const employment = members.some(({ party }) => party === 'AF' || party === 'LAN');
  return ['board', ...members.map(({ id }) => id), ...(employment ? [] : ['AF'])];
}
