import { alertWords } from '../../words/phases';
import { processTitle, shortForbund } from '../../words/processes';
import { Frame } from '../frame';
import { IncidentsCall } from '../incidents/call';
import { linkTo, type Page } from '../page';
import { Counts, Lede } from './head';
import { Filter } from './filter';
import { Exercises } from './exercises';
import { Next } from './next';
import type { Line } from './lines';
import { readsIn } from './reads';
import { askedOf, select } from './select';
import { ProcessTable } from './table';

/** Who owes what next, in every process: late first, then by date. */
export const Overview = ({ page, lines, incidents }: { page: Page; lines: readonly Line[]; incidents: number }) => {
  const asked = askedOf(page.query);
  const reads = readsIn(page);
  const real = lines.filter(({ process }) => !process.exercise);
  const exercises = lines.filter(({ process }) => process.exercise);
  const selected = select(real, asked, reads);
  const open = real.filter(({ standing }) => standing !== 'done').length;
  return (
    <Frame page={page} title={page.t('Översikt', 'Overview')} within="/" follows="*">
      <h1>{page.t('Översikt', 'Overview')}</h1>
      <div id="laget" data-live>
        <Lede page={page} lines={real} />
        <Counts page={page} lines={real} />
        <IncidentsCall page={page} open={incidents} />
        <Alerts page={page} lines={real} />
      </div>
      <div class="split">
        <div class="list">
          <Filter page={page} kinds={[...new Set(lines.map(({ process }) => process.kind))]} />
          <div id="lista" data-live data-hold>
            <ProcessTable page={page} selected={selected} asked={asked} of={open} />
          </div>
        </div>
        <div class="next" id="harnast" data-live>
          <Next page={page} lines={real} />
        </div>
      </div>
      <div id="ovningar" data-live data-hold>
        <Exercises page={page} selected={select(exercises, { ...asked, page: 1 }, reads)} of={exercises.length} />
      </div>
    </Frame>
  );
};

/** What people must see though no day of theirs has passed yet: the last safe day, a broken plan, a breach. */
const Alerts = ({ page, lines }: { page: Page; lines: readonly Line[] }) => {
  const warned = lines.flatMap(({ process, names }) => process.alerts.map((alert) => ({ process, names, alert })));
  if (warned.length === 0) return null;
  return (
    <div class="call soon warnings">
      <h2>{page.t('Att se upp med', 'To watch out for')}</h2>
      <ul>
        {warned.slice(0, 5).map(({ process, names, alert }) => (
          <li>
            {alertWords(alert, page.lang)}:{' '}
            <a href={`/process/${process.stream}`}>
              <bdi>{shortForbund(process.name)}</bdi>, {processTitle(process.stream, page.lang, names.memberName)}
            </a>
          </li>
        ))}
      </ul>
      {warned.length > 5 ? (
        <p>
          <a href={linkTo(page, { lage: 'alla', sortera: 'datum' })}>
            {page.t(`Alla ${warned.length} varningar står i listan`, `All ${warned.length} warnings are in the list`)}
          </a>
        </p>
      ) : null}
    </div>
  );
};
