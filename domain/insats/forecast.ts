import { addDays, type CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/stockholm';
import type { Decided } from '../command';
import { memberIds } from '../yearly/yearly';
import type { InsatsCommand, Outcome } from './commands';
import { decide } from './decide/decide';
import { evolve } from './evolve';
import { moneyOf } from './money';
import { settlesOn } from './settling';
import { type Begun, isUnevaluated, unpaid } from './state';

export interface EndStep {
  on: CivilDate;
  what: 'DECIDED' | 'EVALUATION_DUE' | 'LAST_DAY' | 'CLOSES';
}

/** What ending an insats would lead to, day by day; nothing is recorded. */
export interface EndForecast {
  endsOn: CivilDate;
  outcome: Outcome;
  steps: readonly EndStep[];
  /** Members that are told. */
  told: readonly string[];
  /** Funded, and not requisitioned: it can be asked for until it closes. */
  leftOre: number;
  /** Requisitions that are not paid: it does not close before they are. */
  unpaid: readonly number[];
}

/** Refused as the command itself would be. It closes at the earliest on that day: what is owed must be done first. */
export function forecastEnd(
  command: Decided<Extract<InsatsCommand, { type: 'EndInsats' }>>,
  state: Begun,
): EndForecast {
  const { endsOn, outcome, settled = false } = command.data;
  const today = civilDateAt(command.at);
  const after = decide(command, state).reduce(evolve, state) as Begun;
  const recordedOn = today > endsOn ? today : addDays(endsOn, 1);
  const over = after.ended
    ? after
    : (evolve(after, { type: 'InsatsEnded', data: { on: endsOn, outcome, recordedOn } }) as Begun);
  const closes = settled ? recordedOn : addDays(settlesOn(over) ?? recordedOn, 1);
  return {
    endsOn,
    outcome,
    steps: [
      { on: today, what: 'DECIDED' },
      ...(isUnevaluated(after) ? [{ on: endsOn, what: 'EVALUATION_DUE' } as const] : []),
      { on: endsOn, what: 'LAST_DAY' },
      { on: closes, what: 'CLOSES' },
    ],
    told: memberIds(state),
    leftOre: moneyOf(after).leftOre,
    unpaid: unpaid(after).map(({ no }) => no),
  };
}
