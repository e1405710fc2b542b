import { createReadStream } from 'node:fs';
import { seal, sealed } from '../../journal/chain';
import type { Journal } from '../../journal/journal';
import type { Event } from '../../domain/decider';
import type { Metadata } from '../../domain/process/process';
import type { Link } from '../../domain/process/draft';

/** What a stream's file ends with. */
export interface Chained {
  events: number;
  /** The last event's fingerprint. */
  head: string;
  /** The first event that is not as it was written. */
  broken?: number;
}

const AT_A_TIME = 500;

/**
 * A stream as JSON lines up to a version. Each line is what its event's fingerprint is taken of, with the fingerprint
 * before it first: the SHA-256 of a line is what the next begins with.
 */
export async function* journalLines(
  reader: Pick<Journal['reader'], 'events'>,
  { stream, upTo }: { stream: string; upTo: number },
  seen: { chained: Chained; note: (event: KeptEvent) => void },
): AsyncGenerator<string> {
  const { chained, note } = seen;
  for (let after = 0; after < upTo; after += AT_A_TIME) {
    const events = await reader.events(stream, { after, upTo: Math.min(upTo, after + AT_A_TIME) });
    for (const { event, metadata, position } of events) {
      const { hash, ...beside } = metadata;
      const { type, data } = event;
      const link: Link = { head: chained.head, stream, position, event: { type, data }, metadata: beside };
      if (chained.broken === undefined && seal(link) !== hash) chained.broken = position;
      chained.head = hash;
      chained.events = position;
      note({ position, event: link.event, metadata: beside });
      yield `${sealed(link)}\n`;
    }
  }
}

/** One event as a line has it. */
export interface KeptEvent {
  position: number;
  event: Event;
  metadata: Omit<Metadata, 'hash'>;
}

/** The events of a file, one at a time. */
export async function* eventsIn(file: string): AsyncGenerator<KeptEvent> {
  for await (const line of linesOf(file)) {
    const [, , position, type, data, metadata] = JSON.parse(line) as Line;
    yield { position, event: { type, data }, metadata };
  }
}

type Line = [before: string, stream: string, number, string, Event['data'], KeptEvent['metadata']];

/** Parted at line feeds alone: Node's own reader of lines also takes signs that may stand in a text. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    const [first = '', ...more] = String(chunk).split('\n');
    rest += first;
    for (const next of more) {
      yield rest;
      rest = next;
    }
  }
}

/** The last fingerprint of each file, with how many events it has: what `verify.sh` holds them to. */
export const headLines = (files: readonly { file: string; chained: Chained }[]): string =>
  files.map(({ file, chained: { head, events } }) => `${head} ${events} ${file}\n`).join('');

/** Needs nothing but what `SHA256SUMS` needs. */
export const verifyScript = `#!/bin/sh
# Proves that no event has been altered: the SHA-256 of each line begins the next one,
# and that of the last line stands in heads.txt.
cd "$(dirname "$0")" || exit 2
while read -r head events file; do
  before='' n=0
  while IFS= read -r line; do
    case $line in
      "[\\"$before\\","*) n=$((n + 1)) ;;
      *) echo "$file: event $n is not as it was written"; exit 1 ;;
    esac
    before=$(printf '%s' "$line" | sha256sum | cut -c1-64)
  done < "$file"
  [ "$before" = "$head" ] && [ "$n" = "$events" ] || { echo "$file: event $n is not as it was written"; exit 1; }
  echo "$file: $n OK"
done < heads.txt
`;
