import type { Child } from 'hono/jsx';

/** What the page of a kind has of its own. */
export interface Special {
  /** What it is called by people, where its number alone says little. */
  name?: string;
  /** Label over value, beside the facts every process has. */
  facts: Child;
  /** Sections between the states and the duties. */
  parts: Child;
}
