import { type Begun, type ContributionsState, paymentOf, type Received } from '../../../domain/contributions/state';
import type { Journal } from '../../../journal/journal';

/** The contributions of one year, as they stand in the journal. */
export interface ContributionYear {
  stream: string;
  state: Begun;
  /** All is paid and nothing more can be recorded. */
  closed: boolean;
  clockShiftMs: number;
}

/** All years of a förbund, first to last. */
export async function contributionYears(
  reader: Pick<Journal['reader'], 'listProcesses' | 'process'>,
  forbund: string,
): Promise<ContributionYear[]> {
  const rows = await reader.listProcesses({ kind: 'contributions', forbund });
  const found = await Promise.all(rows.map(({ stream }) => reader.process(stream)));
  const years = found.flatMap((one): ContributionYear[] => {
    const state = one?.process.state as ContributionsState | undefined;
    if (!one || state?.status !== 'BEGUN') return [];
    const { stream, done, clockShiftMs } = one.row;
    return [{ stream, state, closed: done, clockShiftMs }];
  });
  return years.sort((a, b) => a.state.year - b.state.year);
}

/** A payment that was recorded before, in whatever year. */
export function recordedBefore(years: readonly ContributionYear[], entry: string): Received | undefined {
  for (const { state } of years) {
    const found = paymentOf(state, entry);
    if (found) return found;
  }
  return undefined;
}
