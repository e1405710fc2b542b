import { deciders } from '../../domain/deciders';
import type { Decided } from '../../domain/command';
import type { Event } from '../../domain/decider';
import type { Duty } from '../../domain/duty';
import { dutiesOf } from '../../domain/process/reckoned';
import { Rejected } from '../../domain/rejected';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import { actor } from './send';
import { namesOfStream } from './stream-names';

/** What a process would remind of now, and whom. */
export interface Owing {
  stream: string;
  forbund: string;
  names: Names;
  clockShiftMs: number;
  duties: readonly Duty[];
  /** The member that was named is none of this process's. */
  unknown: boolean;
}

/** Asked of the process's own rules, so that a rehearsal says what the command would do. */
export async function owingIn(journal: Journal, row: ProcessRow, member: string | undefined): Promise<Owing> {
  const { stream, forbund, clockShiftMs, kind } = row;
  const [found, names] = await Promise.all([journal.reader.process(stream), namesOfStream(journal, stream)]);
  const decider = deciders[kind];
  const common = { stream, forbund, names, clockShiftMs };
  if (!found || !decider) return { ...common, duties: [], unknown: false };
  const data = member === undefined ? {} : { member };
  const command: Decided = { id: 'rehearsal', type: 'RemindNow', data, actor, at: Date.now() + clockShiftMs };
  try {
    const events = decider.decide(command, found.process.state) as Event[];
    const asked = events.flatMap((event) => (event.type === 'ReminderAsked' ? (event.data.duties as string[]) : []));
    return {
      ...common,
      duties: dutiesOf(decider, found.process).filter(({ id }) => asked.includes(id)),
      unknown: false,
    };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return { ...common, duties: [], unknown: error.code === 'UNKNOWN_MEMBER' };
  }
}
