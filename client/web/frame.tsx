import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import { midnightAfter } from '../../domain/calendar/stockholm';
import { formatInstant } from '../words/instants';
import { assetUrl } from './asset-files';
import { Sprite } from './marks';
import { linkTo, type Page } from './page';

export interface Framed {
  page: Page;
  title: string;
  /** The part of the menu this page belongs to. */
  within?: '/' | '/member' | '/mail' | '/incidents';
  /** What the strip of an exercise says. */
  exercise?: string | undefined;
  /** The stream that this page follows; "*" for all. Absent: the page stands still. */
  follows?: string;
  signedOut?: boolean;
  children?: Child;
}

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%230b5563' stroke-width='5'%3E%3Cpath d='M12 3.5a8.5 8.5 0 0 0 0 17'/%3E%3Cpath d='M14 3.74A8.5 8.5 0 0 1 20.26 10M20.26 14A8.5 8.5 0 0 1 14 20.26'/%3E%3C/svg%3E";
const htmxConfig = '{"includeIndicatorStyles":false,"allowEval":false,"historyEnabled":false,"selfRequestsOnly":true}';

export const Frame = (props: Framed) => (
  <>
    {raw('<!doctype html>')}
    <html lang={props.page.lang}>
      <Head {...props} />
      <body {...following(props)}>
        <Sprite />
        <a class="skip" href="#innehall">
          {props.page.t('Hoppa till innehållet', 'Skip to the content')}
        </a>
        <Top {...props} />
        {props.exercise === undefined ? null : <Drill page={props.page}>{props.exercise}</Drill>}
        <main id="innehall" tabindex={-1}>
          <div class="wrap">{props.children}</div>
        </main>
        <Foot {...props} />
      </body>
    </html>
  </>
);

/** What the script needs: whom to follow, when the day ends, and its few sentences in the page's language. */
const following = ({ page, follows }: Framed): Record<string, string> =>
  follows === undefined
    ? {}
    : {
        'data-follows': follows,
        'data-midnight-in': String(midnightAfter(page.today) - page.now),
        'data-lost': page.t(
          'Sidan visar läget kl. {klocka}. Försöker igen.',
          'This page shows {klocka}. Trying again.',
        ),
        'data-changed-one': page.t('1 ärende har ändrats.', '1 process has changed.'),
        'data-changed': page.t('{antal} ärenden har ändrats.', '{antal} processes have changed.'),
        'data-show': page.t('Visa', 'Show'),
      };

const Head = ({ page, title, follows }: Framed) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="htmx-config" content={htmxConfig} />
    <title>{`${title} – forbund`}</title>
    <link rel="stylesheet" href={assetUrl('forbund.css')} />
    <link rel="icon" href={icon} />
    <link rel="alternate" hreflang="sv" href={linkTo(page, { lang: 'sv' })} />
    <link rel="alternate" hreflang="en" href={linkTo(page, { lang: 'en' })} />
    {follows === undefined ? null : (
      <>
        <script src={assetUrl('htmx.min.js')} defer></script>
        <script src={assetUrl('live.js')} defer></script>
      </>
    )}
  </head>
);

const Top = ({ page, within, signedOut }: Framed) => (
  <header class="top">
    <div class="wrap">
      <a class="brand" href="/">
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          focusable="false"
          fill="none"
          stroke="currentColor"
          stroke-width="5"
        >
          <path d="M12 3.5a8.5 8.5 0 0 0 0 17" />
          <path d="M14 3.74A8.5 8.5 0 0 1 20.26 10" />
          <path d="M20.26 14A8.5 8.5 0 0 1 14 20.26" />
        </svg>
        forbund
      </a>
      {signedOut ? null : (
        <nav aria-label={page.t('Huvudmeny', 'Main menu')}>
          <ul>
            <MenuItem to="/" within={within} page={page}>
              {page.t('Översikt', 'Overview')}
            </MenuItem>
            <MenuItem to="/member" within={within} page={page}>
              {page.t('Medlemmar', 'Members')}
            </MenuItem>
            <MenuItem to="/mail" within={within} page={page}>
              {page.t('Utskick', 'Mail')}
            </MenuItem>
            <MenuItem to="/incidents" within={within} page={page}>
              {page.t('Avvikelser', 'Incidents')}
            </MenuItem>
          </ul>
        </nav>
      )}
      <div class="me">
        {signedOut ? null : <span>{page.t('Administratör', 'Administrator')}</span>}
        <Switch page={page} />
        {signedOut ? null : (
          <form method="post" action="/sign-out">
            <button type="submit" class="plain">
              {page.t('Logga ut', 'Sign out')}
            </button>
          </form>
        )}
      </div>
    </div>
  </header>
);

const MenuItem = (props: {
  to: NonNullable<Framed['within']>;
  within: string | undefined;
  page: Page;
  children?: Child;
}) => (
  <li>
    <a href={props.to} aria-current={currentAs(props)}>
      {props.children}
    </a>
  </li>
);

/** "page" on the page itself, "true" on a page beneath it. */
function currentAs({ to, within, page }: { to: string; within: string | undefined; page: Page }) {
  if (within !== to) return undefined;
  return page.path === to ? 'page' : 'true';
}

/** The same page in the other language. */
const Switch = ({ page }: { page: Page }) => {
  const other = page.lang === 'sv' ? 'en' : 'sv';
  return (
    <a href={linkTo(page, { lang: other })} hreflang={other} lang={other}>
      {other === 'en' ? 'English' : 'Svenska'}
    </a>
  );
};

const Drill = ({ page, children }: { page: Page; children?: Child }) => (
  <aside class="drill" aria-label={page.t('Övning', 'Exercise')}>
    <div class="wrap">
      <p>
        <strong>{page.t('Övning.', 'Exercise.')}</strong> {children}
      </p>
    </div>
  </aside>
);

const Foot = ({ page, follows }: Framed) => (
  <footer class="foot">
    <div class="wrap">
      <p>forbund {page.version}</p>
      {follows === undefined ? null : <p id="lage" role="status"></p>}
      <p>
        {page.t('Sidan hämtad', 'Page fetched')}{' '}
        <time datetime={new Date(page.now).toISOString()}>{formatInstant(page.now, page.lang)}</time>
      </p>
    </div>
  </footer>
);
