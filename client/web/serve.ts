import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AddressInfo } from 'node:net';

export interface Listening {
  url: string;
  close: () => Promise<void>;
}

/** Listens; `port` 0 takes a free one. Rejects with the system's own error (EADDRINUSE) when it cannot. */
export function serveWeb(app: Hono, { port, host }: { port: number; host: string }): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) =>
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`, close: () => closing(server) }),
    );
    server.once('error', reject);
  });
}

/** Open event streams would keep the server up for ever. */
const closing = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
