import type { Ages } from '../../domain/trial/plan';
import { UsageError } from './failures';

/** "16-64" as typed under --ages, both included. */
export function agesIn(typed: string): Ages {
  const [, from, to] = /^(\d{1,3})-(\d{1,3})$/.exec(typed.trim()) ?? [];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  throw new UsageError(
    `--ages ska vara t.ex. 16-64, inte "${typed}".`,
    `--ages must be such as 16-64, not "${typed}".`,
  );
}
