import { civilDateAt } from '../../domain/calendar/stockholm';
import { formatDate } from './dates';
import type { Language } from './tongue';

const clockParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});

/** The clock in Stockholm at an instant (epoch ms): "09.14" / "09:14". */
export function formatClock(at: number, lang: Language): string {
  const clock = clockParts.format(at);
  return lang === 'sv' ? clock.replace(':', '.') : clock;
}

/** "30 november 2026 kl. 09.14" / "30 November 2026 at 09:14". */
export const formatInstant = (at: number, lang: Language): string =>
  `${formatDate(civilDateAt(at), lang)} ${lang === 'sv' ? 'kl.' : 'at'}\u00a0${formatClock(at, lang)}`;
