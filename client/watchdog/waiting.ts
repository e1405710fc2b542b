import type { Effect } from '../../domain/effect';
import { pendingSince } from '../../domain/process/pending-since';
import type { Found } from '../../journal/incidents';
import { messageIdOf } from '../../journal/mail-draft';
import type { Watch } from './attend';
import { inLanes } from './lanes';

const DAY = 86_400_000;
const WAITING = 'waiting';

/** Looks for what has been tried outside for a day, and comes to no end: of each process what has waited longest. */
export async function lookForWaiting({ journal, now, onRaised }: Watch): Promise<void> {
  const { incidents } = journal;
  await inLanes(await incidents.streamsWaiting(WAITING), async (stream) => {
    const found = await waitingIn(journal, stream, now() - DAY);
    if (found) {
      if (await incidents.raise(found, now())) onRaised(found);
      return;
    }
    const known = await incidents.open(stream, WAITING);
    if (known?.no) await incidents.resolve(known.no, now());
  });
}

async function waitingIn({ reader, store, mails }: Watch['journal'], stream: string, before: number) {
  const all = pendingSince(store.deciderOf(stream), await reader.events(stream));
  const long = all.filter(({ since }) => since <= before);
  for (const { effect, since } of long) {
    // What a mail server does not take is one incident for all.
    const mail = effect.kind === 'mail' ? await mails.get(messageIdOf(stream, effect.id)) : undefined;
    if (mail?.status === 'WAITING' && mail.attempts > 0) continue;
    return foundOf(stream, effect, since);
  }
  return undefined;
}

const foundOf = (stream: string, effect: Effect, since: number): Found => ({
  stream,
  subject: WAITING,
  cause: 'EFFECT_WAITING',
  since,
  details: {
    id: effect.id,
    kind: effect.kind,
    ...(effect.kind === 'mail' ? { to: effect.to } : { told: effect.stream }),
  },
});
