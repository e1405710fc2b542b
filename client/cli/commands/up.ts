import type { Cli } from '../cli';
import type { Given } from '../given';

export async function run(cli: Cli, given: Given): Promise<number> {
  const { runUp } = await import('../../../worker/run-up');
  const flags = {
    data: cli.dataDir,
    port: given.text('port'),
    temporalPort: given.text('temporalPort'),
    uiPort: given.text('uiPort'),
    databasePort: given.text('databasePort'),
  };
  return runUp({ flags, env: cli.env, lang: cli.lang, json: cli.json, out: cli.out, err: cli.note });
}
