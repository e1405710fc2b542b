import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import { structures } from '../../../domain/trial/transition';
import { hold } from './invariants';
import type { Network } from './network';
import { nobodyIn, send } from './sending';
import * as t from './trial-moves';

/** Not on one and the same day in the area: a trial, until its last day as it stands, and a förbund that operates (I13). */
function neverBoth(network: Network, stream: string): void {
  hold(network, stream);
  if (!network.has(t.formation)) return;
  const { operatingFrom: operationsStartOn } = t.formationIn(network);
  const { plan, until } = t.trialIn(network);
  const change = { trial: [{ from: plan.startedOn, to: until }], ...(operationsStartOn && { operationsStartOn }) };
  expect(structures(change, plan.startedOn, '2010-12-31').filter(({ structure }) => structure === 'BOTH')).toEqual([]);
}

/** The members adopt the text as it stands, and do what the gates ask of them. */
function completed(network: Network): void {
  const all = { days: 0, kind: '', which: 0, much: 96 };
  send(network, t.adopt(network, all));
  send(network, t.fill(network, all));
}

/** All that it takes for another year of trial, decided by the trial's last day and known after it. */
function askedAgain(network: Network): void {
  for (const days of [0, 20]) {
    for (const kind of ['request', 'decide']) t.make(network, { days, kind, which: 0, much: 34 });
  }
}

test(
  'whatever is asked of a trial and of the formation that follows it, and whenever, they never run on one day in one area',
  () =>
    fc.assert(
      fc.property(t.operationsStart, t.moves, fc.boolean(), (start, steps, askedFirst) => {
        const network = t.trialFirst(start, neverBoth);
        for (const step of steps) t.make(network, step);
        if (askedFirst) askedAgain(network);
        completed(network);
        askedAgain(network);
        network.until(['2007-04-02', addDays(network.today, 1)].sort()[1]!);
        expect(t.formationIn(network).operatingFrom).toBeDefined();
        nobodyIn(network);
        expect(network.all('EffectFailed').filter(({ data }) => data['code'] !== 'PROCESS_CLOSED')).toEqual([]);
      }),
      { numRuns: 40 },
    ),
  240_000,
);
