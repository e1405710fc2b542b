import { daysBetween, type CivilDate } from '../../../domain/calendar/civil-date';

/** The wheel's square is 440 by 440, its centre in the middle. */
const centre = 220;

/** Where marks stand, from the rim inwards. */
const lanes = [163, 136, 109] as const;

export interface Point {
  x: number;
  y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Degrees from three o'clock, clockwise; 1 January is at the top. Months are as long as they are. */
export function angleOf(date: CivilDate): number {
  const year = date.slice(0, 4);
  const length = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  return (daysBetween(`${year}-01-01`, date) / length) * 360 - 90;
}

export function pointAt(radius: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180;
  return { x: round(centre + radius * Math.cos(turn)), y: round(centre + radius * Math.sin(turn)) };
}

const at = (radius: number, angle: number): string => {
  const { x, y } = pointAt(radius, angle);
  return `${x} ${y}`;
};

/** A line from one radius to another. */
export const spoke = (angle: number, from: number, to: number): string => `M${at(from, angle)}L${at(to, angle)}`;

const gap = 0.9;

/** A part of a ring, a little short at each end so that neighbours part. */
export function arc(radius: number, from: number, to: number): string {
  const [a, b] = [from + gap, to - gap];
  return `M${at(radius, a)}A${radius} ${radius} 0 ${b - a > 180 ? 1 : 0} 1 ${at(radius, b)}`;
}

/** The part of the disc between two rings. */
export function sector(inner: number, outer: number, [from, to]: readonly [number, number]): string {
  const large = to - from > 180 ? 1 : 0;
  return `M${at(outer, from)}A${outer} ${outer} 0 ${large} 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}Z`;
}

/** The straight way between two marks of one lane, the short way round New Year. */
export function chord(radius: number, a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  const short = Math.min(apart, 360 - apart);
  return 2 * radius * Math.sin((short * Math.PI) / 360);
}

interface Placed {
  angle: number;
  /** So much room it takes in its lane. */
  width: number;
  radius: number;
}

/** A radius for each mark, in order: the outermost lane with room; where none has, the one with most. */
export function lanesFor(marks: readonly Pick<Placed, 'angle' | 'width'>[]): number[] {
  const placed: Placed[] = [];
  return marks.map(({ angle, width }) => {
    const free = lanes.map((radius) => {
      const near = placed.filter((other) => other.radius === radius);
      const left = near.map((other) => chord(radius, angle, other.angle) - (width + other.width) / 2);
      return { radius, left: Math.min(Infinity, ...left) };
    });
    const widest = free.reduce((best, lane) => (lane.left > best.left ? lane : best));
    const { radius } = free.find(({ left }) => left >= 0) ?? widest;
    placed.push({ angle, width, radius });
    return radius;
  });
}

/** So far from the middle of a pill with a date the middle of a month's name must be, across or down. */
const clear = { x: 43, y: 20 } as const;

/** Where a month's name stands: in the middle of its month, or as near it as a pill leaves room, never outside the month. */
export function labelBeside(pill: Point, middle: number): Point {
  const isClear = ({ x, y }: Point): boolean => Math.abs(x - pill.x) >= clear.x || Math.abs(y - pill.y) >= clear.y;
  const places = Array.from({ length: 14 }, (_, off) => [
    pointAt(200, middle + off),
    pointAt(200, middle - off),
  ]).flat();
  return places.find(isClear) ?? pointAt(200, middle);
}
