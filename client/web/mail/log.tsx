import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { MailRow, MailStatus } from '../../../journal/rows';
import { formatDateShort } from '../../words/dates';
import { formatClock } from '../../words/instants';
import { Frame } from '../frame';
import { linkTo, type Page } from '../page';
import { tableOf } from '../table';
import { MailState, roleWords } from './status';

export interface MailLogProps {
  page: Page;
  mails: readonly MailRow[];
  mode: 'smtp' | 'outbox';
}

/** Names of the filter in the address, and what they mean. */
export const mailFilters: Readonly<Record<string, MailStatus>> = {
  vantar: 'WAITING',
  utkorg: 'OUTBOX',
  mottaget: 'SENT',
  avvisat: 'REFUSED',
  okant: 'UNKNOWN',
  inteskickat: 'NOT_OWED',
};

export const mailLimit = 50;

/** What was sent to whom, when, and whether it arrived. */
export const MailLog = ({ page, mails, mode }: MailLogProps) => {
  const { t } = page;
  return (
    <Frame page={page} title={t('Utskick', 'Mail')} within="/mail" follows="*">
      <h1>{t('Utskick', 'Mail')}</h1>
      <p class="lede">{ledeOf(page, mode)}</p>
      <section>
        <Filter page={page} />
        <div id="utskick" data-live data-hold>
          {mails.length === 0 ? <Nothing page={page} /> : table(page, mails)}
        </div>
      </section>
    </Frame>
  );
};

const ledeOf = ({ t }: Page, mode: 'smtp' | 'outbox') =>
  mode === 'outbox' ? (
    <>
      <strong>{t('Ingen mejlserver är angiven.', 'No mail server is given.')}</strong>{' '}
      {t(
        'Mejlen stannar i utkorgen här, tills SMTP_URL är satt.',
        'Mail stays in the outbox here until SMTP_URL is set.',
      )}
    </>
  ) : (
    <>
      {t(
        'Vad som har skickats till vem, när, och om det kom fram.',
        'What was sent to whom, when, and whether it arrived.',
      )}
    </>
  );

const Filter = ({ page }: { page: Page }) => {
  const { t, query } = page;
  const labels: readonly (readonly [string, string])[] = [
    ['', t('Alla', 'All')],
    ['vantar', t('Väntar', 'Waiting')],
    ['utkorg', t('I utkorgen', 'In the outbox')],
    ['mottaget', t('Mottaget', 'Received')],
    ['avvisat', t('Avvisat', 'Refused')],
    ['okant', t('Okänt', 'Not known')],
    ['inteskickat', t('Inte skickat', 'Not sent')],
  ];
  return (
    <form class="filter" role="search" aria-label={t('Sök bland utskick', 'Search mail')} method="get" action="/mail">
      <label class="grow">
        {t('Förbund, kort namn', 'Förbund, short name')}
        <input type="search" name="forbund" autocomplete="off" maxlength={80} value={query.get('forbund') ?? ''} />
      </label>
      <label>
        {t('Läge', 'Status')}
        <select name="lage">
          {labels.map(([value, label]) => (
            <option value={value} selected={(query.get('lage') ?? '') === value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button class="btn" type="submit">
        {t('Visa', 'Show')}
      </button>
    </form>
  );
};

const Nothing = ({ page }: { page: Page }) =>
  page.query.get('lage') || page.query.get('forbund') ? (
    <p>
      {page.t('Inget utskick passar.', 'No mail matches.')} <a href="/mail">{page.t('Visa alla.', 'Show all.')}</a>
    </p>
  ) : (
    <p>{page.t('Inget har skickats än.', 'Nothing has been sent yet.')}</p>
  );

const table = (page: Page, mails: readonly MailRow[]) => {
  const { t } = page;
  return tableOf<MailRow>({
    class: 'compact log',
    items: mails,
    keyOf: ({ messageId }) => messageId,
    caption: (
      <>
        {t(
          'Senaste först. ”Mottaget av servern” betyder att mottagarens server tog emot, inte att någon läst.',
          'Newest first. “Received by the server” means that the recipient’s server took it, not that anybody has read it.',
        )}{' '}
        {mails.length === mailLimit ? t(`De ${mailLimit} senaste visas.`, `The latest ${mailLimit} are shown.`) : ''}
      </>
    ),
    columns: [
      {
        head: t('Tid', 'Time'),
        class: 'nb',
        cell: (mail) => <a href={mailUrl(mail)}>{whenOf(mail.sentAt ?? mail.createdAt, page)}</a>,
      },
      { head: t('Till', 'To'), cell: (mail) => <Recipient page={page} mail={mail} /> },
      { head: t('Ämne', 'Subject'), cell: ({ subject }) => <bdi>{subject}</bdi> },
      {
        head: t('Ärende', 'Process'),
        cell: ({ stream }) => <a href={`/process/${encodeURIComponent(stream)}`}>{stream}</a>,
      },
      { head: t('Läge', 'Status'), cell: (mail) => <MailState mail={mail} page={page} /> },
    ],
  });
};

const Recipient = ({ page, mail }: { page: Page; mail: MailRow }) => (
  <>
    {roleWords(mail.role, page)}
    <small>
      <bdi>{mail.address ?? page.t('ingen adress', 'no address')}</bdi>
    </small>
  </>
);

const mailUrl = ({ messageId }: MailRow): string => `/mail/${encodeURIComponent(messageId)}`;

/** Today's by the clock, older ones with their day. */
function whenOf(at: number, page: Page): string {
  const on = civilDateAt(at);
  const clock = formatClock(at, page.lang);
  return on === page.today ? clock : `${formatDateShort(on, page.lang)} ${clock}`;
}

/** For other pages that link to a mail list of one process. */
export const mailsOf = (page: Page, forbund: string): string =>
  linkTo({ ...page, path: '/mail', query: new URLSearchParams() }, { forbund });
