import type { Finding } from '../charter';
import type { CharterText } from './charter-text';
import { headingPatterns } from './heading-patterns';
import { numberPattern, readNumber } from './swedish-dates';
import { wordsOf } from './charter-text';

const period = new RegExp(`uppsägningstid[^.]{0,400}?${numberPattern} (år|månader)`, 'i');

/** L27: three years' notice, or shorter if the charter says so; never longer (0.4 D17). */
export function noticeNoLongerThanLaw({ paragraphs }: CharterText): Finding[] {
  return paragraphs
    .filter((paragraph) => headingPatterns.withdrawal.test(wordsOf(paragraph)))
    .flatMap(({ number, text }) => {
      const [, count = '0', unit = 'år'] = period.exec(text) ?? [];
      const months = readNumber(count) * (unit.toLowerCase() === 'år' ? 12 : 1);
      if (months <= 36) return [];
      const ground = `27 §: uppsägningstiden är tre år eller kortare, inte ${count} ${unit}.`;
      const en = `27 §: the period of notice is three years or shorter, not ${months} months.`;
      return [{ id: 'L27', severity: 'B', paragraph: number, ground, en }];
    });
}
