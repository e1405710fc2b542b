import Table from 'cli-table3';

/** One measured figure beside what it was measured against, in the same run. */
export interface Figure {
  what: string;
  ours: string;
  against: string;
  theirs: string;
  /** Ours to theirs; absent where the target is a fixed number. */
  ratio?: number;
  target: string;
  /** Absent where the figure is printed only. */
  met?: boolean;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The p-th percentile (0..1) of some milliseconds. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
}

export function printed(figures: readonly Figure[]): string {
  const table = new Table({
    head: ['what', 'ours', 'against', 'theirs', 'ratio', 'target', 'met'],
    style: { head: [] },
  });
  for (const { what, ours, against, theirs, ratio, target, met } of figures) {
    table.push([what, ours, against, theirs, ratio === undefined ? '' : String(rounded(ratio)), target, verdict(met)]);
  }
  return table.toString();
}

const verdict = (met: boolean | undefined): string => (met === undefined ? '' : met ? 'yes' : 'MISSED');
