import { civilDateAt } from '../../calendar/stockholm';
import { lawVersion } from '../../law/law-version';
import { Rejected } from '../../rejected';
import { evidenceOf } from '../../yearly/rules';
import { compositionProblems } from '../composition';
import type { Liquidation } from '../ends';
import { onceCalledOff } from '../ends';
import { endsOf } from '../end-terms';
import type { ForbundEvent } from '../events';
import type { Begun } from '../state';
import { leaving } from './leaving';
import { actOn, begun, dated, type Decide, goingOn } from './rules';

type Entering = Pick<Liquidation, 'enteredOn' | 'trigger' | 'withdrawing'> &
  Partial<Pick<Extract<ForbundEvent, { type: 'LiquidationEntered' }>['data'], 'evidence'>>;

/** The förbund goes into liquidation, which is a process of its own. */
export function entering({ handOver, ends }: Begun, data: Entering, at: number): ForbundEvent[] {
  const no = ends.liquidations + 1;
  const stream = `liquidation-${handOver.forbund}${no === 1 ? '' : `--${no}`}`;
  const law = actOn(data.enteredOn);
  return [
    { type: 'LiquidationEntered', data: { stream, no, ...data, law } },
    { type: 'ChildOpened', data: { kind: 'liquidation', stream, on: civilDateAt(at), law } },
  ];
}

/** People find that 3 § is no longer met (A45). Refused: COMPOSITION_WHOLE, EVIDENCE_REQUIRED and others. */
export const enterLiquidation: Decide<'EnterLiquidation'> = (command, state) => {
  const forbund = goingOn(begun(state));
  const { decidedOn: enteredOn } = dated(command);
  const evidence = evidenceOf(command);
  if (compositionProblems(forbund, lawVersion(enteredOn)).length === 0) {
    throw new Rejected('COMPOSITION_WHOLE', 'the förbund has the members that the law asks for (3 §)', {
      law: actOn(enteredOn),
    });
  }
  const data = { enteredOn, trigger: command.data.trigger, withdrawing: [], evidence };
  return entering(forbund, data, command.at);
};

// What follows from a date, or is told by the liquidation: never refused.

/** The charter itself gave the förbund a last day. */
export const endByCharter: Decide<'EndByCharter'> = ({ data: { on }, at }, state) => {
  const forbund = begun(state);
  const { liquidation, dissolvedOn } = forbund.ends;
  if (liquidation || dissolvedOn !== undefined) return [];
  if (endsOf(forbund.terms).sunsetOn !== on || civilDateAt(at) <= on) return [];
  return entering(forbund, { enteredOn: on, trigger: 'TIME_RUN_OUT', withdrawing: [] }, at);
};

/** The members' continuation counts: those under notice leave, and the others go on. Who stayed away from it ends it anew. */
export const noteAnnulled: Decide<'NoteAnnulled'> = ({ data: { stream, on }, at }, state) => {
  const forbund = begun(state);
  const { liquidation } = forbund.ends;
  if (liquidation?.stream !== stream) return [];
  const { gone, next } = onceCalledOff(forbund.ends);
  const off: ForbundEvent = { type: 'LiquidationCalledOff', data: { stream, on } };
  const left = gone.flatMap((notice) => leaving(notice, notice.continuation));
  if (!next) return [off, ...left];
  const { member, expiresOn: enteredOn } = next;
  return [off, ...left, ...entering(forbund, { enteredOn, trigger: 'WITHDRAWAL', withdrawing: [member] }, at)];
};

export const noteDistributed: Decide<'NoteDistributed'> = ({ data }, state) => {
  const { liquidation } = begun(state).ends;
  if (liquidation?.stream !== data.stream || liquidation.distributedOn !== undefined) return [];
  return [{ type: 'DistributionNoted', data }];
};

export const noteDissolved: Decide<'NoteDissolved'> = ({ data }, state) => {
  const { liquidation, dissolvedOn } = begun(state).ends;
  if (liquidation?.stream !== data.stream || dissolvedOn !== undefined) return [];
  return [{ type: 'ForbundDissolved', data }];
};

export const noteReopened: Decide<'NoteReopened'> = ({ data }, state) => {
  const { liquidation, dissolvedOn } = begun(state).ends;
  if (liquidation?.stream !== data.stream || dissolvedOn === undefined) return [];
  return [{ type: 'ForbundReopened', data }];
};
