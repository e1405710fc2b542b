import type { CivilDate } from '../calendar/civil-date';
import type { Matter } from './commands';

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
  }
}

/** The day it is so: its own, or the day the last member decided. */
export const effectiveOn = (matter: Matter, adoptedOn: CivilDate): CivilDate =>
  'from' in matter && matter.from > adoptedOn ? matter.from : adoptedOn;
