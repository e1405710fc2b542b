import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { rounded, type Figure } from './figure';

/** The isolate's code without its source map. */
export async function measureBundle(): Promise<Figure> {
  const workflowsPath = join(__dirname, '..', 'workflows', 'index.js');
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  const megabytes = (code.split('\n//# sourceMappingURL')[0] ?? code).length / 1e6;
  const what = 'workflow bundle, no rule and no zod in it';
  return {
    what,
    ours: `${rounded(megabytes)} MB`,
    against: 'fixed',
    theirs: '',
    target: '<= 0.7 MB',
    met: megabytes <= 0.7,
  };
}
