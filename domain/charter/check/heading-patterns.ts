import type { HeadingKey } from '../../law/charter-headings';

const membersNamed =
  /förbundets medlemmar|medlemmar\w* i (?:samordnings)?förbundet (?:är|utgörs)|medlemmar (?:är|ska vara)/i;

/**
 * By what words a paragraph shows that it states what 9 § asks for; several patterns must all be found. Within a
 * sentence they reach 400 signs, so that no text takes long to read.
 */
export const headingWords: Readonly<Record<HeadingKey, readonly RegExp[]>> = {
  identity: [/förbundets namn|förbundet heter/i, /säte/i, membersNamed, /ändamål/i],
  organisation: [/ledas? av en styrelse|leda arbetet|förbundets organisation|styrelsen är förbundets/i],
  board: [/bestå\w* av [^.]{0,400}ledam[^.]{0,400}ersättare/i],
  tasks: [/till uppgift|beslutanderätt/i],
  initiative: [/väcka [^.]{0,20}ärende|initiativrätt/i],
  qualifiedMajority: [/kvalificerad majoritet/i],
  notices: [/anslagstavl|kungörelse|tillkännagivande|anslås/i],
  shares: [/andel\w* i (?:förbundets )?tillgångar/i],
  credit: [/kredit/i],
  insight: [/insyn|underrättad/i],
  budgetProcess: [/budgetprocess|fastställ\w* [^.]{0,400}budget/i],
  auditorTerm: [
    /mandattid\w* (?:och|för) revisor|revisor[^.]{0,400}(?:väljs|utses)[^.]{0,400}(?:\bår\b|period|tiden)/i,
  ],
  commonAuditors: [
    /gemensam\w* revisor[^.]{0,400}(?:kommun|region|landsting)|(?:kommun|region|landsting)[^.]{0,400}gemensam\w* revisor/i,
  ],
  withdrawal: [/uppsägning|rätt att utträda/i],
  liquidation: [/likvidation/i],
  disputes: [/tvist/i],
  remuneration: [/arvode|ekonomiska förmåner/i],
  other: [/arkiv|anses bildat|förbundets bildande/i],
};

/** Paragraphs that several rules look for. */
export const headingPatterns = {
  members: membersNamed,
  tasks: /till uppgift|beslutanderätt/i,
  notices: /anslagstavl|kungörelse|tillkännagivande|anslås/i,
  withdrawal: /uppsägning/i,
};
