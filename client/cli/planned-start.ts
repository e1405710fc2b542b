import type { PlannedStart } from '../../domain/trial/commands';
import { UsageError } from './failures';
import type { Given } from './given';

/** "From" a day, or "at the latest" on it: both ways of saying it are kept (A34). Wrong use: both at once. */
export function plannedStartOf(given: Given): PlannedStart | undefined {
  const [from, latest] = [given.date('startFrom'), given.date('startAtLatest')];
  if (from !== undefined && latest !== undefined) throw eitherOr();
  if (from !== undefined) return { on: from, modality: 'FROM' };
  return latest === undefined ? undefined : { on: latest, modality: 'AT_LATEST' };
}

/** The same where one of them must be given. */
export function requiredStart(given: Given): PlannedStart {
  const start = plannedStartOf(given);
  if (start) return start;
  throw eitherOr();
}

const eitherOr = (): UsageError =>
  new UsageError('Ange --start-from eller --start-at-latest.', 'Give --start-from or --start-at-latest.');
