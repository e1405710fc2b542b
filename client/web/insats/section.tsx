import type { CivilDate } from '../../../domain/calendar/civil-date';
import { directionCounts } from '../../../domain/insats/view/direction-counts';
import { insatsView, type InsatsView } from '../../../domain/insats/view/insats-view';
import type { Begun, InsatsState } from '../../../domain/insats/state';
import { deadlineStatusWords, directionsLine, organisationWords } from '../../words/insats';
import { phaseWords } from '../../words/phases';
import { capital, speak, type Names } from '../../words/tongue';
import { Status } from '../marks';
import { Amount } from '../money/amount';
import type { Page } from '../page';
import { Section } from '../section';
import { tableOf } from '../table';
import { Day } from '../when';
import { axisOf, axisRow, type Axis, type AxisRow, toneOfDeadline, toneOfInsats } from './axis';
import { AxisBar, AxisYears } from './bar';

/** One insats of an owner, as its stream has it. */
export interface ShownInsats {
  stream: string;
  state: unknown;
}

interface InsatserOf {
  page: Page;
  insatser: readonly ShownInsats[];
  names: Names;
  /** By the owner's own clock. */
  today: CivilDate;
}

interface Item {
  stream: string;
  view: InsatsView;
  row: AxisRow;
}

/** The insatser of a förbund or of a trial on one axis of time, with where each is to go; nothing where there is none. */
export const InsatserSection = ({ page, insatser, names, today }: InsatserOf) => {
  const { t } = page;
  const begun = insatser.flatMap(({ stream, state }) => {
    const known = state as InsatsState;
    return known.status === 'NONE' ? [] : [{ stream, state: known }];
  });
  if (begun.length === 0) return null;
  const items = begun.map(itemOf).sort((a, b) => a.view.no - b.view.no);
  const axis = axisOf(
    items.map(({ row }) => row),
    [today, ...items.flatMap(({ view }) => view.authorityUntil ?? [])],
  );
  return (
    <Section id="insatser" title={t('Insatser', 'Insatser')} beside={sumWords(page, begun)}>
      {table({ page, items, names, axis, today })}
      <p class="small soft">
        {t(
          'Alla staplar har samma tidsskala. Det lodräta strecket är i dag, det streckade är den sista dag som det finns rätt att besluta för. En pil betyder att insatsen fortsätter.',
          'All bars share one scale of time. The vertical line is today, the dashed one is the last day that may be decided for. An arrow means that the insats goes on.',
        )}
      </p>
    </Section>
  );
};

function itemOf({ stream, state }: { stream: string; state: Begun }): Item {
  const view = insatsView(state);
  return { stream, view, row: axisRow(view) };
}

/** "9 insatser, 8 med inriktning". */
function sumWords({ t }: Page, all: readonly { state: Begun }[]): string {
  const states = all.map(({ state }) => state);
  const directed = states.filter(({ directions }) => directions !== undefined).length;
  const waiting = directionCounts(states).AWAIT;
  const number = t(
    `${all.length} ${all.length === 1 ? 'insats' : 'insatser'}`,
    `${all.length} ${all.length === 1 ? 'insats' : 'insatser'}`,
  );
  if (directed === 0) return number;
  const said = t(`${directed} med inriktning`, `${directed} with a direction`);
  const wait =
    waiting === 0 ? '' : t(`, varav ${waiting} avvaktar`, `, of which ${waiting} ${waiting === 1 ? 'waits' : 'wait'}`);
  return `${number}, ${said}${wait}`;
}

interface TableOf {
  page: Page;
  items: readonly Item[];
  names: Names;
  axis: Axis;
  today: CivilDate;
}

const table = ({ page, items, names, axis, today }: TableOf) =>
  tableOf<Item>({
    class: 'edge insatser',
    quiet: true,
    caption: page.t(
      'Insatserna i nummerordning: läge, tid, inriktning och pengar',
      'The insatser by number: state, time, direction and money',
    ),
    items,
    isLate: ({ row }) => row.tone === 'late',
    keyOf: ({ stream }) => stream,
    columns: [
      {
        head: page.t('Insats', 'Insats'),
        cell: ({ stream, view }) => (
          <>
            <a href={`/process/${stream}`}>
              <bdi>{view.title}</bdi>
            </a>
            <small>
              <Status tone={toneOfInsats(view.phase)}>{phaseWords(view.phase, page.lang).word}</Status>
            </small>
          </>
        ),
      },
      {
        head: (
          <>
            {page.t('Tid', 'Time')}
            <AxisYears axis={axis} />
          </>
        ),
        class: 'span-cell',
        cell: ({ view, row }) => (
          <>
            <AxisBar axis={axis} row={row} today={today} until={view.authorityUntil} />
            <small>
              <Lasting page={page} view={view} />
            </small>
          </>
        ),
      },
      {
        head: page.t('Inriktning', 'Direction'),
        label: page.t('Inriktning:', 'Direction:'),
        cell: ({ view }) => <Directed page={page} view={view} names={names} />,
      },
      {
        head: page.t('Beslutat, kronor', 'Decided, kronor'),
        label: page.t('Beslutat:', 'Decided:'),
        class: 'r',
        cell: ({ view }) => (view.money.fundedOre === 0 ? '–' : <Amount page={page} ore={view.money.fundedOre} />),
      },
    ],
  });

/** The same in words as the bar has it. */
const Lasting = ({ page, view }: { page: Page; view: InsatsView }) => {
  const { t } = page;
  const { startedOn, neededOn, endedOn, endsOn } = view;
  const last = endedOn ?? endsOn;
  return (
    <>
      {startedOn === undefined ? t('behov ', 'need ') : t('från ', 'from ')}
      <Day on={startedOn ?? neededOn} page={page} short />
      {last === undefined ? null : (
        <>
          {t(' till ', ' to ')}
          <Day on={last} page={page} short />
        </>
      )}
    </>
  );
};

const Directed = ({ page, view, names }: { page: Page; view: InsatsView; names: Names }) => {
  const tongue = speak(page.lang, names);
  return (
    <>
      <bdi>{capital(directionsLine(tongue, view.directions))}</bdi>
      {view.deadlines.map((one) => (
        <small>
          <Status tone={toneOfDeadline(one)}>
            {page.t('besked till ', 'word to ')}
            <bdi>{organisationWords(tongue, one.by)}</bdi> <Day on={one.on} page={page} short />:{' '}
            {deadlineStatusWords(tongue, one)}
          </Status>
        </small>
      ))}
    </>
  );
};
