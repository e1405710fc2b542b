import type { CivilDate } from '../calendar/civil-date';
import type { BasisMember } from '../forbund/basis';
import { compositionProblems } from '../forbund/composition';
import { lawVersion } from '../law/law-version';
import { same } from '../same';
import { membersOf, of } from '../yearly/yearly';
import type { Text } from './events';
import { remaining, type WithdrawalStarted } from './state';

/** Why the förbund cannot go on without the member that leaves. */
export type Hindrance = 'CHARTER_DISSOLVES' | 'PARTY_WITHOUT_MEMBER';

/** What 3 §, as it is known on the day the notice runs out, would miss that it does not miss now: sides, and kommuner that nobody covers. */
export function sidesLost(state: WithdrawalStarted): string[] {
  const [now, then] = [membersOf(state), remaining(state)];
  const area = then.flatMap(({ party, covers }) => (party === 'KOMMUN' ? covers : []));
  const missing = (members: readonly BasisMember[]): string[] =>
    compositionProblems({ members, area: [...new Set(area)] }, lawVersion(state.notice.expiresOn));
  const before = missing(now);
  return missing(then).filter((one) => !before.includes(one));
}

/** What rules a continuation out: the charter that the notice was given under, or a side without a member (A27). */
export function hindrance(state: WithdrawalStarted): Hindrance | undefined {
  if (state.notice.effect === 'DISSOLVE') return 'CHARTER_DISSOLVES';
  return sidesLost(state).length > 0 ? 'PARTY_WITHOUT_MEMBER' : undefined;
}

/** Identity of text is identity of wording (0.4 D7); who agree on the text and not on the split or the terms have not agreed. */
export const sameText = (a: Text, b: Text): boolean =>
  a.charter.hash === b.charter.hash && same(a.split ?? {}, b.split ?? {}) && same(a.terms ?? {}, b.terms ?? {});

/** What the remaining members have decided, each text with those who are for it, in the order of the members. */
export function texts(state: WithdrawalStarted): { text: Text; members: string[] }[] {
  const groups: { text: Text; members: string[] }[] = [];
  for (const { id } of remaining(state)) {
    const continuation = of(state.continuations, id);
    if (!continuation) continue;
    const group = groups.find(({ text }) => sameText(text, continuation));
    if (group) group.members.push(id);
    else groups.push({ text: textOf(continuation), members: [id] });
  }
  return groups;
}

/** The one text that all who remain have decided on in time, with the day of the last decision (0.4 D18). */
export function agreed(state: WithdrawalStarted): (Text & { decidedOn: CivilDate }) | undefined {
  if (hindrance(state) !== undefined) return undefined;
  const [group, ...others] = texts(state);
  if (!group || others.length > 0 || group.members.length < remaining(state).length) return undefined;
  const days = group.members.map((id) => state.continuations[id]?.decidedOn ?? '').sort();
  return { ...group.text, decidedOn: days.at(-1) ?? '' };
}

export const textOf = ({ charter, split, terms }: Text): Text => ({
  charter,
  ...(split && { split }),
  ...(terms && { terms }),
});
