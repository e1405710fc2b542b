import type { CivilDate } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { AnyDecider } from '../../domain/decider';
import { deciders } from '../../domain/deciders';
import type { Duty } from '../../domain/duty';
import type { Recorded } from '../../domain/process/process';
import { kindOf } from '../../journal/store';
import type { WebJournal } from './web-journal';

/** Something that was owed and no longer is, since people did it; or since its day came, where only the clock waited. */
export interface Closed {
  duty: Duty;
  on: CivilDate;
}

/** What a stream's events tell beyond how it stands: what has been done of what was owed, and when each phase began. */
export interface Story {
  version: number;
  state: unknown;
  open: readonly Duty[];
  closed: readonly Closed[];
  /** The day each phase was first reached, in the order they were. */
  phases: Readonly<Record<string, CivilDate>>;
}

const beginningOf = (decider: AnyDecider): Story => ({
  version: 0,
  state: decider.initialState() as unknown,
  open: [],
  closed: [],
  phases: {},
});

/** The story goes on by one event. Pure: the same fold as the process's own. */
function tell(decider: AnyDecider, was: Story, { event, metadata }: Recorded): Story {
  const version = was.version + 1;
  const state: unknown = decider.evolve(was.state, event);
  if (state === was.state) return { ...was, version };
  const said = event.data['decidedOn'];
  const on = typeof said === 'string' ? said : (metadata.decidedOn ?? civilDateAt(metadata.at));
  const { phase } = decider.summary(state);
  const phases = phase in was.phases ? was.phases : { ...was.phases, [phase]: on };
  const open = decider.duties(state);
  const gone = goneBetween(was.open, open).filter(({ clockOnly }) => clockOnly === true || metadata.actor !== 'system');
  return { version, state, open, phases, closed: [...was.closed, ...gone.map((duty) => ({ duty, on }))] };
}

/** Owed before and not after. A date that moved is a new duty of the same kind and debtor: nothing was done. */
function goneBetween(before: readonly Duty[], after: readonly Duty[]): Duty[] {
  const now = new Set(after.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const moved = new Set(after.filter(({ id }) => !known.has(id)).map(({ kind, owedBy }) => `${kind} ${owedBy}`));
  return before.filter(({ id, kind, owedBy }) => !now.has(id) && !moved.has(`${kind} ${owedBy}`));
}

export type Stories = (stream: string, version: number) => Promise<Story | undefined>;

const most = 500;

/** Stories by stream; of a known one only what has happened since is read. */
export function createStories(reader: Pick<WebJournal['reader'], 'events'>): Stories {
  const known = new Map<string, Story>();
  return async (stream, version) => {
    const decider = deciders[kindOf(stream)];
    if (!decider) return undefined;
    const story = known.get(stream) ?? beginningOf(decider);
    if (story.version >= version) return story;
    const news = await reader.events(stream, { after: story.version });
    const whole = news.reduce((was, recorded) => tell(decider, was, recorded), story);
    if (known.size >= most) known.clear();
    known.set(stream, whole);
    return whole;
  };
}
