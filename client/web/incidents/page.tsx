import type { IncidentRow } from '../../../journal/rows';
import { formatInstant } from '../../words/instants';
import { incidentPlace, incidentWords } from '../../words/incidents/incidents';
import { capital } from '../../words/tongue';
import { Frame } from '../frame';
import { Status } from '../marks';
import { inWords } from '../numbers';
import type { Page } from '../page';
import { Section } from '../section';
import { tableOf } from '../table';

interface Shown {
  page: Page;
  incidents: readonly IncidentRow[];
}

/** What stands still or went wrong, since when, why, and what to do; and what has come right lately. */
export const IncidentsPage = ({ page, incidents }: Shown) => {
  const { t } = page;
  const open = incidents.filter(({ resolvedAt }) => resolvedAt === null);
  const over = incidents.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <Frame page={page} title={t('Avvikelser', 'Incidents')} within="/incidents" follows="*">
      <div id="avvikelser" data-live data-hold>
        <h1>{t('Avvikelser', 'Incidents')}</h1>
        <p class="lede">
          <strong data-news>{countWords(open.length, page)}</strong> {restOf(open.length, page)}
        </p>
        {open.length === 0 ? null : (
          <section aria-labelledby="oppna">
            <h2 class="vh" id="oppna">
              {t('Öppna', 'Open')}
            </h2>
            <ol class="inc">
              {open.map((incident) => (
                <One page={page} incident={incident} />
              ))}
            </ol>
          </section>
        )}
        {over.length === 0 ? null : <Over page={page} incidents={over} />}
      </div>
    </Frame>
  );
};

/** "Två avvikelser är öppna." */
export function countWords(count: number, { t, lang }: Page): string {
  if (count === 0) return t('Inget står stilla.', 'Nothing stands still.');
  if (count === 1) return t('En avvikelse är öppen.', 'One incident is open.');
  const many = capital(inWords(count, lang));
  return t(`${many} avvikelser är öppna.`, `${many} incidents are open.`);
}

const restOf = (open: number, { t }: Page): string =>
  open === 0
    ? t(
        'Varje ärende har vaknat när det skulle, och allt som skulle skickas är skickat.',
        'Every process has woken when it was to, and all that was to be sent is sent.',
      )
    : t('Det som är registrerat är inte förlorat.', 'Nothing that is recorded is lost.');

const One = ({ page, incident }: { page: Page; incident: IncidentRow }) => {
  const { what, why, toDo } = incidentWords(incident, page.lang);
  const place = incidentPlace(incident, page.lang);
  const { t } = page;
  return (
    <li class="late" data-key={`${incident.stream}/${incident.subject}`}>
      <div>
        <h3>
          <Status tone="late">{what}</Status>
        </h3>
        <small>
          {t('sedan', 'since')} <Instant at={incident.since} page={page} />
        </small>
        {incident.exercise ? <small>{t('Övning', 'Exercise')}</small> : null}
      </div>
      <div>
        {place === '' ? null : (
          <p>
            <a href={`/process/${encodeURIComponent(incident.stream)}`}>
              <bdi>{place}</bdi>
            </a>
          </p>
        )}
        <p>
          <bdi>{why}</bdi>
        </p>
      </div>
      <p>
        <bdi>{toDo}</bdi>
        {incident.no === null ? null : <small>{t(`Nummer ${incident.no}`, `Number ${incident.no}`)}</small>}
      </p>
    </li>
  );
};

const Instant = ({ at, page }: { at: number; page: Page }) => (
  <time datetime={new Date(at).toISOString()}>{formatInstant(at, page.lang)}</time>
);

const Over = ({ page, incidents }: Shown) => {
  const { t } = page;
  return (
    <Section id="avslutade" title={t('Avslutade', 'Over')} beside={t('Senaste 30 dagarna', 'The last 30 days')}>
      {tableOf<IncidentRow>({
        class: 'compact',
        quiet: true,
        caption: t('Avslutade avvikelser, senaste först', 'Incidents that are over, newest first'),
        items: incidents,
        keyOf: ({ no }) => String(no),
        columns: [
          {
            head: t('Vad', 'What'),
            cell: (incident) => <Status tone="done">{incidentWords(incident, page.lang).what}</Status>,
          },
          {
            head: t('Ärende', 'Process'),
            label: t('Ärende:', 'Process:'),
            cell: (one) => <bdi>{incidentPlace(one, page.lang)}</bdi>,
          },
          {
            head: t('Sedan', 'Since'),
            label: t('Sedan:', 'Since:'),
            cell: ({ since }) => <Instant at={since} page={page} />,
          },
          {
            head: t('Till', 'Until'),
            label: t('Till:', 'Until:'),
            cell: ({ resolvedAt }) => <Instant at={resolvedAt ?? 0} page={page} />,
          },
          {
            head: t('Hur', 'How'),
            label: t('Hur:', 'How:'),
            cell: ({ resolvedBy }) =>
              resolvedBy === 'system' ? t('av sig självt', 'by itself') : t('avslutad för hand', 'closed by hand'),
          },
        ],
      })}
    </Section>
  );
};
