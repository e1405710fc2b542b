import type { IncidentRow } from '../../../journal/rows';
import type { Language } from '../language';
import { processTitle, shortForbund } from '../processes';
import { isProcessCause, standingStill, type IncidentWords } from './standing-still';
import { undone } from './undone';

/** What stands still or went wrong, why, and what to do. */
export function incidentWords(incident: IncidentRow, lang: Language): IncidentWords {
  const { cause } = incident;
  if (isProcessCause(cause)) return standingStill({ ...incident, cause }, lang);
  if (cause === 'MAIL_WAITING') return mailWaiting(incident, lang);
  return undone({ ...incident, cause }, lang);
}

function mailWaiting({ details: { waiting, error } }: IncidentRow, lang: Language): IncidentWords {
  const t = (sv: string, en: string): string => (lang === 'sv' ? sv : en);
  const count = Number(waiting);
  const mails = t(`${count} mejl väntar.`, `${count} ${count === 1 ? 'mail waits' : 'mails wait'}.`);
  return {
    what: t('Mejlservern tar inte emot mejl', 'The mail server takes no mail'),
    why: typeof error === 'string' ? `${mails} ${t('Servern', 'The server')}: ${error}` : mails,
    toDo: t(
      'Starta mejlservern, eller rätta SMTP_URL. Inget är förlorat: mejlen skickas när den svarar igen.',
      'Start the mail server, or correct SMTP_URL. Nothing is lost: the mails are sent when it answers again.',
    ),
  };
}

/** "Haninge, Budget 2008": what it is about; nothing where it is no process. */
export const incidentPlace = ({ stream, name }: IncidentRow, lang: Language): string =>
  stream === '' ? '' : [shortForbund(name ?? ''), processTitle(stream, lang)].filter(Boolean).join(', ');
