import { civilDateAt } from '../../calendar/stockholm';
import { withWordings } from '../../charter/paragraphs';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { andAdoption } from '../completion';
import type { FormationEvent } from '../events';
import { evolve } from '../evolve';
import { type NewDate, of, type Started } from '../state';
import { hashOf, textInForce } from '../text';
import {
  byDecidingBody,
  dated,
  type Decide,
  knownMember,
  notInTheFuture,
  obey,
  type Of,
  open,
  type Rule,
  taken,
} from './rules';

/** A new last day is a change of the charter, so it takes every member; it counts when all have given the same (8 §). */
export const approveNewDate: Decide<'ApproveNewDate'> = (command, state) => {
  const formation = open(state);
  if (same(proposal(of(formation.newDates, command.data.member)), proposal(command.data))) return [];
  obey(rules, command, formation);
  const { lastDay, operationsStartOn, wording } = command.data;
  const approval: NewDate = {
    ...taken(command),
    lastDay,
    ...(operationsStartOn !== undefined && { operationsStartOn }),
    wording,
  };
  const approved: FormationEvent = { type: 'NewDateApproved', data: approval };
  const next = evolve(formation, approved) as Started;
  const all = next.plan.members.flatMap(({ id }) => {
    const one = of(next.newDates, id);
    return one && same(proposal(one), proposal(approval)) ? [one] : [];
  });
  if (all.length < next.plan.members.length) return [approved];
  return [approved, ...andAdoption(next, retargeted(next, approval, all), command.at)];
};

function retargeted(
  state: Started,
  { lastDay, operationsStartOn, wording }: NewDate,
  all: readonly NewDate[],
): FormationEvent {
  const { charter } = textInForce(state);
  const days = all.map(({ decidedOn }) => decidedOn).sort();
  const decidedOn = days.at(-1) ?? charter.datedOn;
  const next = withWordings(charter, [wording], { version: charter.version + 1, datedOn: decidedOn });
  const start = operationsStartOn === undefined ? {} : { operationsStartOn };
  return { type: 'FormationRetargeted', data: { lastDay, ...start, charter: next, decidedOn } };
}

type DateRule = Rule<Of<'ApproveNewDate'>>;

const ofTheFormation: DateRule = ({ data: { wording } }, { plan, texts }) => {
  const known = texts.some(({ charter }) => hashOf(charter, wording.paragraph) !== undefined);
  if (wording.paragraph === plan.formationParagraph && known) return undefined;
  const message = `the last day stands in § ${plan.formationParagraph}: a new date words that paragraph anew`;
  return new Rejected('NOT_FORMATION_PARAGRAPH', message, { paragraph: wording.paragraph });
};

const textExisted: DateRule = ({ decidedOn = '' }, { plan: { charter } }) => {
  const from = charter.datedOn;
  if (decidedOn >= from) return undefined;
  const message = `the text is dated ${from}: its last day cannot have been changed on ${decidedOn}`;
  return new Rejected('DECIDED_BEFORE_TEXT', message, { decidedOn, from });
};

const stillAhead: DateRule = ({ data: { lastDay }, at }) => {
  const today = civilDateAt(at);
  return lastDay >= today
    ? undefined
    : new Rejected('NEW_DATE_PASSED', `${lastDay} has passed; today is ${today}`, { lastDay, today });
};

/** What some had approved and has passed can no longer be approved by all: it binds nobody. */
const asTheOthers: DateRule = ({ data, at }, { newDates }) => {
  const today = civilDateAt(at);
  const proposed = Object.values(newDates).find((one) => one.member !== data.member && one.lastDay >= today);
  if (!proposed || same(proposal(proposed), proposal(data))) return undefined;
  const message = `${proposed.member} has approved ${proposed.lastDay}: all members must give the same date and wording`;
  return new Rejected('NEW_DATE_DIFFERS', message, { proposed: { ...proposal(proposed) } });
};

/** A later start would need the same of every member, so it is part of what must agree. */
const proposal = (one: Pick<NewDate, 'lastDay' | 'operationsStartOn' | 'wording'> | undefined): object | undefined =>
  one && { lastDay: one.lastDay, operationsStartOn: one.operationsStartOn ?? null, wording: one.wording };

/** A trial and a förbund's operations in one area exclude each other (lag 2003:1217 1 § 2 st., C18). */
const afterTrial: DateRule = ({ data: { operationsStartOn } }, { plan: { trial }, trialEndedOn }) => {
  const until = trialEndedOn ?? trial?.endsOn;
  if (until === undefined || operationsStartOn === undefined || operationsStartOn > until) return undefined;
  const message = `the trial runs until ${until}: operations start at the earliest the day after (1 § 2 st.)`;
  return new Rejected('OVERLAPS_TRIAL', message, { operationsStartOn, until });
};

const rules: readonly DateRule[] = [
  knownMember,
  byDecidingBody,
  dated,
  notInTheFuture,
  textExisted,
  ofTheFormation,
  stillAhead,
  afterTrial,
  asTheOthers,
];
