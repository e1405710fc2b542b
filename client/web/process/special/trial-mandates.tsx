import { timelineLine } from '../../../words/timeline/timeline';
import { Section } from '../../section';
import { Day } from '../../when';
import type { TrialPart } from './trial-part';

/** Taking part is decided by councils and boards; what officials do rests on a mandate, and is no decision (S1:35, C06). */
export const TrialMandates = ({ page, state: { mandates }, tongue }: TrialPart) => {
  if (mandates.length === 0) return null;
  return (
    <Section
      id="mandat"
      title={page.t('Mandat att genomföra', 'Mandates to carry out')}
      beside={page.t('Ett mandat är ingen rätt att besluta.', 'A mandate is no right to decide.')}
    >
      <ul>
        {mandates.map((mandate) => {
          const { sentence, soft } = timelineLine(tongue, 'MandateDelegated', { ...mandate });
          return (
            <li data-key={`mandat-${mandate.no}`}>
              <Day on={mandate.decidedOn} page={page} short />: <bdi>{sentence}</bdi>{' '}
              {soft ? <span class="soft">{soft}</span> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
