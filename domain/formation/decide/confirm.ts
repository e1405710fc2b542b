import type { CivilDate } from '../../calendar/civil-date';
import { andAdoption } from '../completion';
import { needs, standings } from '../convergence';
import { coverageOf } from '../coverage';
import { answersOf, type Started } from '../state';
import { existsFrom, hashOf, textInForce } from '../text';
import { Rejected } from '../../rejected';
import { answerRules, type Decide, obey, type Of, open, type Rule, taken } from './rules';

/** The deciding body adopts the text in force, or some of its paragraphs; what it has adopted already adds nothing. */
export const confirmText: Decide<'ConfirmText'> = (command, state) => {
  const formation = open(state);
  obey(rules, command, formation);
  const { charter } = textInForce(formation);
  const { member, paragraphs: named, assumed } = command.data;
  const missing = missingOf(formation, member);
  const paragraphs = named ? missing.filter((paragraph) => named.includes(paragraph)) : missing;
  if (paragraphs.length === 0) return [];
  const { version, hash } = charter;
  const data = { ...taken(command), version, hash, paragraphs, ...(assumed !== undefined && { assumed }) };
  return andAdoption(formation, { type: 'TextConfirmed', data }, command.at);
};

function missingOf(state: Started, member: string): string[] {
  const standing = standings(state).find((one) => one.member.id === member);
  return standing ? needs(standing, textInForce(state).charter) : [];
}

const isCurrent: Rule<Of<'ConfirmText'>> = ({ data: { version } }, state) => {
  const { charter } = textInForce(state);
  if (charter.version === version) return undefined;
  const message = `the text in force is version ${charter.version}; version ${version} cannot be confirmed`;
  return new Rejected('TEXT_NOT_CURRENT', message, { version, current: charter.version });
};

const textExisted: Rule<Of<'ConfirmText'>> = ({ data: { version }, decidedOn = '' }, state) => {
  const from = existsFrom(textInForce(state));
  if (decidedOn >= from) return undefined;
  const message = `version ${version} was there from ${from}: it cannot have been confirmed on ${decidedOn}`;
  return new Rejected('DECIDED_BEFORE_TEXT', message, { version, decidedOn, from });
};

const knownParagraphs: Rule<Of<'ConfirmText'>> = ({ data: { paragraphs } }, state) => {
  const { charter } = textInForce(state);
  const unknown = (paragraphs ?? []).find((paragraph) => hashOf(charter, paragraph) === undefined);
  return unknown === undefined
    ? undefined
    : new Rejected('UNKNOWN_PARAGRAPH', `the text has no § ${unknown}`, { paragraph: unknown });
};

const rules: readonly Rule<Of<'ConfirmText'>>[] = [...answerRules, isCurrent, textExisted, knownParagraphs];

/** The condition falls, for that paragraph only; the member has then adopted it as the text it decided on has it. */
export const waiveCondition: Decide<'WaiveCondition'> = (command, state) => {
  const formation = open(state);
  obey(answerRules, command, formation);
  const { member, paragraph } = command.data;
  const covered = coverageOf(formation, member).get(paragraph);
  if (covered?.source === 'CONDITION') {
    notBefore(covered.decidedOn, command);
    const data = { ...taken(command), paragraph, version: covered.version };
    return andAdoption(formation, { type: 'ConditionWaived', data }, command.at);
  }
  const waived = answersOf(formation, member).some((one) => one.kind === 'WAIVER' && one.paragraph === paragraph);
  if (waived) return [];
  throw new Rejected('NO_SUCH_CONDITION', `${member} has no condition on § ${paragraph} to waive`, {
    member,
    paragraph,
  });
};

function notBefore(from: CivilDate, { data: { paragraph }, decidedOn = '' }: Of<'WaiveCondition'>): void {
  if (decidedOn >= from) return;
  const message = `the condition on § ${paragraph} was put on ${from}: it cannot have been waived on ${decidedOn}`;
  throw new Rejected('WAIVED_BEFORE_CONDITION', message, { paragraph, decidedOn, from });
}
