import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Tells which stream has changed; returns how to stop listening. */
export type Changes = (onChange: (stream: string) => void) => () => void;

const beatMs = 5_000;

/** Who follows a förbund follows all its processes: "forbund-haninge" is told of "budget-haninge-2008". */
export function concerns(stream: string, wanted: string): boolean {
  if (wanted === '*' || stream === '*' || stream === wanted) return true;
  const forbund = /^forbund(-.+)$/.exec(wanted)?.[1];
  return forbund !== undefined && `${stream}-`.includes(`${forbund}-`);
}

/** One event a change, and a beat in between, so that a page knows when it has lost contact. */
export function serveLive(app: Hono, changes: Changes): void {
  app.get('/live', (context) => {
    const wanted = context.req.query('stream') ?? '*';
    context.header('X-Accel-Buffering', 'no');
    return streamSSE(context, async (sse) => {
      const send = (event: string, data: string): void => void sse.writeSSE({ event, data }).catch(() => sse.abort());
      const stop = changes((stream) => {
        if (concerns(stream, wanted)) send('changed', stream);
      });
      send('beat', '');
      const beats = setInterval(() => send('beat', ''), beatMs);
      await new Promise<void>((resolve) => sse.onAbort(resolve));
      clearInterval(beats);
      stop();
    });
  });
}
