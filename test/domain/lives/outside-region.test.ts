import * as fc from 'fast-check';
import { formedOf, gotlands } from './formed';
import { hold } from './invariants';
import { ends, lived } from './lived';
import { moves } from './moves';

test(
  'where no region takes part the kommun outside it pays half of all that is asked for, and has half of what is left',
  () =>
    fc.assert(
      fc.property(ends, moves, (how, steps) => lived(formedOf(gotlands, how, hold), steps)),
      { numRuns: 15 },
    ),
  240_000,
);
