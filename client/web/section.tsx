import type { Child } from 'hono/jsx';
import { Status, type Mark, type Tone } from './marks';
import type { Page } from './page';

interface Headed {
  /** The anchor of the section. */
  id: string;
  title: Child;
  /** What stands beside the heading: an order, a sum, links. */
  beside?: Child;
  children?: Child;
}

/** A part of a page under its heading. */
export const Section = ({ id, title, beside, children }: Headed) => (
  <section aria-labelledby={id}>
    <div class="h">
      <h2 id={id}>{title}</h2>
      {beside === undefined || beside === null ? null : <p>{beside}</p>}
    </div>
    {children}
  </section>
);

/** The name of the page, and beside it how what it is about stands. */
export const Head = (props: { title: string; tone: Tone; mark?: Mark; children?: Child }) => (
  <div class="head">
    <h1>
      <bdi>{breakable(props.title)}</bdi>
    </h1>
    <Status tone={props.tone} mark={props.mark ?? props.tone} also="tag">
      {props.children}
    </Status>
  </div>
);

/** A name too long for a phone may break where its words meet. */
const breakable = (name: string): string => name.replace(/(samordnings)(förbund)/gi, '$1\u00ad$2');

/** Where the page lies: links to what is above it, and its own name. */
export const Crumbs = (props: {
  page: Page;
  above: readonly (readonly [href: string, name: Child])[];
  here: Child;
}) => (
  <nav class="crumbs" aria-label={props.page.t('Du är här', 'You are here')}>
    <ol>
      {props.above.map(([href, name]) => (
        <li>
          <a href={href}>{name}</a>
        </li>
      ))}
      <li>
        <span aria-current="page">{props.here}</span>
      </li>
    </ol>
  </nav>
);
