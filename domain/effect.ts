import type { Command } from './command';

/** To whom: a member's contact by role, or the office. Addresses live in the contact table alone. */
export interface Addressee {
  member: string;
  role: string;
}

/** A mail to be sent once. The words are made when it is sent, from this and the process as it stands. */
export interface MailEffect {
  kind: 'mail';
  /** Unique in the stream; with the stream's name it makes the Message-ID. */
  id: string;
  template: 'reminder' | 'escalation' | 'notice' | 'undeliverable';
  to: Addressee;
  /** The duty it is about, as it stood when the step fell due. */
  duty?: { id: string; kind: string; owedBy: string; dueOn: string; step: number; of: number; skipped: number };
  /** For a notice: the event's type and what it says. */
  about: Readonly<Record<string, unknown>>;
}

/** Another process to be started; retried until it stands. */
export interface StartEffect {
  kind: 'start';
  id: string;
  workflow: string;
  stream: string;
  command: Command;
}

/** A command to another process that runs; retried until it is answered. The command's id makes it one command. */
export interface TellEffect {
  kind: 'tell';
  id: string;
  stream: string;
  command: Command;
  /** Ascending as they were set going: what one process is told, it is told in this order. The machine's own. */
  order?: number;
}

/** Something to be done outside, once per id. */
export type Effect = MailEffect | StartEffect | TellEffect;
