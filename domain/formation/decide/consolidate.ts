import { civilDateAt } from '../../calendar/stockholm';
import { fingerprintCharter } from '../../charter/fingerprint';
import { Rejected } from '../../rejected';
import { andAdoption } from '../completion';
import { contested } from '../convergence';
import { ownWordings } from '../coverage';
import { answersOf, type Started } from '../state';
import { hashOf, textInForce } from '../text';
import { type Decide, obey, type Of, open, type Rule, sentOut } from './rules';

/** A person has chosen the wording of each contested paragraph; the new text is out on the day of the command. */
export const consolidateText: Decide<'ConsolidateText'> = (command, state) => {
  const formation = open(state);
  const { charter, chosen } = command.data;
  if (textInForce(formation).charter.hash === charter.hash && formation.texts.length > 1) return [];
  obey(rules, command, formation);
  const event = { type: 'TextConsolidated', data: { charter, chosen, on: civilDateAt(command.at) } } as const;
  return andAdoption(formation, event, command.at);
};

type TextRule = Rule<Of<'ConsolidateText'>>;

const notLapsed: TextRule = (_, { lapsed }) =>
  lapsed &&
  new Rejected('FORMATION_NOT_OPEN', 'the formation has lapsed: first all members approve a new date', {
    phase: 'LAPSED',
  });

const inOrder: TextRule = ({ data: { charter } }, state) => {
  const expected = textInForce(state).charter.version + 1;
  return charter.version === expected
    ? undefined
    : new Rejected('VERSION_OUT_OF_ORDER', `the next version is ${expected}`, { version: charter.version, expected });
};

const notDatedLater: TextRule = ({ data: { charter }, at }) => {
  const today = civilDateAt(at);
  return charter.datedOn <= today
    ? undefined
    : new Rejected('DATED_IN_FUTURE', `${charter.datedOn} is later than today in Stockholm, ${today}`, { today });
};

const fingerprinted: TextRule = ({ data: { charter } }) => {
  const expected = fingerprintCharter(charter.paragraphs);
  if (charter.hash === expected) return undefined;
  return new Rejected('FINGERPRINT_WRONG', 'the fingerprint is not that of the paragraphs', {
    hash: charter.hash,
    expected,
  });
};

const allChosen: TextRule = ({ data: { chosen } }, state) => {
  const missing = contested(state).filter(({ paragraph }) => !chosen.some((one) => one.paragraph === paragraph));
  if (missing.length === 0) return undefined;
  const paragraphs = missing.map(({ paragraph }) => paragraph);
  const message = `members word ${paragraphs.map((one) => `§ ${one}`).join(', ')} differently: choose a wording for each`;
  return new Rejected('PARAGRAPH_NOT_CHOSEN', message, { paragraphs });
};

/** Without a choice a paragraph stays as it was; a text keeps its paragraphs, so that every answer on it still speaks. */
const nothingElseChanged: TextRule = ({ data: { charter, chosen } }, state) => {
  const before = textInForce(state).charter;
  const lost = before.paragraphs.find(({ number }) => hashOf(charter, number) === undefined)?.number;
  const changed = charter.paragraphs.find(
    ({ number, hash }) => hash !== hashOf(before, number) && !chosen.some(({ paragraph }) => paragraph === number),
  )?.number;
  const paragraph = lost ?? changed;
  if (paragraph === undefined) return undefined;
  const message = `§ ${paragraph} is not the text's own, and nobody has chosen it`;
  return new Rejected('PARAGRAPH_CHANGED_UNCHOSEN', message, { paragraph });
};

const asWorded: TextRule = ({ data: { charter, chosen } }, state) => {
  const wrong = chosen.find(
    ({ paragraph, from }) => !isFrom(state, { paragraph, from, hash: hashOf(charter, paragraph) }),
  );
  if (!wrong) return undefined;
  const message = `§ ${wrong.paragraph} is not as ${wrong.from} words it`;
  return new Rejected('WORDING_NOT_THEIRS', message, { ...wrong });
};

function isFrom(
  state: Started,
  { paragraph, from, hash }: { paragraph: string; from: string; hash: string | undefined },
): boolean {
  if (hash === undefined) return false;
  if (from === 'new') return true;
  if (from === 'base') return hash === hashOf(textInForce(state).charter, paragraph);
  const own = answersOf(state, from).flatMap((one) => (one.kind === 'DECISION' ? ownWordings(one) : []));
  return own.some((wording) => wording.paragraph === paragraph && wording.hash === hash);
}

const rules: readonly TextRule[] = [
  notLapsed,
  sentOut,
  inOrder,
  notDatedLater,
  fingerprinted,
  allChosen,
  nothingElseChanged,
  asWorded,
];
