import { daysBetween, type CivilDate } from '../../../../domain/calendar/civil-date';
import type { Begun } from '../../../../domain/mandates/state';
import { termAxis, type AxisTerm } from '../../../../domain/mandates/view/term-axis';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { Day } from '../../when';

/** Every term of both offices on one scale of time, with today in it. */
export const Terms = ({ page, state, today }: { page: Page; state: Begun; today: CivilDate }) => {
  const { t } = page;
  const { terms, formedOn, operationsStartOn } = state.basis;
  const until = [today, state.term.to].sort().at(-1) ?? today;
  const axis = termAxis(terms, { formedOn, operationsStartOn }, { today, until });
  const from = axis.map((one) => one.from).sort()[0] ?? today;
  const to =
    axis
      .map((one) => one.to)
      .sort()
      .at(-1) ?? today;
  return (
    <Section id="tider" title={t('Mandattider', 'Terms')} beside={<AxisEnds page={page} from={from} to={to} />}>
      <ol class="axis">
        {axis.map((term) => (
          <li class={term.status === 'RUNNING' ? 'here' : undefined}>
            <span>
              {term.office === 'BOARD' ? t('Styrelse', 'Board') : t('Revisorer', 'Auditors')}
              {term.byRule ? null : <small>{t('mellantid', 'interim term')}</small>}
            </span>
            <span>
              <Day on={term.from} page={page} short />–<Day on={term.to} page={page} short />
            </span>
            <Span term={term} from={from} to={to} today={today} />
            <TermState page={page} status={term.status} />
          </li>
        ))}
      </ol>
    </Section>
  );
};

const AxisEnds = ({ page, from, to }: { page: Page; from: CivilDate; to: CivilDate }) => (
  <>
    {page.t(
      `Skalan går från ${from.slice(0, 4)} till ${to.slice(0, 4)}. Strecket är i dag.`,
      `The scale goes from ${from.slice(0, 4)} to ${to.slice(0, 4)}. The line is today.`,
    )}
  </>
);

const Span = ({ term, from, to, today }: { term: AxisTerm; from: CivilDate; to: CivilDate; today: CivilDate }) => {
  const whole = Math.max(1, daysBetween(from, to));
  const at = (day: CivilDate): number => Math.round((daysBetween(from, day) / whole) * 1000) / 10;
  const width = Math.max(0.6, at(term.to) - at(term.from));
  return (
    <svg class="bar span" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="rail" d="M0 5H100" />
      <rect class={term.status === 'RUNNING' ? 'v' : 'p'} x={at(term.from)} y="0.5" width={width} height="9" />
      {today < from || today > to ? null : <path class="now" d={`M${at(today)} -3V13`} />}
    </svg>
  );
};

const TermState = ({ page: { t }, status }: { page: Page; status: AxisTerm['status'] }) => {
  if (status === 'RUNNING') return <Status tone="here">{t('löper', 'running')}</Status>;
  return status === 'PAST' ? (
    <Status tone="done">{t('slut', 'over')}</Status>
  ) : (
    <Status tone="plan">{t('senare', 'later')}</Status>
  );
};
