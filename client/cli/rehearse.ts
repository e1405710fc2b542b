import { randomUUID } from 'node:crypto';
import { commandProblems } from '../../contracts/commands';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Command, Evidence } from '../../domain/command';
import type { AnyDecider } from '../../domain/decider';
import { deciders } from '../../domain/deciders';
import type { Effect } from '../../domain/effect';
import { blank } from '../../domain/process/process';
import { takeTurn } from '../../domain/process/take-turn';
import type { Foreseen } from '../../domain/withdrawal/forecast';
import { print, seal } from '../../journal/chain';
import type { Journal } from '../../journal/journal';
import { phaseWords } from '../words/phases';
import { roleWords } from '../words/mail';
import type { Names } from '../words/tongue';
import { capital, joinList, speak } from '../words/tongue';
import type { Cli } from './cli';
import { RefusedError } from './failures';
import { foreseenLines } from './foreseen-lines';
import { actor, outcomeLines, refusal } from './send';

/** What stands for the document that shows it, while nothing is decided. */
const toCome: Evidence = { sha256: '0'.repeat(64) };

interface Rehearsed {
  journal: Journal;
  at: { stream: string; names: Names; today: CivilDate };
  asked: Omit<Command, 'id' | 'actor'>;
  /** What it would begin, where there is no such process yet. */
  startKind?: string;
  /** What lies further ahead, by the state it would be in. */
  foresee?: (state: unknown) => readonly Foreseen[];
}

/** What a command would lead to, with what follows at once, by the rules, on the process as it stands. Nothing is recorded, and no file stored. */
export async function rehearse(cli: Cli, rehearsed: Rehearsed): Promise<number> {
  const { stream, names } = rehearsed.at;
  const { events, phase, mails, state, clockShiftMs } = await tried(rehearsed);
  const foreseen = rehearsed.foresee?.(state);
  cli.answer({ ok: true, dryRun: true, stream, events, phase, mails, ...(foreseen && { foreseen }) }, () => [
    cli.colors.bold(
      cli.t('Inget är registrerat. Det här skulle registreras:', 'Nothing is recorded. This is what would be:'),
    ),
    ...outcomeLines(cli, { events }, { stream, names, clockShiftMs }),
    ...(events.length === 0 ? [] : followLines(cli, { phase, mails, names })),
    ...(foreseen ? ['', ...foreseenLines(cli, foreseen, names)] : []),
  ]);
  return 0;
}

/** By the rules, and on a copy of the process. */
async function tried({ journal, at: { stream, names, today }, asked, startKind }: Rehearsed) {
  const found = await journal.reader.process(stream);
  const decider = ruledBy(found?.row.kind ?? startKind, stream);
  const was = found?.process ?? blank(decider);
  const command: Command = { id: randomUUID(), actor, decidedOn: today, evidence: toCome, ...asked };
  const now = Date.now();
  const rules = { decider, seal, print, commandProblems, onDefect };
  const { draft, answers } = takeTurn(rules, was, { stream, now, received: [{ command, at: now }], noted: [] });
  const [answered] = answers;
  if (!answered || 'refused' in answered) throw refused(answered, { commandId: command.id, names });
  const isNews = answered.version > answered.from;
  const { state, pending, clockShiftMs } = draft.process;
  return {
    events: isNews ? draft.recorded.slice(answered.from - was.version).map(({ event }) => event) : [],
    phase: decider.summary(state).phase,
    mails: Object.values(pending).flatMap((effect) => mailIn(effect, was.pending)),
    state,
    clockShiftMs,
  };
}

function ruledBy(kind: string | undefined, stream: string): AnyDecider {
  const decider = kind === undefined ? undefined : deciders[kind];
  if (decider) return decider;
  throw new RefusedError('UNKNOWN_PROCESS', `there is no process ${stream}`, { stream });
}

function onDefect(error: unknown): never {
  throw error;
}

type Answered = { refused: string; message: string; details: Readonly<Record<string, unknown>> } | undefined;

const refused = (answered: Answered, by: { commandId: string; names: Names }): RefusedError =>
  refusal(
    { ok: false, code: answered?.refused ?? '', message: answered?.message ?? '', details: answered?.details ?? {} },
    by,
  );

type To = { member: string; role: string };

const mailIn = (effect: Effect, before: Readonly<Record<string, Effect>>): To[] =>
  effect.kind === 'mail' && !(effect.id in before) ? [effect.to] : [];

interface Follows {
  phase: string;
  mails: readonly To[];
  names: Names;
}

/** How it would then stand, and who would have a mail. */
function followLines({ lang, t }: Cli, { phase, mails, names }: Follows): string[] {
  const { word, sentence } = phaseWords(phase, lang);
  const tongue = speak(lang, names);
  const who = mails.map(({ member, role }) => (member === 'office' ? roleWords(role, lang) : tongue.member(member)));
  return [
    t(`Läget blir: ${word}. ${sentence}`, `The phase would be: ${word}. ${sentence}`),
    ...(who.length === 0
      ? []
      : [
          t(
            `Mejl till: ${capital(joinList([...new Set(who)], lang))}.`,
            `Mails to: ${capital(joinList([...new Set(who)], lang))}.`,
          ),
        ]),
  ];
}
