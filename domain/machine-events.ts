import type { Event } from './decider';
import type { Addressee } from './effect';

// What the host records of any process. Stored for ever, as every event.
export type MachineEvent =
  /** A reminder step fell due. Steps missed while nobody was awake are in `skipped`. */
  | Event<
      'ReminderDue',
      {
        duty: string;
        kind: string;
        owedBy: string;
        role: string;
        dueOn: string;
        step: number;
        of: number;
        skipped: number;
        about: Readonly<Record<string, unknown>>;
      }
    >
  | Event<
      'DutyMissed',
      {
        duty: string;
        kind: string;
        owedBy: string;
        role: string;
        dueOn: string;
        step: number;
        clockOnly: boolean;
        about: Readonly<Record<string, unknown>>;
      }
    >
  /** A reminder is overtaken by a later one of the same duty that goes in its place. */
  | Event<'EffectDone', { id: string; outcome: 'SENT' | 'OUTBOX' | 'NOT_OWED' | 'OVERTAKEN' | 'STARTED' | 'TOLD' }>
  /** What trying again cannot cure: no contact, a refused recipient, a command that another process refused by `code`. */
  | Event<
      'EffectFailed',
      {
        id: string;
        reason: 'NO_CONTACT' | 'RECIPIENT_REFUSED' | 'MESSAGE_REFUSED' | 'NOT_STARTED' | 'COMMAND_REFUSED';
        to?: Addressee;
        code?: string;
        /** The process that refused, and the command. */
        told?: string;
        command?: string;
      }
    >
  /** The server took the message and died before it answered: nobody knows. Sent again at most once. */
  | Event<'EffectUnknown', { id: string }>;
