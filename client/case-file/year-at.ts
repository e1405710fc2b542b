import type { CaseFile } from '../../contracts/case-file/case-file';
import type { BudgetCommand } from '../../domain/budget/commands';
import type { Begun as Budget } from '../../domain/budget/state';
import type { Evidence } from '../../domain/command';
import type { FollowUpCommand } from '../../domain/follow-up/commands';
import type { ForbundCommand } from '../../domain/forbund/commands';
import type { MandatesCommand } from '../../domain/mandates/commands';
import type { YearEndCommand } from '../../domain/year-end/commands';
import type { YearStep } from './years';

type Any = BudgetCommand | YearEndCommand | FollowUpCommand | ForbundCommand | MandatesCommand;

/** A command without what the sender adds: its id and its actor. */
export type YearCommand = Any extends infer C ? (C extends Any ? Omit<C, 'id' | 'actor'> : never) : never;

/** What a step may have to know of the rest of its year. */
export interface YearAt {
  caseFile: CaseFile;
  /** All that is done in the years. */
  steps: readonly YearStep[];
  /** The budget as it stands, for what a member appropriates. */
  budget: (stream: string) => Promise<Budget | undefined>;
  evidence: Evidence;
}
