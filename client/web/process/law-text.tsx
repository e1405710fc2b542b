import type { Child } from 'hono/jsx';
import type { TextHead } from '../../../journal/text-heads';
import type { Page } from '../page';
import { phraseDiff, type Stretch } from '../word-diff';
import { shownCharacters } from './read';

interface Sides {
  page: Page;
  before: TextHead | undefined;
  after: TextHead | undefined;
  base: string;
  hash: string;
  right: Child;
}

/** A wording beside the base text's, with what differs marked. */
export const Pair = ({ page, before, after, base, hash, right }: Sides) => {
  const stretches = before && after && whole(before) && whole(after) ? phraseDiff(before.text, after.text) : undefined;
  return (
    <div class="diff">
      <div>
        <h3>
          {page.t('Grundtexten', 'The base text')}
          <small>
            {page.t('version 1, fingeravtryck', 'version 1, fingerprint')} <Print hash={base} />
          </small>
        </h3>
        {stretches ? (
          <Law page={page} stretches={stretches} side="gone" />
        ) : (
          <Cut page={page} head={before} hash={base} />
        )}
      </div>
      <div>
        {right}
        {stretches ? (
          <Law page={page} stretches={stretches} side="new" />
        ) : (
          <Cut page={page} head={after} hash={hash} />
        )}
      </div>
    </div>
  );
};

const whole = ({ length }: TextHead): boolean => length <= shownCharacters;

/** One side of a comparison; what differs is marked by line and by a word for those who do not see it. */
const Law = ({ page, stretches, side }: { page: Page; stretches: readonly Stretch[]; side: 'gone' | 'new' }) => (
  <p class="law" lang="sv">
    {stretches
      .filter(({ kind }) => kind === 'same' || kind === side)
      .map(({ text, kind }) => {
        if (kind === 'same') return <bdi>{folded(text)}</bdi>;
        if (kind === 'gone') {
          return (
            <del>
              <span class="vh">[{page.t('borttaget', 'removed')}: ]</span>
              <bdi>{text}</bdi>
            </del>
          );
        }
        return (
          <ins>
            <span class="vh">[{page.t('tillagt', 'added')}: ]</span>
            <bdi>{text}</bdi>
          </ins>
        );
      })}
  </p>
);

const keep = 240;

/** What is the same on both sides matters only near what is not. */
const folded = (text: string): string =>
  text.length <= 2 * keep + 40 ? text : `${text.slice(0, keep)} […] ${text.slice(-keep)}`;

const head = 600;

/** The beginning of a long text, and where all of it is. */
const Cut = ({ page, head: text, hash }: { page: Page; head: TextHead | undefined; hash: string }) =>
  text === undefined ? (
    <p class="soft">{page.t('Texten finns inte i arkivet.', 'The text is not in the archive.')}</p>
  ) : (
    <>
      <p class="law" lang="sv">
        <bdi>{text.length > head ? `${text.text.slice(0, head)} …` : text.text}</bdi>
      </p>
      {text.length > head ? (
        <p class="more">
          <a href={`/text/${hash}`}>
            {page.t(
              `Hela texten, ${number(text.length, 'sv')} tecken`,
              `The whole text, ${number(text.length, 'en')} characters`,
            )}
          </a>
        </p>
      ) : null}
    </>
  );

const number = (value: number, lang: 'sv' | 'en'): string => value.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB');

/** The first of a fingerprint, in groups people can compare; the whole of it is a link away. */
export const Print = ({ hash }: { hash: string }) => (
  <a class="print" href={`/text/${hash}`}>
    {hash.slice(0, 4)} {hash.slice(4, 8)}
  </a>
);
