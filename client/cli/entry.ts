import { randomUUID } from 'node:crypto';
import type { Given } from './given';

/** The bank's own reference of a payment; without one the command's id is, so that the same command pays once. */
export const entryOf = (given: Given): string => given.text('entry') ?? given.text('commandId') ?? randomUUID();
