import type { Child } from 'hono/jsx';
import type { Page } from '../page';
import type { FoundProcess } from './read';

export interface Special {
  /** Label over value, beside the facts every process has. */
  facts: Child;
  /** Sections between the states and the duties. */
  parts: Child;
}

/** What the page of a kind has of its own. */
export function specialParts(_page: Page, _found: FoundProcess): Special {
  return { facts: null, parts: null };
}
