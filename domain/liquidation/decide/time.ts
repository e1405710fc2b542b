import { addYears } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { endsOf } from '../../forbund/end-terms';
import { claimsUntil, closesOn, type LiquidationStarted } from '../state';
import { type Decide, shown } from './rules';

/** Assets or claims that appear in time put the förbund into liquidation again, where its form has that (lag 1994:566 29 §). */
export const reopenLiquidation: Decide<'ReopenLiquidation'> = (command, state) => {
  const { because, what } = command.data;
  const decided = shown(command, state);
  const last = state.reopenings.at(-1);
  if (last?.because === because && last.what === what && last.on === decided.decidedOn) return [];
  const dissolvedOn = inTime(state, decided.decidedOn);
  const no = state.reopenings.length + 1;
  return [{ type: 'LiquidationReopened', data: { ...decided, no, because, what, dissolvedOn } }];
};

function inTime(state: LiquidationStarted, decidedOn: string): string {
  const { dissolvedOn, basis } = state;
  if (dissolvedOn === undefined || decidedOn < dissolvedOn) {
    throw new Rejected('NOT_DISSOLVED', `the förbund was not dissolved on ${decidedOn}`, { decidedOn });
  }
  const until = claimsUntil(state);
  if (until === undefined) {
    const message = 'neither the Act nor this charter lets a dissolved förbund be wound up further';
    throw new Rejected('NO_REOPENING', message, { claimMonths: endsOf(basis.terms).claimMonths });
  }
  if (decidedOn <= until) return dissolvedOn;
  throw new Rejected('CLAIM_TIME_OVER', `what appears reopens it until ${until}`, { decidedOn, until });
}

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

export const passYear: Decide<'PassLiquidationYear'> = ({ data: { years }, at }, state) =>
  state.dissolvedOn !== undefined || state.years >= years || civilDateAt(at) < addYears(state.enteredOn, years)
    ? []
    : [{ type: 'LiquidationYearPassed', data: { years, enteredOn: state.enteredOn } }];

export const endClaims: Decide<'EndClaims'> = ({ data: { until }, at }, state) => {
  const closes = closesOn(state);
  return state.claimsOver || claimsUntil(state) !== until || closes === undefined || civilDateAt(at) <= closes
    ? []
    : [{ type: 'ClaimTimeEnded', data: { until } }];
};
