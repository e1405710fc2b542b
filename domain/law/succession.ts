import type { CivilDate } from '../calendar/civil-date';
import type { PartyKind } from '../formation/plan';

/** A party that another one replaced by law: no charter and no member decides it, and seats are kept (P21). */
export interface Succession {
  from: CivilDate;
  sfs: string;
  predecessor: { party: PartyKind; name: string };
  successor: { party: PartyKind; name: string };
}

const successions: readonly Succession[] = [
  {
    from: '2005-01-01',
    sfs: '2004:793',
    predecessor: { party: 'FK', name: 'allmän försäkringskassa' },
    successor: { party: 'FK', name: 'Försäkringskassan' },
  },
  {
    from: '2008-01-01',
    sfs: '2007:411',
    predecessor: { party: 'LAN', name: 'Länsarbetsnämnden' },
    successor: { party: 'AF', name: 'Arbetsförmedlingen' },
  },
];

/** The party that a member is on a day: länsarbetsnämnden has been Arbetsförmedlingen since 2008. */
export function partyOn(party: PartyKind, date: CivilDate): PartyKind {
  return successions
    .filter(({ from }) => from <= date)
    .reduce((now, { predecessor, successor }) => (now === predecessor.party ? successor.party : now), party);
}

/** The successions that come into force after one day and no later than another, in order. */
export function successionsBetween(after: CivilDate, until: CivilDate): Succession[] {
  return successions.filter(({ from }) => from > after && from <= until);
}
