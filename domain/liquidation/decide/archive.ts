import { civilDateAt } from '../../calendar/stockholm';
import type { CivilDate } from '../../calendar/civil-date';
import { Rejected } from '../../rejected';
import type { LiquidationEvent } from '../events';
import { archiveDueOn, type LiquidationStarted } from '../state';
import { alreadyOn, type Decide, shown } from './rules';

/** Who is to keep the archive: decided by the board, and attached to the final accounts (20 §). */
export const decideArchiveKeeper: Decide<'DecideArchiveKeeper'> = (command, state) => {
  const { keeper } = command.data;
  const decided = shown(command, state);
  if (state.archive.keeper === keeper) return [];
  const { handedOverOn } = state.archive;
  if (handedOverOn !== undefined) throw handedOver(handedOverOn);
  return [{ type: 'ArchiveKeeperDecided', data: { ...decided, keeper } }];
};

/** All of it, after the dissolution: what is kept until then is not whole. The day it was handed over decides (0.4 D1). */
export const handOverArchive: Decide<'HandOverArchive'> = (command, state) => {
  const done = shown(command, state);
  const { keeper, handedOverOn, overdue } = state.archive;
  if (handedOverOn !== undefined) {
    return alreadyOn(handedOverOn, done.decidedOn, {
      code: 'ARCHIVE_HANDED_OVER',
      what: 'the archive was handed over',
    });
  }
  const dueOn = dissolvedBy(state, done.decidedOn);
  if (keeper === undefined) {
    throw new Rejected('NO_ARCHIVE_KEEPER', 'nobody has decided who is to keep the archive (20 §)');
  }
  if (command.data.keeper !== keeper) {
    throw new Rejected('OTHER_KEEPER', `the board decided that ${keeper} keeps the archive`, { keeper });
  }
  const late = done.decidedOn > dueOn;
  const handed: LiquidationEvent = { type: 'ArchiveHandedOver', data: { ...done, keeper, late } };
  if (late || !overdue) return [handed];
  const annulled = { dueOn: overdue.dueOn, decidedOn: done.decidedOn };
  return [handed, { type: 'ArchiveOverdueAnnulled', data: annulled }];
};

function dissolvedBy(state: LiquidationStarted, day: CivilDate): CivilDate {
  const { dissolvedOn } = state;
  const dueOn = archiveDueOn(state);
  if (dueOn !== undefined && dissolvedOn !== undefined && dissolvedOn <= day) return dueOn;
  throw new Rejected('NOT_DISSOLVED', `the förbund was not dissolved on ${day}`, {
    decidedOn: day,
    ...(dissolvedOn !== undefined && { dissolvedOn }),
  });
}

const handedOver = (on: CivilDate): Rejected =>
  new Rejected('ARCHIVE_HANDED_OVER', `the archive was handed over on ${on}: that stands`, {
    standing: { decidedOn: on },
  });

/** Follows from the day; what no longer applies adds nothing. */
export const noteArchiveOverdue: Decide<'NoteArchiveOverdue'> = ({ data: { dueOn }, at }, state) =>
  state.archive.handedOverOn !== undefined ||
  state.archive.overdue ||
  archiveDueOn(state) !== dueOn ||
  civilDateAt(at) <= dueOn
    ? []
    : [{ type: 'ArchiveOverdue', data: { dueOn } }];
