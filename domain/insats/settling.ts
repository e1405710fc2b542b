import { addMonths, type CivilDate } from '../calendar/civil-date';
import { type Begun, isUnevaluated, uncured, unpaid } from './state';
import { uninformed } from './word';

/** The last requisitions come in after the last day: so long it is held open, by practice. */
const SETTLED_AFTER_MONTHS = 3;

/** The day it is held open to, once it has ended. */
export const settlesOn = ({ ended }: Begun): CivilDate | undefined =>
  ended && addMonths(ended.recordedOn > ended.on ? ended.recordedOn : ended.on, SETTLED_AFTER_MONTHS);

/** Ended, paid, evaluated, and everybody told: only time is waited for. */
export const isSettled = (state: Begun): boolean =>
  state.ended !== undefined &&
  unpaid(state).length === 0 &&
  !isUnevaluated(state) &&
  uncured(state).length === 0 &&
  state.deadlines.every((deadline) => uninformed(deadline).length === 0);

/** Settled, and nothing more is to come. */
export const closes = (state: Begun, today: CivilDate): boolean =>
  isSettled(state) && (state.ending?.settled === true || today > (settlesOn(state) ?? today));
