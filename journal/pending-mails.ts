import type { Paragraph } from '../domain/charter/charter';
import type { AnyDecider } from '../domain/decider';
import type { Duty } from '../domain/duty';
import type { MailEffect } from '../domain/effect';
import type { Member } from '../domain/formation/plan';
import { pendingMails, type Process } from '../domain/process/process';
import { summaryOf } from '../domain/process/reckoned';

/** A process as its mails need it. */
export interface MailMatter {
  stream: string;
  kind: string;
  forbund: string;
  /** The förbund's name. */
  name: string;
  exercise: boolean;
  clockShiftMs: number;
  members: readonly Pick<Member, 'id' | 'name' | 'chain'>[];
  /** What is owed now: a reminder of anything else is not sent. */
  owed: readonly Duty[];
  /** The text in force, paragraph by paragraph; the words lie in the document store. */
  paragraphs: readonly Paragraph[];
}

/** What is still to be sent for a stream. */
export interface PendingMails extends MailMatter {
  effects: readonly MailEffect[];
  /** How often a mail's outcome has been recorded as unknown, by effect id. */
  unknown: Readonly<Record<string, number>>;
}

/** All that the words of one mail are made of. */
export interface MailInput {
  effect: MailEffect;
  matter: MailMatter;
  lang: 'sv' | 'en';
  /** The words of paragraphs by hash, as far as they are at hand. */
  texts: Readonly<Record<string, string>>;
  /** Where people reach the pages, without a slash at the end. */
  baseUrl: string;
  /** Now on the process's own clock, epoch ms. */
  at: number;
}

export interface Letter {
  /** One line, whatever the names in it hold. */
  subject: string;
  /** Who it is to, by role: "registratorn, Haninge kommun". */
  to: string;
  text: string;
  html: string;
}

/** What every state that has members keeps them in, and every state that has a text. */
interface Holds {
  plan?: { members: readonly Member[] };
  handOver?: { members: readonly Member[] };
  basis?: { members: readonly Pick<Member, 'id' | 'name'>[] };
  texts?: readonly { charter: { paragraphs: readonly Paragraph[] } }[];
}

/** Those of a year's processes come without their bodies. */
const membersIn = ({ plan, handOver, basis }: Holds): MailMatter['members'] =>
  (plan ?? handOver)?.members ?? basis?.members.map(({ id, name }) => ({ id, name, chain: [] })) ?? [];

/** By their present names: another may have taken over from one of them by law. */
const namedNow = (members: MailMatter['members'], { names }: Process): MailMatter['members'] =>
  members.map((member) => ({ ...member, name: names[member.id] ?? member.name }));

/** What a process has to send, from its fold. */
export function pendingMailsOf(decider: AnyDecider, process: Process, stream: string): PendingMails {
  const held = process.state as Holds;
  const { forbund, name } = summaryOf(decider, process);
  return {
    stream,
    kind: decider.kind,
    forbund,
    name,
    exercise: process.exercise,
    clockShiftMs: process.clockShiftMs,
    members: namedNow(membersIn(held), process),
    owed: decider.duties(process.state),
    paragraphs: held.texts?.at(-1)?.charter.paragraphs ?? [],
    effects: pendingMails(process),
    unknown: process.unknown,
  };
}
