// The start of the command line as one file, so that `forbund --help` reads one file and not fifty.
// What is inlined: commander, picocolors and the client's own modules that main.ts imports statically.
// What is left outside, and loaded late: everything behind `await import(...)`, other folders, other packages.
import { dirname, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

const inlinedPackages = new Set(['commander', 'picocolors']);
const client = resolve('client') + sep;

export async function bundleCli(entry, transpiling) {
  const { outputFiles } = await build({
    ...transpiling,
    entryPoints: [entry],
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [{ name: 'late-parts-stay-outside', setup: (bundler) => keepOutside(bundler, resolve(dirname(entry))) }],
  });
  return outputFiles;
}

/** Commands that people wait for, each with all it needs in one file: reading fifty takes longer than the answer. */
export const quickCommands = ['client/cli/commands/due.ts', 'client/cli/commands/list.ts'];

export async function bundleQuickCommands(transpiling) {
  const { outputFiles } = await build({
    ...transpiling,
    entryPoints: quickCommands,
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    external: ['pg-native', 'pg-cloudflare'],
    // pg asks at once whether it runs at Cloudflare, by a global that makes Node load its whole web client.
    define: { Response: 'undefined' },
  });
  return outputFiles;
}

function keepOutside(bundler, entryFolder) {
  bundler.onResolve({ filter: /.*/ }, ({ path, kind, resolveDir }) => {
    if (kind === 'entry-point') return undefined;
    if (resolveDir.includes(`${sep}node_modules${sep}`)) return undefined;
    const late = kind === 'dynamic-import';
    if (!path.startsWith('.')) return late || !inlinedPackages.has(path) ? { path, external: true } : undefined;
    const target = resolve(resolveDir, path);
    if (!late && target.startsWith(client)) return undefined;
    return { path: asRequired(relative(entryFolder, target)), external: true };
  });
}

const asRequired = (path) => {
  const posix = path.split(sep).join('/');
  return posix.startsWith('.') ? posix : `./${posix}`;
};
