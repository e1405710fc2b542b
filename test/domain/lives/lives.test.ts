import * as fc from 'fast-check';
import type { Begun as Contributions } from '../../../domain/contributions/state';
import { moneyOf } from '../../../domain/insats/money';
import type { Begun as Insats } from '../../../domain/insats/state';
import { balanceOf } from '../../../domain/liquidation/balance';
import type { LiquidationStarted } from '../../../domain/liquidation/state';
import { broughtToItsEnd } from './end';
import { formed } from './formed';
import { hold } from './invariants';
import { ends, lived } from './lived';
import { make, moves } from './moves';
import type { Network } from './network';

// Whole lives on the real rules of every process, from the first draft to the day the archive is handed over.

const sum = (ore: readonly number[]): number => ore.reduce((total, one) => total + one, 0);

/** What the förbund has by its own books: paid in, less what was paid out to those who did the work. */
function booksOf(network: Network): { inOre: number; outOre: number } {
  const payments = network
    .streams('contributions')
    .flatMap((stream) => Object.values(network.state<Contributions>(stream).payments));
  const paidOut = network.streams('insats').map((stream) => moneyOf(network.state<Insats>(stream)).paidOre);
  return { inOre: sum(payments.map(({ ore }) => ore)), outOre: sum(paidOut) };
}

test(
  'whatever people do, and whenever, every rule holds at every step, and every förbund can be brought to its end',
  () =>
    fc.assert(
      fc.property(ends, moves, (how, steps) => lived(formed(how, hold), steps)),
      { numRuns: 25 },
    ),
  240_000,
);

const ending: readonly string[] = ['notice', 'aboutNotice', 'agree', 'inventory', 'windUp'];

test(
  'money paid in is paid out, distributed or held, to the öre, over a whole life',
  () =>
    fc.assert(
      fc.property(moves, (steps) => {
        const network = formed({}, hold);
        for (const step of steps) if (!ending.includes(step.kind)) make(network, step);
        const { inOre, outOre } = booksOf(network);
        broughtToItsEnd(network, inOre - outOre);
        const [liquidation = '', ...others] = network.streams('liquidation');
        expect(others).toEqual([]);
        const { calledInOre, distributedOre, heldOre } = balanceOf(network.state<LiquidationStarted>(liquidation));
        expect([inOre + calledInOre, heldOre]).toEqual([outOre + distributedOre, 0]);
      }),
      { numRuns: 12 },
    ),
  240_000,
);
