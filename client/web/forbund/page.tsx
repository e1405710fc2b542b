import type { HandOver } from '../../../domain/formation/events';
import type { IncidentRow } from '../../../journal/rows';
import { formatDate } from '../../words/dates';
import { alertWords, phaseWords } from '../../words/phases';
import { processTitle } from '../../words/processes';
import { Frame } from '../frame';
import { StandingStill } from '../incidents/call';
import { mailsOf } from '../mail/log';
import type { Page } from '../page';
import { DayAndDays, Fact } from '../process/facts';
import { newsOf, restOf } from '../process/news';
import { InsatserSection } from '../insats/section';
import { exerciseOf } from '../process/page';
import { pathOf } from '../process/paths';
import { Timeline } from '../process/timeline';
import { Crumbs, Head } from '../section';
import { Steps, stepsOf } from '../steps';
import { Charter } from './charter';
import { Members } from './members';
import { MoneySection } from './money-section';
import { Processes } from './processes';
import type { FoundForbund } from './read';
import { YearSection } from './year';

/** A formed förbund: where it stands, its year, its members, and every process of it. */
export const ForbundPage = ({ page, found, incident }: Part & { incident: IncidentRow | undefined }) => {
  const { row, today, year, marks, arcs, years } = found;
  const { t } = page;
  return (
    <Frame page={page} title={row.name} within="/" exercise={exerciseOf(found, page)} follows={row.stream}>
      <div id="arendet" data-live>
        <Crumbs page={page} above={[['/', t('Översikt', 'Overview')]]} here={<bdi>{row.name}</bdi>} />
        <Head title={row.name} tone="here">
          {phaseWords(row.phase, page.lang).word}
        </Head>
        <p class="lede">
          <strong data-news>{newsOf(found, page)}</strong> {restOf(found, page)}
        </p>
        <StandingStill page={page} incident={incident} />
        <Facts page={page} found={found} />
        <States page={page} found={found} />
        <Warnings page={page} found={found} />
        <YearSection {...{ page, name: row.name, year, today, marks, arcs, years }} />
        <MoneySection page={page} found={found} />
        <InsatserSection page={page} insatser={found.insatser} names={found.names} today={found.today} />
        <Members page={page} found={found} />
        <Processes page={page} found={found} />
        <Charter page={page} found={found} />
        <Timeline page={page} timeline={found.timeline} names={found.names} of={row.version} />
        <p class="more">
          <a href={mailsOf(page, row.forbund)}>{t('Utskick i förbundet', 'Mail of this förbund')}</a>
        </p>
      </div>
    </Frame>
  );
};

interface Part {
  page: Page;
  found: FoundForbund;
}

const handOverOf = (state: unknown): HandOver => (state as { handOver: HandOver }).handOver;

const Facts = ({ page, found }: Part) => {
  const { t } = page;
  const handOver = handOverOf(found.state);
  const { area = handOver.area } = found.state as { area?: readonly string[] };
  return (
    <dl class="facts">
      <Fact label={t('Bildat', 'Formed')}>
        <time datetime={handOver.formedOn}>{formatDate(handOver.formedOn, page.lang)}</time>
      </Fact>
      <Fact label={t('Verksamheten inleds', 'Operations start')}>
        <DayAndDays page={page} on={handOver.operationsStartOn} today={found.today} />
      </Fact>
      <Fact label={t('Medlemmar', 'Members')}>{found.members.length}</Fact>
      <Fact label={t('Område', 'Area')}>
        <bdi>{area.join(', ')}</bdi>
      </Fact>
      <Fact label={t('Bildandet', 'The formation')}>
        <a href={`/process/${handOver.formation}`}>{t('hur det gick till', 'how it came about')}</a>
      </Fact>
    </dl>
  );
};

const States = ({ page, found: { row, story, state } }: Part) => {
  const path = pathOf('forbund', row.phase);
  if (path === undefined) return null;
  const phases = { ...story.phases, FORMED: handOverOf(state).formedOn };
  return (
    <Steps
      page={page}
      label={page.t('Förbundets faser', 'The phases of the förbund')}
      steps={stepsOf(path, row.phase, { phases, page })}
    />
  );
};

/** What people must see, in any process of the förbund that is under way. */
const Warnings = ({ page, found }: Part) => {
  const warned = found.processes.filter(({ done, alerts }) => !done && alerts.length > 0);
  if (warned.length === 0) return null;
  return (
    <section class="call soon warnings" aria-labelledby="varning">
      <h2 id="varning">{page.t('Att se upp med', 'To watch out for')}</h2>
      <ul>
        {warned.map((process) => (
          <li>
            <a href={`/process/${process.stream}`}>{processTitle(process.stream, page.lang, found.names.memberName)}</a>
            : {process.alerts.map((alert) => alertWords(alert, page.lang)).join('. ')}
          </li>
        ))}
      </ul>
    </section>
  );
};
