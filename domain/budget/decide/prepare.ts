import type { CivilDate } from '../../calendar/civil-date';
import { evidenceIfAny, notAfterToday } from '../../dated';
import type { BudgetContent } from '../commands';
import type { BudgetEvent } from '../events';
import { type Begun, nextRevision } from '../state';
import { andShortfall } from './and-shortfall';
import { deficitOf, soundContent } from './content';
import { type Decide, open } from './rules';

export const recordNeeds: Decide<'RecordNeeds'> = (command, state) => {
  const { on } = command.data;
  const { needsOn } = open(state);
  notAfterToday(on, command.at);
  return needsOn === undefined ? [{ type: 'NeedsIdentified', data: { on, ...evidenceIfAny(command) } }] : [];
};

/** The other members' amounts follow from it (½-¼-¼); a final one is followed by no preliminary one of the same amount. */
export const recordStateAllocation: Decide<'RecordStateAllocation'> = (command, state) => {
  const { on, ore, certainty } = command.data;
  const { allocation } = open(state);
  notAfterToday(on, command.at);
  if (allocation?.ore === ore && (allocation.certainty === certainty || certainty === 'PRELIMINARY')) return [];
  return [{ type: 'StateAllocationKnown', data: { on, ore, certainty, ...evidenceIfAny(command) } }];
};

export const draftBudget: Decide<'DraftBudget'> = ({ data, at }, state) => {
  const { on, reason, ...content } = data;
  const budget = open(state);
  notAfterToday(on, at);
  const drafted = draftOf(budget, content, { on, reason });
  return isSame(budget, drafted.data) ? [] : andShortfall(budget, [drafted], at);
};

type Drafted = Extract<BudgetEvent, { type: 'BudgetDrafted' }>;

/** The draft of the budget, or of its next revision. */
export function draftOf(
  state: Begun,
  content: BudgetContent,
  { on, reason }: { on: CivilDate; reason?: string | undefined },
): Drafted {
  const contributions = soundContent(state, content);
  const deficit = deficitOf(content, reason);
  const { adopted } = state;
  const samrad = adopted ? sharesChanged(adopted.contributions, contributions) : undefined;
  const data = { ...content, on, number: state.drafts + 1, revision: nextRevision(state), contributions };
  return {
    type: 'BudgetDrafted',
    data: { ...data, ...(deficit && { deficit }), ...(samrad !== undefined && { samrad }) },
  };
}

/** The total is the sum of the shares: where no member's changes, neither does it. */
export const sharesChanged = (was: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): boolean =>
  [...new Set([...Object.keys(was), ...Object.keys(now)])].some((id) => (was[id] ?? 0) !== (now[id] ?? 0));

/** The same draft again, whatever its number. */
function isSame({ draft }: Begun, next: Drafted['data']): boolean {
  if (!draft) return false;
  const { totalOre, headings, plan, contributions } = draft;
  const said = ({ year, revenuesOre, costsOre }: (typeof plan)[number]): string =>
    [year, revenuesOre, costsOre].join(':');
  return (
    totalOre === next.totalOre &&
    !sharesChanged(headings, next.headings) &&
    !sharesChanged(contributions, next.contributions) &&
    plan.map(said).join() === next.plan.map(said).join()
  );
}

export const announceMeeting: Decide<'AnnounceMeeting'> = (command, state) => {
  const { on, meetingOn } = command.data;
  const { announced } = open(state);
  notAfterToday(on, command.at);
  if (announced?.on === on && announced.meetingOn === meetingOn) return [];
  return [{ type: 'BudgetMeetingAnnounced', data: { on, meetingOn, ...evidenceIfAny(command) } }];
};

export const publishDraft: Decide<'PublishDraft'> = (command, state) => {
  const { on } = command.data;
  const budget = open(state);
  notAfterToday(on, command.at);
  if (budget.publishedOn !== undefined && budget.publishedOn <= on) return [];
  return [{ type: 'BudgetDraftPublished', data: { on, ...evidenceIfAny(command) } }];
};
