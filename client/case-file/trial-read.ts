import { dirname, resolve } from 'node:path';
import type { CaseFile } from '../../contracts/case-file/case-file';
import { isTrialFile, shapeOfTrialFile, type TrialFile } from '../../contracts/case-file/trial-file';
import { trialFileProblems } from '../../contracts/case-file/trial-checks';
import { loadCaseFile, textOf, unreadable, type Problem } from './read';
import { readYaml } from './yaml-text';

/** A trial's file, with the case file of the förbund that follows, where it names one. */
export interface TrialCase {
  trialFile: TrialFile;
  following?: CaseFile;
}

export type TrialFileRead = { ok: true; trial: TrialCase } | { ok: false; problems: Problem[] };

/** Whether a file is a trial's; one that cannot be read is not known to be. */
export async function isTrialAt(path: string): Promise<boolean> {
  const yaml = readYaml((await textOf(path)) ?? '', path);
  return !('problems' in yaml) && isTrialFile(yaml.content);
}

/** Reads a trial's file, checked, and the case file it names from the file beside it. */
export async function loadTrialFile(path: string): Promise<TrialFileRead> {
  const text = await textOf(path);
  if (text === undefined) return { ok: false, problems: [unreadable(path)] };
  const yaml = readYaml(text, path);
  if ('problems' in yaml) return { ok: false, problems: yaml.problems };
  const shape = shapeOfTrialFile(yaml.content);
  if ('problems' in shape) return { ok: false, problems: shape.problems.map(yaml.locate) };
  const { trialFile } = shape;
  const problems = trialFileProblems(trialFile).map(yaml.locate);
  if (problems.length > 0) return { ok: false, problems };
  if (trialFile.formation === undefined) return { ok: true, trial: { trialFile } };
  const following = await loadCaseFile(resolve(dirname(path), trialFile.formation));
  if (!following.ok) return { ok: false, problems: following.problems };
  return { ok: true, trial: { trialFile, following: following.caseFile } };
}
