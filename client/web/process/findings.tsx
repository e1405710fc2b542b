import type { Finding } from '../../../domain/charter/charter';
import { severityWords } from '../../words/everyday';
import { section } from '../../words/tongue';
import { Status, type Tone } from '../marks';
import type { Page } from '../page';
import type { FoundFormation } from './read';

const tones: Readonly<Record<Finding['severity'], Tone>> = { B: 'late', W: 'soon', I: 'plan' };
const order = 'BWI';

/** What the check of the text found before anybody voted on it. */
export const Findings = ({ page, found }: { page: Page; found: FoundFormation }) => {
  const { t, lang } = page;
  const findings = [...found.state.plan.findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="kontroll">
      <div class="h">
        <h2 id="kontroll">{t('Kontroll av texten', 'Check of the text')}</h2>
        <p>
          {t(
            'Anmärkningar mot grundtexten. De ändrar ingenting av sig själva.',
            'Findings on the base text. They change nothing by themselves.',
          )}
        </p>
      </div>
      <ul class="findings">
        {findings.map(({ id, severity, paragraph, ground }) => (
          <li>
            <Status tone={tones[severity]} mark={severity === 'I' ? 'plan' : undefined}>
              {severityWords(severity, lang)}
            </Status>
            <span>{paragraph === undefined ? t('Hela texten', 'The whole text') : section(paragraph)}</span>
            <span>
              <bdi>{ground}</bdi> <span class="soft small">{id}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
