import { liquidity, type Ahead, type Inflow } from '../../../domain/contributions/view/liquidity';
import { formatKronor } from '../../words/money';
import { joinList } from '../../words/tongue';
import { Status } from '../marks';
import type { Page } from '../page';
import { tableOf } from '../table';
import { Day } from '../when';
import { Amount } from './amount';

/** What is to come in and when; a quarter for which no budget asks for anything is a hole that shows. */
export function Liquidity({ page, ahead }: { page: Page; ahead: Ahead }) {
  const { t } = page;
  const rows = liquidity(ahead);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="part">{t('Pengar in, framåt', 'Money in, ahead')}</h3>
      {tableOf<Inflow>({
        class: 'compact liquidity',
        caption: t('Det som är bestämt att komma in, kronor.', 'What is decided to come in, kronor.'),
        items: rows,
        isLate: ({ kind }) => kind === 'LATE',
        keyOf: ({ on, kind, years }) => `${on} ${kind} ${years.join(' ')}`,
        columns: [
          { head: t('Dag', 'Day'), class: 'nb', cell: (row) => <When page={page} row={row} /> },
          { head: t('Vad', 'What'), cell: (row) => <What page={page} row={row} /> },
          {
            head: t('Belopp', 'Amount'),
            label: t('Belopp:', 'Amount:'),
            class: 'r',
            cell: ({ ore }) => <Amount page={page} ore={ore} />,
          },
          {
            head: t('Sammanlagt', 'In all'),
            label: t('Sammanlagt:', 'In all:'),
            class: 'r',
            cell: ({ sumOre }) => <Amount page={page} ore={sumOre} />,
          },
        ],
      })}
    </>
  );
}

const When = ({ page, row: { on, kind } }: { page: Page; row: Inflow }) =>
  kind === 'LATE' ? <>{page.t('i dag', 'today')}</> : <Day on={on} page={page} short />;

const What = ({ page, row: { kind, years } }: { page: Page; row: Inflow }) => {
  const { t, lang } = page;
  const of = joinList(years.map(String), lang);
  switch (kind) {
    case 'DUE':
      return <>{t(`Inbetalningar för ${of}`, `Contributions of ${of}`)}</>;
    case 'LATE':
      return <Status tone="late">{t(`Försenade inbetalningar för ${of}`, `Overdue contributions of ${of}`)}</Status>;
    case 'NO_BUDGET':
      return (
        <Status tone="soon" mark="gap">
          {t(
            `Inget att begära: budgeten för ${of} är inte fastställd`,
            `Nothing to ask for: the budget of ${of} is not adopted`,
          )}
        </Status>
      );
  }
};

/** "Inbetalt 18 750 000 kr av 20 000 000 kr". */
export const PaidOf = ({ page, paidOre, ore }: { page: Page; paidOre: number; ore: number }) => (
  <>
    {page.t('Inbetalt', 'Paid')} <strong class="num">{formatKronor(paidOre, page.lang)}</strong> {page.t('av', 'of')}{' '}
    <span class="num">{formatKronor(ore, page.lang)}</span>
  </>
);
