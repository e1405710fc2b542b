import { civilDateAt } from '../../domain/calendar/stockholm';
import type { Event } from '../../domain/decider';
import type { Journal } from '../../journal/journal';
import type { StoredEvent } from '../../journal/reader';

/** An event without what no two lives share; `at` is the minute where the clock brought it, and else the day. */
interface Decided {
  event: Event;
  by: Partial<StoredEvent['metadata']>;
  at: string;
}

interface Lived {
  /** In order. */
  decided: readonly Decided[];
  /** What was done outside, by effect: which of them comes first is chance. */
  outside: readonly string[];
}

/** All that is known of a förbund, but its name and the instants at which people and mails were at it. */
export interface Life {
  streams: Readonly<Record<string, Lived>>;
  mails: readonly string[];
}

export async function lifeOf(journal: Journal, forbund: string): Promise<Life> {
  const rows = await journal.reader.listProcesses({ forbund });
  const lives = await Promise.all(
    rows.map(async ({ stream }) => [stream, lived(await journal.reader.events(stream))] as const),
  );
  const mails = await journal.mails.list({ forbund, limit: 10_000 });
  const written = mails.map(({ stream, effect, address, status, subject }) =>
    [stream, effect, address, status, subject].join(' '),
  );
  const text = JSON.stringify({ streams: Object.fromEntries(lives), mails: written.sort() });
  // What a payment is told by is made of the name.
  const nameless = text.replaceAll(forbund, '…').replace(/"reference":"\d+"/g, '"reference":"…"');
  return JSON.parse(nameless) as Life;
}

const isOutside = ({ event }: StoredEvent): boolean => event.type.startsWith('Effect');

const lived = (events: readonly StoredEvent[]): Lived => ({
  decided: events.filter((one) => !isOutside(one)).map(decided),
  outside: events.filter(isOutside).map(done).sort(),
});

const done = ({ event: { type, data } }: StoredEvent): string =>
  `${String(data.id)} ${type} ${String(data.outcome ?? data.reason)}`;

function decided({ event: { type, data }, metadata }: StoredEvent): Decided {
  const { clockShiftMs: _, ...about } = data;
  const { commandId, actor, decidedOn, evidence, at } = metadata;
  return {
    // Where a clock had come to when it was set is chance.
    event: { type, data: type === 'ClockAdvanced' ? {} : about },
    by: { commandId, actor, decidedOn, evidence },
    at: commandId === undefined ? new Date(at).toISOString().slice(0, 16) : civilDateAt(at),
  };
}
