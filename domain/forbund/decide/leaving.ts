import { addDays } from '../../calendar/civil-date';
import type { Continuation, Notice } from '../ends';
import type { ForbundEvent } from '../events';
import { actOn } from './rules';

/** A member is one until the end of its notice's last day; from the next the others go on under a new charter. */
export function leaving(
  { stream, member, expiresOn }: Notice,
  { charter, split, terms }: Continuation,
): ForbundEvent[] {
  const from = addDays(expiresOn, 1);
  const [key, law] = [`notice:${stream}`, actOn(from)];
  return [
    { type: 'MemberRemoved', data: { key, removed: member, from, law, ...(split && { split }) } },
    { type: 'CharterChanged', data: { key, charter, on: from, law, ...(terms && { terms }) } },
  ];
}
