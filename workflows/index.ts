import { host } from './host';
import type { Input } from './messages';

/** A formation, from a draft charter to a förbund formed, lapsed or withdrawn; it hands over to the förbund. */
export const formation = (input: Input): Promise<void> => host(input);

/** A förbund, from its formation to the day it is dissolved. */
export const forbund = (input: Input): Promise<void> => host(input);
