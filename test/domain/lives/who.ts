import type { Begun } from '../../../domain/forbund/state';
import type { Member } from '../../../domain/formation/plan';
import { decidingBodyOf } from '../../../domain/formation/state';
import type { Network } from './network';

// Whom a network is about: one förbund, and those who formed it, also when they have left.

export const forbundIn = (network: Network): string => network.streams('forbund')[0] ?? '';
export const stateIn = (network: Network): Begun => network.state<Begun>(forbundIn(network));

const founders = (network: Network): readonly Member[] => stateIn(network).handOver.members;
export const founderIds = (network: Network): string[] => founders(network).map(({ id }) => id);
export const foundersOf = (network: Network, ...parties: readonly Member['party'][]): string[] =>
  founders(network).flatMap(({ id, party }) => (parties.includes(party) ? [id] : []));

/** A founder, and the body that decides for it. */
export function byBody(network: Network, member: string): { member: string; body?: string } {
  const found = founders(network).find(({ id }) => id === member);
  const body = found && decidingBodyOf(found);
  return { member, ...(body !== undefined && { body }) };
}
