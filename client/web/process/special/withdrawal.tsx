import { daysBetween } from '../../../../domain/calendar/civil-date';
import { forecastOf } from '../../../../domain/withdrawal/forecast';
import type { WithdrawalState } from '../../../../domain/withdrawal/state';
import { withdrawalView } from '../../../../domain/withdrawal/view/withdrawal-view';
import { formatDays } from '../../../words/dates';
import { speak } from '../../../words/tongue';
import { canChange, warningOf } from '../../../words/withdrawal-standing';
import type { Page } from '../../page';
import { Day } from '../../when';
import { DayAndDays, Fact } from '../facts';
import type { FoundProcess } from '../read';
import type { Special } from './parts';
import { WithdrawalAhead } from './withdrawal-ahead';
import { isOpen, WithdrawalMembers } from './withdrawal-members';
import type { WithdrawalPart } from './withdrawal-part';

/** A notice: how long is left, what can still change its end, who has decided what, and all that comes of it. */
export function withdrawalParts(page: Page, found: FoundProcess): Special {
  const state = found.state as WithdrawalState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const view = withdrawalView(state);
  const part = { page, view, tongue: speak(page.lang, found.names), today: found.today };
  return {
    facts: <Facts {...part} />,
    parts: isOpen(view) ? (
      <>
        <Countdown {...part} />
        <WithdrawalMembers {...part} />
        <WithdrawalAhead {...part} foreseen={forecastOf(state)} />
      </>
    ) : (
      <WithdrawalMembers {...part} />
    ),
  };
}

const Facts = ({ page, view, today }: WithdrawalPart) => {
  const { t } = page;
  const { receivedOn, expiresOn, charterVersion, clause } = view.notice;
  return (
    <>
      <Fact label={t('Lämnar', 'Leaves')}>
        <bdi>{view.name}</bdi>
      </Fact>
      <Fact label={t('Uppsägningen togs emot', 'Notice received')}>
        <Day on={receivedOn} page={page} />
      </Fact>
      <Fact label={t('Uppsägningstidens sista dag', 'Last day of the notice')}>
        <DayAndDays page={page} on={expiresOn} today={today} />
      </Fact>
      <Fact label={t('Förbundsordning', 'Charter')}>
        {t('version', 'version')} {charterVersion}
        {clause === undefined ? null : `, §\u00a0${clause}`}
      </Fact>
    </>
  );
};

/** What everybody asks: how long is left, and what can still change what comes then. */
const Countdown = ({ page, view, tongue, today }: WithdrawalPart) => {
  const { t, lang } = page;
  const warning = warningOf(tongue, view);
  const left = formatDays(daysBetween(today, view.notice.expiresOn), lang);
  return (
    <section class={view.continues ? 'call done' : 'call soon'} aria-labelledby="nedrakning">
      <h2 id="nedrakning">
        {view.continues
          ? t(`Förbundet består. Medlemmen lämnar ${left}`, `The förbund continues. The member leaves ${left}`)
          : t(`Likvidation ${left}, om inget ändrar det`, `Liquidation ${left}, unless something changes that`)}
      </h2>
      <ul>
        {canChange(tongue, view).map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      {warning === undefined ? null : <p class="soft">{warning}</p>}
    </section>
  );
};
