import type { Tongue } from '../tongue';

/** What a line stands for; shape, word and colour follow from it. */
export type Tone = 'done' | 'soon' | 'late' | 'plan';

/** One event in words. */
export interface Line {
  tone: Tone;
  sentence: string;
  /** What follows from it, softly. */
  soft?: string;
  /** Where it is written. */
  source?: string;
}

/** One sentence maker for each type of event: a new type without words does not compile. */
export type Told<E extends { type: string; data: unknown }> = {
  [Type in E['type']]: (tongue: Tongue, data: Extract<E, { type: Type }>['data']) => Line;
};

/** Where it is written: the document, and the paragraph in it. */
export function written(evidence: { name?: string; paragraph?: string } | undefined): { source?: string } {
  const source = [evidence?.name, evidence?.paragraph].filter(Boolean).join(', ');
  return source === '' ? {} : { source };
}
