import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { TimelineRow } from '../../../journal/rows';
import { formatDateShort } from '../../words/dates';
import { formationPhases, phaseWords } from '../../words/phases';
import { Icon } from '../marks';
import type { Page } from '../page';

type Phase = (typeof formationPhases)[number];

/** Which event brings a formation to a phase, so that the day it came there can be shown. */
const reachedBy: Readonly<Partial<Record<Phase, readonly string[]>>> = {
  CHARTER_DRAFTED: ['FormationStarted'],
  CIRCULATED: ['CharterSentOut'],
  DECISIONS_IN_PROGRESS: ['StageRecorded', 'DecisionRecorded'],
  CONVERGING: ['TextConsolidated'],
  ADOPTED_BY_ALL: ['CharterAdoptedByAll'],
  FORMED: ['ForbundFormed'],
  OPERATING: ['OperationsStarted'],
};

interface Props {
  page: Page;
  phase: string;
  timeline: readonly TimelineRow[];
  /** Days the charter sets for what is still to come. */
  ahead: Readonly<Partial<Record<Phase, CivilDate>>>;
  /** The day operations are to start. */
  starts: CivilDate;
}

/** The states in their order, and where this process is; exits stand in a sentence, never as branches. */
export const States = ({ page, phase, timeline, ahead, starts }: Props) => {
  const path = formationPhases.filter((one) => belongs(one, phase));
  const here = path.indexOf(phase as Phase);
  const stopped = here < 0;
  const reached = stopped ? furthest(path, timeline) : here;
  return (
    <ol class="states" aria-label={page.t('Stegen i bildandet', 'The steps of the formation')}>
      {path.map((one, index) => {
        if (index === here) return <Here page={page} phase={one} timeline={timeline} />;
        if (index < reached || (stopped && index === reached)) {
          return <Done page={page} phase={one} timeline={timeline} />;
        }
        return <Ahead page={page} phase={one} day={ahead[one]} on={one === 'OPERATING' ? starts : undefined} />;
      })}
    </ol>
  );
};

/** A separate start date is a step only for those who wait for one. */
const belongs = (one: Phase, phase: string): boolean =>
  !['LAPSED', 'WITHDRAWN'].includes(one) && (one !== 'AWAITING_START_DATE' || phase === one);

const furthest = (path: readonly Phase[], timeline: readonly TimelineRow[]): number =>
  path.findLastIndex((one) => dayReached(one, timeline) !== undefined);

/** The day of the first event of the kind. */
function dayReached(phase: Phase, timeline: readonly TimelineRow[]): CivilDate | undefined {
  const days = timeline.filter(({ type }) => reachedBy[phase]?.includes(type)).map(({ on }) => on);
  return days.sort()[0];
}

interface Step {
  page: Page;
  phase: Phase;
  timeline: readonly TimelineRow[];
}

const Done = ({ page, phase, timeline }: Step) => {
  const on = dayReached(phase, timeline);
  return (
    <li class="done">
      <Icon mark="done" />
      <span class="vh">{page.t('Klart: ', 'Done: ')}</span>
      {phaseWords(phase, page.lang).word}
      {on ? <small>{formatDateShort(on, page.lang)}</small> : null}
    </li>
  );
};

const Here = ({ page, phase, timeline }: Step) => {
  const on = dayReached(phase, timeline);
  return (
    <li class="here" aria-current="step">
      <Icon mark="here" />
      {phaseWords(phase, page.lang).word}
      <small>
        <b>{page.t('Du är här', 'You are here')}</b>
        {on ? page.t(`, sedan ${formatDateShort(on, 'sv')}`, `, since ${formatDateShort(on, 'en')}`) : ''}
      </small>
    </li>
  );
};

const Ahead = ({
  page,
  phase,
  day,
  on,
}: {
  page: Page;
  phase: Phase;
  day?: CivilDate | undefined;
  on?: CivilDate | undefined;
}) => (
  <li>
    <Icon mark="plan" />
    {phaseWords(phase, page.lang).word}
    {day ? <small>{page.t(`senast ${formatDateShort(day, 'sv')}`, `by ${formatDateShort(day, 'en')}`)}</small> : null}
    {on ? <small>{formatDateShort(on, page.lang)}</small> : null}
  </li>
);
