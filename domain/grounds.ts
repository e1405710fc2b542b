import type { Ground } from './duty';

export const law = (ref: string, note?: string): Ground => ({
  source: 'law',
  ref,
  ...(note !== undefined && { note }),
});

/** `ref`: what the charter calls it; a paragraph by its number is a clause. */
export const charter = (ref: string): Ground => ({ source: 'charter', ref });
export const charterClause = (paragraph: string): Ground => charter(`§ ${paragraph}`);

export const practice = (ref: string): Ground => ({ source: 'practice', ref });
