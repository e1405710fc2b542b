import type { CivilDate } from '../../calendar/civil-date';
import { lawVersion } from '../../law/law-version';
import { Rejected } from '../../rejected';
import type { Matter } from '../commands';
import { after, compositionProblems } from '../composition';
import type { Begun } from '../state';
import { theMember } from './rules';

/** What the law lets no member approve. Refused by code: COMPOSITION_BROKEN, SPLIT_MISSING, ... */
export function rulesFor(matter: Matter, state: Begun, decidedOn: CivilDate): void {
  switch (matter.kind) {
    case 'ADD_MEMBER':
      return mayJoin(matter, state, decidedOn);
    case 'REMOVE_MEMBER':
      return mayLeave(matter, state, decidedOn);
    case 'CHANGE_CHARTER':
      return mayRead(matter, state);
    case 'FEES':
      return afterConsulting(matter, decidedOn);
  }
}

function mayJoin(matter: Extract<Matter, { kind: 'ADD_MEMBER' }>, state: Begun, decidedOn: CivilDate): void {
  const { added, split } = matter;
  if (state.members.some(({ id }) => id === added.id)) {
    throw new Rejected('ALREADY_MEMBER', `${added.id} is a member of this förbund`, { member: added.id });
  }
  if (added.seats.members !== added.seats.substitutes || added.seats.members === 0) {
    const message = 'as many substitutes as members, at least one of each (10 §)';
    throw new Rejected('SEATS_UNEQUAL', message, { member: added.id, ...added.seats });
  }
  splitAgreed(added.party, split, state);
  composed(matter, state, decidedOn);
}

function mayLeave(matter: Extract<Matter, { kind: 'REMOVE_MEMBER' }>, state: Begun, decidedOn: CivilDate): void {
  const { party } = theMember(state, matter.removed);
  composed(matter, state, decidedOn);
  splitAgreed(party, matter.split, state);
}

/** 3 §: each side has a member, and the whole area lies in a member kommun and a member region. */
function composed(matter: Matter, state: Begun, decidedOn: CivilDate): void {
  const law = lawVersion(decidedOn);
  const missing = compositionProblems(after(state, matter), law);
  if (missing.length === 0) return;
  const message = `the förbund would lack ${missing.join(', ')} (3 §)`;
  throw new Rejected('COMPOSITION_BROKEN', message, { missing, law: law.sfs });
}

/** Where a side has an agreement by name, who comes or goes needs a new one; the sides' parts never change (5 §). */
function splitAgreed(party: string, split: Begun['terms']['split'] | undefined, { terms }: Begun): void {
  const side = party === 'KOMMUN' ? 'kommun' : party === 'REGION' ? 'region' : undefined;
  if (side === undefined || !terms.split[side] || split?.[side]) return;
  throw new Rejected(
    'SPLIT_MISSING',
    'the members have agreed how the side shares its part; a new agreement is needed',
    {
      side,
    },
  );
}

function mayRead({ charter }: Extract<Matter, { kind: 'CHANGE_CHARTER' }>, state: Begun): void {
  if (charter.version > state.charter.version) return;
  const message = `version ${state.charter.version} is in force; the next one has a higher number`;
  throw new Rejected('CHARTER_VERSION_KNOWN', message, { version: state.charter.version });
}

function afterConsulting({ consultedOn }: Extract<Matter, { kind: 'FEES' }>, decidedOn: CivilDate): void {
  if (consultedOn <= decidedOn) return;
  throw new Rejected('NOT_CONSULTED', 'the members decide on principles for fees after samråd (charter § 15)', {
    consultedOn,
    decidedOn,
  });
}
