import type { LiquidationView, MemberView } from '../../../../domain/liquidation/view/liquidation-view';
import { servedWords } from '../../../words/liquidation';
import { joinList } from '../../../words/tongue';
import { Status } from '../../marks';
import { Amount } from '../../money/amount';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';

interface Part {
  page: Page;
  view: LiquidationView;
}

/** What each member has been called on for and has had, and whether it has been served. */
export const LiquidationMembers = ({ page, view: { members, calls, openQuestion, distributions } }: Part) => {
  const { t } = page;
  const amount = (ore: number) => (ore === 0 ? <>–</> : <Amount page={page} ore={ore} />);
  const called = [
    [t('Att betala av bristen', 'To pay of the shortfall'), ({ calledOre }: MemberView) => calledOre],
    [t('Inbetalt', 'Paid in'), ({ paidInOre }: MemberView) => paidInOre],
  ] as const;
  const shared = [
    [t('Andel', 'Share'), ({ sharedOre }: MemberView) => sharedOre],
    [t('Utbetalt', 'Paid out'), ({ paidOutOre }: MemberView) => paidOutOre],
  ] as const;
  return (
    <Section id="medlemmar" title={t('Medlem för medlem', 'Member by member')}>
      {tableOf<MemberView>({
        caption: t(
          'Vad varje medlem ska betala och har fått, kronor, och dagen den delgavs.',
          'What each member is to pay and has received, kronor, and the day it was served.',
        ),
        items: members,
        keyOf: ({ member }) => member,
        columns: [
          { head: t('Medlem', 'Member'), cell: ({ name }) => <bdi>{name}</bdi> },
          ...[...(calls.length === 0 ? [] : called), ...shared].map(([head, of]) => ({
            head,
            label: `${head}:`,
            class: 'r',
            cell: (one: MemberView) => amount(of(one)),
          })),
          {
            head: t('Delgiven', 'Served'),
            label: t('Delgiven:', 'Served:'),
            cell: (one) => <Served page={page} one={one} />,
          },
        ],
      })}
      {openQuestion && distributions.length > 0 ? (
        <p class="more">
          {t(
            'Statens hälft går till Försäkringskassan. Om Arbetsförmedlingen ska ha del av den säger ingen källa.',
            'The state’s half goes to Försäkringskassan. Whether Arbetsförmedlingen is to have a part of it, no source says.',
          )}
        </p>
      ) : null}
    </Section>
  );
};

const Served = ({ page, one: { servedOn, lacks } }: { page: Page; one: MemberView }) => {
  const { t, lang } = page;
  if (servedOn !== undefined) {
    return (
      <Status tone="done">
        <Day on={servedOn} page={page} short />
      </Status>
    );
  }
  const lacked = joinList(
    lacks.map((one) => servedWords(one, lang)),
    lang,
  );
  return lacks.length === 1 ? (
    <Status tone="soon">{t(`inte ${lacked}`, `not ${lacked}`)}</Status>
  ) : (
    <Status tone="plan">{t('inte delgiven', 'not served')}</Status>
  );
};
