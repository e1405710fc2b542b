import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { ShapeProblem } from '../../contracts/case-file/case-file';

/** Something wrong with a file that a person wrote, and where; lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** As keys and indexes: "members[2].seats". */
  path: string;
  message: string;
  /** Stable, where the problem is one of meaning: "NO_FK". */
  code?: string;
}

export type YamlText = { content: unknown; locate: (problem: ShapeProblem & { code?: string }) => Problem };

/** A YAML text as data, with a way to find the line a path stands on. Not YAML: the problems, with their lines. */
export function readYaml(text: string, file: string): YamlText | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0]);
        return { file, line, column: col, path: '', message: `not YAML: ${message}` };
      }),
    };
  }
  const locate = ({ path, message, code }: ShapeProblem & { code?: string }): Problem => {
    const { line, col } = lines.linePos(offsetOf(document, path));
    return {
      file,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      path: pathWords(path),
      message,
      ...(code && { code }),
    };
  };
  try {
    return { content: document.toJS({ maxAliasCount: 100 }) as unknown, locate };
  } catch (error) {
    // An alias of nothing, or of too much: found only when the data is made.
    return { problems: [locate({ path: [], message: `not YAML: ${(error as Error).message}` })] };
  }
}

/** Where a path begins; where a part of it is missing, where the last part that is there begins. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const step = childOf(node, key);
    if (step === undefined) break;
    offset = step.offset ?? offset;
    node = step.node;
  }
  return offset;
}

function childOf(node: unknown, key: string | number): { node: unknown; offset: number | undefined } | undefined {
  if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
    return { node: node.items[key], offset: startOf(node.items[key]) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair && { node: pair.value, offset: startOf(pair.key) };
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const pathWords = (path: readonly (string | number)[]): string =>
  path.map((key, place) => (typeof key === 'number' ? `[${key}]` : place === 0 ? key : `.${key}`)).join('');
