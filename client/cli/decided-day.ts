import type { Cli } from './cli';
import type { Given } from './given';
import { required } from './required';

/** The day of --decided-on, by which deadlines are judged; a person at a terminal is asked for it. */
export const decidedDay = async (cli: Cli, given: Given): Promise<string> =>
  given.date('decidedOn') ??
  required(cli, given, {
    name: 'decidedOn',
    ask: ['Vilken dag fattades beslutet? (ÅÅÅÅ-MM-DD)', 'On which day was it decided? (YYYY-MM-DD)'],
  });

/** The same of what is done rather than decided. */
export const dayDone = async (cli: Cli, given: Given): Promise<string> =>
  given.date('decidedOn') ??
  required(cli, given, { name: 'decidedOn', ask: ['Vilken dag? (ÅÅÅÅ-MM-DD)', 'On which day? (YYYY-MM-DD)'] });
