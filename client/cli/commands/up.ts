import { runUp } from '../../../worker/run-up';
import type { Run } from '../specs/spec';

export const run: Run = ({ lang, json, env, dataDir, out, note }, given) =>
  runUp({
    flags: {
      data: dataDir,
      port: given.text('port'),
      temporalPort: given.text('temporalPort'),
      uiPort: given.text('uiPort'),
      databasePort: given.text('databasePort'),
    },
    env,
    lang,
    json,
    out,
    err: note,
  });
