import type { AnyDecider } from '../domain/decider';
import type { Duty } from '../domain/duty';
import { left } from '../domain/process/due';
import type { Process } from '../domain/process/process';
import { dutiesOf, summaryOf } from '../domain/process/reckoned';

/** Ids and dates only: search attributes are never encrypted. */
export interface Attributes {
  ForbundId: string;
  ProcessKind: string;
  Phase: string;
  /** Real time, epoch ms, also of an exercise: Temporal's lists compare it with the present. */
  NextDeadline: number | null;
  /** In older histories only: written with every answer, it cost the server more than all the rest. */
  WaitingOn?: readonly string[];
  Overdue: boolean;
}

/** What Temporal's own pages show of a process. */
export interface View {
  /** Changes when anything else in it does. */
  digest: string;
  /** Markdown: what is waited for, from whom, until when, why. */
  details: string;
  /** One line for the timer that is armed: what it waits for. */
  timerSummary: string;
  attributes?: Attributes;
}

/** Lines of what is owed that are shown; the rest is counted. */
const SHOWN = 20;

export function describe(decider: AnyDecider, process: Process): Omit<View, 'digest'> & { attributes: Attributes } {
  const { forbund, phase } = summaryOf(decider, process);
  const duties = [...dutiesOf(decider, process)].sort((a, b) => a.dueAt - b.dueAt);
  const late = duties.filter(({ id, clockOnly }) => id in process.missed && !clockOnly);
  const next = duties.find(({ id }) => !(id in process.missed));
  return {
    details: details(decider, process, duties),
    timerSummary: timerSummary(process, duties),
    attributes: {
      ForbundId: forbund,
      ProcessKind: decider.kind,
      Phase: phase,
      NextDeadline: next ? next.dueAt - process.clockShiftMs : null,
      Overdue: late.length > 0,
    },
  };
}

function details(decider: AnyDecider, process: Process, duties: readonly Duty[]): string {
  const { name, phase, alerts } = summaryOf(decider, process);
  const all = linesOf(process, duties);
  const lines = all.slice(0, SHOWN);
  const rest = all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : [];
  const unclear = Object.keys(process.unknown);
  return [
    `**${name.replaceAll(/[\r\n]+/g, ' ')}**: ${phase}`,
    ...(alerts.length > 0 ? [`Alerts: ${alerts.join(', ')}`] : []),
    ...(lines.length > 0
      ? [['| Waiting for | What | Last day | Why |', '|---|---|---|---|', ...lines].join('\n')]
      : []),
    ...rest,
    ...(unclear.length > 0 ? [`Mail that may or may not have arrived: ${unclear.join(', ')}`] : []),
  ].join('\n\n');
}

/** One line for all who owe the same by the same day on the same ground. What only the clock waits for is nobody's debt. */
function linesOf(process: Process, duties: readonly Duty[]): string[] {
  const owing = new Map<string, string[]>();
  for (const duty of duties) {
    if (duty.clockOnly) continue;
    const late = duty.id in process.missed ? ' **OVERDUE**' : '';
    const rest = `${duty.kind}${late} | ${duty.dueOn} | ${groundsOf(duty)} |`;
    owing.set(rest, [...(owing.get(rest) ?? []), duty.owedBy]);
  }
  return [...owing].map(([rest, who]) => `| ${who.join(', ')} | ${rest}`);
}

const groundsOf = ({ ground, movedBy }: Duty): string =>
  [...ground.map(({ source, ref }) => `${source} ${ref}`), ...(movedBy ? [`moved by ${movedBy.rule}`] : [])].join('; ');

/** Temporal's pages cut the label of a timer at 120 characters. */
function timerSummary(process: Process, duties: readonly Duty[]): string {
  let next: { at: number; duty: Duty } | undefined;
  for (const duty of duties) {
    const at = left(process, duty)[0];
    if (at !== undefined && (!next || at < next.at)) next = { at, duty };
  }
  if (!next) return 'waiting for people';
  const { owedBy, kind, dueOn } = next.duty;
  const step = next.at < next.duty.dueAt ? 'reminder' : 'last day';
  return `${step}: ${owedBy} ${kind} by ${dueOn}, ${groundsOf(next.duty)}`.slice(0, 120);
}
