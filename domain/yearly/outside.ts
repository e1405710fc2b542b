import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Event } from '../decider';
import type { Addressee, MailEffect, TellEffect } from '../effect';
import { notice, registrar } from '../news';
import { memberIds, type Running } from './yearly';

export const chair: Addressee = { member: 'office', role: 'chair' };
export const auditorsContact: Addressee = { member: 'office', role: 'auditor' };

export const everyMember = (state: Running): Addressee[] => memberIds(state).map(registrar);

/** One piece of news to each of some; `key` makes it one of its kind. */
export const notices = (event: Event, key: string, to: readonly Addressee[]): MailEffect[] =>
  to.map((addressee) =>
    notice(event, `${key}:${addressee.member}${addressee.member === 'office' ? `:${addressee.role}` : ''}`, addressee),
  );

type Told = Pick<Command, 'id' | 'type' | 'data'>;

/** What a process tells another, once; `id` is the effect's, and is never changed. */
export const tell = (stream: string, id: string, command: Told): TellEffect => ({
  kind: 'tell',
  id,
  stream,
  command: { ...command, actor: 'system' },
});

/** What it tells its förbund; `id` as above. */
export const tellForbund = ({ basis }: Running, id: string, command: Told): TellEffect =>
  tell(`forbund-${basis.forbund}`, id, command);

/** That it is closed; `id` as above. */
export const tellClosed = (
  state: Running,
  { id, stream, on }: { id: string; stream: string; on: CivilDate },
): TellEffect => tellForbund(state, id, { id: `${stream}/closed`, type: 'NoteClosed', data: { stream, on } });
