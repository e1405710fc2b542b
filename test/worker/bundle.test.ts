import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

let code: string;
let modules: string[];
beforeAll(async () => {
  const workflowsPath = require.resolve('../../workflows');
  const bundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  const [, map = ''] = bundle.code.split('sourceMappingURL=data:application/json;charset=utf-8;base64,');
  code = bundle.code.replace(/\n\/\/# sourceMappingURL=.*$/s, '');
  modules = (JSON.parse(Buffer.from(map, 'base64').toString()) as { sources: string[] }).sources;
});

test('the isolate’s code is at most 0.7 MB', () => expect(code.length).toBeLessThanOrEqual(700_000));

test('of ours the isolate holds the host and the names of the workflows, nothing else', () => {
  const ours = modules.filter((name) => !name.includes('node_modules') && /\/(\w|-)+\.ts$/.test(name));
  expect(ours.map((name) => name.slice(name.lastIndexOf('/') + 1)).sort()).toEqual([
    'beside.ts',
    'host.ts',
    'index.ts',
    'messages.ts',
    'show.ts',
    'timer.ts',
  ]);
});

test('no rule, no schema and no calendar is in the isolate', () => {
  for (const foreign of ['/domain/', '/contracts/', '/journal/', 'node_modules/zod', 'temporal-polyfill', 'emmett']) {
    expect(modules.filter((name) => name.includes(foreign))).toEqual([]);
  }
});
