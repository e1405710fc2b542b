import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  shapeOfCaseFile,
  shapeOfCharterFile,
  type CaseFile,
  type CharterFile,
} from '../../contracts/case-file/case-file';
import { caseFileProblems } from '../../contracts/case-file/checks';
import { readYaml, type Problem, type YamlText } from './yaml-text';

export type { Problem } from './yaml-text';
export type CaseFileRead = { ok: true; caseFile: CaseFile } | { ok: false; problems: Problem[] };
export type CharterFileRead = { ok: true; charter: CharterFile } | { ok: false; problems: Problem[] };

/** Reads a case file, and the charter text it names from the file beside it. */
export async function loadCaseFile(path: string): Promise<CaseFileRead> {
  const text = await textOf(path);
  if (text === undefined) return { ok: false, problems: [unreadable(path)] };
  return readCaseFile(text, { file: path });
}

/** A case file's text as data, checked; the charter text it names is read relative to `file`. */
export async function readCaseFile(text: string, { file }: { file: string }): Promise<CaseFileRead> {
  const yaml = readYaml(text, file);
  if ('problems' in yaml) return { ok: false, problems: yaml.problems };
  const shape = shapeOfCaseFile(yaml.content);
  if ('problems' in shape) return { ok: false, problems: shape.problems.map(yaml.locate) };
  const whole = await withCharterText(shape.caseFile, { file, yaml });
  if ('problems' in whole) return { ok: false, problems: whole.problems };
  const problems = caseFileProblems(whole.caseFile).map(yaml.locate);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, caseFile: whole.caseFile };
}

/** Reads a charter text that stands alone. */
export async function loadCharterFile(path: string): Promise<CharterFileRead> {
  const text = await textOf(path);
  if (text === undefined) return { ok: false, problems: [unreadable(path)] };
  const yaml = readYaml(text, path);
  if ('problems' in yaml) return { ok: false, problems: yaml.problems };
  const shape = shapeOfCharterFile(yaml.content);
  if ('problems' in shape) return { ok: false, problems: shape.problems.map(yaml.locate) };
  return { ok: true, charter: shape.charter };
}

async function withCharterText(
  caseFile: CaseFile,
  { file, yaml }: { file: string; yaml: YamlText },
): Promise<{ caseFile: CaseFile } | { problems: Problem[] }> {
  const { charter } = caseFile;
  if (charter.file === undefined) return { caseFile };
  if (charter.paragraphs !== undefined) {
    const message = 'the text stands both here and in a file of its own: keep one of them';
    return { problems: [yaml.locate({ path: ['charter', 'file'], message, code: 'TEXT_TWICE' })] };
  }
  const path = resolve(dirname(file), charter.file);
  const read = await loadCharterFile(path);
  if (!read.ok) return { problems: read.problems };
  return { caseFile: { ...caseFile, charter: { ...charter, ...read.charter } } };
}

export async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

export const unreadable = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  path: '',
  message: 'there is no such file, or it cannot be read',
  code: 'NO_FILE',
});
