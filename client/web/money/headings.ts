import { budgetHeadings } from '../../../domain/budget/headings';

const known: readonly string[] = budgetHeadings;

/** Headings in the order letters of intent have them; those of a förbund's own last. */
export const inOrder = (all: readonly string[]): string[] => {
  const place = (heading: string): number => known.indexOf(heading) + 1 || Infinity;
  return all.toSorted((a, b) => (place(a) === place(b) ? (a < b ? -1 : 1) : place(a) - place(b)));
};
