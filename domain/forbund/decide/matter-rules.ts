import type { CivilDate } from '../../calendar/civil-date';
import { lawVersion } from '../../law/law-version';
import { Rejected } from '../../rejected';
import type { Matter } from '../commands';
import { after, compositionProblems } from '../composition';
import { splitAgreed } from '../split-agreed';
import type { Begun } from '../state';
import { mayRead } from './charter-rules';
import { goingOn, theMember, undissolved } from './rules';

type Of<Kind extends Matter['kind']> = Extract<Matter, { kind: Kind }>;

const rules: { readonly [Kind in Matter['kind']]: (matter: Of<Kind>, state: Begun, decidedOn: CivilDate) => void } = {
  ADD_MEMBER: mayJoin,
  REMOVE_MEMBER: mayLeave,
  CHANGE_CHARTER: mayRead,
  FEES: afterConsulting,
  LIQUIDATE: notAfterTheEnd,
  ARCHIVE: ofAKommun,
};

/** What the law lets no member approve. Refused by code: COMPOSITION_BROKEN, SPLIT_MISSING and others. */
export function rulesFor(matter: Matter, state: Begun, decidedOn: CivilDate): void {
  beforeTheEnd(matter, state, decidedOn);
  const rule = rules[matter.kind] as (matter: Matter, state: Begun, decidedOn: CivilDate) => void;
  rule(matter, state, decidedOn);
}

function mayJoin(matter: Of<'ADD_MEMBER'>, state: Begun, decidedOn: CivilDate): void {
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

function mayLeave(matter: Of<'REMOVE_MEMBER'>, state: Begun, decidedOn: CivilDate): void {
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

function afterConsulting({ consultedOn }: Of<'FEES'>, _: Begun, decidedOn: CivilDate): void {
  if (consultedOn <= decidedOn) return;
  throw new Rejected('NOT_CONSULTED', 'the members decide on principles for fees after samråd (charter § 17)', {
    consultedOn,
    decidedOn,
  });
}

/**
 * In liquidation nobody joins, leaves or changes the charter; what is dissolved decides nothing. A charter changed before
 * it is recorded in it, too: it may have given the förbund a longer time (0.4 D1).
 */
function beforeTheEnd({ kind }: Matter, state: Begun, decidedOn: CivilDate): void {
  if (kind === 'FEES' || kind === 'ARCHIVE') undissolved(state);
  else goingOn(state, ...(kind === 'CHANGE_CHARTER' ? [decidedOn] : []));
}

function notAfterTheEnd({ from }: Of<'LIQUIDATE'>, _: Begun, decidedOn: CivilDate): void {
  if (from === undefined || from >= decidedOn) return;
  const message = `a liquidation cannot begin on ${from}, before the decision of ${decidedOn}`;
  throw new Rejected('LIQUIDATION_BEFORE_DECISION', message, { from, decidedOn });
}

/** "Arkivmyndigheten i en kommun som är medlem" (20 §). */
function ofAKommun({ kommun }: Of<'ARCHIVE'>, state: Begun): void {
  if (theMember(state, kommun).party === 'KOMMUN') return;
  const message = `${kommun} is no kommun: the archive authority of a member kommun supervises (20 §)`;
  throw new Rejected('NOT_A_KOMMUN', message, { member: kommun });
}
