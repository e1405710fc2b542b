import type { CivilDate } from '../calendar/civil-date';
import type { Matter } from './commands';
import type { Ends } from './ends';

/** What makes two approvals approvals of one matter. */
export function keyOf(matter: Matter): string {
  switch (matter.kind) {
    case 'ADD_MEMBER':
      return `add:${matter.added.id}:${matter.from}`;
    case 'REMOVE_MEMBER':
      return `remove:${matter.removed}:${matter.from}`;
    case 'CHANGE_CHARTER':
      return `charter:${matter.charter.version}:${matter.charter.hash}`;
    case 'FEES':
      return `fees:${matter.principles}:${matter.consultedOn}`;
    case 'LIQUIDATE':
      return `liquidate:${matter.from ?? ''}`;
    case 'ARCHIVE':
      return `archive:${matter.kommun}`;
  }
}

/** The day it is so: its own, or the day the last member decided. */
export function effectiveOn(matter: Matter, adoptedOn: CivilDate): CivilDate {
  const from = 'from' in matter ? matter.from : undefined;
  return from !== undefined && from > adoptedOn ? from : adoptedOn;
}

/** What the members decided for later, and the end came first: it waits for what becomes of the liquidation. */
export const comesTooLate = ({ kind }: Matter, { dissolvedOn, liquidation }: Ends): boolean =>
  dissolvedOn !== undefined || (liquidation !== undefined && kind !== 'FEES' && kind !== 'ARCHIVE');
