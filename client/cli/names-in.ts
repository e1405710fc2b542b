import type { ChainStage, Member } from '../../domain/formation/plan';
import type { Names } from '../words/tongue';

/** A member, with its bodies where the process has them. */
export type Named = Pick<Member, 'id' | 'name'> & { chain?: readonly Pick<ChainStage, 'body' | 'name'>[] };

/** What members and bodies are called. */
export function namesIn(members: readonly Named[]): Names {
  const chainOf = (id: string) => members.find((member) => member.id === id)?.chain;
  return {
    memberName: (id) => members.find((member) => member.id === id)?.name ?? id,
    bodyName: (id, body) => chainOf(id)?.find((stage) => stage.body === body)?.name ?? body,
    isOwnBody: (id, body) => chainOf(id)?.some((stage) => stage.body === body) ?? true,
  };
}
