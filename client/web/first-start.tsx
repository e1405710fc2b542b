import { Frame } from './frame';
import { Status } from './marks';
import type { Page } from './page';

/** The first start: one sentence, one command, what then happens, what is running. */
export const FirstStart = ({ page, mode }: { page: Page; mode: 'smtp' | 'outbox' }) => {
  const { t } = page;
  return (
    <Frame page={page} title={t('Översikt', 'Overview')} within="/" follows="*">
      <div id="start" data-live>
        <div class="one">
          <h1>{t('Här finns inga förbund än', 'There are no förbund yet')}</h1>
          <p class="lede">
            {t(
              'Allt är igång. Skriv det här i terminalen, så bildas det första:',
              'All is running. Type this in the terminal, and the first is formed:',
            )}
          </p>
          <code class="cmd" tabindex={0} role="group" aria-label={t('Kommando', 'Command')}>
            forbund formation start examples/haninge.yaml
          </code>
          <ol class="steps">
            <li>
              <span>
                {t('Fyra medlemmar får var sitt utkast till förbundsordning.', 'Four members get the draft charter.')}
              </span>
            </li>
            <li>
              <span>
                {t(
                  'Deras svar visas här, paragraf för paragraf, när de kommer.',
                  'Their answers show here, paragraph by paragraph, as they come.',
                )}
              </span>
            </li>
            <li>
              <MailStep page={page} mode={mode} />
            </li>
          </ol>
          <p class="soft">
            {t(
              'Vill du hellre se hela förloppet på tio sekunder, skriv',
              'To see all of it in ten seconds instead, type',
            )}{' '}
            <code>forbund simulate examples/haninge.yaml</code>.
          </p>
        </div>
        <Running page={page} mode={mode} />
      </div>
    </Frame>
  );
};

const MailStep = ({ page: { t }, mode }: { page: Page; mode: 'smtp' | 'outbox' }) =>
  mode === 'smtp' ? (
    <span>{t('Påminnelserna går ut med mejl.', 'Reminders go out by mail.')}</span>
  ) : (
    <span>
      {t('Mejlen stannar i ', 'Mail stays in the ')}
      <a href="/mail">{t('utkorgen', 'outbox')}</a>
      {t(', tills du anger en mejlserver.', ', until you name a mail server.')}
    </span>
  );

const Running = ({ page: { t }, mode }: { page: Page; mode: 'smtp' | 'outbox' }) => (
  <section aria-labelledby="igang">
    <div class="h">
      <h2 id="igang">{t('Igång', 'Running')}</h2>
    </div>
    <dl class="receipt one">
      <div>
        <dt>{t('Databas', 'Database')}</dt>
        <dd>
          <Status tone="done">{t('svarar', 'answers')}</Status>
          {t(', tom', ', empty')}
        </dd>
      </div>
      <div>
        <dt>{t('Mejl', 'Mail')}</dt>
        <dd>
          {mode === 'smtp' ? (
            <Status tone="done">{t('server angiven', 'server given')}</Status>
          ) : (
            <>
              <Status tone="plan" mark="gap">
                {t('ingen server angiven', 'no server given')}
              </Status>
              {t(', sparas i utkorgen', ', kept in the outbox')}
            </>
          )}
        </dd>
      </div>
    </dl>
  </section>
);
