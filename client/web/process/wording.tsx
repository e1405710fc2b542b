import type { TextHead } from '../../../journal/text-heads';
import { formatDate } from '../../words/dates';
import { section } from '../../words/tongue';
import type { Page } from '../page';
import { Status } from '../marks';
import { disputed, type Disputed, type Own } from './contested';
import { Pair, Print } from './law-text';
import type { FoundFormation } from './read';
import { textInForce } from '../../../domain/formation/text';

interface Props {
  page: Page;
  found: FoundFormation;
}

/** Each paragraph in question: the base text, what stands against it, and each member's own words. */
export const Wordings = ({ page, found }: Props) => (
  <>
    {disputed(found.state).map((one) => (
      <Wording page={page} found={found} one={one} />
    ))}
  </>
);

const Wording = ({ page, found, one }: Props & { one: Disputed }) => {
  const { number, heading } = one.paragraph;
  return (
    <section aria-labelledby={`lydelse-${number}`}>
      <div class="h">
        <h2 id={`lydelse-${number}`}>
          {page.t('Lydelsen av', 'The wording of')} {section(number)} <bdi>{heading}</bdi>
        </h2>
        <p>{standing(one, page)}</p>
      </div>
      {one.chosen ? <Chosen page={page} found={found} one={one} /> : <Proposed page={page} found={found} one={one} />}
      <OwnWords page={page} found={found} one={one} />
    </section>
  );
};

function standing({ chosen, open, own }: Disputed, { t }: Page): string {
  if (chosen) {
    return t(
      'En person har valt lydelsen av den samlade texten.',
      'A person has chosen the wording of the consolidated text.',
    );
  }
  const wordings = new Set(own.filter(({ as }) => as !== 'WISH').map(({ hash }) => hash)).size;
  if (open && wordings > 1) {
    return t('Lydelserna skiljer sig. En person väljer.', 'The wordings differ. A person chooses.');
  }
  if (open) {
    return t('En annan lydelse är föreslagen. En person väljer.', 'Another wording is proposed. A person chooses.');
  }
  return t('Grundtextens lydelse gäller.', 'The base text’s wording stands.');
}

/** Base text left, the chosen wording right. */
const Chosen = ({ page, found, one }: Props & { one: Disputed }) => {
  const before = one.base === undefined ? undefined : found.texts[one.base];
  const after = found.texts[one.paragraph.hash];
  const { charter, origin } = textInForce(found.state);
  const name =
    origin === 'CONSOLIDATED' ? page.t('Samlad text', 'Consolidated text') : page.t('Ny lydelse', 'New wording');
  return (
    <Pair
      page={page}
      before={before}
      after={after}
      base={one.base ?? ''}
      right={
        <h3>
          {name}
          <small>
            {page.t('version', 'version')} {charter.version}, {formatDate(charter.datedOn, page.lang)},{' '}
            {page.t('fingeravtryck', 'fingerprint')} <Print hash={one.paragraph.hash} />
          </small>
        </h3>
      }
      hash={one.paragraph.hash}
    />
  );
};

/** Before a person has chosen: the base text against each distinct wording, side by side. */
const Proposed = ({ page, found, one }: Props & { one: Disputed }) => {
  const adopted = one.own.filter(({ as }) => as !== 'WISH');
  const hashes = [...new Set(adopted.map(({ hash }) => hash))];
  return (
    <>
      {hashes.map((hash) => (
        <Pair
          page={page}
          before={one.base === undefined ? undefined : found.texts[one.base]}
          after={found.texts[hash]}
          base={one.base ?? ''}
          hash={hash}
          right={
            <h3>
              {one.own
                .filter((own) => own.hash === hash)
                .map((own, index) => (
                  <>
                    {index > 0 ? ', ' : ''}
                    <bdi>{found.names.memberName(own.member)}</bdi>
                  </>
                ))}
              <small>
                {asWords(
                  one.own.find((own) => own.hash === hash),
                  page,
                )}
                , {page.t('fingeravtryck', 'fingerprint')} <Print hash={hash} />
              </small>
            </h3>
          }
        />
      ))}
    </>
  );
};

const kinds = {
  AMENDMENT: ['egen lydelse', 'own wording'],
  CONDITION: ['villkor', 'condition'],
  WISH: ['önskemål, inget villkor', 'a wish, not a condition'],
} as const;

const asWords = (own: Own | undefined, { t }: Page): string => (own ? t(kinds[own.as][0], kinds[own.as][1]) : '');

/** After a choice what each member wrote; before it only the wishes, which are no wording to compare. */
const OwnWords = ({ page, found, one }: Props & { one: Disputed }) => {
  const shown = one.own.filter(({ as }) => one.chosen || as === 'WISH');
  if (shown.length === 0) return null;
  return (
    <div class="others">
      <h3>{one.chosen ? page.t('Så skrev medlemmarna', 'What the members wrote') : page.t('Önskemål', 'Wishes')}</h3>
      <dl>
        {shown.map((own) => (
          <>
            <dt>
              <bdi>{found.names.memberName(own.member)}</bdi>
            </dt>
            <dd>
              <q lang="sv">
                <bdi>{quoted(found.texts[own.hash])}</bdi>
              </q>{' '}
              {own.hash === one.paragraph.hash ? (
                <Status tone="done">
                  {page.t('Samma som den samlade texten', 'The same as the consolidated text')}
                </Status>
              ) : (
                <span class="soft">{asWords(own, page)}</span>
              )}
            </dd>
          </>
        ))}
      </dl>
    </div>
  );
};

const quoted = (text: TextHead | undefined): string =>
  text === undefined ? '…' : text.length > 300 ? `${text.text.slice(0, 300)} …` : text.text;
