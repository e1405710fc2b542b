import type { Evidence } from '../../../domain/command';
import type { Documents } from '../../../journal/documents';
import type { Cli } from '../cli';
import { evidenceOf } from '../evidence';
import { Given } from '../given';
import { anyDay, onLiquidation } from '../liquidation-at';
import { oneNamed } from '../one-of';
import { requiredText } from '../required-text';

export async function run(cli: Cli, given: Given): Promise<number> {
  const step = oneNamed(['DRAFT', 'ADOPT'] as const, given.arg(1), '<step>');
  return step === 'DRAFT' ? draft(cli, given) : adopt(cli, given);
}

/** Two documents: the report over the whole liquidation, and the accounting documents. */
function draft(cli: Cli, given: Given): Promise<number> {
  const [report, accounts] = [requiredText(given, 'report'), requiredText(given, 'accounts')];
  return onLiquidation(cli, given, {
    day: anyDay,
    make: async (_, { documents }) => {
      const data = { report: await stored(report, documents), accounts: await stored(accounts, documents) };
      return { type: 'DraftFinalAccounts', data };
    },
  });
}

/** The version that stands, unless another is named. */
const adopt = (cli: Cli, given: Given): Promise<number> =>
  onLiquidation(cli, given, {
    make: ({ state }) => {
      const version = given.number('version') ?? Math.max(1, state.versions);
      return { type: 'AdoptFinalAccounts', data: { version } };
    },
  });

async function stored(path: string, documents: Documents): Promise<Evidence> {
  const { evidence } = await evidenceOf(new Given([], { evidence: path }), documents);
  if (evidence) return evidence;
  throw new Error(`${path} was not stored`);
}
