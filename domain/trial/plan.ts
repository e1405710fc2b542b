import type { CivilDate } from '../calendar/civil-date';
import type { ChainStage, PartyKind } from '../formation/plan';

/** What the trial is run by (lag 1994:566 2 §); no document says which Haninge's was (A33). */
export type TrialForm = 'UNKNOWN' | 'BESTALLARFORBUND' | 'KOMMUNALFORBUND' | 'KOMMUN';

/** A body of a member, and from when until when it has that role: Försäkringskassan's changed in 2005. */
export interface TrialBody extends Pick<ChainStage, 'body' | 'name' | 'role'> {
  from?: CivilDate;
  until?: CivilDate;
}

/** A principal (huvudman) decides on the trial; an associate works with it by agreement, and is not asked (C03, C21). */
export interface TrialMember {
  id: string;
  role: 'PRINCIPAL' | 'ASSOCIATE';
  party: PartyKind;
  name: string;
  organisationNumber?: string;
  covers: readonly string[];
  chain: readonly TrialBody[];
}

/** Whole years of age, both included. */
export type Ages = Readonly<{ from: number; to: number }>;

/** Everything a trial file says of a trial that is under way, as the first event stores it. */
export interface TrialPlan {
  /** Short id in stream names, e.g. "socsam-haninge". */
  trial: string;
  name: string;
  /** Kommuner of the area. */
  area: readonly string[];
  form: TrialForm;
  startedOn: CivilDate;
  /** The last day by the decisions that stand when it is recorded. */
  until: CivilDate;
  members: readonly TrialMember[];
  /** Whom the application was made for (S1:41). */
  targetAges?: Ages;
  /** The formation of the förbund that is to follow, by its stream: it is told of the trial's end. */
  formation?: string;
  exercise: boolean;
}

export const isPrincipal = ({ role }: TrialMember): boolean => role === 'PRINCIPAL';

export const principalsOf = ({ members }: TrialPlan): TrialMember[] => members.filter(isPrincipal);

/** The bodies that may decide for a member on a day; the first is the one that is asked. */
export const decidingBodies = ({ chain }: TrialMember, on: CivilDate): TrialBody[] =>
  chain.filter(({ role, from = '', until = '9999-12-31' }) => role === 'decides' && from <= on && on <= until);
