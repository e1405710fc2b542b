import type { CivilDate } from '../../calendar/civil-date';
import { quorum, type Quorum } from '../../mandates/quorum';
import { Rejected } from '../../rejected';
import { membersOf } from '../../yearly/yearly';
import type { KnownBreach } from '../commands';
import type { BreachGround, BudgetEvent } from '../events';
import { samradMissing } from '../samrad';
import type { Begun } from '../state';

/** A rule that a decision of the board does not meet. */
export interface Fault {
  ground: BreachGround;
  message: string;
  details: Readonly<Record<string, unknown>>;
  /** Members without samråd. */
  members?: readonly string[];
}

/** By sides where the charter wants it, and always by heads (C64, C65). */
export function quorumFault(state: Begun, serving: Readonly<Record<string, number>>): Fault[] {
  const found = quorum({ members: membersOf(state), serving, ofParties: state.basis.terms.quorumOfParties });
  return found.quorate ? [] : [notQuorate(found)];
}

function notQuorate({ byParties, byHeads }: Quorum): Fault {
  const sides = byParties.holds ? [] : [`nobody serves for ${byParties.absent.join(', ')}`];
  const heads = byHeads.holds ? [] : [`${byHeads.serving} of ${byHeads.seats} serve, ${byHeads.needed} are needed`];
  const message = `the board could not decide: ${[...sides, ...heads].join('; ')} (19 §)`;
  return { ground: 'NOT_QUORATE', message, details: { byParties, byHeads } };
}

/** No delivered invitation, or no samråd held before the day, with some member (23 §, C70, 0.4 D12). */
export function samradFault(state: Begun, before: CivilDate): Fault[] {
  const missing = samradMissing(state, before);
  if (missing.length === 0) return [];
  const members = missing.map(({ member }) => member);
  const message = `no samråd had been held with ${members.join(', ')} before ${before} (23 §)`;
  return [{ ground: 'SAMRAD_MISSING', message, details: { missing, members, before }, members }];
}

/** The meeting is announced and the draft is on the website before the board adopts (19 and 21 §§). */
export function publicityFault({ announced, publishedOn }: Begun, before: CivilDate): Fault[] {
  const lacks = [
    ...(announced && announced.on < before ? [] : ['ANNOUNCEMENT']),
    ...(publishedOn !== undefined && publishedOn < before ? [] : ['PUBLICATION']),
  ];
  if (lacks.length === 0) return [];
  const message = `the meeting was not announced and the draft published before ${before} (19 and 21 §§)`;
  return [{ ground: 'NOT_PUBLISHED', message, details: { lacks, before } }];
}

interface Done {
  revision: number;
  on: CivilDate;
  breach?: KnownBreach | undefined;
}

/** The first fault refuses; what was nevertheless done, said with its reason, is an established breach (0.4 D9). */
export function refuseOrEstablish(faults: readonly Fault[], { revision, on, breach }: Done): BudgetEvent[] {
  const [first] = faults;
  if (!first) return [];
  if (!breach) throw new Rejected(first.ground, first.message, first.details);
  const members = faults.flatMap((fault) => fault.members ?? []);
  const grounds = faults.map(({ ground }) => ground);
  return [{ type: 'BudgetBreachEstablished', data: { revision, grounds, members, reason: breach.reason, on } }];
}
