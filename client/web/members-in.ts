import type { BasisMember } from '../../domain/forbund/basis';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { PartyKind } from '../../domain/formation/plan';
import type { Names } from '../words/tongue';

/** A member as the pages show it; of the chain only what its bodies are called. */
export type ShownMember = BasisMember & {
  chain?: readonly { body: string; name: string; role?: string }[];
  proposedOre?: number;
  /** What it was before by law. */
  before?: readonly { party: PartyKind; name: string; until: CivilDate }[];
};

interface HasMembers {
  members?: readonly ShownMember[];
}
const holders = ['basis', 'handOver', 'plan'] as const;

/** The members as a process of any kind knows them: as they are now, else as they were handed over or planned. */
export function membersIn(state: unknown): readonly ShownMember[] {
  const { members, ...within } = (state ?? {}) as HasMembers & Partial<Record<(typeof holders)[number], HasMembers>>;
  const held = holders.map((holder) => within[holder]?.members).find((found) => found !== undefined);
  return members ?? held ?? [];
}

/** How members and their bodies are called; `known`: names by id, where nothing better is there. */
export function namesOf(members: readonly ShownMember[], known: Readonly<Record<string, string>> = {}): Names {
  const memberOf = (id: string): ShownMember | undefined => members.find((member) => member.id === id);
  const stageOf = (id: string, body: string) => memberOf(id)?.chain?.find((stage) => stage.body === body);
  return {
    memberName: (id) => memberOf(id)?.name ?? known[id] ?? id,
    bodyName: (id, body) => stageOf(id, body)?.name ?? body,
    isOwnBody: (id, body) => memberOf(id)?.chain === undefined || stageOf(id, body) !== undefined,
  };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * One and the same member in every förbund: ids are each förbund's own. The state's two are one authority each in the
 * whole country; others are told apart by organisation number, else by name.
 */
export function memberKey({ party, name, organisationNumber }: ShownMember): string {
  if (party === 'FK' || party === 'AF') return party.toLowerCase();
  const digits = organisationNumber?.replace(/\D/g, '') ?? '';
  return digits === '' ? slug(name) || 'medlem' : digits;
}

export const memberPath = (member: ShownMember): string => `/member/${encodeURIComponent(memberKey(member))}`;
