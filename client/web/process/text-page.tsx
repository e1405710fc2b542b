import { Frame } from '../frame';
import type { Page } from '../page';

/** A stored text, whole. */
export const TextPage = ({ page, hash, text }: { page: Page; hash: string; text: string }) => (
  <Frame page={page} title={page.t('En lydelse', 'A wording')}>
    <div class="one">
      <h1>{page.t('En lydelse', 'A wording')}</h1>
      <p class="lede">{page.t('Ordagrant som den är lagrad.', 'Word for word as it is stored.')}</p>
      <dl class="receipt">
        <div>
          <dt>{page.t('Fingeravtryck', 'Fingerprint')}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
      </dl>
      <div class="sheet">
        <p class="law whole" lang="sv" dir="auto">
          {text}
        </p>
      </div>
    </div>
  </Frame>
);
