import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface SignIn {
  /** Printed once at start-up; good for one use. */
  oneTimeToken: string;
  /** Signs the session cookie; kept with the data, so that a restart leaves people signed in. */
  secret: string;
}

export interface Access {
  /** The value of a session cookie for the holder of the token; undefined when the token is wrong or used. */
  signIn: (token: string, now: number) => string | undefined;
  isSignedIn: (cookie: string | undefined, now: number) => boolean;
  signOut: (cookie: string) => void;
}

export const sessionDays = 30;
const sessionMs = sessionDays * 86_400_000;

export function createAccess({ oneTimeToken, secret }: SignIn): Access {
  const signedOut = new Set<string>();
  let used = false;
  const sealOf = (body: string): string => createHmac('sha256', secret).update(`session ${body}`).digest('base64url');
  return {
    signIn(token, now) {
      if (used || !same(token, oneTimeToken)) return undefined;
      used = true;
      const body = `${now + sessionMs}.${randomBytes(12).toString('base64url')}`;
      return `${body}.${sealOf(body)}`;
    },
    isSignedIn(cookie, now) {
      if (cookie === undefined || signedOut.has(cookie)) return false;
      const cut = cookie.lastIndexOf('.');
      const body = cookie.slice(0, cut);
      return cut > 0 && same(cookie.slice(cut + 1), sealOf(body)) && Number.parseInt(body, 10) > now;
    },
    signOut: (cookie) => void signedOut.add(cookie),
  };
}

/** Equal without telling by the time taken how much of it was. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
