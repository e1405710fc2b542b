import type { Event } from './decider';
import type { Addressee, MailEffect } from './effect';

export const office: Addressee = { member: 'office', role: 'office' };

export const registrar = (member: string): Addressee => ({ member, role: 'registrar' });

/** One piece of news to one of those who hear of it; `id` makes it one mail, and is never changed. */
export const notice = ({ type, data }: Event, id: string, to: Addressee): MailEffect => ({
  kind: 'mail',
  id: `notice:${type}:${id}`,
  template: 'notice',
  to,
  about: { event: type, ...data },
});
