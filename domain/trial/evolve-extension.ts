import type { Evolvers } from './evolving';
import type { Extension, NamndDecision, TrialGoing } from './state';

type Type =
  | 'ExtensionProposed'
  | 'NamndDecided'
  | 'NamndDecisionAdjusted'
  | 'NamndRecordKept'
  | 'ExtensionRequested'
  | 'CopySent'
  | 'PrincipalStageRecorded'
  | 'PrincipalDecided'
  | 'ClaimNoted'
  | 'RiksdagDecided'
  | 'ExtensionCompleted'
  | 'ExtensionRefused'
  | 'TrialRanOut'
  | 'TrialEndAnnulled'
  | 'TrialResumed'
  | 'TrialClosing';

/** From a proposal to a new last day, and what happens at the last day. */
export const extensionEvolvers: Evolvers<Type> = {
  ExtensionProposed: (state, { no, until, condition, ...proposed }) => ({
    ...state,
    extensions: [
      ...state.extensions.filter((one) => one.no !== no),
      { no, until, ...(condition && { condition }), proposed, decisions: {} },
    ],
  }),
  NamndDecided: (state, decision) => ({ ...state, decisions: [...state.decisions, { ...decision, records: [] }] }),
  NamndDecisionAdjusted: (state, { decision, decidedOn }) =>
    decided(state, decision, (was) => ({ ...was, adjustedOn: decidedOn })),
  NamndRecordKept: (state, { decision, ...record }) =>
    decided(state, decision, (was) => ({ ...was, records: [...was.records, record] })),
  ExtensionRequested: (state, { no, until, on, decision, condition }) => {
    const requested = { on, decision };
    if (state.extensions.some((one) => one.no === no)) return changed(state, no, (was) => ({ ...was, requested }));
    const asked: Extension = { no, until, ...(condition && { condition }), requested, decisions: {} };
    return { ...state, extensions: [...state.extensions, asked] };
  },
  CopySent: (state) => state,
  PrincipalStageRecorded: (state, stage) => ({ ...state, stages: [...state.stages, stage] }),
  PrincipalDecided: (state, { no, until: _, ...decision }) =>
    changed(state, no, (was) => ({ ...was, decisions: { ...was.decisions, [decision.member]: decision } })),
  ClaimNoted: (state, claim) => ({ ...state, claims: [...state.claims, claim] }),
  RiksdagDecided: (state, { no, until: _, ...riksdag }) => changed(state, no, (was) => ({ ...was, riksdag })),
  // The evaluation is due by the new last day.
  ExtensionCompleted: ({ evaluationMissed: _, ...state }, { no, was: before, until, decidedOn }) => ({
    ...changed(state, no, (was) => ({ ...was, completed: { decidedOn, was: before } })),
    until,
  }),
  ExtensionRefused: (state, { no, by, decidedOn }) =>
    changed(state, no, (was) => ({ ...was, refused: { by, decidedOn } })),
  TrialRanOut: (state, { endedOn }) => ({ ...state, endedOn, endTold: endedOn }),
  TrialEndAnnulled: (state) => goingOn(state),
  TrialResumed: (state, { gap }) => ({ ...goingOn(state), gaps: gap ? [...state.gaps, gap] : state.gaps }),
  TrialClosing: (state, { endsOn }) => ({ ...state, endTold: endsOn }),
};

const goingOn = ({ endedOn: _, endTold: __, booksClosed: ___, ...state }: TrialGoing): TrialGoing => state;

const changed = (state: TrialGoing, no: number, to: (was: Extension) => Extension): TrialGoing => ({
  ...state,
  extensions: state.extensions.map((one) => (one.no === no ? to(one) : one)),
});

const decided = (state: TrialGoing, no: number, to: (was: NamndDecision) => NamndDecision): TrialGoing => ({
  ...state,
  decisions: state.decisions.map((one) => (one.no === no ? to(one) : one)),
});
