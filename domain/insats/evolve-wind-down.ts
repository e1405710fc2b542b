import type { Evolvers } from './evolvers';
import type { Begun, Deadline, Word } from './state';

type WindDown =
  | 'DirectionsSet'
  | 'NoticeDeadlineSet'
  | 'NoticeDeadlineMissed'
  | 'WordRecorded'
  | 'InsatsReversed'
  | 'MissedNoticeAnnulled'
  | 'ReversalInformed'
  | 'InsatsOwnerExtended'
  | 'InsatsAuthorityNoted';

/** Where it is to go, and the word that is waited for. */
export const windDownEvolvers: Pick<Evolvers, WindDown> = {
  DirectionsSet: (state, { evidence: _, ...directions }) => ({ ...state, directions }),
  NoticeDeadlineSet: (state, { no, by, on, onMissed, requestCountsAsWord = false, decidedOn }) => ({
    ...state,
    deadlines: [
      ...state.deadlines.filter((one) => one.no !== no),
      { no, by, on, onMissed, requestCountsAsWord, setOn: decidedOn },
    ],
  }),
  NoticeDeadlineMissed: (state, { no, on, told }) => change(state, no, { missed: { on, told } }),
  WordRecorded: (state, { kind, decidedOn }) => withWord(state, { kind, decidedOn }),
  InsatsReversed: (state, { no, decidedOn, daysLate, recordedOn }) =>
    change(state, no, { reversed: { decidedOn, daysLate, recordedOn, informed: [] } }),
  MissedNoticeAnnulled: (state, { no, decidedOn }) => change(state, no, { annulledBy: decidedOn }),
  ReversalInformed: (state, { to }) => ({
    ...state,
    deadlines: state.deadlines.map((one) =>
      one.reversed
        ? { ...one, reversed: { ...one.reversed, informed: [...new Set([...one.reversed.informed, ...to])] } }
        : one,
    ),
  }),
  // The extension of its owner is the word that an insats waits for (C43).
  InsatsOwnerExtended: (state, { decidedOn, until }) =>
    withWord({ ...state, authorityUntil: until }, { kind: 'DECISION', decidedOn }),
  InsatsAuthorityNoted: (state, { until }) => ({ ...state, authorityUntil: until }),
};

const withWord = (state: Begun, word: Word): Begun => ({ ...state, words: [...state.words, word] });

const change = (state: Begun, no: number, to: Partial<Deadline>): Begun => ({
  ...state,
  deadlines: state.deadlines.map((one) => (one.no === no ? { ...one, ...to } : one)),
});
