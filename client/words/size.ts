import type { Language } from './language';

/** "812 byte", "14 kB", "1,2 MB". */
export function formatSize(bytes: number, lang: Language): string {
  if (bytes < 1_000) return `${bytes}\u00a0${lang === 'sv' ? 'byte' : 'bytes'}`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)}\u00a0kB`;
  const mega = (bytes / 1_000_000).toFixed(1);
  return `${lang === 'sv' ? mega.replace('.', ',') : mega}\u00a0MB`;
}
