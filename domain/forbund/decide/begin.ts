import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { openings } from '../openings';
import { isOpen } from '../state';
import { succeeding } from '../succeeding';
import { actOn, begun, type Decide } from './rules';

export const beginForbund: Decide<'BeginForbund'> = ({ data }, state) => {
  if (state.status === 'NONE') return [{ type: 'ForbundBegun', data }];
  if (state.handOver.formation === data.handOver.formation) return [];
  const { formation } = state.handOver;
  throw new Rejected('ALREADY_BEGUN', `the förbund was formed by ${formation}`, { formation });
};

export const noteOperationsDay: Decide<'NoteOperationsDay'> = ({ data: { on }, at }, state) => {
  const forbund = begun(state);
  if (forbund.operating || on !== forbund.handOver.operationsStartOn || on > civilDateAt(at)) return [];
  return [{ type: 'OperationsDayReached', data: { on } }];
};

/** A year or a term begins once: what is opened is no longer to be opened. */
export const openChild: Decide<'OpenChild'> = ({ data: { stream }, at }, state) => {
  const opening = openings(begun(state)).find((one) => one.stream === stream);
  if (!opening || opening.on > civilDateAt(at)) return [];
  const { ground: _, ...opened } = opening;
  return [{ type: 'ChildOpened', data: { ...opened, law: actOn(civilDateAt(at)) } }];
};

export const noteClosed: Decide<'NoteClosed'> = ({ data: { stream, on } }, state) =>
  isOpen(begun(state), stream) ? [{ type: 'ChildClosed', data: { stream, on } }] : [];

/** A revision that is known, or older than the one known, is no news; the formation's total has no headings yet. */
export const noteBudgetAdopted: Decide<'NoteBudgetAdopted'> = ({ data }, state) => {
  const known = begun(state).budgets[data.year];
  const isNews = !known || data.revision > known.revision || known.handedOver === true;
  return isNews ? [{ type: 'BudgetNoted', data }] : [];
};

/** By law alone: nobody decides it, and nobody is appointed anew (P21). */
export const succeedMember: Decide<'SucceedMember'> = ({ data: { member, from }, at }, state) => {
  const found = succeeding(begun(state)).find((one) => one.member.id === member && one.succession.from === from);
  if (!found || from > civilDateAt(at)) return [];
  const { name, party } = found.member;
  const { successor } = found.succession;
  return [
    { type: 'MemberSucceeded', data: { predecessor: member, successor, from, was: { party, name }, law: actOn(from) } },
  ];
};
