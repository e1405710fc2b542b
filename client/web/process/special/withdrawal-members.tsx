import type { MemberView, WithdrawalView } from '../../../../domain/withdrawal/view/withdrawal-view';
import { capital } from '../../../words/tongue';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import type { WithdrawalPart } from './withdrawal-part';

/** Its end can still be changed. */
export const isOpen = ({ ended, closed }: WithdrawalView): boolean => !ended && !closed;

/** Who has decided to go on, on which text, and who consents to a revocation. */
export const WithdrawalMembers = ({ page, view, tongue }: Omit<WithdrawalPart, 'today'>) => {
  const { t } = page;
  const counted = view.members.filter(({ consentedOn, continuation }) => consentedOn ?? continuation).length;
  return (
    <Section
      id="medlemmar"
      title={t('Vad medlemmarna har beslutat', 'What the members have decided')}
      beside={counted === 0 ? t('Ingen har beslutat något.', 'Nobody has decided anything.') : null}
    >
      {tableOf<MemberView>({
        class: 'gates',
        quiet: true,
        caption: t('Medlem, fortbestånd och samtycke', 'Member, continuation and consent'),
        items: view.members,
        keyOf: ({ member }) => member,
        columns: [
          { head: t('Medlem', 'Member'), cell: ({ member }) => <bdi>{capital(tongue.member(member))}</bdi> },
          {
            head: t('Att förbundet består', 'That the förbund continues'),
            label: t('Består:', 'Continues:'),
            cell: (one) => <GoesOn page={page} one={one} open={isOpen(view) && view.hindrance === undefined} />,
          },
          {
            head: t('Samtycker till återkallelse', 'Consents to revocation'),
            label: t('Samtycker:', 'Consents:'),
            cell: ({ consentedOn }) =>
              consentedOn === undefined ? <>–</> : <Day on={consentedOn} page={page} short />,
          },
        ],
      })}
      <Texts page={page} view={view} tongue={tongue} />
    </Section>
  );
};

const GoesOn = ({ page, one, open }: { page: Page; one: MemberView; open: boolean }) => {
  const { t } = page;
  if (one.leaves) return <>{t('lämnar', 'leaves')}</>;
  if (one.continuation === undefined) {
    return open ? <Status tone="soon">{t('inte beslutat', 'not decided')}</Status> : <>–</>;
  }
  return (
    <Status tone="done">
      <Day on={one.continuation.decidedOn} page={page} short />, {t('text', 'text')} {one.continuation.text}
    </Status>
  );
};

/** Of several texts none counts: which is which, and who is for it. */
const Texts = ({ page, view, tongue }: Omit<WithdrawalPart, 'today'>) => {
  const { t } = page;
  if (view.texts.length === 0) return null;
  return (
    <ul class="small soft">
      {view.texts.map(({ no, hash, datedOn, members }) => (
        <li>
          {t('Text', 'Text')} {no}: <code>{`${hash.slice(0, 4)} ${hash.slice(4, 8)}`}</code>, {t('daterad', 'dated')}{' '}
          <Day on={datedOn} page={page} short />: <bdi>{tongue.list(members.map(tongue.member))}</bdi>
        </li>
      ))}
    </ul>
  );
};
