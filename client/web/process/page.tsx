import type { IncidentRow } from '../../../journal/rows';
import { phaseWords } from '../../words/phases';
import { formatDate } from '../../words/dates';
import { Frame } from '../frame';
import type { Tone } from '../marks';
import { StandingStill } from '../incidents/call';
import { mailsOf } from '../mail/log';
import type { Page } from '../page';
import { Crumbs, Head } from '../section';
import { Duties } from './duties';
import { Facts } from './facts';
import { Gates } from './gates';
import { Candidates } from './candidates';
import { Findings } from './findings';
import { Matrix } from './matrix';
import { Owing } from './owing';
import type { FoundFormation } from './read';
import { States } from './states';
import { exitsOf, newsOf, restOf } from './sentences';
import { Timeline } from './timeline';
import { Wordings } from './wording';

interface Shown {
  page: Page;
  found: FoundFormation;
  /** Where it stands still. */
  incident: IncidentRow | undefined;
}

/** One formation: where it stands, what is missing from whom, on which words, and what has happened. */
export const FormationPage = ({ page, found, incident }: Shown) => {
  const { row, state } = found;
  const title = page.t(`${row.name} bildas`, `Forming ${row.name}`);
  return (
    <Frame page={page} title={title} within="/" exercise={exerciseOf(found, page)} follows={row.stream}>
      <div id="arendet" data-live>
        <Crumbs page={page} above={[['/', page.t('Översikt', 'Overview')]]} here={<bdi>{row.name}</bdi>} />
        <Head title={title} tone={toneOfPhase(row.phase)} mark={row.phase === 'OPERATING' ? 'done' : 'here'}>
          {phaseWords(row.phase, page.lang).word}
        </Head>
        <p class="lede">
          <strong data-news>{newsOf(found, page)}</strong> {restOf(found, page)}
        </p>
        <StandingStill page={page} incident={incident} />
        <Facts page={page} found={found} />
        <States
          page={page}
          phase={row.phase}
          timeline={found.timeline}
          ahead={{ ADOPTED_BY_ALL: state.dates.lastDay, FORMED: state.dates.formedOn ?? state.dates.lastDay }}
          starts={state.dates.operationsStartOn}
        />
        <p class="exits">{exitsOf(found, page)}</p>
        <Owing page={page} found={found} />
        <Matrix page={page} found={found} />
        <Candidates page={page} found={found} />
        <Wordings page={page} found={found} />
        <Gates page={page} found={found} />
        <Duties page={page} duties={found.duties} today={found.today} names={found.names} />
        <Findings page={page} found={found} />
        <Timeline page={page} timeline={found.timeline} names={found.names} of={found.events} />
        <p class="more">
          <a href={mailsOf(page, row.forbund)}>{page.t('Utskick i ärendet', 'Mail of this process')}</a>
        </p>
      </div>
    </Frame>
  );
};

export function exerciseOf({ row, today }: Pick<FoundFormation, 'row' | 'today'>, page: Page): string | undefined {
  if (!row.exercise) return undefined;
  const day = formatDate(today, page.lang);
  return page.t(
    `Klockan i ärendet står på ${day}. Räknas inte in bland de verkliga.`,
    `The clock of this process stands at ${day}. Not counted with the real ones.`,
  );
}

function toneOfPhase(phase: string): Tone {
  if (phase === 'LAPSED' || phase === 'WITHDRAWN') return 'late';
  if (phase === 'OPERATING' || phase === 'FORMED' || phase === 'ADOPTED_BY_ALL') return 'done';
  return 'soon';
}
