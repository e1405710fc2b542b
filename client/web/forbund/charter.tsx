import type { CharterVersion } from '../../../domain/charter/charter';
import type { Page } from '../page';
import { Section } from '../section';

/** The text in force, and every paragraph of it a link away. */
export const Charter = ({ page: { t }, charter }: { page: Page; charter: CharterVersion }) => (
  <Section id="ordning" title={t('Förbundsordningen', 'The charter')}>
    <dl class="receipt one">
      <div>
        <dt>{t('Version', 'Version')}</dt>
        <dd>{charter.version}</dd>
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
  </Section>
);
