import type { Page } from '../page';

/** The phases of each kind in their order; exits are none of them. */
const paths: Readonly<Record<string, readonly string[]>> = {
  forbund: ['FORMED', 'OPERATING', 'UNDER_NOTICE', 'LIQUIDATION', 'DISSOLVED'],
};

/** The way a process goes, with where it is on it; undefined where the kind has none, or it has left the way. */
export function pathOf(kind: string, phase: string): readonly string[] | undefined {
  const path = paths[kind];
  return path?.includes(phase) ? path : undefined;
}

/** How it may also go, in a sentence. */
export const exitsOf = (_kind: string, _page: Page): string => '';
