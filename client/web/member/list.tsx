import { shortForbund } from '../../words/processes';
import { Frame } from '../frame';
import { Status } from '../marks';
import { memberKey } from '../members-in';
import type { Page } from '../page';
import { Crumbs } from '../section';
import { tableOf } from '../table';
import type { Membership } from './directory';

export interface Listed {
  name: string;
  memberships: readonly Membership[];
  late: number;
  open: number;
}

/** Every member there is, in Swedish order, and what each has left to do. */
export const MemberList = ({ page, members }: { page: Page; members: readonly Listed[] }) => {
  const { t } = page;
  return (
    <Frame page={page} title={t('Medlemmar', 'Members')} within="/member" follows="*">
      <div id="medlemmar" data-live>
        <Crumbs page={page} above={[['/', t('Översikt', 'Overview')]]} here={t('Medlemmar', 'Members')} />
        <h1>{t('Medlemmar', 'Members')}</h1>
        <p class="lede">
          {t(
            'Var och en som är medlem i ett förbund, eller ska bli.',
            'Everyone that is a member of a förbund, or is to be.',
          )}
        </p>
        <section>
          {members.length === 0 ? (
            <p>{t('Här finns inga förbund än.', 'There are no förbund yet.')}</p>
          ) : (
            tableOf<Listed>({
              class: 'edge',
              quiet: true,
              caption: t('Medlemmar i bokstavsordning', 'Members in alphabetical order'),
              items: members,
              isLate: ({ late }) => late > 0,
              keyOf: ({ memberships: [first] }) => (first ? memberKey(first.member) : ''),
              columns: [
                {
                  head: t('Medlem', 'Member'),
                  cell: ({ name, memberships: [first] }) => (
                    <a href={`/member/${first ? encodeURIComponent(memberKey(first.member)) : ''}`}>
                      <bdi>{name}</bdi>
                    </a>
                  ),
                },
                {
                  head: t('Förbund', 'Förbund'),
                  label: t('Förbund:', 'Förbund:'),
                  cell: ({ memberships }) => <bdi>{placesOf(memberships, page)}</bdi>,
                },
                {
                  head: t('Kvar att göra', 'Left to do'),
                  label: t('Kvar att göra:', 'Left to do:'),
                  cell: (one) => <LeftToDo page={page} one={one} />,
                },
              ],
            })
          )}
        </section>
      </div>
    </Frame>
  );
};

const LeftToDo = ({ page: { t }, one: { late, open } }: { page: Page; one: Listed }) => {
  if (late > 0) return <Status tone="late">{t(`${late} försenade av ${open}`, `${late} overdue of ${open}`)}</Status>;
  if (open === 0) return <Status tone="done">{t('inget', 'nothing')}</Status>;
  return (
    <Status tone="plan">
      {t(`${open} ${open === 1 ? 'uppgift' : 'uppgifter'}`, `${open} ${open === 1 ? 'duty' : 'duties'}`)}
    </Status>
  );
};

function placesOf(memberships: readonly Membership[], { t }: Page): string {
  const names = memberships.map(({ forbund }) => shortForbund(forbund.name));
  const rest = names.length - 4;
  return rest > 1 ? `${names.slice(0, 4).join(', ')} ${t(`och ${rest} till`, `and ${rest} more`)}` : names.join(', ');
}
