import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { FormationState, Started } from '../../../domain/formation/state';
import type { HandOver } from '../../../domain/formation/events';
import { readTextHeads, type TextHead } from '../../../journal/text-heads';
import type { DutyRow, ProcessRow, TimelineRow } from '../../../journal/rows';
import type { Names } from '../../words/tongue';
import type { Page } from '../page';
import type { WebJournal } from '../web-journal';
import { wordingsOf } from './contested';
import { timelineLimit } from './timeline';

interface Common {
  row: ProcessRow;
  /** The day it is on the process's own clock. */
  today: CivilDate;
  names: Names;
  duties: readonly DutyRow[];
  /** Oldest first; at most as many as the page shows, and of how many. */
  timeline: readonly TimelineRow[];
  events: number;
}
export interface FoundFormation extends Common {
  kind: 'formation';
  state: Started;
  texts: Readonly<Record<string, TextHead>>;
}
export interface FoundForbund extends Common {
  kind: 'forbund';
  handOver: HandOver;
}

/** Longer texts are shown by their beginning, and not compared. */
export const shownCharacters = 10_000;

/** All that the page of one process says; undefined where there is no such process, or none with a page. */
export async function readProcess(
  journal: WebJournal,
  stream: string,
  page: Page,
): Promise<FoundFormation | FoundForbund | undefined> {
  const found = await journal.reader.process(stream);
  if (!found) return undefined;
  const { row, process } = found;
  const limit = page.query.get('handelser') === 'alla' ? 10_000 : timelineLimit;
  const [duties, timeline] = await Promise.all([
    journal.reader.duties({ stream, clockOnly: true }),
    journal.reader.timeline(stream, { limit }),
  ]);
  const common = { row, today: civilDateAt(page.now + row.clockShiftMs), duties, timeline, events: row.version };
  if (row.kind === 'forbund') return forbundOf(common, process.state);
  const state = process.state as FormationState;
  if (row.kind !== 'formation' || state.status !== 'STARTED') return undefined;
  const texts = await readTextHeads(journal.pool, wordingsOf(state), shownCharacters + 1);
  return { kind: 'formation', ...common, names: namesOf(state.plan.members), state, texts };
}

function forbundOf(common: Omit<Common, 'names'>, state: unknown): FoundForbund | undefined {
  const { handOver } = state as { handOver?: HandOver };
  return handOver && { kind: 'forbund', ...common, names: namesOf(handOver.members), handOver };
}

function namesOf(members: Started['plan']['members']): Names {
  return {
    memberName: (id) => members.find((member) => member.id === id)?.name ?? id,
    bodyName: (id, body) =>
      members.find((member) => member.id === id)?.chain.find((stage) => stage.body === body)?.name ?? body,
    isOwnBody: (id, body) =>
      members.find((member) => member.id === id)?.chain.some((stage) => stage.body === body) ?? true,
  };
}
