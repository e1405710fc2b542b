import type { TimelineRow } from '../../../journal/rows';

/**
 * What became of a mail is told by the lists of mails; a day that only the clock waited for by the next event, where
 * that is of the same instant.
 */
export function isWorthTelling({ type, data }: Pick<TimelineRow, 'type' | 'data'>, followsAtOnce: boolean): boolean {
  if (type === 'EffectDone') return false;
  const byItself = type === 'DutyMissed' && data['clockOnly'] === true;
  return !byItself || !followsAtOnce;
}
