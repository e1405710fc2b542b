import type { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sessionDays } from './access';
import type { Site } from './site';
import { SignedIn, SignInNeeded } from './refused';

export const sessionCookie = 'session';

/** In by the link that is printed at start-up, out by a button. */
export function serveSession(app: Hono, { access, clock, pageFor }: Site): void {
  app.get('/sign-in', (context) => {
    const page = pageFor(context);
    // Whoever only looks whether a link is there must not use it up.
    if (context.req.method === 'HEAD') return context.body(null, 204);
    const session = access.signIn(context.req.query('token') ?? '', clock());
    if (session !== undefined) {
      const maxAge = sessionDays * 86_400;
      setCookie(context, sessionCookie, session, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge });
      return context.html(<SignedIn page={page} />);
    }
    if (access.isSignedIn(getCookie(context, sessionCookie), clock())) return context.redirect('/', 303);
    return context.html(<SignInNeeded page={page} used />, 403);
  });
  app.post('/sign-out', (context) => {
    const session = getCookie(context, sessionCookie);
    // Only what has let somebody in is remembered: anybody may send anything here.
    if (session !== undefined && access.isSignedIn(session, clock())) access.signOut(session);
    deleteCookie(context, sessionCookie, { path: '/' });
    return context.html(<SignInNeeded page={pageFor(context)} used={false} />);
  });
}
