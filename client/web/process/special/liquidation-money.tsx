import type { LiquidationView } from '../../../../domain/liquidation/view/liquidation-view';
import { formatKronor } from '../../../words/money';
import { Status } from '../../marks';
import { Amount } from '../../money/amount';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';

interface Part {
  page: Page;
  view: LiquidationView;
}

/** The money as a whole, and line by line of the inventory. */
export const LiquidationMoney = (part: Part) => (
  <>
    <Whole {...part} />
    <Lines {...part} />
  </>
);

interface Entry {
  what: string;
  inOre?: number;
  outOre?: number;
}

/** What came in is what went out and what is held, always. */
const Whole = ({ page, view: { balance, lackOre } }: Part) => {
  const { t, lang } = page;
  const entries: Entry[] = [
    { what: t('På kontot från början', 'Held at the start'), inOre: balance.openingOre },
    { what: t('Avyttrad egendom', 'Property sold'), inOre: balance.soldOre },
    { what: t('Inbetalt av bristen', 'Shortfall paid in'), inOre: balance.calledInOre },
    { what: t('Betalda skulder', 'Debts paid'), outOre: balance.debtsPaidOre },
    { what: t('Skiftat mellan medlemmarna', 'Distributed among the members'), outOre: balance.distributedOre },
    { what: t('Kvar', 'Left'), outOre: balance.heldOre },
  ];
  const cell = (ore: number | undefined) => (ore === undefined ? <>–</> : <Amount page={page} ore={ore} />);
  const sumOre = balance.openingOre + balance.soldOre + balance.calledInOre;
  return (
    <Section
      id="pengar"
      title={t('Pengar', 'Money')}
      beside={
        lackOre === 0 ? null : (
          <Status tone="late">
            {t(
              `till skulderna saknas ${formatKronor(lackOre, lang)} (22 § lagen)`,
              `${formatKronor(lackOre, lang)} is missing to pay the debts (22 § of the Act)`,
            )}
          </Status>
        )
      }
    >
      {tableOf<Entry>({
        class: 'compact',
        caption: t(
          'In och ut, kronor. De två summorna är alltid lika.',
          'In and out, kronor. The two sums are always equal.',
        ),
        items: entries,
        columns: [
          { head: '', cell: ({ what }) => what },
          { head: t('In', 'In'), label: t('In:', 'In:'), class: 'r', cell: ({ inOre }) => cell(inOre) },
          { head: t('Ut', 'Out'), label: t('Ut:', 'Out:'), class: 'r', cell: ({ outOre }) => cell(outOre) },
        ],
        foot: (
          <tr role="row">
            <th role="rowheader" scope="row">
              {t('Summa', 'Sum')}
            </th>
            <td role="cell" class="r" data-l={t('In:', 'In:')}>
              <Amount page={page} ore={sumOre} />
            </td>
            <td role="cell" class="r" data-l={t('Ut:', 'Out:')}>
              <Amount page={page} ore={sumOre} />
            </td>
          </tr>
        ),
      })}
    </Section>
  );
};

interface Line {
  key: string;
  what: string;
  kind: string;
  ore: number;
  /** What has been paid of a debt, or had for an asset. */
  doneOre?: number;
  leftOre: number;
}

/** Each asset and each debt: what it was put at, what became of it, and what is left. */
const Lines = ({ page, view: { assets, debts } }: Part) => {
  const { t } = page;
  const lines: Line[] = [
    ...debts.map(({ no, what, ore, paidOre, leftOre }) => ({
      ...{ key: `debt-${no}`, what, kind: t(`skuld ${no}`, `debt ${no}`), ore, leftOre },
      ...(paidOre > 0 && { doneOre: paidOre }),
    })),
    ...assets.map(({ no, what, ore, soldOre }) => ({
      ...{ key: `asset-${no}`, what, kind: t(`tillgång ${no}`, `asset ${no}`), ore },
      ...(soldOre === undefined ? { leftOre: ore } : { leftOre: 0, doneOre: soldOre }),
    })),
  ];
  if (lines.length === 0) return null;
  const amount = (ore: number | undefined) => (ore === undefined ? <>–</> : <Amount page={page} ore={ore} />);
  return (
    <Section id="inventering" title={t('Skulder och tillgångar', 'Debts and assets')}>
      {tableOf<Line>({
        class: 'edge',
        caption: t(
          'Inventeringen, kronor. Tillgångar till uppskattat värde.',
          'The inventory, kronor. Assets at their estimated value.',
        ),
        items: lines,
        keyOf: ({ key }) => key,
        columns: [
          {
            head: t('Vad', 'What'),
            cell: ({ what, kind }) => (
              <>
                <bdi>{what}</bdi>
                <small>{kind}</small>
              </>
            ),
          },
          {
            head: t('Upptagen till', 'Entered at'),
            label: t('Upptagen till:', 'Entered at:'),
            class: 'r',
            cell: ({ ore }) => amount(ore),
          },
          {
            head: t('Betalt eller avyttrat', 'Paid or sold'),
            label: t('Betalt eller avyttrat:', 'Paid or sold:'),
            class: 'r',
            cell: ({ doneOre }) => amount(doneOre),
          },
          {
            head: t('Återstår', 'Left'),
            label: t('Återstår:', 'Left:'),
            class: 'r',
            cell: ({ leftOre }) => (leftOre === 0 ? <>–</> : <Amount page={page} ore={leftOre} />),
          },
        ],
      })}
    </Section>
  );
};
