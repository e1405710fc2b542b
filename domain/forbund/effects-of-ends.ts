import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Effect, TellEffect } from '../effect';
import { beginsOfEnds } from './begin-raised';
import type { Matter } from './commands';
import type { Liquidation } from './ends';
import type { EndsEvent } from './ends-events';
import type { ForbundEvent } from './events';
import { effectiveOn } from './matter';
import { standingAt } from './standing-at';
import { openChildren, type Begun } from './state';
import { toldOfStanding } from './tell-standing';
import { numbered, tell, toAll } from './telling';

type DataOf<Type extends ForbundEvent['type']> = Extract<ForbundEvent, { type: Type }>['data'];
type Sets = { readonly [Type in EndsEvent['type']]?: (data: DataOf<Type>, state: Begun) => Effect[] };

/** What the events of a förbund's end set going: whom it tells, and who hears of it. */
export const endsSet: Sets = {
  NoticeGiven: (data, state) => [
    ...toAll({ type: 'NoticeGiven', data }, data.stream, state),
    ...toldOfMembers(state, `given:${data.stream}`),
    ...toldOfStanding(state, { key: `given:${data.stream}`, on: data.receivedOn }),
  ],
  NoticeCorrected: (data, state) => {
    const { stream, expiresOn, effect, charterVersion, clause, receivedOn: on } = data;
    const key = `corrected:${stream}:${charterVersion}`;
    const judged = { expiresOn, effect, charterVersion, ...(clause !== undefined && { clause }) };
    return [
      ...toAll({ type: 'NoticeCorrected', data }, key, state),
      ...tell(state, stream, { type: 'NoteNoticeCorrected', data: judged }).map((one) => numbered(one, key, state)),
      ...toldOfMembers(state, key),
      ...toldOfStanding(state, { key, on }),
    ];
  },
  NoticeWithdrawn: (data, state) => [
    ...toAll({ type: 'NoticeWithdrawn', data }, data.stream, state),
    ...toldOfMembers(state, `revoked:${data.stream}`),
    ...toldOfStanding(state, { key: `revoked:${data.stream}`, on: data.on }),
  ],
  NoticeRanOut: (data, state) => toldOfMembers(state, `ran-out:${data.stream}`),
  RevocationNoted: toldOfContinuation,
  ContinuationNoted: toldOfContinuation,
  LiquidationEntered: (data, state) => [
    ...toAll({ type: 'LiquidationEntered', data }, data.stream, state),
    ...toldOthers(state, data.stream, { type: 'NoteLiquidation', data: { on: data.enteredOn } }),
  ],
  LiquidationCalledOff: (data, state) => [
    ...toAll({ type: 'LiquidationCalledOff', data }, data.stream, state),
    ...toldOthers(state, data.stream, { type: 'NoteLiquidationAnnulled', data: { on: data.on } }),
    ...toldOfMembers(state, `called-off:${data.stream}`),
    ...toldOfStanding(state, { key: `called-off:${data.stream}`, on: data.on }),
  ],
  DistributionNoted: ({ stream, on }, state) =>
    withdrawals(state).flatMap((one) =>
      tell(state, one, { type: 'NoteDistributed', data: { on } }).map((told) =>
        numbered(told, `distributed:${stream}`, state),
      ),
    ),
  ForbundDissolved: (data, state) => [
    ...toAll({ type: 'ForbundDissolved', data }, data.stream, state),
    ...toldOthers(state, data.stream, { type: 'NoteDissolved', data: { on: data.on } }),
  ],
};

/** What somebody raised before the liquidation, and recorded in it, begins in it. */
export function toldOfTheEnd({ kind, stream }: DataOf<'ChildOpened'>, state: Begun): TellEffect[] {
  const { liquidation } = state.ends;
  if (!liquidation || kind === 'liquidation' || !Object.hasOwn(beginsOfEnds, kind)) return [];
  const { stream: of, enteredOn: on } = liquidation;
  return tell(state, stream, { type: 'NoteLiquidation', data: { on } }).map((told) =>
    numbered(told, `NoteLiquidation:${of}:${on}`, state),
  );
}

/** All that is open but the liquidation itself; `of` makes what is told of one liquidation told once. */
function toldOthers(state: Begun, of: string, command: { type: string; data: { on: string } }): TellEffect[] {
  return openChildren(state)
    .filter((stream) => state.children[stream]?.kind !== 'liquidation')
    .flatMap((stream) => tell(state, stream, command))
    .map((told) => numbered(told, `${command.type}:${of}:${command.data.on}`, state));
}

/** Only a liquidation that the withdrawal led to can still be called off by it. */
function toldOfContinuation({ stream, member, on }: DataOf<'RevocationNoted'>, state: Begun): TellEffect[] {
  const { liquidation } = state.ends;
  if (liquidation?.trigger !== 'WITHDRAWAL' || !liquidation.withdrawing.includes(member)) return [];
  return tell(state, liquidation.stream, { type: 'AnnulLiquidation', data: { on, member, decidedOn: on } }).map(
    (told) => numbered(told, `continued:${stream}`, state),
  );
}

/**
 * The members had given the förbund a longer time before its own ran out, recorded afterwards (0.4 D1): whether that is
 * still in time the liquidation answers.
 */
export function toldOfLongerTime({ key, matter, adoptedOn }: DataOf<'MatterAdopted'>, state: Begun): TellEffect[] {
  const { liquidation } = state.ends;
  if (liquidation?.trigger !== 'TIME_RUN_OUT' || !lastsLonger(matter, adoptedOn, liquidation)) return [];
  const [member = ''] = Object.entries(state.matters[key]?.approvals ?? {}).find(([, on]) => on === adoptedOn) ?? [];
  return tell(state, liquidation.stream, {
    type: 'AnnulLiquidation',
    data: { on: adoptedOn, member, decidedOn: adoptedOn },
  }).map((told) => numbered(told, `longer:${key}`, state));
}

function lastsLonger(matter: Matter, adoptedOn: CivilDate, { enteredOn }: Liquidation): boolean {
  if (matter.kind !== 'CHANGE_CHARTER' || effectiveOn(matter, adoptedOn) > addDays(enteredOn, 1)) return false;
  const sunsetOn = matter.terms?.ends?.sunsetOn;
  return sunsetOn === null || (sunsetOn !== undefined && sunsetOn > enteredOn);
}

const withdrawals = (state: Begun): string[] =>
  openChildren(state).filter((stream) => state.children[stream]?.kind === 'withdrawal');

/** Who remains may decide to go on: each notice is told of who comes and goes, and of who is to go by its last day. */
export const toldOfMembers = (state: Begun, key: string): TellEffect[] =>
  withdrawals(state)
    .flatMap((stream) => {
      const own = state.ends.notices[stream];
      return own ? tell(state, stream, { type: 'NoteMembers', data: standingAt(state, own) }) : [];
    })
    .map((told) => numbered(told, `members:${key}`, state));
