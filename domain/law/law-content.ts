import type { PartyKind } from '../formation/plan';

/** A side as the law names it, and the body that decides for it on taking part and appoints to the board (12 §). */
export interface LegalParty {
  party: PartyKind;
  name: string;
  appointing: string;
}

/** What the software needs to know of lag (2003:1210) on a day. */
export interface LawContent {
  fk: LegalParty;
  /** Länsarbetsnämnden until 2007, Arbetsförmedlingen since. */
  employment: LegalParty;
  region: LegalParty;
  kommun: LegalParty;
  /** The act whose list of charter headings (9 §) applies. */
  charterHeadingsAct: '2003:1210' | '2007:1017';
  /** 5 a §: a kommun outside a region. */
  kommunOutsideRegion: boolean;
  /** 6 § as worded since 2012. */
  onlyMembersTransfer: boolean;
  /** 19 a §. */
  distanceMeetings: boolean;
}
