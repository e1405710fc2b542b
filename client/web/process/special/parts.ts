import type { Child } from 'hono/jsx';

/** What the page of a kind has of its own. */
export interface Special {
  /** Label over value, beside the facts every process has. */
  facts: Child;
  /** Sections between the states and the duties. */
  parts: Child;
}
