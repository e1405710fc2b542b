import type { Economy, Reckoned } from '../../../../domain/follow-up/forecast';
import type { FollowUpState } from '../../../../domain/follow-up/state';
import { periods, type PeriodView } from '../../../../domain/follow-up/view/periods';
import { formatDate } from '../../../words/dates';
import { formatKronor } from '../../../words/money';
import { phaseWords } from '../../../words/phases';
import { joinList } from '../../../words/tongue';
import { Amount, kronor } from '../../money/amount';
import { headingWords } from '../../../words/budget-headings';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import type { Special } from './parts';

/** A year's follow-ups: outcome, forecast and deviation by heading, a period at a time, the latest first. */
export function followUpParts(page: Page, found: FoundProcess): Special {
  const state = found.state as FollowUpState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const all = periods(state);
  return {
    facts: (
      <Fact label={page.t('Budget', 'Budget')}>
        {state.budget === undefined
          ? page.t('inte fastställd', 'not adopted')
          : formatKronor(state.budget.totalOre, page.lang)}
      </Fact>
    ),
    parts: all.toReversed().map((period) => <Period page={page} period={period} found={found} />),
  };
}

const Period = ({ page, period, found }: { page: Page; period: PeriodView; found: FoundProcess }) => {
  const { t, lang } = page;
  const ends = formatDate(period.endsOn, lang);
  return (
    <Section
      id={`period-${period.endsOn}`}
      title={t(`Till och med ${ends}`, `Up to ${ends}`)}
      beside={<PeriodState page={page} period={period} />}
    >
      {period.economy === undefined ? (
        <p class="soft">{t('Ingen rapport än.', 'No report yet.')}</p>
      ) : (
        economyTable(page, period.economy)
      )}
      <p class="more">{sentWords(page, period, found)}</p>
    </Section>
  );
};

const PeriodState = ({ page, period }: { page: Page; period: PeriodView }) => {
  if (period.breach) {
    return <Status tone="late">{page.t('sänd utan det den ska ha', 'sent without what it must have')}</Status>;
  }
  const done = period.phase === 'SENT_TO_ALL_MEMBERS';
  return <Status tone={done ? 'done' : 'plan'}>{phaseWords(period.phase, page.lang).word}</Status>;
};

function sentWords({ t, lang }: Page, { sentTo, unsent }: PeriodView, { names }: FoundProcess): string {
  const sent = Object.entries(sentTo).map(([id, on]) => `${names.memberName(id)} ${formatDate(on, lang)}`);
  if (sent.length === 0) return t('Inte sänd till någon medlem.', 'Not sent to any member.');
  const left = unsent.map(names.memberName);
  const rest = left.length === 0 ? '' : t(` Återstår: ${joinList(left, 'sv')}.`, ` Left: ${joinList(left, 'en')}.`);
  return `${t(`Sänd till ${joinList(sent, 'sv')}.`, `Sent to ${joinList(sent, 'en')}.`)}${rest}`;
}

type Row = Omit<Reckoned, 'heading'> & { heading?: string };

function economyTable(page: Page, { headings, total }: Economy) {
  const { t } = page;
  const amount = (ore: number | undefined) => (ore === undefined ? <>–</> : <Amount page={page} ore={ore} />);
  return tableOf<Row>({
    class: 'compact economy',
    caption: t(
      'Utfall och helårsprognos mot budget, kronor.',
      'Outcome and full-year forecast against the budget, kronor.',
    ),
    items: [...headings, total],
    columns: [
      {
        head: t('Ändamål', 'Heading'),
        cell: ({ heading }) =>
          heading === undefined ? <b>{t('Summa', 'Sum')}</b> : <bdi>{headingWords(heading, page.lang)}</bdi>,
      },
      {
        head: t('Utfall', 'Outcome'),
        label: t('Utfall:', 'Outcome:'),
        class: 'r',
        cell: ({ outcomeOre }) => amount(outcomeOre),
      },
      {
        head: t('Prognos', 'Forecast'),
        label: t('Prognos:', 'Forecast:'),
        class: 'r',
        cell: ({ forecastOre }) => amount(forecastOre),
      },
      {
        head: t('Budget', 'Budget'),
        label: t('Budget:', 'Budget:'),
        class: 'r',
        cell: ({ budgetOre }) => amount(budgetOre),
      },
      {
        head: t('Avvikelse', 'Deviation'),
        label: t('Avvikelse:', 'Deviation:'),
        class: 'r',
        cell: ({ deviationOre, heading }) => <Deviation page={page} ore={deviationOre} total={heading === undefined} />,
      },
    ],
  });
}

/** Too much is said in words: above the total is grave, above a heading a notice. */
const Deviation = ({ page, ore, total }: { page: Page; ore: number | undefined; total: boolean }) => {
  if (ore === undefined) return <>–</>;
  if (ore >= 0) return <Amount page={page} ore={ore} />;
  return (
    <Status tone={total ? 'late' : 'soon'}>
      {page.t(`${kronor(-ore, page)} över`, `${kronor(-ore, page)} above`)}
    </Status>
  );
};
