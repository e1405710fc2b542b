import type { ProcessRow } from '../../../journal/rows';
import { membersIn, memberKey, type ShownMember } from '../members-in';
import type { WebJournal } from '../web-journal';

/** One member of one förbund. */
export interface Membership {
  forbund: ProcessRow;
  member: ShownMember;
}

/** Of every förbund its members as they are now; of one that is not formed those it is planned with. */
export type Directory = (processes: readonly ProcessRow[]) => Promise<ReadonlyMap<string, readonly Membership[]>>;

/** Members by their key, over all förbund. Of those known only what has changed is read again. */
export function createDirectory(reader: Pick<WebJournal['reader'], 'process'>): Directory {
  const known = new Map<string, { version: number; members: readonly ShownMember[] }>();
  const membersOf = async ({ stream, version }: ProcessRow): Promise<readonly ShownMember[]> => {
    const kept = known.get(stream);
    if (kept?.version === version) return kept.members;
    const found = await reader.process(stream);
    const members = membersIn(found?.process.state).map(forShow);
    known.set(stream, { version, members });
    return members;
  };
  return async (processes) => {
    const of = new Map<string, Membership[]>();
    for (const forbund of entitiesOf(processes)) {
      for (const member of await membersOf(forbund)) {
        const key = memberKey(member);
        of.set(key, [...(of.get(key) ?? []), { forbund, member }]);
      }
    }
    return of;
  };
}

/** The förbund itself where it is formed, else its last formation. */
function entitiesOf(processes: readonly ProcessRow[]): ProcessRow[] {
  const entities = new Map<string, ProcessRow>();
  for (const process of processes) {
    const other = entities.get(process.forbund);
    if (process.kind === 'forbund') entities.set(process.forbund, process);
    else if (process.kind === 'formation' && !process.done && other?.kind !== 'forbund') {
      entities.set(process.forbund, process);
    }
  }
  return [...entities.values()];
}

/** A plan carries each member's meetings: not to be kept for a hundred förbund. */
const forShow = ({ id, party, name, organisationNumber, covers, seats, before }: ShownMember): ShownMember => ({
  id,
  party,
  name,
  ...(organisationNumber !== undefined && { organisationNumber }),
  covers,
  seats,
  ...(before && { before }),
});
