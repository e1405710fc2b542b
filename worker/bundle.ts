import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

/** Built beside the transpiled program; where the program runs from its sources it is not there. */
const built = join(__dirname, '..', 'workflow-bundle.js');

/** The workflows' isolate: the one built with the program, or one bundled from the sources, which takes seconds. */
export async function workflowBundle(workflowsPath = require.resolve('../workflows')): Promise<WorkflowBundleOption> {
  if (existsSync(built)) return { codePath: built };
  return bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
}
