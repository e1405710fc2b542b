import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import type { LiquidationEvent } from '../events';
import type { LiquidationStarted, LiquidationState } from '../state';
import type { Of } from './rules';

/** A liquidation begun twice is one. */
export function beginLiquidation({ data }: Of<'BeginLiquidation'>, state: LiquidationState): LiquidationEvent[] {
  if (state.status === 'NONE') return [{ type: 'LiquidationBegun', data }];
  if (state.no === data.no && state.enteredOn === data.enteredOn && state.basis.forbund === data.basis.forbund) {
    return [];
  }
  throw new Rejected('ALREADY_BEGUN', `this liquidation was entered on ${state.enteredOn}`, {
    enteredOn: state.enteredOn,
  });
}

/** A timely continuation, recorded late, ends it as long as nothing is distributed (0.4 D1). Told, so never refused. */
export function annulLiquidation(
  { data: { member, decidedOn }, at }: Of<'AnnulLiquidation'>,
  state: LiquidationStarted,
): LiquidationEvent[] {
  if (state.annulled || state.annulmentTooLate || state.closedOn !== undefined) return [];
  const because = tooLate(state);
  const told = { on: civilDateAt(at), member, decidedOn };
  return because
    ? [{ type: 'AnnulmentCameTooLate', data: { ...told, because } }]
    : [{ type: 'LiquidationAnnulled', data: told }];
}

function tooLate({ distributions, dissolvedOn }: LiquidationStarted): 'DISTRIBUTED' | 'DISSOLVED' | undefined {
  if (distributions.length > 0) return 'DISTRIBUTED';
  return dissolvedOn === undefined ? undefined : 'DISSOLVED';
}
