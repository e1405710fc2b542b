import { Frame } from '../frame';
import type { Page } from '../page';
import { Crumbs, Section } from '../section';
import { Counts, Facts, Lede, type FoundMember } from './head';
import { inGroups } from './owed';
import { owedTable, Payments } from './table';

/** One member: all that it owes, in every förbund. */
export const MemberPage = ({ page, found }: { page: Page; found: FoundMember }) => {
  const { t } = page;
  const { name, owed, exercises } = found;
  return (
    <Frame page={page} title={name} within="/member" follows="*">
      <div id="medlem" data-live>
        <Crumbs
          page={page}
          above={[
            ['/', t('Översikt', 'Overview')],
            ['/member', t('Medlemmar', 'Members')],
          ]}
          here={<bdi>{name}</bdi>}
        />
        <div class="head">
          <h1>
            <bdi>{name}</bdi>
          </h1>
        </div>
        <Lede page={page} found={found} />
        <Counts page={page} owed={owed} />
        <Facts page={page} found={found} />
        {inGroups(owed, page).map(({ id, title, owed: all }) => (
          <Section id={id} title={title}>
            {owedTable(page, title, all)}
            <Payments page={page} owed={all} />
          </Section>
        ))}
        {owed.length === 0 ? <p class="more">{t('Inget att göra nu.', 'Nothing to do now.')}</p> : null}
        {exercises.length === 0 ? null : (
          <Section
            id="ovn"
            title={t('I övningar', 'In exercises')}
            beside={t('Går på egen klocka. Räknas inte in ovan.', 'On a clock of their own. Not counted above.')}
          >
            {owedTable(page, t('I övningar', 'In exercises'), exercises)}
          </Section>
        )}
      </div>
    </Frame>
  );
};
