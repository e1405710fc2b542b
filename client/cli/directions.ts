import type { Direction } from '../../domain/insats/direction';
import { UsageError } from './failures';
import { Given } from './given';
import { oneNamed } from './one-of';
import { organisationIn, organisationsOf } from './organisation';
import { pairsOf } from './pairs';

/** Every direction that was typed, each under an option of its own. Wrong use: none. */
export function directionsOf(given: Given): Direction[] {
  const directions = [
    ...integrated(given),
    ...given.list('takeOver').map((typed): Direction => ({ kind: 'TAKE_OVER', by: organisationIn(typed, 'takeOver') })),
    ...sought(given),
    ...(given.flag('raiseInFormation') ? [{ kind: 'RAISE_IN_FORMATION' } as const] : []),
    ...awaited(given),
    ...jointly(given),
    ...continued(given),
  ];
  if (directions.length > 0) return directions;
  throw new UsageError(
    'Ange minst en inriktning, t.ex. --take-over SLL:BKV.',
    'Give at least one direction, such as --take-over SLL:BKV.',
  );
}

function integrated(given: Given): Direction[] {
  const into = given.text('integrate');
  if (into === undefined) return [];
  const paid = given.flag('fees') ? ({ financing: 'FEES' } as const) : {};
  return [{ kind: 'INTEGRATE', into, ...paid }];
}

/** "HAN:socialförvaltningen=:närliggande kommuner": who explores it, and with whom. */
const sought = (given: Given): Direction[] =>
  pairsOf(given, 'seek').map(([by, others]) => ({
    kind: 'SEEK_JOINT_SOLUTION',
    by: organisationIn(by, 'seek'),
    with: organisationsOf(new Given([], { seek: [others] }), 'seek'),
  }));

/** "cooperation,budget-frames": what is awaited, of the year that --year names. */
function awaited(given: Given): Direction[] {
  const typed = given.text('await');
  if (typed === undefined) return [];
  const year = given.number('year');
  const what = typed
    .split(',')
    .map((one) => oneNamed(['COOPERATION', 'BUDGET_FRAMES'] as const, one.trim(), '--await'));
  return [{ kind: 'AWAIT', for: what, ...(year !== undefined && { year }) }];
}

function jointly(given: Given): Direction[] {
  const by = organisationsOf(given, 'jointly');
  if (by.length === 0) return [];
  return [{ kind: 'CONTINUE_JOINTLY', by, ...(given.flag('likely') && { likelihood: 'LIKELY' as const }) }];
}

/** "HAN:arbetscentrum=2006-12-31": who goes on, and at least to which day. */
const continued = (given: Given): Direction[] =>
  pairsOf(given, 'continue').map(([by, day]) => ({
    kind: 'CONTINUE_UNTIL',
    by: organisationIn(by, 'continue'),
    until: new Given([], { continue: day }).date('continue') ?? day,
  }));
