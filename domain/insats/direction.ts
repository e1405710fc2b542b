import type { CivilDate } from '../calendar/civil-date';
import { same } from '../same';
import type { Organisation } from './organisation';

/** A part of a whole, "1 of 3". */
export interface Share {
  parts: number;
  of: number;
}

/** Where an insats is to go when its owner is no longer there to decide (inriktning, S4:17). */
export type Direction =
  /** FEES: each that sends somebody pays for it (S4:23-25). */
  | { kind: 'INTEGRATE'; into: string; financing?: 'FEES' | 'APPROPRIATION' }
  | { kind: 'TAKE_OVER'; by: Organisation; share?: Share }
  | { kind: 'SEEK_JOINT_SOLUTION'; with: readonly Organisation[]; by: Organisation }
  /** Joint financing is taken up where the formal cooperation is negotiated (S4:47). */
  | { kind: 'RAISE_IN_FORMATION' }
  | { kind: 'AWAIT'; for: readonly ('COOPERATION' | 'BUDGET_FRAMES')[]; year?: number }
  | { kind: 'CONTINUE_JOINTLY'; by: readonly Organisation[]; likelihood?: 'LIKELY' }
  /** At least until that day (S4:98-100). */
  | { kind: 'CONTINUE_UNTIL'; by: Organisation; until: CivilDate };

export type DirectionKind = Direction['kind'];

/** In this order people read them. */
export const directionKinds = [
  'INTEGRATE',
  'TAKE_OVER',
  'SEEK_JOINT_SOLUTION',
  'RAISE_IN_FORMATION',
  'AWAIT',
  'CONTINUE_JOINTLY',
  'CONTINUE_UNTIL',
] as const satisfies readonly DirectionKind[];

/** Directions are a set: each once, in one order, whatever order they were given in. */
export function asSet(directions: readonly Direction[]): Direction[] {
  const once = directions.filter((one, index) => directions.findIndex((other) => same(one, other)) === index);
  const text = (one: Direction): string => `${directionKinds.indexOf(one.kind)}${JSON.stringify(one)}`;
  return once.sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** All that a direction names. */
export function organisationsIn(direction: Direction): readonly Organisation[] {
  switch (direction.kind) {
    case 'TAKE_OVER':
    case 'CONTINUE_UNTIL':
      return [direction.by];
    case 'SEEK_JOINT_SOLUTION':
      return [...direction.with, direction.by];
    case 'CONTINUE_JOINTLY':
      return direction.by;
    case 'INTEGRATE':
    case 'RAISE_IN_FORMATION':
    case 'AWAIT':
      return [];
  }
}
