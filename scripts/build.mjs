// Transpiles the program to dist/ file by file, and bundles the start of the command line and the workflows' isolate.
// Nothing is done when nothing changed: `node scripts/build.mjs`. All of it anew: `node scripts/build.mjs --force`.
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { sourceFiles, stampOf, stillStands, writeStamp } = await import('./sources.mjs');

const folders = ['domain', 'contracts', 'workflows', 'activities', 'journal', 'worker', 'client', 'bench'];
const cliEntry = 'client/cli/main.ts';
const workflowEntry = 'workflows/index.ts';
const workflowBundle = 'dist/workflow-bundle.js';

const transpiling = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'linked',
  // import() becomes a late require(): relative paths need no extension, and ESM-only packages load (Node >= 20.19).
  supported: { 'dynamic-import': false },
  write: false,
  logLevel: 'error',
};

const isCode = (file) => /\.tsx?$/.test(file);
const files = sourceFiles(folders);
const isolate = files.filter((file) => file.startsWith('workflows/'));

async function buildProgram() {
  const [{ build }, { bundleCli, bundleQuickCommands, quickCommands }, { removeStale, write }] = await Promise.all([
    import('esbuild'),
    import('./cli-bundle.mjs'),
    import('./output.mjs'),
  ]);
  const entryPoints = files.filter((file) => isCode(file) && file !== cliEntry && !quickCommands.includes(file));
  const { outputFiles } = await build({ ...transpiling, entryPoints, outdir: 'dist', outbase: '.', bundle: false });
  const cli = files.includes(cliEntry) ? await bundleCli(cliEntry, transpiling) : [];
  const quick = await bundleQuickCommands(transpiling);
  const belonging = write(
    [...outputFiles, ...cli, ...quick],
    files.filter((file) => !isCode(file)),
  );
  removeStale(folders, belonging);
}

async function buildWorkflowBundle() {
  if (!existsSync(workflowEntry)) return rmSync(workflowBundle, { force: true });
  const [{ bundleWorkflowCode, DefaultLogger }, { write }] = await Promise.all([
    import('@temporalio/worker'),
    import('./output.mjs'),
  ]);
  const logger = new DefaultLogger('WARN');
  const { code } = await bundleWorkflowCode({ workflowsPath: resolve(workflowEntry), logger });
  write([{ path: workflowBundle, contents: Buffer.from(code) }], []);
}

async function unlessItStands(name, stamp, output, work) {
  if (!process.argv.includes('--force') && stillStands(name, stamp, output)) return;
  const began = performance.now();
  await work();
  writeStamp(name, stamp);
  console.log(`built the ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

const bundled = existsSync(workflowEntry) ? workflowBundle : 'dist';
try {
  await unlessItStands('program', stampOf(files), 'dist', buildProgram);
  await unlessItStands('workflow bundle', stampOf(isolate), bundled, buildWorkflowBundle);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
