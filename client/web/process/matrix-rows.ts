import type { Started } from '../../../domain/formation/state';
import { candidates } from '../../../domain/formation/view/candidates';
import { matrix, type Cell, type CellState, type MatrixRow } from '../../../domain/formation/view/matrix';
import { disputed } from './contested';

export interface ShownRow {
  row: MatrixRow;
  cells: readonly Cell[];
  others: OtherCells;
}

/** The paragraphs that nobody words otherwise, in one cell: the worst of them, and how many are like it. */
export interface OtherCells {
  state: CellState;
  count: number;
  of: number;
}

export interface ShownMatrix {
  paragraphs: readonly { number: string; heading: string }[];
  others: number;
  /** False while members disagree and no person has chosen: then it is against the default candidate. */
  chosen: boolean;
  rows: readonly ShownRow[];
}

export function shownMatrix(state: Started): ShownMatrix {
  const [proposed] = candidates(state).texts;
  const against = proposed ?? matrix(state);
  const inQuestion = new Set(disputed(state).map(({ paragraph }) => paragraph.number));
  const columns = against.paragraphs.filter(({ number }) => inQuestion.has(number));
  return {
    paragraphs: columns,
    others: against.paragraphs.length - columns.length,
    chosen: proposed === undefined,
    rows: against.rows.map((row) => ({
      row,
      cells: row.cells.filter(({ paragraph }) => inQuestion.has(paragraph)),
      others: together(row.cells.filter(({ paragraph }) => !inQuestion.has(paragraph))),
    })),
  };
}

const order: readonly CellState[] = ['CONDITION_UNMET', 'FALLS', 'MISSING', 'WAITING', 'HOLDS'];

function together(cells: readonly Cell[]): OtherCells {
  const worst = order.find((one) => cells.some(({ state }) => state === one)) ?? 'HOLDS';
  return { state: worst, count: cells.filter(({ state }) => state === worst).length, of: cells.length };
}
