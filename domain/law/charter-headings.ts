import type { LawContent } from './law-content';

/** What a charter must state, 9 §. The key stays the same when the law inserts a heading. */
export interface CharterHeading {
  number: number;
  key: HeadingKey;
  title: string;
  /** Only charters that want it so need state it. */
  conditional: boolean;
}

export type HeadingKey = (typeof headings)[number]['key'];

const headings = [
  { key: 'identity', title: 'namn, säte, medlemmar och ändamål', conditional: false },
  { key: 'organisation', title: 'förbundets organisation', conditional: false },
  { key: 'board', title: 'ledamöter, ersättare och representation i styrelsen', conditional: false },
  { key: 'tasks', title: 'uppgifter och beslutanderätt enligt 7 §', conditional: false },
  { key: 'initiative', title: 'om en medlem får väcka ärenden i styrelsen', conditional: false },
  { key: 'qualifiedMajority', title: 'kvalificerad majoritet i styrelsen', conditional: true },
  { key: 'notices', title: 'var tillkännagivanden anslås', conditional: false },
  { key: 'shares', title: 'andelar i tillgångar, skulder och kostnader', conditional: false },
  { key: 'credit', title: 'begränsningar av rätten till sedvanliga krediter', conditional: true },
  { key: 'insight', title: 'medlemmarnas styrning och insyn', conditional: false },
  { key: 'budgetProcess', title: 'förbundets budgetprocess', conditional: false },
  { key: 'auditorTerm', title: 'mandattiden för revisorer', conditional: false },
  { key: 'commonAuditors', title: 'revisorer gemensamma för kommuner och regioner', conditional: true },
  { key: 'withdrawal', title: 'förfarandet vid utträde', conditional: false },
  { key: 'liquidation', title: 'likvidation, upplösning och skifte', conditional: false },
  { key: 'disputes', title: 'hur tvister löses', conditional: false },
  { key: 'remuneration', title: 'ekonomiska förmåner till styrelse och revisorer', conditional: false },
  { key: 'other', title: 'vad medlemmarna i övrigt finner nödvändigt', conditional: true },
] as const;

/** The headings of 9 § in order: 17 at first, 18 since 2008, when common auditors came in as the thirteenth. */
export function charterHeadings({ charterHeadingsAct }: Pick<LawContent, 'charterHeadingsAct'>): CharterHeading[] {
  return headings
    .filter(({ key }) => key !== 'commonAuditors' || charterHeadingsAct === '2007:1017')
    .map((heading, index) => ({ number: index + 1, ...heading }));
}
