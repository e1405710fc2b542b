import type { MailRow, MailStatus } from '../../../journal/rows';
import { Status, type Mark, type Tone } from '../marks';
import type { Page } from '../page';

const looks: Readonly<Record<MailStatus, readonly [tone: Tone, mark: Mark]>> = {
  WAITING: ['plan', 'plan'],
  OUTBOX: ['plan', 'gap'],
  SENT: ['done', 'done'],
  REFUSED: ['late', 'late'],
  UNKNOWN: ['soon', 'gap'],
  NOT_OWED: ['plan', 'plan'],
};

/** "Mottaget av servern" says that a server took it, never that anybody has read it. */
function mailWords(mail: MailRow, { t }: Page): string {
  switch (mail.status) {
    case 'WAITING':
      return waitingWords(mail, t);
    case 'OUTBOX':
      return t('I utkorgen: ingen mejlserver är angiven', 'In the outbox: no mail server is given');
    case 'SENT':
      return t('Mottaget av servern', 'Received by the server');
    case 'REFUSED':
      return mail.address === null ? t('Ingen adress', 'No address') : t('Avvisat', 'Refused');
    case 'UNKNOWN':
      return t('Okänt om det kom fram', 'Not known whether it arrived');
    case 'NOT_OWED':
      return t('Inte skickat: uppgiften var redan klar', 'Not sent: the duty was already done');
  }
}

const waitingWords = ({ attempts }: MailRow, t: Page['t']): string =>
  attempts > 0 ? t(`Väntar, försök ${attempts}`, `Waiting, attempt ${attempts}`) : t('Väntar', 'Waiting');

export const MailState = ({ mail, page }: { mail: MailRow; page: Page }) => {
  const [tone, mark] = looks[mail.status];
  return (
    <Status tone={tone} mark={mark}>
      {mailWords(mail, page)}
    </Status>
  );
};

const roles: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  registrar: ['Registratorn', 'The registrar'],
  office: ['Kansliet', 'The office'],
  chair: ['Ordföranden', 'The chair'],
};

/** People are roles. */
export function roleWords(role: string, { t }: Page): string {
  const both = roles[role];
  return both ? t(...both) : role;
}
