import { isTimeToTry, wasToWake } from '../../../domain/process/watch';

const MINUTE = 60_000;
const asleep = { wakeAt: 1_000 * MINUTE, clockShiftMs: 0, done: false };

describe('a process stands still', () => {
  test('when it has not woken five minutes after the instant that it was to', () => {
    expect(wasToWake(asleep, 1_005 * MINUTE - 1)).toBeUndefined();
    expect(wasToWake(asleep, 1_005 * MINUTE)).toBe(1_000 * MINUTE);
  });
  test('by real time, also where its own clock is another', () => {
    const exercise = { ...asleep, clockShiftMs: -600 * MINUTE };
    expect(wasToWake(exercise, 1_005 * MINUTE)).toBeUndefined();
    expect(wasToWake(exercise, 1_605 * MINUTE)).toBe(1_600 * MINUTE);
  });
  test('never while it waits for people alone, or is over', () => {
    expect(wasToWake({ ...asleep, wakeAt: null }, Infinity)).toBeUndefined();
    expect(wasToWake({ ...asleep, done: true }, Infinity)).toBeUndefined();
  });
});

test('what has been tried is tried again after five minutes, then ever later, and at least once an hour', () => {
  expect(isTimeToTry({ tries: 0, triedAt: null }, 0)).toBe(true);
  const pauses = [1, 2, 3, 4, 5, 50].map((tries) => {
    const minutes = Array.from({ length: 120 }, (_, minute) => minute);
    return minutes.find((minute) => isTimeToTry({ tries, triedAt: 0 }, minute * MINUTE));
  });
  expect(pauses).toEqual([5, 10, 20, 40, 60, 60]);
});
