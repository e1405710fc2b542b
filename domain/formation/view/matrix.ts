import type { CivilDate } from '../../calendar/civil-date';
import type { CharterVersion } from '../../charter/charter';
import type { Acceptance } from '../commands';
import { counts, needs, type Standing, standings } from '../convergence';
import type { Covered } from '../coverage';
import { answersOf, type Decision, type FormationState, type Started } from '../state';
import { textInForce } from '../text';

/** HOLDS: adopted in these words. FALLS: adopted in others. MISSING: nothing said. WAITING: the member has not answered. */
export type CellState = 'HOLDS' | 'FALLS' | 'MISSING' | 'CONDITION_UNMET' | 'WAITING';

export interface Cell {
  paragraph: string;
  state: CellState;
  /** The wording the member has adopted, if any. */
  hash?: string;
  source?: Covered['source'];
  /** Accepted as somebody else quoted it; that it is the same text is not shown (C52). */
  unproven?: boolean;
  /** The member has wished for something here, and made it no condition. */
  wish?: boolean;
}

export interface MatrixRow {
  member: string;
  name: string;
  acceptance?: Acceptance;
  /** The version its latest decision was taken on. */
  version?: number;
  body?: string;
  decidedOn?: CivilDate;
  assumed?: boolean;
  /** The whole text is adopted to the letter. */
  counts: boolean;
  needs: readonly string[];
  /** What a person should look at: UNPROVEN_WORDING, NO_ENDORSEMENT, NO_PARTICIPATION_DATE. */
  warnings: readonly string[];
  cells: readonly Cell[];
}

export interface Matrix {
  version: number;
  hash: string;
  paragraphs: readonly { number: string; heading: string; hash: string }[];
  rows: readonly MatrixRow[];
}

/** Member by paragraph: whose approval holds for the text in force, and what is missing. */
export function matrix(state: FormationState): Matrix {
  if (state.status === 'IDEA') return { version: 0, hash: '', paragraphs: [], rows: [] };
  const { charter } = textInForce(state);
  const { version, hash, paragraphs } = charter;
  return { version, hash, paragraphs, rows: standings(state).map((standing) => rowOf(state, standing, charter)) };
}

/** The same row against any text, chosen or not. */
export function rowOf(state: Started, standing: Standing, text: Pick<CharterVersion, 'paragraphs'>): MatrixRow {
  const { id, name } = standing.member;
  const decision = answersOf(state, id).findLast((one): one is Decision => one.kind === 'DECISION');
  const wishes = (decision?.wishes ?? []).map(({ paragraph }) => paragraph);
  const cells = text.paragraphs.map(({ number, hash }) => cell(standing, { number, hash }, wishes.includes(number)));
  return {
    member: id,
    name,
    ...(decision && about(decision)),
    counts: counts(standing, text),
    needs: needs(standing, text),
    warnings: decision ? warnings(decision, cells) : [],
    cells,
  };
}

function about({ acceptance, version, body, decidedOn, assumed }: Decision): Partial<MatrixRow> {
  return { acceptance, version, body, decidedOn, ...(assumed !== undefined && { assumed }) };
}

function cell({ coverage, hasAnswered }: Standing, wanted: { number: string; hash: string }, wish: boolean): Cell {
  const covered = coverage.get(wanted.number);
  const state = hasAnswered ? cellState(covered, wanted.hash, wish) : 'WAITING';
  const said = covered ? { source: covered.source, ...(covered.hash !== null && { hash: covered.hash }) } : {};
  const marks = { ...(covered?.unproven && { unproven: true }), ...(wish && { wish: true }) };
  return { paragraph: wanted.number, state, ...said, ...marks };
}

function cellState(covered: Covered | undefined, wanted: string, wish: boolean): CellState {
  if (!covered || covered.hash === null) return 'MISSING';
  if (covered.hash === wanted) return 'HOLDS';
  if (covered.source === 'CONDITION') return 'CONDITION_UNMET';
  // What a member wished for here it has not decided on in any words but the text's old ones.
  return wish && covered.source === 'TEXT' ? 'MISSING' : 'FALLS';
}

function warnings({ acceptance, endorses, participatesFrom }: Decision, cells: readonly Cell[]): string[] {
  if (acceptance === 'DECLINED') return [];
  const shown: [string, boolean][] = [
    ['UNPROVEN_WORDING', cells.some(({ unproven }) => unproven === true)],
    ['NO_ENDORSEMENT', endorses !== true],
    ['NO_PARTICIPATION_DATE', participatesFrom === undefined],
  ];
  return shown.flatMap(([warning, is]) => (is ? [warning] : []));
}
