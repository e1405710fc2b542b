import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

let bundling: Promise<WorkflowBundleWithSourceMap> | undefined;

/** The bare workflows' isolate, bundled once. */
export const bareBundle = (): Promise<WorkflowBundleWithSourceMap> =>
  (bundling ??= bundleWorkflowCode({
    workflowsPath: require.resolve('./bare-workflows'),
    logger: new DefaultLogger('ERROR'),
  }));
