import type { Child } from 'hono/jsx';
import type { CivilDate } from '../../../../domain/calendar/civil-date';
import { daysBetween } from '../../../../domain/calendar/civil-date';
import { openExtension } from '../../../../domain/trial/extension';
import { HARD_STOP } from '../../../../domain/trial/law';
import type { TrialGoing } from '../../../../domain/trial/state';
import type { Span } from '../../../../domain/trial/transition';
import type { ExtensionStatus } from '../../../../domain/trial/view/extension-view';
import { type Run, trialLife } from '../../../../domain/trial/view/life';
import { count } from '../../../words/dates';
import { extensionWords } from '../../../words/trial-standing';
import { type Axis, axisOf, type AxisRow } from '../../insats/axis';
import { AxisBar, AxisYears } from '../../insats/bar';
import { Status, type Tone } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { Day } from '../../when';
import type { TrialPart } from './trial-part';

export const extensionTones: Readonly<Record<ExtensionStatus, Tone>> = {
  PROPOSED: 'plan',
  REQUESTED: 'soon',
  CONDITIONAL: 'soon',
  COMPLETED: 'done',
  REFUSED: 'late',
};

/** What is drawn on a line of its own. */
interface Lane {
  name: Child;
  row: AxisRow;
  standing: Child;
}

/** The trial from its first day to the förbund that follows, each part on a line of its own, on one axis of time. */
export const TrialLife = ({ page, state, today }: TrialPart) => {
  const { t } = page;
  const life = trialLife(state);
  const lanes: Lane[] = [
    ...life.runs.map((run) => laneOf(page, run, today)),
    ...life.faults.map((fault) => faultLane(page, fault)),
    ...(life.start === undefined ? [] : [following(page, life.start, state.forbund)]),
  ];
  const shown = state.endedOn === undefined ? [today] : [];
  const axis = axisOf(
    lanes.map(({ row }) => row),
    [HARD_STOP, ...shown],
  );
  return (
    <Section
      id="tid"
      title={t('Försökets tid', 'The trial’s time')}
      beside={faultWords(page, life, openExtension(state)?.no)}
    >
      <ol class="axis life">
        <li aria-hidden="true">
          <span />
          <span />
          <AxisYears axis={axis} />
        </li>
        {lanes.map((lane) => (
          <LaneRow page={page} lane={lane} axis={axis} today={shown[0]} />
        ))}
      </ol>
      <p class="small soft">
        {t(
          'Det streckade strecket är lagens sista dag för försöket, ',
          'The dashed line is the last day the law allows the trial, ',
        )}
        <Day on={HARD_STOP} page={page} />
        {shown.length === 0 ? '. ' : t(', det heldragna är i dag. ', ', the unbroken one is today. ')}
        {t('En pil betyder att verksamheten fortsätter.', 'An arrow means that operations go on.')}
      </p>
    </Section>
  );
};

interface Laned {
  page: Page;
  lane: Lane;
  axis: Axis;
  today: CivilDate | undefined;
}

const LaneRow = ({ page, lane: { name, row, standing }, axis, today }: Laned) => (
  <li>
    <span>{name}</span>
    <span>
      <Day on={row.from} page={page} short />
      {row.to === undefined ? null : (
        <>
          –<Day on={row.to} page={page} short />
        </>
      )}
    </span>
    <AxisBar axis={axis} row={row} today={today} until={HARD_STOP} />
    {standing}
  </li>
);

function laneOf(page: Page, { no, from, to, status }: Run, today: CivilDate): Lane {
  const { t, lang } = page;
  const isNow = status === 'COMPLETED' && from <= today && today <= to;
  const tone = isNow ? 'here' : extensionTones[status];
  return {
    name: no === undefined ? t('Försöket', 'The trial') : t(`Förlängning\u00a0${no}`, `Extension\u00a0${no}`),
    row: { from, to, tone, marks: [] },
    standing: <Status tone={tone}>{runWords(page, { no, status, isNow }) ?? extensionWords(status, lang)}</Status>,
  };
}

/** What was decided before the trial was recorded has no decisions of its own here. */
function runWords({ t }: Page, { no, isNow }: { no: number | undefined; status: ExtensionStatus; isNow: boolean }) {
  if (isNow) return t('pågår', 'running');
  return no === undefined ? t('som beslutat', 'as decided') : undefined;
}

const faultLane = ({ t, lang }: Page, { from, to, structure }: Span): Lane => ({
  name: structure === 'NONE' ? t('Glapp', 'Gap') : t('Överlapp', 'Overlap'),
  row: { from, to, tone: 'late', marks: [] },
  standing: <Status tone="late">{count(daysBetween(from, to) + 1, lang)}</Status>,
});

/** The formation that has told when it starts is a link away. */
function following({ t }: Page, on: CivilDate, forbund: TrialGoing['forbund']): Lane {
  const name = t('Förbundet', 'The förbund');
  const formed = forbund?.formed === true;
  const tone = formed ? 'done' : 'plan';
  return {
    name: forbund === undefined ? name : <a href={`/process/${forbund.stream}`}>{name}</a>,
    row: { from: on, to: undefined, tone, marks: [] },
    standing: <Status tone={tone}>{formed ? t('bildat', 'formed') : t('planerat', 'planned')}</Status>,
  };
}

/** Every day has one structure, none, or both: said in words, too. `open`: of an extension that is not decided yet. */
function faultWords({ t }: Page, { start, faults }: ReturnType<typeof trialLife>, open: number | undefined): string {
  const kinds = faults.map(({ structure }) => structure);
  if (kinds.includes('BOTH')) {
    return t(
      'Överlapp: ett förbund får inte verka medan försöket pågår (lag (2003:1217) 1 § 2 st.).',
      'Overlap: no förbund may operate while the trial runs (lag (2003:1217) 1 § 2 st.).',
    );
  }
  if (kinds.includes('NONE')) {
    return t(
      'Glapp: under en tid finns ingen formell samverkan.',
      'Gap: for some time there is no formal cooperation.',
    );
  }
  if (start === undefined) return t('Inget förbund är planerat än.', 'No förbund is planned yet.');
  return open === undefined
    ? t('Inget glapp och inget överlapp.', 'No gap and no overlap.')
    : t(
        `Inget glapp och inget överlapp, om förlängning\u00a0${open} blir av.`,
        `No gap and no overlap, if extension\u00a0${open} comes about.`,
      );
}
