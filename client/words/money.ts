import type { Language } from './language';

/** Integer öre as people read it: "337 500 kr" / "SEK 337,500"; öre only where there are any. */
export function formatKronor(ore: number, lang: Language): string {
  const whole = Math.trunc(Math.abs(ore) / 100);
  const rest = Math.abs(ore) % 100;
  const sign = ore < 0 ? '\u2212' : '';
  const [separator, point] = lang === 'sv' ? ['\u00a0', ','] : [',', '.'];
  const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
  const amount = `${sign}${digits}${rest === 0 ? '' : point + String(rest).padStart(2, '0')}`;
  return lang === 'sv' ? `${amount}\u00a0kr` : `SEK\u00a0${amount}`;
}
