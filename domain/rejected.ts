/** A refusal on the rules: a stable code for programs, a sentence with its ground for people. */
export class Rejected extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What the reader needs to act, as data: the decision that stands, the paragraphs that differ. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'Rejected';
  }
}
