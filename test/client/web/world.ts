import { join } from 'node:path';
import { createTurnActivities } from '../../../activities/turn';
import { planOf } from '../../../client/case-file/plan';
import { loadCaseFile } from '../../../client/case-file/read';
import { scriptOf } from '../../../client/case-file/script';
import { createAccess } from '../../../client/web/access';
import { createWeb } from '../../../client/web/create-web';
import { commandProblems } from '../../../contracts/commands';
import type { CaseFile } from '../../../contracts/case-file/case-file';
import type { Command } from '../../../domain/command';
import { deciders } from '../../../domain/deciders';
import type { FormationPlan } from '../../../domain/formation/plan';
import { startOfDay } from '../../../domain/calendar/stockholm';
import { connectJournal, type Journal } from '../../../journal/journal';
import { createMailStore, type MailStore } from '../../../journal/mails';
import { freshDatabase } from '../../database';
import { liveUntil } from './live-until';

export const token = 'the-link-printed-at-start-up';
const secret = 'a secret of the tests';

/** The cookie of somebody who signs in on a day: sessions last a month, and years pass here. */
export const sessionOn = (day: string): string =>
  createAccess({ oneTimeToken: token, secret }).signIn(token, noon(day)) ?? '';

/** A journal of its own, filled by the real turn, and the dashboard on it. */
export interface World {
  journal: Journal;
  mails: MailStore;
  /** Moves the real clock, epoch ms; the pages and the turns go by it. */
  setClock: (now: number) => void;
  web: ReturnType<typeof createWeb>;
  send: (stream: string, command: Omit<Command, 'id' | 'actor'>) => Promise<void>;
  /** Starts a formation from an example, and sends its script's commands recorded up to `until`. */
  form: (example: 'haninge' | 'huddinge', changes: Partial<FormationPlan>, until: string) => Promise<string>;
  /** Lets time pass for every process until noon of a day, as their hosts would: wakes them, starts and tells others. */
  live: (until: string) => Promise<void>;
  close: () => Promise<void>;
}

export const noon = (day: string): number => startOfDay(day) + 12 * 3_600_000;

export async function openWorld(now: number, shiftMs = 0): Promise<World> {
  const journal = connectJournal({ url: await freshDatabase(), deciders });
  const mails = createMailStore(journal.pool);
  const activities = createTurnActivities({ store: journal.store, commandProblems });
  let [clock, count] = [now, 0];
  const sendAt = async (stream: string, command: Omit<Command, 'id' | 'actor'>, at: number): Promise<void> => {
    const whole = { id: `c${(count += 1)}`, actor: 'admin:test', ...command };
    const { answers } = await activities.turn({ stream, now: at, received: [{ command: whole, at }], noted: [] });
    const refused = answers.find((answer) => 'refused' in answer);
    if (refused) throw new Error(`${command.type}: ${JSON.stringify(refused)}`);
  };
  return {
    journal,
    mails,
    setClock: (value) => void (clock = value),
    web: createWeb({
      journal: { ...journal, mails },
      clock: () => clock,
      version: '0.1.0',
      mailMode: 'outbox',
      signIn: { oneTimeToken: token, secret },
    }),
    send: (stream, command) => sendAt(stream, command, clock),
    async form(example, changes, until) {
      const file = await caseFile(example);
      const { plan, texts } = planOf(file);
      const script = scriptOf(file);
      for (const text of [...texts, ...script.texts]) await journal.documents.putText(text);
      const started: FormationPlan = { ...plan, ...changes };
      const stream = `formation-${started.forbund}-${started.no}`;
      const steps = script.steps.filter(({ on, command }) => command && on <= until);
      const first = noon(steps[0]?.on ?? until) - shiftMs;
      await sendAt(stream, { type: 'StartFormation', data: { plan: started, clockShiftMs: shiftMs } }, first);
      for (const { on, command } of steps) if (command) await sendAt(stream, command, noon(on) - shiftMs);
      return stream;
    },
    live: (until) => liveUntil({ journal, turn: (asked) => activities.turn(asked) }, noon(until)),
    close: () => journal.close(),
  };
}

async function caseFile(name: string): Promise<CaseFile> {
  const read = await loadCaseFile(join(__dirname, '..', '..', '..', 'examples', `${name}.yaml`));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.caseFile;
}
