import { hasPersonalNumber } from '../../../contracts/personal-number';
import type { Command } from '../../../domain/command';
import type { Network } from './network';

export type Asked = Pick<Command, 'type' | 'data'> & Partial<Command>;
export type Sent = readonly [stream: string, asked: Asked];

const minutes = { sha256: 'a'.repeat(64), name: 'protokoll.pdf', paragraph: '§ 4' };

export const ask = (...[stream, type, data, rest = {}]: [string, string, object, Partial<Command>?]): Sent => [
  stream,
  { type, data: data as Command['data'], evidence: minutes, ...rest },
];

/** What is asked; refused or not, as the rules will have it, and what is refused changes nothing. */
export function send(network: Network, all: readonly Sent[]): void {
  for (const [stream, asked] of all) {
    if (network.isOver(stream)) return;
    if (network.journal.length % 5 === 0) writtenOfSomebody(network, [stream, asked]);
    const before = network.version(stream);
    const answer = network.ask(stream, asked);
    if (!('refused' in answer)) continue;
    if (answer.refused === 'MalformedCommand') throw new Error(`${asked.type}: ${answer.message}`);
    if (network.version(stream) !== before) throw new Error(`${asked.type} was refused, and changed ${stream}`);
  }
}

/** Where people write as they please. */
const written: readonly string[] = [
  ...['title', 'keeper', 'unit', 'told', 'nevertheless', 'assets.what', 'debts.what', 'report.name'],
  ...['evidence.name', 'evidence.paragraph'],
];

/** The same with a participant's number in one of its texts, each in turn, is refused (I11). */
function writtenOfSomebody(network: Network, [stream, asked]: Sent): void {
  const texts = textsIn(asked).filter(({ path }) => written.some((key) => path.replace(/\.\d+/g, '').endsWith(key)));
  const turn = Math.floor(network.journal.length / 5);
  const { path } = texts[turn % Math.max(1, texts.length)] ?? {};
  if (path === undefined) return;
  const before = network.version(stream);
  const answer = network.ask(stream, withText(asked, path.split('.'), 'Stöd åt 19121212-1212'));
  expect(answer).toMatchObject({ refused: 'MalformedCommand', message: expect.stringContaining('personal identity') });
  expect(network.version(stream)).toBe(before);
}

interface Text {
  path: string;
  text: string;
}

function textsIn(value: unknown, path: readonly string[] = []): Text[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function withText<T>(value: T, [key = '', ...rest]: readonly string[], text: string): T {
  const now = (value as Record<string, unknown>)[key];
  const changed = rest.length === 0 ? text : withText(now, rest, text);
  return (
    Array.isArray(value)
      ? value.map((item: unknown, at) => (String(at) === key ? changed : item))
      : { ...value, [key]: changed }
  ) as T;
}

/** Nothing of individuals is in any event (I11); what the bank writes, and fingerprints, are no texts. */
export function nobodyIn({ journal }: Network): void {
  const isText = ({ path, text }: Text): boolean => !path.endsWith('reference') && !/^[0-9a-f]{64}$/.test(text);
  const texts = journal.flatMap(({ event }) => textsIn(event.data)).filter(isText);
  expect(texts.filter(({ text }) => hasPersonalNumber(text))).toEqual([]);
}
