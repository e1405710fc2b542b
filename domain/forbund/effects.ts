import type { Effect, MailEffect, StartEffect, TellEffect } from '../effect';
import { beginOf } from './begin-child';
import type { ForbundEvent } from './events';
import { BOARD, isOpen, openChildren, type Begun, type ForbundState, type NotedBudget } from './state';

const workflows = {
  budget: 'budget',
  contributions: 'contributions',
  'follow-up': 'followUp',
  'year-end': 'yearEnd',
  board: 'board',
  auditors: 'auditors',
} as const;

/** What an event sets going outside: processes that start, what they are told, and who hears of it. */
export function effects(event: ForbundEvent, state: ForbundState): Effect[] {
  if (state.status === 'NONE') return [];
  switch (event.type) {
    case 'ChildOpened':
      return [start(event.data, state)];
    case 'BudgetNoted':
      return toldOfBudget(event.data, state);
    case 'MemberSucceeded':
      return [
        ...toldOfSuccession(event.data, state),
        ...toAll(event, `${event.data.predecessor}:${event.data.from}`, state),
      ];
    case 'MemberAdded':
    case 'MemberRemoved':
    case 'CharterChanged':
    case 'FeesDecided':
      return toAll(event, event.data.key, state);
    case 'StatementRequested':
      return [notice(event, String(event.data.no), event.data.answers)];
    case 'StatementAnswered':
      return [notice(event, String(event.data.no), event.data.asks)];
    default:
      return [];
  }
}

type DataOf<Type extends ForbundEvent['type']> = Extract<ForbundEvent, { type: Type }>['data'];

function start(opened: DataOf<'ChildOpened'>, state: Begun): StartEffect {
  const { stream, kind } = opened;
  const command = { id: `begin:${stream}`, actor: 'system', ...beginOf(opened, state) };
  return { kind: 'start', id: `start:${stream}`, workflow: workflows[kind], stream, command };
}

/** The first total reaches contributions as they start; later ones, and all of them the follow-up, are told. */
function toldOfBudget(
  { year, revision, totalOre, headings, adoptedOn, contributions }: NotedBudget,
  state: Begun,
): Effect[] {
  const { forbund } = state.handOver;
  const of = (kind: string): string => `${kind}-${forbund}-${year}`;
  const revised = { revision, totalOre, adoptedOn, contributions };
  return [
    ...(revision > 0 ? tell(state, of('contributions'), { type: 'ReviseContributions', data: revised }) : []),
    ...tell(state, of('follow-up'), { type: 'NoteBudget', data: { revision, totalOre, headings } }),
  ].map((effect) => numbered(effect, `budget:${revision}`, state));
}

function toldOfSuccession({ predecessor, successor, from }: DataOf<'MemberSucceeded'>, state: Begun): Effect[] {
  const told = { type: 'NoteSuccession', data: { predecessor, successor, from } };
  return openChildren(state)
    .flatMap((stream) => tell(state, stream, told))
    .map((effect) => numbered(effect, `succession:${predecessor}:${from}`, state));
}

type Told = Pick<TellEffect, 'stream'> & { command: { type: string; data: Record<string, unknown> } };

const tell = (state: Begun, stream: string, command: Told['command']): Told[] =>
  isOpen(state, stream) ? [{ stream, command }] : [];

/** One command, however often it is told. */
const numbered = ({ stream, command }: Told, what: string, { handOver }: Begun): TellEffect => ({
  kind: 'tell',
  id: `tell:${stream}:${what}`,
  stream,
  command: { ...command, id: `${handOver.stream}/${what}`, actor: 'system' },
});

const toAll = (event: ForbundEvent, key: string, { members }: Begun): MailEffect[] =>
  [...members.map(({ id }) => id), BOARD].map((to) => notice(event, key, to));

/** What is told leaves out texts' fingerprints and what a member is made of. */
function notice({ type, data }: ForbundEvent, key: string, side: string): MailEffect {
  const { charter: _, matter: __, added, ...about } = data as Record<string, unknown>;
  const to = side === BOARD ? { member: 'office', role: 'office' } : { member: side, role: 'registrar' };
  const joined = added ? { added: named(added) } : {};
  const id = `notice:${type}:${key}:${to.member}`;
  return { kind: 'mail', id, template: 'notice', to, about: { event: type, ...about, ...joined } };
}

const named = (added: unknown): object => {
  const { id, name } = added as { id: string; name: string };
  return { id, name };
};
