import type { TellEffect } from '../effect';
import type { FormationEvent } from './events';
import { formationStream } from './hand-over';
import type { Started } from './state';

const telling: readonly FormationEvent['type'][] = ['FormationStarted', 'FormationRetargeted', 'ForbundFormed'];

/** What a trial in the same area is told: the day on which the förbund's operations are to start, and that it is formed. */
export function tellTrial({ type }: FormationEvent, { plan, dates, formed }: Started): TellEffect[] {
  const stream = plan.trial?.stream;
  if (stream === undefined || !telling.includes(type)) return [];
  const said = { stream: formationStream(plan), on: dates.operationsStartOn, formed: formed !== undefined };
  const what = `start:${said.on}${said.formed ? ':formed' : ''}`;
  const command = { id: `${said.stream}/${what}`, type: 'NoteForbundStart', data: said, actor: 'system' };
  return [{ kind: 'tell', id: `tell:${stream}:${what}`, stream, command }];
}
