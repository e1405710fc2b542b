import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion, Finding } from '../charter/charter';
import type { CharterTerms } from '../forbund/charter-terms';

/** One of the four sides (part): several kommuner are one party, each is a member. LAN is AF before 2008. */
export type PartyKind = 'FK' | 'LAN' | 'AF' | 'REGION' | 'KOMMUN';

/** A day the body meets. `assumed`: no document gives it (0.4 D8). */
export interface Meeting {
  on: CivilDate;
  assumed?: boolean;
}

/** One body a member's matter passes on its way to a decision, in order (beredning, styrelse, fullmäktige). */
export interface ChainStage {
  /** Unique within the member, e.g. "KF". */
  body: string;
  name: string;
  role: 'prepares' | 'proposes' | 'decides';
  meetings: readonly Meeting[];
  /** Days before the meeting by which the matter must have reached this body. */
  cutoffDays: number;
}

/** One legal entity in the förbund (medlem). */
export interface Member {
  id: string;
  party: PartyKind;
  name: string;
  organisationNumber?: string;
  /** A kommun that belongs to no region (5 a §). */
  outsideRegion?: boolean;
  /** The kommuner this member's territory covers, for kommun and region; empty for FK and AF/LAN. */
  covers: readonly string[];
  /** Ends with exactly one stage of role "decides": the member's deciding body. */
  chain: readonly ChainStage[];
  seats: { members: number; substitutes: number };
  /** Öre of the first year, as the letter of intent has it; not a commitment. */
  proposedOre?: number;
}

export type Certainty = 'ESTIMATE' | 'PROPOSED' | 'DECIDED';

/** The trial (SOCSAM) in the same area that must have ended before operations start (lag 2003:1217 1 §). */
export interface Trial {
  name: string;
  endsOn: CivilDate;
  /** Its own process, where it has one: each tells the other when it begins and ends. */
  stream?: string;
}

/** Everything a case file says of a förbund to be formed, as the first event stores it. */
export interface FormationPlan {
  /** Short id in stream names, kebab-case ASCII, e.g. "haninge". */
  forbund: string;
  no: number;
  name: string;
  /** Kommuner of the coordination area. */
  area: readonly string[];
  charter: CharterVersion;
  /** The paragraph that says when the förbund counts as formed, e.g. "19". */
  formationParagraph: string;
  members: readonly Member[];
  dates: {
    /** "senast": the last day for the last adoption, inclusive (longStopDate). */
    lastDay: CivilDate;
    /** A later date that the charter states for the formation itself (8 § 2 st.), if any. */
    formedOn?: CivilDate;
    operationsStartOn: CivilDate;
  };
  firstYear?: { year: number; totalOre: number; certainty: Certainty };
  trial?: Trial;
  /** What the charter decides of the förbund's years; the law's default where it is missing. */
  terms?: CharterTerms;
  findings: readonly Finding[];
  /** True when the clock is shifted: an exercise, never counted with the real ones. */
  exercise: boolean;
}
