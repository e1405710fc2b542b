import type { FormationEvent } from './events';
import { type Answer, of, type Started } from './state';
import { textInForce } from './text';

type DataOf<Type> = Extract<FormationEvent, { type: Type }>['data'];

/** One function for each event: a new event is a compile error until it has one. */
export type Evolvers<Type extends string = FormationEvent['type']> = {
  readonly [T in Type]: (state: Started, data: DataOf<T>) => Started;
};

type TextEvent =
  | 'CharterSentOut'
  | 'DecisionRecorded'
  | 'TextConsolidated'
  | 'TextConfirmed'
  | 'ConditionWaived'
  | 'FormationRetargeted';

/** What changes the text itself, or what somebody has said of it. */
export const evolveText: Evolvers<TextEvent> = {
  CharterSentOut: (state, { version, on }) => ({
    ...state,
    texts: state.texts.map((text) => (text.charter.version === version ? { ...text, sentOutOn: on } : text)),
  }),
  DecisionRecorded: (state, data) => said(state, { ...data, kind: 'DECISION' }),
  // Another text has a last safe day of its own.
  TextConsolidated: ({ lastSafeDayPassed: _, ...state }, { charter, on }) => ({
    ...state,
    texts: [...state.texts, { charter, origin: 'CONSOLIDATED', sentOutOn: on ?? charter.datedOn }],
    planBroken: {},
  }),
  TextConfirmed: (state, { hash: _, ...data }) => said(state, { ...data, kind: 'CONFIRMATION' }),
  ConditionWaived: (state, { version, ...data }) =>
    said(state, { ...data, version: version ?? state.texts[0]?.charter.version ?? 1, kind: 'WAIVER' }),
  FormationRetargeted: retargeted,
};

/** A member that has moved is on its way again: its plan is looked at afresh. */
export function answered(state: Started, member: string): Started {
  const planBroken = Object.fromEntries(Object.entries(state.planBroken).filter(([id]) => id !== member));
  return { ...state, planBroken };
}

function said(state: Started, answer: Answer): Started {
  const answers = [...(of(state.answers, answer.member) ?? []), answer];
  return answered({ ...state, answers: { ...state.answers, [answer.member]: answers } }, answer.member);
}

/** All have approved the new wording of the formation paragraph, so each has adopted it in the new text. */
function retargeted(
  before: Started,
  { lastDay, operationsStartOn, charter, decidedOn }: DataOf<'FormationRetargeted'>,
): Started {
  const { lapsed: _, lastSafeDayPassed: __, ...state } = before;
  const out = textInForce(state).sentOutOn === undefined ? {} : { sentOutOn: charter.datedOn };
  const dates = { ...state.dates, lastDay, operationsStartOn: operationsStartOn ?? state.dates.operationsStartOn };
  const common = { kind: 'NEW_DATE', version: charter.version, paragraph: state.plan.formationParagraph } as const;
  const covered = state.plan.members.reduce<Started>(
    (was, { id }) => said(was, { ...common, member: id, decidedOn: decidedOn ?? charter.datedOn }),
    { ...state, dates, newDates: {}, planBroken: {} },
  );
  return { ...covered, texts: [...state.texts, { charter, origin: 'RETARGETED', ...out }] };
}
