import type { AddresseeView, OrderView } from '../../../../domain/trial/view/order-view';
import { capital, type Tongue } from '../../../words/tongue';
import { dueWordsOf, orderWords, sideWords } from '../../../words/trial';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { type Column, tableOf } from '../../table';
import { Day } from '../../when';
import type { TrialPart } from './trial-part';

/** What was asked of whom, by when, and what came of it. */
export const TrialOrders = (part: TrialPart) => {
  const { page, view } = part;
  const { t } = page;
  if (view.orders.length === 0) return null;
  return (
    <Section id="uppdrag" title={t('Uppdrag', 'Commissions')} beside={leftWords(part)}>
      {tableOf<OrderView>({
        class: 'edge gates',
        quiet: true,
        caption: t('Uppdrag i den ordning de gavs', 'Commissions in the order they were given'),
        items: view.orders,
        isLate: ({ to }) => view.endedOn === undefined && to.some(isLate),
        keyOf: ({ no }) => `uppdrag-${no}`,
        columns: columns(part),
      })}
    </Section>
  );
};

/** What nobody did is left, until the trial ends. */
function leftWords({ page: { t }, view: { orders, endedOn } }: TrialPart): string {
  const open = orders.filter(isOpen).length;
  if (open === 0) return t('Alla är utförda.', 'All are carried out.');
  return endedOn === undefined
    ? t(`${open} av ${orders.length} återstår.`, `${open} of ${orders.length} left.`)
    : t(`${open} av ${orders.length} blev inte utförda.`, `${open} of ${orders.length} were not carried out.`);
}

function columns({ page, state, view, tongue }: TrialPart): Column<OrderView>[] {
  const { t } = page;
  const whole = t('Vem, och hur det gick', 'Who, and what came of it');
  return [
    { head: t('Uppdrag', 'Commission'), cell: (order) => <What tongue={tongue} order={order} /> },
    {
      head: t('Från', 'From'),
      label: t('Från:', 'From:'),
      cell: ({ by, givenOn }) => (
        <>
          <bdi>{capital(by === 'EXTENSION' ? t('förlängningen', 'the extension') : sideWords(tongue, by))}</bdi>
          <small>
            <Day on={givenOn} page={page} short />
          </small>
        </>
      ),
    },
    {
      head: t('Senast', 'By'),
      label: t('Senast:', 'By:'),
      cell: ({ no, dueOn }) => {
        const due = state.orders.find((order) => order.no === no)?.due;
        return (
          <>
            {dueOn === undefined ? null : <Day on={dueOn} page={page} short />}
            {due === undefined || 'on' in due ? null : <small>{dueWordsOf(tongue, due)}</small>}
          </>
        );
      },
    },
    {
      head: whole,
      label: `${whole}:`,
      cell: (order) => <Outcomes page={page} tongue={tongue} order={order} over={view.endedOn !== undefined} />,
    },
  ];
}

interface Ordered {
  tongue: Tongue;
  order: OrderView;
}

const What = ({ tongue, order: { no, kind, subject } }: Ordered) => (
  <>
    {no}. <bdi>{capital(orderWords(kind, tongue))}</bdi>
    {subject === '' ? null : (
      <small>
        <bdi>{capital(subject)}</bdi>
      </small>
    )}
  </>
);

const Outcomes = ({ page, tongue, order: { to, lost }, over }: Ordered & { page: Page; over: boolean }) => (
  <>
    <ul class="seats">
      {to.map((one) => (
        <li>
          <bdi>{capital(sideWords(tongue, one.member))}</bdi>: <Outcome page={page} one={one} over={over} />
        </li>
      ))}
    </ul>
    {lost ? (
      <small>
        {page.t(
          'Det som skulle förberedas kan inte genomföras som tänkt.',
          'What was to be prepared cannot be done as planned.',
        )}
      </small>
    ) : null}
  </>
);

const isOpen = ({ to }: OrderView): boolean => to.some(({ doneOn }) => doneOn === undefined);
const isLate = ({ doneOn, missedOn }: AddresseeView): boolean => doneOn === undefined && missedOn !== undefined;

const Outcome = ({ page, one, over }: { page: Page; one: AddresseeView; over: boolean }) => {
  const { t } = page;
  const { doneOn, daysLate = 0 } = one;
  if (doneOn === undefined && over) {
    return (
      <Status tone="plan" mark="gap">
        {t('inte utfört', 'not carried out')}
      </Status>
    );
  }
  if (isLate(one)) return <Status tone="late">{t('försenat', 'overdue')}</Status>;
  if (doneOn === undefined) return <Status tone="plan">{t('återstår', 'to do')}</Status>;
  return (
    <Status tone={daysLate > 0 ? 'soon' : 'done'}>
      <Day on={doneOn} page={page} short />
      {daysLate > 0 ? t(`, ${daysLate} dagar för sent`, `, ${daysLate} days late`) : null}
    </Status>
  );
};
