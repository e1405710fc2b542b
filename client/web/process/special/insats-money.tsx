import type { Requisition } from '../../../../domain/insats/state';
import type { InsatsView } from '../../../../domain/insats/view/insats-view';
import { organisationWords } from '../../../words/insats';
import type { Tongue } from '../../../words/tongue';
import { Status } from '../../marks';
import { Amount } from '../../money/amount';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';

interface Part {
  page: Page;
  view: InsatsView;
  tongue: Tongue;
}

/** What is decided for an insats, year by year, and each requisition of it. */
export const InsatsMoneyParts = (part: Part) => (
  <>
    <Money {...part} />
    <Requisitions {...part} />
  </>
);

type Year = InsatsView['money']['years'][number] & { financing?: string };

const Money = ({ page, view: { money, financing }, tongue }: Part) => {
  const { t } = page;
  if (money.years.length === 0) return null;
  const paid = (year: number): string =>
    tongue.list(
      financing
        .filter((one) => one.year === year)
        .flatMap(({ parts }) => parts.map(({ by, ore }) => `${organisationWords(tongue, by)} ${tongue.kronor(ore)}`)),
    );
  return (
    <Section id="pengar" title={t('Pengar', 'Money')}>
      {tableOf<Year>({
        class: 'compact',
        caption: t('Beslutat, rekvirerat och utbetalt, kronor.', 'Decided, requisitioned and paid out, kronor.'),
        items: money.years.map((one) => ({ ...one, financing: paid(one.year) })),
        columns: [
          {
            head: t('År', 'Year'),
            cell: ({ year, financing: by }) => (
              <>
                {year}
                {by === undefined || by === '' ? null : (
                  <small>
                    <bdi>{by}</bdi>
                  </small>
                )}
              </>
            ),
          },
          ...(
            [
              ['fundedOre', t('Beslutat', 'Decided')],
              ['requisitionedOre', t('Rekvirerat', 'Requisitioned')],
              ['paidOre', t('Utbetalt', 'Paid out')],
              ['leftOre', t('Kvar', 'Left')],
            ] as const
          ).map(([key, head]) => ({
            head,
            label: `${head}:`,
            class: 'r',
            cell: (year: Year) => <Amount page={page} ore={year[key]} />,
          })),
        ],
      })}
    </Section>
  );
};

const Requisitions = ({ page, view: { requisitions }, tongue }: Part) => {
  const { t } = page;
  if (requisitions.length === 0) return null;
  return (
    <Section id="rekvisitioner" title={t('Rekvisitioner', 'Requisitions')}>
      {tableOf<Requisition>({
        class: 'edge',
        quiet: true,
        caption: t('Rekvisitioner i nummerordning', 'Requisitions by number'),
        items: requisitions,
        keyOf: ({ no }) => String(no),
        columns: [
          { head: t('Nr', 'No'), cell: ({ no }) => no },
          {
            head: t('Från', 'From'),
            label: t('Från:', 'From:'),
            cell: ({ by }) => <bdi>{organisationWords(tongue, by)}</bdi>,
          },
          {
            head: t('Period', 'Period'),
            label: t('Period:', 'Period:'),
            class: 'nb',
            cell: ({ period }) => (
              <>
                <Day on={period.from} page={page} short />–<Day on={period.to} page={page} short />
              </>
            ),
          },
          {
            head: t('Belopp, kronor', 'Amount, kronor'),
            label: t('Belopp:', 'Amount:'),
            class: 'r',
            cell: ({ ore }) => <Amount page={page} ore={ore} />,
          },
          {
            head: t('Läge', 'State'),
            label: t('Läge:', 'State:'),
            cell: (one) => <Paid page={page} requisition={one} />,
          },
        ],
      })}
    </Section>
  );
};

const Paid = ({ page, requisition: { paidOn, rejected } }: { page: Page; requisition: Requisition }) => {
  const { t } = page;
  if (rejected !== undefined) {
    return (
      <Status tone="soon">
        {t('återsänd: ', 'sent back: ')}
        <bdi>{rejected}</bdi>
      </Status>
    );
  }
  return paidOn === undefined ? (
    <Status tone="plan">{t('inte betald', 'not paid')}</Status>
  ) : (
    <Status tone="done">
      {t('betald ', 'paid ')}
      <Day on={paidOn} page={page} short />
    </Status>
  );
};
