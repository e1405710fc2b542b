import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Tells which stream has changed; returns how to stop listening. */
export type Changes = (onChange: (stream: string) => void) => () => void;

const beatMs = 5_000;

/** One event a change, and a beat in between, so that a page knows when it has lost contact. */
export function serveLive(app: Hono, changes: Changes): void {
  app.get('/live', (context) => {
    const wanted = context.req.query('stream') ?? '*';
    context.header('X-Accel-Buffering', 'no');
    return streamSSE(context, async (sse) => {
      const send = (event: string, data: string): void => void sse.writeSSE({ event, data }).catch(() => sse.abort());
      const stop = changes((stream) => {
        if (wanted === '*' || stream === wanted || stream === '*') send('changed', stream);
      });
      send('beat', '');
      const beats = setInterval(() => send('beat', ''), beatMs);
      await new Promise<void>((resolve) => sse.onAbort(resolve));
      clearInterval(beats);
      stop();
    });
  });
}
