import { Hono } from 'hono';
import { createAccess } from '../../../client/web/access';
import { pageOf } from '../../../client/web/page';
import { serveSession } from '../../../client/web/session';
import type { Site } from '../../../client/web/site';

const now = Date.parse('2026-03-01T12:00:00Z');
const real = createAccess({ oneTimeToken: 'once', secret: 'kept' });
const remembered: string[] = [];
const access = {
  ...real,
  signOut(cookie: string): void {
    remembered.push(cookie);
    real.signOut(cookie);
  },
};
const app = new Hono();
serveSession(app, {
  access,
  clock: () => now,
  pageFor: (context) => pageOf(new URL(context.req.url), 'sv', { now, version: '1' }),
} as Site);

const signOut = (cookie: string) => app.request('/sign-out', { method: 'POST', headers: { cookie } });

test('the link lets one in once, and signing out ends that session for good', async () => {
  const first = await app.request('/sign-in?token=once');
  const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';');
  const value = decodeURIComponent(cookie.slice('session='.length));
  expect([first.status, real.isSignedIn(value, now)]).toEqual([200, true]);
  expect((await app.request('/sign-in?token=once')).status).toBe(403);
  await signOut(cookie);
  expect(real.isSignedIn(value, now)).toBe(false);
});

test('what never let anybody in is not remembered when it is signed out', async () => {
  remembered.length = 0;
  await signOut('session=made-up');
  await signOut('other=1');
  expect(remembered).toEqual([]);
});
