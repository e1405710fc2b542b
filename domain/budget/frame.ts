import { exactSum } from '../money/exact-sum';
import type { Begun } from './state';

type Spending = Pick<Begun, 'expenses'> & { adopted?: { totalOre: number } };

/** How much what has been decided goes beyond the adopted total, with `moreOre` added; 0 within the frame. */
export function beyondFrame({ adopted, expenses }: Spending, moreOre: number): number {
  const decided = exactSum([...expenses.map(({ ore }) => ore), moreOre]);
  return beyond(decided, adopted?.totalOre ?? 0);
}

const beyond = (decided: bigint, frame: number): number => Math.max(0, Number(decided - BigInt(frame)));
