import type { Child } from 'hono/jsx';
import { Frame } from './frame';
import type { Page } from './page';

interface Said {
  page: Page;
  title: string;
  children?: Child;
  signedOut?: boolean;
}

/** A page that says one thing, and what to do. */
const Notice = ({ page, title, children, signedOut }: Said) => (
  <Frame page={page} title={title} signedOut={signedOut ?? false}>
    <div class="one">
      <h1>{title}</h1>
      {children}
    </div>
  </Frame>
);

export const NotFound = ({ page }: { page: Page }) => (
  <Notice page={page} title={page.t('Sidan finns inte', 'There is no such page')}>
    <p class="lede">
      {page.t('Det finns inget med det namnet.', 'There is nothing of that name.')}{' '}
      <a href="/">{page.t('Till översikten', 'To the overview')}</a>
    </p>
  </Notice>
);

export const SignInNeeded = ({ page, used }: { page: Page; used: boolean }) => (
  <Notice
    page={page}
    signedOut
    title={
      used
        ? page.t('Länken gäller inte längre', 'The link is no longer valid')
        : page.t('Logga in med länken', 'Sign in with the link')
    }
  >
    <p class="lede">
      {used
        ? page.t(
            'Den kan bara användas en gång. Inget har gått förlorat.',
            'It can be used once only. Nothing is lost.',
          )
        : null}{' '}
      {page.t(
        'När systemet startar skriver det ut en länk som gäller en gång. Öppna den på den här datorn.',
        'When the system starts it prints a link that is good for one use. Open it on this computer.',
      )}
    </p>
    <p>
      {page.t('Hittar du den inte? Starta om, så kommer en ny:', 'Cannot find it? Start again, and a new one comes:')}
    </p>
    <code class="cmd" tabindex={0} role="group" aria-label={page.t('Kommando', 'Command')}>
      npm start
    </code>
  </Notice>
);

/** Not a redirect: a strict cookie does not follow one that began on another site, in a mail or a chat. */
export const SignedIn = ({ page }: { page: Page }) => (
  <html lang={page.lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="refresh" content="0;url=/" />
      <title>{page.t('Inloggad – forbund', 'Signed in – forbund')}</title>
    </head>
    <body>
      <main>
        <h1>{page.t('Inloggad', 'Signed in')}</h1>
        <p>
          <a href="/">{page.t('Till översikten', 'To the overview')}</a>
        </p>
      </main>
    </body>
  </html>
);

export const Broken = ({ page }: { page: Page }) => (
  <Notice page={page} title={page.t('Sidan kunde inte hämtas', 'The page could not be fetched')}>
    <p class="lede">
      {page.t(
        'Databasen svarade inte. Inget har gått förlorat. Ladda om om en stund.',
        'The database did not answer. Nothing is lost. Reload in a moment.',
      )}
    </p>
  </Notice>
);
