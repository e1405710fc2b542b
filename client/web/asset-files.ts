import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';

interface Asset {
  body: string;
  type: string;
  print: string;
}

const files = { 'forbund.css': 'text/css', 'live.js': 'text/javascript' };

function asset(path: string, type: string): Asset {
  const body = readFileSync(path, 'utf8');
  return { body, type: `${type}; charset=utf-8`, print: createHash('sha256').update(body).digest('hex').slice(0, 12) };
}

const load = (): Map<string, Asset> =>
  new Map([
    ...Object.entries(files).map(([name, type]) => [name, asset(join(__dirname, 'assets', name), type)] as const),
    ['htmx.min.js', asset(require.resolve('htmx.org/dist/htmx.min.js'), 'text/javascript')] as const,
  ]);

let loaded: Map<string, Asset> | undefined;
const assets = (): Map<string, Asset> => (loaded ??= load());

/** The address of a file of ours; changes when the file does, so that it may be kept for ever. */
export const assetUrl = (name: string): string => `/assets/${name}?v=${assets().get(name)?.print ?? ''}`;

export function serveAssets(app: Hono): void {
  app.get('/assets/:name', (context) => {
    const found = assets().get(context.req.param('name'));
    if (!found) return context.notFound();
    const kept = context.req.query('v') === found.print ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(found.body, 200, { 'Content-Type': found.type, 'Cache-Control': kept });
  });
}
