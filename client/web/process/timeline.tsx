import type { TimelineRow } from '../../../journal/rows';
import { formatDate } from '../../words/dates';
import { timelineWords } from '../../words/timeline/timeline';
import { followedBy, isWorthTelling } from '../../words/timeline/worth-telling';
import type { Names } from '../../words/tongue';
import { Icon } from '../marks';
import { linkTo, type Page } from '../page';

interface Props {
  page: Page;
  timeline: readonly TimelineRow[];
  names: Names;
  /** How many events the stream has in all. */
  of: number;
}

/** How many are read at a time; the rest are a link away. */
export const timelineLimit = 100;
const shown = 30;

/** What has happened, newest first: the day of the decision, a plain sentence, what follows from it. */
export const Timeline = ({ page, timeline, names, of }: Props) => {
  const all = page.query.get('handelser') === 'alla';
  // That a mail went out is said by the mail log; here it would drown what people have decided.
  const next = followedBy(timeline);
  const isTold = (row: TimelineRow): boolean => isWorthTelling(row, next(row)) && !isByItself(row);
  const told = all ? newestFirst(timeline) : newestFirst(timeline.filter(isTold)).slice(0, shown);
  return (
    <section aria-labelledby="hant">
      <div class="h">
        <h2 id="hant">{page.t('Vad som har hänt', 'What has happened')}</h2>
        <p>
          {page.t('Senaste först.', 'Newest first.')}{' '}
          {of > told.length ? (
            <a href={linkTo(page, { handelser: 'alla' })}>
              {page.t(`Visa alla ${of} händelser`, `Show all ${of} events`)}
            </a>
          ) : null}
        </p>
      </div>
      <ol class="tl">
        {told.map((row) => (
          <Event page={page} row={row} names={names} />
        ))}
      </ol>
    </section>
  );
};

/** That a day came which only the clock waited for is said by what follows from it. */
const isByItself = ({ type, data }: TimelineRow): boolean => type === 'DutyMissed' && data['clockOnly'] === true;

const newestFirst = (rows: readonly TimelineRow[]): TimelineRow[] =>
  [...rows].sort((a, b) => b.on.localeCompare(a.on) || b.position - a.position);

const Event = ({ page, row, names }: { page: Page; row: TimelineRow; names: Names }) => {
  const said = timelineWords(row, page.lang, names);
  const small = [said.source, said.recorded].filter(Boolean).join('. ');
  return (
    <li class={said.tone} data-key={`h${row.position}`}>
      <Icon mark={said.tone} />
      <time datetime={row.on}>{formatDate(row.on, page.lang)}</time>
      <div>
        <bdi>{said.sentence}</bdi> {said.soft ? <span class="soft">{said.soft}</span> : null}
        {small === '' ? null : (
          <small>
            <bdi>{small}</bdi>
          </small>
        )}
      </div>
    </li>
  );
};
