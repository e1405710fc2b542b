import { host } from './host';
import type { Input } from './messages';

/** A formation, from a draft charter to a förbund formed, lapsed or withdrawn; it hands over to the förbund. */
export const formation = (input: Input): Promise<void> => host(input);

/** A förbund, from its formation to the day it is dissolved. */
export const forbund = (input: Input): Promise<void> => host(input);

/** A förbund's budget for one year, from the needs to the day it is closed. */
export const budget = (input: Input): Promise<void> => host(input);

/** The contributions of one year, from the adopted total to the last instalment paid. */
export const contributions = (input: Input): Promise<void> => host(input);

/** The follow-ups of one year, each with its forecast for the whole of it. */
export const followUp = (input: Input): Promise<void> => host(input);

/** The end of one year: annual report, audit, and each member's discharge. */
export const yearEnd = (input: Input): Promise<void> => host(input);

/** One member's notice of withdrawal, until it has run out or been revoked. */
export const withdrawal = (input: Input): Promise<void> => host(input);

/** One term of the board. */
export const board = (input: Input): Promise<void> => host(input);

/** One term of the auditors. */
export const auditors = (input: Input): Promise<void> => host(input);

/** A förbund's liquidation, from the day it is entered until it is dissolved and its archive handed over. */
export const liquidation = (input: Input): Promise<void> => host(input);

/** One activity of a förbund or of a trial, from the need to its end or its handing over. */
export const insats = (input: Input): Promise<void> => host(input);

/** A dispute between the förbund and one of its members, until it is decided or settled. */
export const dispute = (input: Input): Promise<void> => host(input);
/** A trial (SOCSAM), from one extension to the next, until it ends. */
export const trial = (input: Input): Promise<void> => host(input);
