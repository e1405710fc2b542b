import { daysBetween, type CivilDate } from '../../../domain/calendar/civil-date';
import { count, formatDays } from '../../words/dates';
import type { Child } from 'hono/jsx';
import { lastSafeDayFor } from '../../../domain/formation/chain';
import { standings } from '../../../domain/formation/convergence';
import { isOpen } from '../../../domain/formation/phase';
import { textInForce } from '../../../domain/formation/text';
import { words } from '../../words/everyday';
import type { Page } from '../page';
import { Day } from '../when';
import type { FoundFormation } from './read';

/** The days and the text, label over value. */
export const Facts = ({ page, found }: { page: Page; found: FoundFormation }) => {
  const { state, today } = found;
  const { t } = page;
  const { charter } = textInForce(state);
  return (
    <dl class="facts">
      <Fact label={t('Sista dag att bilda', 'Last day to form')}>
        <DayAndDays page={page} on={state.dates.lastDay} today={today} />
      </Fact>
      {isOpen(state) ? (
        <Fact label={t('Sista säkra dag att sända ut', 'Last safe day to send out')}>
          <SafeDay page={page} found={found} />
        </Fact>
      ) : null}
      <Fact label={t('Verksamheten ska inledas', 'Operations are to start')}>
        <DayAndDays page={page} on={state.dates.operationsStartOn} today={today} />
      </Fact>
      <Fact label={t('Text', 'Text')}>
        {t('version', 'version')} {charter.version}, {t('fingeravtryck', 'fingerprint')}{' '}
        <code>
          {charter.hash.slice(0, 4)} {charter.hash.slice(4, 8)}
        </code>
      </Fact>
    </dl>
  );
};

export const Fact = ({ label, children }: { label: string; children?: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

export const DayAndDays = ({ page, on, today }: { page: Page; on: CivilDate; today: CivilDate }) => {
  const days = daysBetween(today, on);
  const past = count(Math.abs(days), page.lang);
  const ago = page.t(`för ${past} sedan`, `${past} ago`);
  return (
    <>
      <Day on={on} page={page} />, {days < 0 ? ago : formatDays(days, page.lang)}
    </>
  );
};

const SafeDay = ({ page, found }: { page: Page; found: FoundFormation }) => {
  const day = lastSafeDayFor(found.state, standings(found.state));
  return day === null ? <>{words(page.lang).noSafeDay}</> : <DayAndDays page={page} on={day} today={found.today} />;
};
