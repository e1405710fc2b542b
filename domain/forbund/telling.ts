import type { MailEffect, TellEffect } from '../effect';
import { notice, office, registrar } from '../news';
import type { ForbundEvent } from './events';
import { BOARD, isOpen, type Begun } from './state';

export type Told = Pick<TellEffect, 'stream'> & { command: { type: string; data: Record<string, unknown> } };

/** To a process of its own that goes on. */
export const tell = (state: Begun, stream: string, command: Told['command']): Told[] =>
  isOpen(state, stream) ? [{ stream, command }] : [];

/** One command, however often it is told. */
export const numbered = ({ stream, command }: Told, what: string, { handOver }: Begun): TellEffect => ({
  kind: 'tell',
  id: `tell:${stream}:${what}`,
  stream,
  command: { ...command, id: `${handOver.stream}/${what}`, actor: 'system' },
});

export const toAll = (event: ForbundEvent, key: string, { members }: Begun): MailEffect[] =>
  [...members.map(({ id }) => id), BOARD].map((to) => told(event, key, to));

/** What is told leaves out texts' fingerprints and what a member is made of. */
export function told({ type, data }: ForbundEvent, key: string, side: string): MailEffect {
  const { charter, matter: _, added, ...about } = data as Record<string, unknown>;
  const to = side === BOARD ? office : registrar(side);
  const bare = { ...(charter ? { charter: numberOf(charter) } : {}), ...(added ? { added: named(added) } : {}) };
  return notice({ type, data: { ...about, ...bare } }, `${key}:${to.member}`, to);
}

const numberOf = (charter: unknown): object => {
  const { version } = charter as { version: number };
  return { version };
};

const named = (added: unknown): object => {
  const { id, name } = added as { id: string; name: string };
  return { id, name };
};
