import * as fc from 'fast-check';
import { broughtToItsEnd } from './end';
import type { Move } from './move';
import { make } from './moves';
import type { Network } from './network';
import { nobodyIn } from './sending';
import { forbundIn } from './who';

export const ends = fc.record({
  effect: fc.constantFrom('DISSOLVE' as const, 'CONTINUE_IF_PARTIES_REMAIN' as const),
  noticeMonths: fc.constantFrom(6, 12, 36),
});

/** Through whatever people do to the end, with every rule held at every step. */
export function lived(network: Network, steps: readonly Move[]): void {
  for (const step of steps) make(network, step);
  if (!network.isOver(forbundIn(network))) broughtToItsEnd(network);
  nobodyIn(network);
  expect(network.all('ForbundDissolved')).toHaveLength(1);
  expect(network.open().filter((stream) => !stream.startsWith('formation'))).toEqual([]);
  const failed = network.all('EffectFailed').filter(({ data }) => data['code'] !== 'PROCESS_CLOSED');
  expect(failed).toEqual([]);
}
