import { Rejected } from '../../rejected';
import type { Position } from '../commands';
import { memberOf } from '../state';
import { existsFrom, hashOf, versionOf } from '../text';
import { answerRules, type Of, type Rule } from './rules';

type DecisionRule = Rule<Of<'RecordDecision'>>;

const knownVersion: DecisionRule = ({ data: { version } }, state) =>
  versionOf(state, version)
    ? undefined
    : new Rejected('UNKNOWN_VERSION', `there is no version ${version} of the text`, {
        version,
        versions: state.texts.map(({ charter }) => charter.version),
      });

const textExisted: DecisionRule = ({ data: { version }, decidedOn = '' }, state) => {
  const text = versionOf(state, version);
  const from = text ? existsFrom(text) : '';
  if (decidedOn >= from) return undefined;
  const message = `version ${version} was there from ${from}: it cannot have been decided on ${decidedOn}`;
  return new Rejected('DECIDED_BEFORE_TEXT', message, { version, decidedOn, from });
};

const knownParagraphs: DecisionRule = ({ data }, state) => {
  const charter = versionOf(state, data.version)?.charter;
  const unknown = named(data).find((paragraph) => charter && hashOf(charter, paragraph) === undefined);
  if (unknown === undefined) return undefined;
  return new Rejected('UNKNOWN_PARAGRAPH', `the text has no § ${unknown}`, {
    paragraph: unknown,
    version: data.version,
  });
};

const knownSource: DecisionRule = ({ data }, state) => {
  const stray = (data.accepts ?? []).find(({ member }) => member === data.member || !memberOf(state, member));
  if (!stray) return undefined;
  return new Rejected('UNKNOWN_MEMBER', `${stray.member} is no other member of this formation`, {
    member: stray.member,
  });
};

const nothing = (list: readonly unknown[] | undefined): boolean => (list ?? []).length === 0;

/** What each kind of answer must say, or must not. */
const shapes: Readonly<Record<Position['acceptance'], (position: Position) => [string, string] | undefined>> = {
  PLAIN: ({ patches, conditions, covers, accepts }) =>
    [patches, conditions, covers, accepts].every(nothing)
      ? undefined
      : ['PLAIN_WITH_CHANGES', 'what is adopted as it stands has no wording of its own'],
  WITH_AMENDMENT: ({ patches, accepts }) =>
    nothing(patches) && nothing(accepts)
      ? ['AMENDMENT_WITHOUT_WORDING', 'an amendment gives the paragraph as it is to read']
      : undefined,
  WITH_CONDITION: ({ conditions }) =>
    nothing(conditions) ? ['CONDITION_WITHOUT_WORDING', 'a condition gives the paragraph as it must read'] : undefined,
  PARTIAL: ({ covers }) =>
    nothing(covers) ? ['PARTIAL_WITHOUT_PARAGRAPHS', 'a decision in part names the paragraphs it adopts'] : undefined,
  WISH: () => undefined,
  DECLINED: () => undefined,
};

const wellFormed: DecisionRule = ({ data }) => {
  const problem = shapes[data.acceptance](data);
  return problem && new Rejected(problem[0], problem[1], { acceptance: data.acceptance });
};

/** One decision gives one wording of a paragraph: which of two was meant is not ours to choose (0.4 D7). */
const wordedOnce: DecisionRule = ({ data: { patches = [], conditions = [], accepts = [] } }) => {
  const numbers = [...patches, ...conditions, ...accepts].map(({ paragraph }) => paragraph);
  const paragraph = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (paragraph === undefined) return undefined;
  return new Rejected('PARAGRAPH_WORDED_TWICE', `the decision gives § ${paragraph} two wordings`, { paragraph });
};

function named({ patches, conditions, wishes, accepts, covers }: Position): string[] {
  const worded = [...(patches ?? []), ...(conditions ?? []), ...(wishes ?? []), ...(accepts ?? [])];
  return [...worded.map(({ paragraph }) => paragraph), ...(covers ?? [])];
}

export const decisionRules: readonly DecisionRule[] = [
  ...answerRules,
  knownVersion,
  textExisted,
  knownParagraphs,
  knownSource,
  wellFormed,
  wordedOnce,
];
