import type { Cli } from '../cli';
import { onForbund } from '../forbund-at';
import type { Given } from '../given';
import { required } from '../required';

export function run(cli: Cli, given: Given): Promise<number> {
  return onForbund(cli, given, async ({ today }) => {
    const subject = await required(cli, given, { name: 'subject', ask: ['Om vad?', 'About what?'] });
    return { type: 'RecordInformation', data: { on: given.date('decidedOn') ?? today, subject } };
  });
}
