import { formatInstant } from '../../words/instants';
import { incidentWords } from '../../words/incidents/incidents';
import type { IncidentRow } from '../../../journal/rows';
import { Icon } from '../marks';
import type { Page } from '../page';
import { countWords } from './page';

/** On other pages: that something is wrong, and where it is told. */
export const IncidentsCall = ({ page, open }: { page: Page; open: number }) =>
  open === 0 ? null : (
    <div class="call late">
      <h2>
        <Icon mark="late" />
        {countWords(open, page)}
      </h2>
      <p>
        <a href="/incidents">{page.t('Vad, varför och vad du kan göra', 'What, why and what you can do')}</a>
      </p>
    </div>
  );

/** On the page of a process that stands still. */
export const StandingStill = ({ page, incident }: { page: Page; incident: IncidentRow | undefined }) => {
  if (!incident) return null;
  const { what, why, toDo } = incidentWords(incident, page.lang);
  return (
    <div class="call late">
      <h2>
        <Icon mark="late" />
        {what}
      </h2>
      <p>
        {page.t('Sedan', 'Since')} {formatInstant(incident.since, page.lang)}. <bdi>{why}</bdi> <bdi>{toDo}</bdi>
      </p>
    </div>
  );
};
