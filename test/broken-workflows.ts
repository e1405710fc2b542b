import { setHandler } from '@temporalio/workflow';
import { nudge, type Input } from '../workflows/messages';

/** A host with a defect in it, as a bad upgrade may bring. */
export const motion = (_: Input): Promise<void> => {
  setHandler(nudge, () => undefined);
  throw new TypeError('a defect in the host');
};
