import type { CharterVersion } from '../../../domain/charter/charter';
import type { Begun } from '../../../domain/forbund/state';
import { charterView } from '../../../domain/forbund/view/charter-view';
import { changedTermsLines } from '../../words/changed-terms';
import { speak } from '../../words/tongue';
import type { Page } from '../page';
import { Section } from '../section';
import { Day } from '../when';
import { CharterAhead, CharterChanges } from './charter-changes';
import type { FoundForbund } from './read';

/** The text in force, what it decides, every paragraph of it a link away; what it was, and what it is to be. */
export const Charter = ({ page, found }: { page: Page; found: Pick<FoundForbund, 'state' | 'names'> }) => {
  const { t, lang } = page;
  const { charter, since, decides, changes, ahead } = charterView(found.state as Begun);
  const tongue = speak(lang, found.names);
  return (
    <Section id="ordning" title={t('Förbundsordningen', 'The charter')}>
      <dl class="receipt one">
        <div>
          <dt>{t('Version', 'Version')}</dt>
          <dd>{charter.version}</dd>
        </div>
        {since === undefined ? null : (
          <div>
            <dt>{t('Gäller från', 'Holds from')}</dt>
            <dd>
              <Day on={since} page={page} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('Bestämmer', 'Decides')}</dt>
          <dd>
            <ul>
              {changedTermsLines(tongue, decides).map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('Fingeravtryck', 'Fingerprint')}</dt>
          <dd>
            <code>{charter.hash}</code>
          </dd>
        </div>
        <div>
          <dt>{t('Paragrafer', 'Paragraphs')}</dt>
          <dd>{charter.paragraphs.length}</dd>
        </div>
      </dl>
      <CharterAhead page={page} tongue={tongue} ahead={ahead} />
      <Paragraphs page={page} charter={charter} />
      <CharterChanges page={page} tongue={tongue} changes={changes} />
    </Section>
  );
};

const Paragraphs = ({ page: { t }, charter }: { page: Page; charter: CharterVersion }) => (
  <details>
    <summary>{t('Alla paragrafer', 'All paragraphs')}</summary>
    <ul class="paragraphs">
      {charter.paragraphs.map(({ number, heading, hash }) => (
        <li>
          <a href={`/text/${hash}`}>
            §&nbsp;{number} <bdi>{heading}</bdi>
          </a>
        </li>
      ))}
    </ul>
  </details>
);
