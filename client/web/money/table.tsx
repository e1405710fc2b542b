import { daysBetween, type CivilDate } from '../../../domain/calendar/civil-date';
import type { Begun } from '../../../domain/contributions/state';
import { money, type InstalmentMoney, type Money } from '../../../domain/contributions/view/money';
import { formatDateShort, formatDays } from '../../words/dates';
import { Status } from '../marks';
import { membersIn, type ShownMember } from '../members-in';
import type { Page } from '../page';
import { tableOf, type Column } from '../table';
import { Amount, Bar, kronor } from './amount';
import { paidOn } from './paid';

interface MoneyOf {
  page: Page;
  state: Begun;
  today: CivilDate;
}

/** Columns of the table: the four quarters, and what was asked for beside them. */
type When = '1' | '2' | '3' | '4' | 'more';

/** A year's contributions: plan against paid, by member and quarter. */
export function moneyTable(of: MoneyOf) {
  const { page, state } = of;
  const { t } = page;
  const year = money(state);
  const largest = Math.max(0, ...year.instalments.map(({ ore }) => ore));
  const columns = whens(year).map((when) => quarterColumn({ ...of, year, largest }, when));
  return tableOf<ShownMember>({
    class: 'money',
    caption: t(
      'Plan mot inbetalt, kronor. Fylld stapel är inbetalt, streckad ram är förfallet och obetalt.',
      'Plan against paid, kronor. A filled bar is paid, a dashed frame is due and not paid.',
    ),
    items: membersIn(state),
    keyOf: ({ id }) => id,
    columns: [
      { head: t('Medlem', 'Member'), cell: (member) => <MemberName page={page} member={member} /> },
      ...columns,
      {
        head: t('Hela året', 'Whole year'),
        label: t('Hela året:', 'Whole year:'),
        class: 'r',
        cell: ({ id }) => <WholeYear page={page} sum={year.members[id]} />,
      },
    ],
    foot: <Sums page={page} year={year} />,
  });
}

const whens = (year: Money): When[] => [
  '1',
  '2',
  '3',
  '4',
  ...(year.instalments.some(({ quarter }) => quarter === undefined) ? (['more'] as const) : []),
];

const isIn =
  (when: When) =>
  (one: InstalmentMoney): boolean =>
    String(one.quarter ?? 'more') === when;

const MemberName = ({ page: { t }, member }: { page: Page; member: ShownMember }) => (
  <>
    <bdi>{member.name}</bdi>
    {member.party === 'FK' ? <small>{t('hela statens hälft', 'the state’s whole half')}</small> : null}
    {member.party === 'AF' || member.party === 'LAN' ? (
      <small>{t('betalar inte själv, 5\u00a0§ lagen', 'does not pay itself, 5\u00a0§ of the Act')}</small>
    ) : null}
  </>
);

interface Year extends MoneyOf {
  year: Money;
  largest: number;
}

function quarterColumn(of: Year, when: When): Column<ShownMember> {
  const { page, year } = of;
  const name = when === 'more' ? page.t('Därutöver', 'Beside') : page.t(`Kvartal ${when}`, `Quarter ${when}`);
  const days = [...new Set(year.instalments.filter(isIn(when)).map(({ dueOn }) => dueOn))];
  const [by] = days;
  return {
    head: (
      <>
        {name}
        {by === undefined || days.length > 1 ? null : (
          <>
            <br />
            <span class="small">{page.t(`senast ${short(by, page)}`, `by ${short(by, page)}`)}</span>
          </>
        )}
      </>
    ),
    label: `${name}:`,
    cell: ({ id }) => {
      const own = year.instalments.filter((one) => one.member === id && isIn(when)(one));
      return own.length === 0 ? '–' : own.map((one) => <Cell of={of} one={one} />);
    },
  };
}

const Cell = ({ of: { page, state, today, largest }, one }: { of: Year; one: InstalmentMoney }) => (
  <>
    <Bar plan={one.ore} paid={one.paidOre} of={largest} late={one.status === 'OVERDUE'} />
    <Amount page={page} ore={one.ore} />
    <small>{standing(one, { page, state, today })}</small>
  </>
);

function standing(one: InstalmentMoney, { page, state, today }: MoneyOf) {
  const { t, lang } = page;
  const on = paidOn(state, one.id);
  switch (one.status) {
    case 'PAID':
      return on === undefined
        ? t('betalt', 'paid')
        : t(`betalt ${short(on, page)}${late(one, on, page)}`, `paid ${short(on, page)}${late(one, on, page)}`);
    case 'OVERDUE':
      return (
        <Status tone="late" also="small">
          {formatDays(daysBetween(today, one.dueOn), lang)}
          {one.paidOre > 0 ? t(`, ${kronor(one.owedOre, page)} kvar`, `, ${kronor(one.owedOre, page)} left`) : ''}
        </Status>
      );
    case 'PARTLY_PAID':
      return t(`${kronor(one.paidOre, page)} betalt`, `${kronor(one.paidOre, page)} paid`);
    case 'AHEAD':
      return formatDays(daysBetween(today, one.dueOn), lang);
  }
}

const short = (on: CivilDate, { lang }: Page): string => formatDateShort(on, lang).replace(/\s\d{4}$/, '');

const late = ({ dueOn }: InstalmentMoney, on: CivilDate, { t }: Page): string => {
  const days = daysBetween(dueOn, on);
  if (days <= 0) return '';
  return days === 1 ? t(', 1 dag sent', ', 1 day late') : t(`, ${days} dagar sent`, `, ${days} days late`);
};

const WholeYear = ({ page, sum }: { page: Page; sum: Money['sum'] | undefined }) =>
  sum === undefined || sum.ore === 0 ? (
    <>–</>
  ) : (
    <>
      <Amount page={page} ore={sum.paidOre} />
      <small>{page.t(`av ${kronor(sum.ore, page)}`, `of ${kronor(sum.ore, page)}`)}</small>
    </>
  );

const Sums = ({ page, year }: { page: Page; year: Money }) => {
  const { t } = page;
  const more = year.instalments.filter(({ quarter }) => quarter === undefined);
  const sums = whens(year).map((when) => ({
    label: when === 'more' ? t('Därutöver:', 'Beside:') : t(`Kvartal ${when}:`, `Quarter ${when}:`),
    sum: year.quarters[when] ?? {
      ore: more.reduce((sum, { ore }) => sum + ore, 0),
      paidOre: more.reduce((sum, { paidOre }) => sum + paidOre, 0),
    },
  }));
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {t('Summa inbetalt', 'Sum paid')}
      </th>
      {sums.map(({ label, sum }) => (
        <td role="cell" data-l={label}>
          <Paid page={page} sum={sum} />
        </td>
      ))}
      <td role="cell" data-l={t('Hela året:', 'Whole year:')} class="r">
        <Paid page={page} sum={year.sum} />
      </td>
    </tr>
  );
};

const Paid = ({ page, sum }: { page: Page; sum: Money['sum'] }) => (
  <>
    <Amount page={page} ore={sum.paidOre} />
    {sum.paidOre === sum.ore ? null : (
      <small>{page.t(` av ${kronor(sum.ore, page)}`, ` of ${kronor(sum.ore, page)}`)}</small>
    )}
  </>
);
