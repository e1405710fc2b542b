import { host } from '../workflows/host';
import type { Input } from '../workflows/messages';

export const motion = (input: Input): Promise<void> => host(input);
