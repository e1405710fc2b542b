import type { IncidentFilter } from './incidents';
import type { Journal } from './journal';
import { readOverslept, type Oversleeper } from './oversleepers';
import type { IncidentRow } from './rows';

type Sources = Pick<Journal, 'pool' | 'store' | 'incidents'> & { reader: Pick<Journal['reader'], 'process'> };

/** A watchdog looks once a minute: what it has not put down after two, nobody watches. */
const TWO_ROUNDS = 120_000;
const MOST = 100;

/** The incidents, and of what stands still also what no watchdog has put down, for none may be running. */
export async function incidentsNow(sources: Sources, filter: IncidentFilter, now: number): Promise<IncidentRow[]> {
  const [known, { late }] = await Promise.all([
    sources.incidents.list(filter),
    readOverslept(sources, now - TWO_ROUNDS, MOST),
  ]);
  const watched = new Set(known.filter(isOpen).map(({ stream, subject }) => `${stream}/${subject}`));
  const unwatched = late.filter(({ stream }) => !watched.has(`${stream}/`));
  const found = await Promise.all(unwatched.map((one) => rowOf(sources, one, now)));
  return [...found.filter(({ forbund }) => filter.forbund === undefined || forbund === filter.forbund), ...known];
}

const isOpen = ({ resolvedAt }: IncidentRow): boolean => resolvedAt === null;

async function rowOf({ reader }: Sources, { stream, expectedAt }: Oversleeper, now: number): Promise<IncidentRow> {
  const { forbund = null, name = null, exercise = false } = (await reader.process(stream))?.row ?? {};
  const nothing = { no: null, subject: '', details: {}, tried: null, tries: 0, triedAt: null };
  const instants = { since: expectedAt, lastAt: expectedAt, raisedAt: now, resolvedAt: null, resolvedBy: null };
  return { ...nothing, ...instants, stream, cause: 'UNWATCHED', times: 1, forbund, name, exercise };
}
