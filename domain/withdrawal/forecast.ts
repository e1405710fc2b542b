import { addDays, addMonths, daysBetween, type CivilDate } from '../calendar/civil-date';
import { statutoryLastDay } from '../calendar/statutory-days';
import type { Ground, Moved } from '../duty';
import { endsOf } from '../forbund/end-terms';
import { charter, law, practice } from '../grounds';
import { memberIds } from '../yearly/yearly';
import { type Hindrance, hindrance, sidesLost } from './continuation';
import { remindedOn } from './days';
import { groundsOf } from './grounds';
import { remaining, type WithdrawalStarted } from './state';

/** One step on the way to the förbund's dissolution; `on` where the day is known. */
export interface Foreseen {
  is:
    | 'RECEIVED'
    | 'REMINDER'
    | 'REVOCABLE_UNTIL'
    | 'CONTINUATION_UNTIL'
    | 'NO_CONTINUATION'
    | 'EXPIRY'
    | 'LIQUIDATION'
    | 'QUARTER_STAYS_OWED'
    | 'NO_MORE_INSTALMENTS'
    | 'GOES_ON'
    | 'ANNUAL_REPORT'
    | 'DEBTS_AND_SALE'
    | 'DISTRIBUTION'
    | 'SERVICE'
    | 'DISSOLVED'
    | 'ARCHIVE';
  on?: CivilDate;
  /** Of a quarter: its last day. */
  to?: CivilDate;
  ground: readonly Ground[];
  movedBy?: Moved;
  /** Those who are reminded, or who have to decide. */
  members?: readonly string[];
  daysLeft?: number;
  because?: Hindrance;
  /** With CHARTER_DISSOLVES: the charter's version; with PARTY_WITHOUT_MEMBER: the sides that nobody would be left of. */
  version?: number;
  sides?: readonly string[];
  year?: number;
  months?: number;
}

type Given = Pick<WithdrawalStarted, 'basis' | 'notice'> & Partial<Pick<WithdrawalStarted, 'leaving'>>;

/** All that will come of a notice until the förbund is dissolved, if nobody changes its end; in the order it comes. */
export function forecastOf({ basis, notice, leaving = [] }: Given): Foreseen[] {
  const state: WithdrawalStarted = {
    ...{ status: 'STARTED', basis, notice, leaving, clockShiftMs: 0 },
    ...{ continuations: {}, consents: {}, lastYear: false, news: 0 },
  };
  return [...untilItRunsOut(state), ...liquidation(state), ...untilDissolved(state)];
}

function untilItRunsOut(state: WithdrawalStarted): Foreseen[] {
  const { notice } = state;
  const { receivedOn, expiresOn } = notice;
  const ground = groundsOf(notice);
  const stays = remaining(state).map(({ id }) => id);
  return [
    { is: 'RECEIVED', on: receivedOn, ground },
    ...remindedOn(notice).map((on): Foreseen => {
      const daysLeft = daysBetween(on, expiresOn);
      return { is: 'REMINDER', on, daysLeft, members: [...stays, 'office'], ground: [practice('')] };
    }),
    continuation(state),
    { is: 'REVOCABLE_UNTIL', on: expiresOn, members: memberIds(state), ground: [practice('')] },
    { is: 'EXPIRY', on: expiresOn, ground: [...ground, law('lag (1930:173) 1 §')] },
  ];
}

/** Until when those who stay can decide to go on, or why they cannot. */
function continuation(state: WithdrawalStarted): Foreseen {
  const { notice } = state;
  const because = hindrance(state);
  switch (because) {
    case undefined:
      return {
        is: 'CONTINUATION_UNTIL',
        on: notice.expiresOn,
        members: remaining(state).map(({ id }) => id),
        ground: groundsOf(notice),
      };
    case 'CHARTER_DISSOLVES':
      return { is: 'NO_CONTINUATION', because, version: notice.charterVersion, ground: groundsOf(notice) };
    case 'PARTY_WITHOUT_MEMBER':
      return { is: 'NO_CONTINUATION', because, sides: sidesLost(state), ground: [law('3 §')] };
  }
}

/** From the end of the last day (0.4 D5): no new instalments, while what follows from being a legal person goes on (D15). */
function liquidation({ notice: { expiresOn, ...notice } }: WithdrawalStarted): Foreseen[] {
  const quarter = quarterOf(expiresOn);
  const year = Number(expiresOn.slice(0, 4));
  return [
    { is: 'LIQUIDATION', on: expiresOn, ground: groundsOf(notice) },
    { is: 'QUARTER_STAYS_OWED', on: quarter, to: addDays(addMonths(quarter, 3), -1), ground: [law('5 §')] },
    { is: 'NO_MORE_INSTALMENTS', on: addMonths(quarter, 3), ground: [practice('')] },
    { is: 'GOES_ON', ground: [law('13 §'), law('24 §'), law('26 §')] },
    { is: 'ANNUAL_REPORT', year, ...statutoryLastDay(`${year + 1}-03-31`), ground: [law('24 §')] },
  ];
}

/** Nobody gives a day for these: each waits for the one before it, but debts and sale for each other (0.4 D15). */
function untilDissolved({ basis }: WithdrawalStarted): Foreseen[] {
  const winding = [charter('likvidation')];
  return [
    { is: 'DEBTS_AND_SALE', ground: winding },
    { is: 'DISTRIBUTION', ground: [...winding, law('5 §')] },
    { is: 'SERVICE', members: basis.members.map(({ id }) => id), ground: winding },
    { is: 'DISSOLVED', ground: winding },
    { is: 'ARCHIVE', months: endsOf(basis.terms).archiveMonths, ground: [law('20 §'), practice('')] },
  ];
}

const quarterOf = (day: CivilDate): CivilDate =>
  `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
