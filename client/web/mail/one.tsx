import type { MailRow } from '../../../journal/rows';
import { formatInstant } from '../../words/instants';
import { Frame } from '../frame';
import type { Page } from '../page';
import { Crumbs } from '../section';
import { MailState, roleWords } from './status';

/** One mail as it was sent: its plain text, and what became of it. */
export const OneMail = ({ page, mail }: { page: Page; mail: MailRow }) => {
  const { t } = page;
  return (
    <Frame page={page} title={mail.subject} within="/mail">
      <Crumbs page={page} above={[['/mail', t('Utskick', 'Mail')]]} here={t('Ett mejl', 'One mail')} />
      <h1>
        <bdi>{mail.subject}</bdi>
      </h1>
      <p class="lede">
        <MailState mail={mail} page={page} />
      </p>
      <section>
        <dl class="receipt one">
          <Fact
            label={t('Till', 'To')}
          >{`${roleWords(mail.role, page)}, ${mail.address ?? t('ingen adress', 'no address')}`}</Fact>
          <Fact label={t('Skrivet', 'Written')}>{formatInstant(mail.createdAt, page.lang)}</Fact>
          {mail.sentAt === null ? null : (
            <Fact label={t('Överlämnat', 'Handed over')}>{formatInstant(mail.sentAt, page.lang)}</Fact>
          )}
          <Fact label={t('Försök', 'Attempts')}>{String(mail.attempts)}</Fact>
          {mail.lastError === null ? null : (
            <Fact label={t('Serverns svar', 'The server’s answer')}>{mail.lastError}</Fact>
          )}
          <div>
            <dt>{t('Ärende', 'Process')}</dt>
            <dd>
              <a href={`/process/${encodeURIComponent(mail.stream)}`}>{mail.stream}</a>
            </dd>
          </div>
          <Attachments page={page} mail={mail} />
          <Fact label="Message-ID">{mail.messageId}</Fact>
        </dl>
      </section>
      <section aria-labelledby="lydelse">
        <div class="h">
          <h2 id="lydelse">{t('Mejlet', 'The mail')}</h2>
        </div>
        <div class="sheet one">
          <pre class="letter" lang={mail.language} dir="auto">
            {mail.text}
          </pre>
        </div>
      </section>
    </Frame>
  );
};

/** As they were sent. */
const Attachments = ({ page, mail: { messageId, attachments } }: { page: Page; mail: MailRow }) =>
  attachments.length === 0 ? null : (
    <div>
      <dt>{page.t('Bilaga', 'Attachment')}</dt>
      {attachments.map(({ name, sha256, size }) => (
        <dd>
          <a href={`/mail/${encodeURIComponent(messageId)}/${sha256}`} download={name}>
            {`${name} (${Math.ceil(size / 1_024)} kB)`}
          </a>
        </dd>
      ))}
    </div>
  );

const Fact = ({ label, children }: { label: string; children: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <bdi>{children}</bdi>
    </dd>
  </div>
);
