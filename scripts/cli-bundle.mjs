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
    plugins: [{ name: 'late-parts-stay-outside', setup: (bundler) => keepOutside(bundler, resolve(dirname(entry))) }],
  });
  return outputFiles;
}

function keepOutside(bundler, entryFolder) {
  bundler.onResolve({ filter: /.*/ }, ({ path, kind, resolveDir }) => {
    if (kind === 'entry-point') return undefined;
    if (!path.startsWith('.')) return { path, external: kind === 'dynamic-import' || !inlinedPackages.has(path) };
    const target = resolve(resolveDir, path);
    const late = kind === 'dynamic-import' || kind === 'require-call';
    if (!late && target.startsWith(client)) return undefined;
    if (!target.startsWith(resolve('.') + sep) || target.includes(`${sep}node_modules${sep}`)) return undefined;
    return { path: asRequired(relative(entryFolder, target)), external: true };
  });
}

const asRequired = (path) => {
  const posix = path.split(sep).join('/');
  return posix.startsWith('.') ? posix : `./${posix}`;
};

