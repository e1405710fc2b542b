import type { CivilDate } from '../../domain/calendar/civil-date';
import { fingerprintText } from '../../domain/charter/fingerprint';
import type { Evidence } from '../../domain/command';
import type { InsatsCommand } from '../../domain/insats/commands';
import type { TrialCommand } from '../../domain/trial/commands';

/** A command without what the sender adds: its id and its actor. */
type Without<Any> = Any extends infer C ? (C extends Any ? Omit<C, 'id' | 'actor'> : never) : never;
export type TrialAsked = Without<TrialCommand | InsatsCommand>;

/** One step of a trial's simulation, and the process it goes to. */
export interface TrialScripted {
  on: CivilDate;
  stream: string;
  assumed: boolean;
  command: TrialAsked;
  /** The text that stands for the document which shows it. */
  paper?: string;
}

/** A document of a simulation, by its text. */
export const shown = (what: string): { paper: string } => ({ paper: `Handling i en simulering: ${what}` });

export const withEvidence = <C extends object>(command: C, { paper }: { paper?: string }): C =>
  paper === undefined ? command : { ...command, evidence: evidenceOf(paper) };

export const evidenceOf = (paper: string): Evidence => ({ sha256: fingerprintText(paper) });
