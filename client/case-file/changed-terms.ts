import { shapeOfChangedTerms } from '../../contracts/changed-terms';
import type { ChangedTerms } from '../../domain/forbund/changed-terms';
import { textOf, unreadable, type Problem } from './read';
import { inOreOf } from './terms';
import { readYaml } from './yaml-text';

export type ChangedTermsRead = { ok: true; terms: ChangedTerms } | { ok: false; problems: Problem[] };

/** Reads what a charter changes of its terms, written as the parameters of a case file are: amounts in whole kronor. */
export async function loadChangedTerms(path: string): Promise<ChangedTermsRead> {
  const text = await textOf(path);
  if (text === undefined) return { ok: false, problems: [unreadable(path)] };
  const yaml = readYaml(text, path);
  if ('problems' in yaml) return { ok: false, problems: yaml.problems };
  const shape = shapeOfChangedTerms(yaml.content);
  if ('problems' in shape) return { ok: false, problems: shape.problems.map(yaml.locate) };
  const { split, ...rest } = shape.terms;
  return { ok: true, terms: { ...rest, ...(split && { split: inOre(split) }) } };
}

const inOre = ({ region, kommun }: NonNullable<ChangedTerms['split']>): NonNullable<ChangedTerms['split']> => ({
  ...(region && { region: inOreOf(region) }),
  ...(kommun && { kommun: inOreOf(kommun) }),
});
