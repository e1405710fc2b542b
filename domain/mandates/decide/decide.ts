import type { Decided } from '../../command';
import type { MandatesCommand } from '../commands';
import type { MandatesEvent } from '../events';
import { withRisk } from '../risk';
import type { MandatesState } from '../state';
import { appointSeats } from './appoint';
import { beginMandates } from './begin';
import { beginQuorumWatch, beginTerm, endTerm } from './by-the-clock';
import { decideCallInOrder } from './order';
import { noteAppointed } from './note-appointed';
import type { Decide } from './rules';
import { yearly } from './steering';
import { recallSeat, resignSeat } from './vacate';

/** What each command comes to. */
const contents: { readonly [Type in MandatesCommand['type']]: Decide<Type> } = {
  BeginMandates: beginMandates,
  AppointSeats: appointSeats,
  DecideCallInOrder: decideCallInOrder,
  ResignSeat: resignSeat,
  RecallSeat: recallSeat,
  NoteAppointed: noteAppointed,
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
  BeginQuorumWatch: beginQuorumWatch,
  BeginTerm: beginTerm,
  EndTerm: endTerm,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<MandatesCommand>, state: MandatesState): MandatesEvent[] {
  const one = contents[command.type] as (command: Decided<MandatesCommand>, state: MandatesState) => MandatesEvent[];
  return withRisk(state, one(command, state), command.at);
}
