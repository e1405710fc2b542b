import type { CivilDate } from '../../calendar/civil-date';
import type { CharterVersion } from '../../charter/charter';
import { endsOf } from '../end-terms';
import type { ChangedTerms } from '../changed-terms';
import { defaultTerms, type CharterTerms } from '../charter-terms';
import type { Begun } from '../state';

/** A text as people tell it from another, with what it changes. */
export interface ChangeView {
  version: number;
  /** The day it holds from; undefined: when the last member has decided. */
  from?: CivilDate;
  terms?: ChangedTerms;
}

export interface CharterView {
  charter: CharterVersion;
  /** Since when; undefined: since the formation. */
  since?: CivilDate;
  /** What it decides of the förbund's end and of shares, in the words a change of it would have. */
  decides: ChangedTerms;
  /** The last first. */
  changes: readonly (ChangeView & { from: CivilDate })[];
  /** Decided by some or all, and not in force. */
  ahead: readonly (ChangeView & { decided: readonly string[]; missing: readonly string[] })[];
}

/** A row may have been folded before some of it was known. */
type Kept = Pick<Begun, 'handOver'> & Partial<Pick<Begun, 'charter' | 'terms' | 'changes' | 'matters' | 'members'>>;

/** The charter of a förbund: the one in force, those before it, and what its members are deciding on. */
export function charterView(state: Kept): CharterView {
  const { handOver, charter = handOver.charter, terms = handOver.terms ?? defaultTerms, changes = [] } = state;
  const texts = changes.flatMap(({ charter: text, on: from, terms: changed }) =>
    text ? [{ version: text.version, from, ...(changed && { terms: changed }) }] : [],
  );
  const since = texts.find(({ version }) => version === charter.version)?.from;
  return {
    charter,
    ...(since !== undefined && { since }),
    decides: decidedBy(terms),
    changes: texts.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)),
    ahead: ahead(state),
  };
}

function decidedBy(terms: CharterTerms): ChangedTerms {
  const { noticeMonths, effect, disputes, archiveSupervisor, sunsetOn = null } = endsOf(terms);
  const { region, kommun } = terms.split;
  return {
    ends: { noticeMonths, effect, sunsetOn, disputes, ...(archiveSupervisor !== undefined && { archiveSupervisor }) },
    split: { ...(region && { region }), ...(kommun && { kommun }) },
  };
}

function ahead({ handOver, matters = {}, members = handOver.members }: Kept): CharterView['ahead'] {
  return Object.values(matters).flatMap(({ matter, approvals, applied, adoptedOn }) => {
    if (matter.kind !== 'CHANGE_CHARTER' || applied) return [];
    const { charter, from = adoptedOn, terms } = matter;
    const ids = members.map(({ id }) => id);
    const decided = ids.filter((id) => Object.hasOwn(approvals, id));
    const missing = adoptedOn === undefined ? ids.filter((id) => !decided.includes(id)) : [];
    const change = { version: charter.version, ...(from !== undefined && { from }), ...(terms && { terms }) };
    return [{ ...change, decided, missing }];
  });
}
