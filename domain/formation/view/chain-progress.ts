import type { CivilDate } from '../../calendar/civil-date';
import { lastSafeDayFor, latest, onItsWaySince, remainingChain, wayAhead } from '../chain';
import type { StageOutcome } from '../commands';
import { counts, standings } from '../convergence';
import { decidingBodyOf, type FormationState, of, stagesOf } from '../state';
import { textInForce } from '../text';

export interface ChainStep {
  body: string;
  name: string;
  role: 'prepares' | 'proposes' | 'decides';
  /** What has been recorded of it, latest last. */
  recorded: readonly { outcome: StageOutcome; decidedOn: CivilDate; assumed?: boolean }[];
  /** The meeting the matter reaches next, for bodies still ahead; null where none is listed. */
  expected?: { meeting: CivilDate | null; assumed?: boolean };
}

export interface ChainProgress {
  member: string;
  name: string;
  decidingBody: string;
  counts: boolean;
  steps: readonly ChainStep[];
  /** The last day to set out and still be decided in time; null: no listed meeting allows it. */
  lastDayToSetOut: CivilDate | null;
  planBroken: boolean;
}

/** Where each member's matter is on its way to a decision (P3). */
export function chainProgress(state: FormationState): ChainProgress[] {
  if (state.status === 'IDEA') return [];
  const { charter } = textInForce(state);
  return standings(state).map((standing) => {
    const { member } = standing;
    const done = counts(standing, charter);
    const ahead = done ? [] : remainingChain(state, standing);
    const since = onItsWaySince(state, member) ?? charter.datedOn;
    const expected = new Map((done ? [] : wayAhead(state, standing, since)).map((step) => [step.body, step]));
    return {
      member: member.id,
      name: member.name,
      decidingBody: decidingBodyOf(member) ?? '',
      counts: done,
      steps: member.chain.map(({ body, name, role }) => {
        const recorded = stagesOf(state, member.id).filter((stage) => stage.body === body);
        const next = expected.get(body);
        return { body, name, role, recorded, ...(next && { expected: next }) };
      }),
      lastDayToSetOut: latest(ahead, state.dates.lastDay)?.setOut ?? null,
      planBroken: of(state.planBroken, member.id) !== undefined,
    };
  });
}

/** The last day to send out the text in force, for all who still owe it; null: no safe day. */
export function lastSafeDay(state: FormationState): CivilDate | null {
  return state.status === 'IDEA' ? null : lastSafeDayFor(state, standings(state));
}
