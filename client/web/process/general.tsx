import type { Child } from 'hono/jsx';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { IncidentRow } from '../../../journal/rows';
import { alertWords, phaseWords } from '../../words/phases';
import { processTitle, shortForbund } from '../../words/processes';
import { Frame } from '../frame';
import { StandingStill } from '../incidents/call';
import { mailsOf } from '../mail/log';
import type { Tone } from '../marks';
import type { Page } from '../page';
import { isLate } from '../when';
import { Crumbs, Head } from '../section';
import { Steps, stepsOf } from '../steps';
import { Duties } from './duties';
import { DayAndDays, Fact } from './facts';
import { exerciseOf } from './page';
import { newsOf, restOf } from './news';
import { goesRound, pathOf } from './paths';
import type { FoundProcess } from './read';
import { specialParts } from './special/special';
import { Timeline } from './timeline';

interface General {
  page: Page;
  found: FoundProcess;
  /** The day each phase was first reached. */
  phases: Readonly<Record<string, CivilDate>>;
  /** Where it stands still. */
  incident?: IncidentRow | undefined;
}

/** One process of a förbund's year or of a term: where it stands, what is owed in it, what has happened. */
export const GeneralPage = ({ page, found, phases, incident }: General) => {
  const { row, today } = found;
  const kindOfIt = processTitle(row.stream, page.lang, found.names.memberName);
  const { name = kindOfIt, facts, parts } = specialParts(page, found);
  const title = `${name}, ${shortForbund(row.name)}`;
  return (
    <Frame page={page} title={title} within="/" exercise={exerciseOf(found, page)} follows={row.stream}>
      <div id="arendet" data-live>
        <Crumbs
          page={page}
          above={[
            ['/', page.t('Översikt', 'Overview')],
            [`/forbund/${row.forbund}`, <bdi>{shortForbund(row.name)}</bdi>],
          ]}
          here={kindOfIt}
        />
        <Head title={title} tone={toneOf(found)} mark={row.done ? 'done' : 'here'}>
          {phaseWords(row.phase, page.lang).word}
        </Head>
        <p class="lede">
          <strong data-news>{newsOf(found, page)}</strong> {restOf(found, page)}
        </p>
        <StandingStill page={page} incident={incident} />
        <dl class="facts">
          <Fact label={page.t('Öppnat', 'Opened')}>
            <DayAndDays page={page} on={dayOf(phases, row.phase, today)} today={today} />
          </Fact>
          {facts}
        </dl>
        <PhaseSteps page={page} found={found} phases={phases} />
        <Alerts page={page} found={found} />
        {parts}
        <Duties page={page} duties={found.duties} today={today} names={found.names} />
        <Timeline page={page} timeline={found.timeline} names={found.names} of={found.events} />
        <p class="more">
          <a href={mailsOf(page, row.forbund)}>{page.t('Utskick i förbundet', 'Mail of this förbund')}</a>
        </p>
      </div>
    </Frame>
  );
};

const dayOf = (phases: General['phases'], phase: string, today: CivilDate): CivilDate =>
  Object.values(phases)[0] ?? phases[phase] ?? today;

function toneOf({ row, duties, today }: FoundProcess): Tone {
  if (duties.some((duty) => !duty.clockOnly && isLate(duty, today))) return 'late';
  return row.done ? 'done' : 'here';
}

const PhaseSteps = ({ page, found: { row }, phases }: General): Child => {
  const path = pathOf(row.kind, row.phase);
  if (path === undefined) return null;
  const days = goesRound(row.kind) ? {} : phases;
  return (
    <Steps
      page={page}
      label={page.t('Stegen i ärendet', 'The steps of the process')}
      steps={stepsOf(path, row.phase, { phases: days, page })}
    />
  );
};

const Alerts = ({ page, found: { row } }: Pick<General, 'page' | 'found'>): Child =>
  row.alerts.length === 0 ? null : (
    <div class="call soon warnings">
      <h2>{page.t('Att se upp med', 'To watch out for')}</h2>
      <ul>
        {row.alerts.map((alert) => (
          <li>{alertWords(alert, page.lang)}</li>
        ))}
      </ul>
    </div>
  );
