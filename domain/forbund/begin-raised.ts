import type { Command } from '../command';
import type { Basis } from './basis';
import { basisOf } from './basis-of';
import type { RaisedKind } from './commands';
import { endsOf } from './end-terms';
import type { Opened } from './events';
import { standingAt } from './standing-at';
import type { Begun } from './state';

type Begin = Pick<Command, 'type' | 'data'>;

/** How what somebody raised, or what follows from it, is begun. */
export const beginsOfEnds: Readonly<Record<RaisedKind, (state: Begun, opened: Opened) => Begin>> = {
  withdrawal: (state, { stream }) => {
    const own = state.ends.notices[stream];
    const { stream: _, status: __, continuation: ___, ...notice } = own ?? {};
    const { leaving } = own ? standingAt(state, own) : {};
    return { type: 'BeginWithdrawal', data: { basis: basisOf(state), notice, ...(leaving && { leaving }) } };
  },
  liquidation: (state) => {
    const { distributedOn: _, ...liquidation } = state.ends.liquidation ?? {};
    return { type: 'BeginLiquidation', data: { basis: supervised(state), ...liquidation, weights: weights(state) } };
  },
  insats: (state, { stream }) => {
    const owner = state.handOver.stream;
    return { type: 'BeginInsats', data: { basis: basisOf(state), owner, ...state.ends.insatser[stream] } };
  },
  dispute: (state, { stream }) => ({
    type: 'BeginDispute',
    data: { basis: basisOf(state), ...state.ends.disputes[stream] },
  }),
};

/** Where the kommuner have agreed on whose archive authority supervises, that goes before what the charter says (20 §). */
function supervised(state: Begun): Basis {
  const basis = basisOf(state, state.ends.liquidation?.enteredOn);
  const agreed = state.members.find(({ id }) => id === state.ends.archive?.kommun);
  if (!agreed) return basis;
  const ends = { ...endsOf(basis.terms), archiveSupervisor: `Arkivmyndigheten i ${agreed.name}` };
  return { ...basis, terms: { ...basis.terms, ends } };
}

/** The contributions of the budget year in force: how a side's members share what is left (0.4 D15). */
function weights({ budgets, ends }: Begun): Readonly<Record<string, number>> {
  const year = ends.liquidation?.enteredOn.slice(0, 4) ?? '';
  return budgets[year]?.contributions ?? {};
}
