import type { CivilDate } from '../calendar/civil-date';
import type { PartyKind } from '../formation/plan';
import { Rejected } from '../rejected';
import { amendments, original } from './amendments';
import type { LawContent, LegalParty } from './law-content';

/** Lag (2003:1210) as it reads on a day. */
export interface LawVersion extends LawContent {
  /** The last amendment in force, "2003:1210" before the first. */
  sfs: string;
  /** The day that amendment came into force. */
  from: CivilDate;
}

/** The law on a day; resolve it when a decision is made, never when a process started. Refused: LAW_NOT_IN_FORCE. */
export function lawVersion(date: CivilDate): LawVersion {
  if (date < original.from) {
    const message = `lag (2003:1210) is in force from ${original.from}; on ${date} there is no samordningsförbund`;
    throw new Rejected('LAW_NOT_IN_FORCE', message, { date });
  }
  return versions.findLast(({ from }) => from <= date) ?? first;
}

const first: LawVersion = { ...original.sets, sfs: original.sfs, from: original.from };

/** The law after each amendment, in order. */
const versions: readonly LawVersion[] = amendments.reduce<LawVersion[]>(
  (sofar, { sets, sfs, from }) => [...sofar, { ...(sofar.at(-1) ?? first), ...sets, sfs, from }],
  [first],
);

/** How the law of the day names a side, whichever of LAN and AF is asked for. */
export function legalParty(law: LawContent, party: PartyKind): LegalParty {
  switch (party) {
    case 'FK':
      return law.fk;
    case 'LAN':
    case 'AF':
      return law.employment;
    case 'REGION':
      return law.region;
    case 'KOMMUN':
      return law.kommun;
  }
}

/** The body that appoints a side's board members and decides on taking part (12 §; C87). */
export function appointingBody(law: LawContent, party: PartyKind): string {
  return legalParty(law, party).appointing;
}
