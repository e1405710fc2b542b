import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';

// The SDK's own historyToJSON fails where npm has installed its parts with a protobufjs each ("type must be a Type").

const { History } = temporal.api.history.v1;
type History = temporal.api.history.v1.IHistory;

export const historiesFolder = join(__dirname, 'histories');

/** A history as JSON, one event a line: names for enums, base64 for payloads. What is there is never written over. */
export function saveHistory(name: string, history: History): void {
  const { events } = History.toObject(History.fromObject(history), { enums: String, longs: String, bytes: String }) as {
    events: unknown[];
  };
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  writeFileSync(join(historiesFolder, `${name}.json`), `{"events":[\n${lines}\n]}\n`, { flag: 'wx' });
}

export const loadHistory = (file: string): History =>
  History.fromObject(JSON.parse(readFileSync(join(historiesFolder, file), 'utf8')) as Record<string, unknown>);
