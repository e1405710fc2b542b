import type { CivilDate } from '../calendar/civil-date';
import type { Wording } from '../charter/charter';
import type { Acceptance } from './commands';
import { type Answer, type Decision, type Started, answersOf } from './state';
import { hashOf, versionOf } from './text';

/** What a member's own answers say of one paragraph: in which words it has adopted it. */
export interface Covered {
  /** Null: it accepted the wording of a member that has not given any yet. */
  hash: string | null;
  source: 'TEXT' | 'OWN' | 'CONDITION' | 'ACCEPTED' | 'CONFIRMED' | 'WAIVED' | 'NEW_DATE';
  version: number;
  decidedOn: CivilDate;
  /** Accepted as somebody else quoted it (C52). */
  unproven?: true;
  /** The member whose wording is accepted has not adopted the version yet. */
  awaited?: true;
}

export type Coverage = ReadonlyMap<string, Covered>;

const adopting: readonly Acceptance[] = ['PLAIN', 'WITH_AMENDMENT', 'WITH_CONDITION', 'WISH'];

/** An adoption of the whole text, in the member's own words or the text's. */
export const adopts = (decision: Decision): boolean => adopting.includes(decision.acceptance);

/** Later answers add to earlier ones paragraph by paragraph; one on an older version never undoes one on a newer. */
export function coverageOf(state: Started, member: string): Coverage {
  const answers = [...answersOf(state, member)].sort((a, b) => a.version - b.version);
  return new Map(answers.flatMap((answer) => said(state, answer)));
}

/** What one answer covers. */
export function said(state: Started, answer: Answer): [string, Covered][] {
  const { version, decidedOn } = answer;
  const charter = versionOf(state, version)?.charter;
  if (!charter) return [];
  if (answer.kind === 'DECISION') return decided(state, answer);
  const source = { CONFIRMATION: 'CONFIRMED', WAIVER: 'WAIVED', NEW_DATE: 'NEW_DATE' }[
    answer.kind
  ] as Covered['source'];
  const paragraphs = answer.kind === 'CONFIRMATION' ? answer.paragraphs : [answer.paragraph];
  return paragraphs.flatMap((paragraph): [string, Covered][] => {
    const hash = hashOf(charter, paragraph);
    return hash === undefined ? [] : [[paragraph, { hash, source, version, decidedOn }]];
  });
}

function decided(state: Started, decision: Decision): [string, Covered][] {
  const { acceptance, version, decidedOn } = decision;
  if (acceptance === 'DECLINED') return [];
  const words =
    (source: Covered['source']) =>
    ({ paragraph, hash }: Wording): [string, Covered] => [paragraph, { hash, source, version, decidedOn }];
  const text = versionOf(state, version)?.charter.paragraphs ?? [];
  const { accepts = [], patches = [], conditions = [] } = decision;
  const entries = [
    ...text.map(({ number, hash }) => words('TEXT')({ paragraph: number, hash })),
    ...accepts.map((accepted) => acceptedWording(state, decision, accepted)),
    ...patches.map(words('OWN')),
    ...conditions.map(words('CONDITION')),
  ];
  return acceptance === 'PARTIAL' ? entries.filter(([paragraph]) => decision.covers?.includes(paragraph)) : entries;
}

type Accepted = NonNullable<Decision['accepts']>[number];

/** Looked up when asked, so that it does not matter which of the two members decided first. */
function acceptedWording(state: Started, decision: Decision, accepted: Accepted): [string, Covered] {
  const { member, paragraph, unproven } = accepted;
  const { version, decidedOn } = decision;
  const hash = adoptedWording(state, member, { paragraph, version, asked: [decision.member] });
  const awaited = adoptionBy(state, member, version) === undefined;
  const marks = { ...(unproven && { unproven }), ...(awaited && { awaited: true as const }) };
  return [paragraph, { hash, source: 'ACCEPTED', version, decidedOn, ...marks }];
}

interface Asked {
  paragraph: string;
  version: number;
  /** Members on the way here: two that each accept the other's words have none. */
  asked: readonly string[];
}

function adoptedWording(state: Started, member: string, { paragraph, version, asked }: Asked): string | null {
  const theirs = adoptionBy(state, member, version);
  if (!theirs || asked.includes(member)) return null;
  const own = ownWordings(theirs).find((one) => one.paragraph === paragraph);
  if (own) return own.hash;
  const next = theirs.accepts?.find((one) => one.paragraph === paragraph);
  if (next) return adoptedWording(state, next.member, { paragraph, version, asked: [...asked, member] });
  return wordingOf(state, version, paragraph) ?? null;
}

/** The paragraphs that a decision words itself, conditions first. */
export const ownWordings = ({ conditions = [], patches = [] }: Decision): Wording[] => [...conditions, ...patches];

const wordingOf = (state: Started, version: number, paragraph: string): string | undefined => {
  const charter = versionOf(state, version)?.charter;
  return charter && hashOf(charter, paragraph);
};

const adoptionBy = (state: Started, member: string, version: number): Decision | undefined =>
  answersOf(state, member).find(
    (answer): answer is Decision => answer.kind === 'DECISION' && answer.version === version && adopts(answer),
  );
