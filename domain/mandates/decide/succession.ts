import type { Decide } from './rules';

/** One authority in another's place by law keeps its seats: nobody is appointed anew (P21). Never refused. */
export const noteSuccession: Decide<'NoteSuccession'> = ({ data }, state) => {
  if (state.status === 'NONE' || state.endedOn !== undefined) return [];
  const member = state.basis.members.find(({ id }) => id === data.predecessor);
  const { party, name } = data.successor;
  if (!member || (member.party === party && member.name === name)) return [];
  const was = { party: member.party, name: member.name };
  return [{ type: 'MemberSucceeded', data: { ...data, was } }];
};
