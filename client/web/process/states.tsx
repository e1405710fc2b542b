import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { TimelineRow } from '../../../journal/rows';
import { formatDateShort } from '../../words/dates';
import { formationPhases, phaseWords } from '../../words/phases';
import type { Page } from '../page';
import { Steps } from '../steps';

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
    <Steps
      page={page}
      label={page.t('Stegen i bildandet', 'The steps of the formation')}
      steps={path.map((one, index) => ({
        word: phaseWords(one, page.lang).word,
        stands: index === here ? 'here' : index < reached || (stopped && index === reached) ? 'done' : 'ahead',
        on: dayReached(one, timeline),
        ahead: aheadOf(page, ahead[one], one === 'OPERATING' ? starts : undefined),
      }))}
    />
  );
};

/** The last day for a step, or the day set for it. */
function aheadOf({ t, lang }: Page, by: CivilDate | undefined, on: CivilDate | undefined): string {
  if (on !== undefined) return formatDateShort(on, lang);
  return by === undefined ? '' : t(`senast ${formatDateShort(by, 'sv')}`, `by ${formatDateShort(by, 'en')}`);
}

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
