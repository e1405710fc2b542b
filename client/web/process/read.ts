import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { FormationState, Started } from '../../../domain/formation/state';
import type { TrialState } from '../../../domain/trial/state';
import { readTextHeads, type TextHead } from '../../../journal/text-heads';
import type { DutyRow, ProcessRow, TimelineRow } from '../../../journal/rows';
import { type Unfinished, unfinishedOf } from '../../unfinished';
import type { Names } from '../../words/tongue';
import { readInsatser } from '../insats/read';
import type { ShownInsats } from '../insats/section';
import { membersIn, namesOf } from '../members-in';
import type { Page } from '../page';
import type { Site } from '../site';
import { wordingsOf } from './contested';
import { timelineLimit } from './timeline';

/** A process of any kind. */
export interface FoundProcess {
  row: ProcessRow;
  /** Its decider's own. */
  state: unknown;
  /** The day it is on the process's own clock. */
  today: CivilDate;
  names: Names;
  duties: readonly DutyRow[];
  /** Oldest first; at most as many as the page shows, and of how many. */
  timeline: readonly TimelineRow[];
  events: number;
  /** Of a trial: its own, each with its state. */
  insatser: readonly ShownInsats[];
  /** Of a liquidation: what the förbund has begun and not finished. */
  unfinished: readonly Unfinished[];
}
export interface FoundFormation extends FoundProcess {
  state: Started;
  texts: Readonly<Record<string, TextHead>>;
}

/** Longer texts are shown by their beginning, and not compared. */
export const shownCharacters = 10_000;

/** What every page of one process says; undefined where there is no such process. */
export async function readProcess(site: Site, stream: string, page: Page): Promise<FoundProcess | undefined> {
  const { journal } = site;
  const found = await journal.reader.process(stream);
  if (!found) return undefined;
  const { row, process } = found;
  const limit = page.query.get('handelser') === 'alla' ? 10_000 : timelineLimit;
  const [duties, timeline, insatser, unfinished] = await Promise.all([
    journal.reader.duties({ stream, clockOnly: true }),
    journal.reader.timeline(stream, { limit }),
    readInsatser(site, row.kind === 'trial' ? insatserOf(process.state as TrialState) : []),
    row.kind === 'liquidation' ? unfinishedOf(journal.reader, row.forbund) : [],
  ]);
  const names = namesOf(membersIn(process.state), process.names);
  const today = civilDateAt(page.now + row.clockShiftMs);
  return { row, state: process.state, today, names, duties, timeline, events: row.version, insatser, unfinished };
}

const insatserOf = (state: TrialState): string[] =>
  state.status === 'NONE' ? [] : state.insatser.map(({ stream }) => stream);

/** A formation with the texts that its members have decided on. */
export async function withTexts({ journal }: Site, found: FoundProcess): Promise<FoundFormation | undefined> {
  const state = found.state as FormationState;
  if (state.status !== 'STARTED') return undefined;
  const texts = await readTextHeads(journal.pool, wordingsOf(state), shownCharacters + 1);
  return { ...found, state, texts };
}
