import { BOARD } from '../../../domain/forbund/state';
import type { Cli } from '../cli';
import { onForbund } from '../forbund-at';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { required } from '../required';

export function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredMember(given);
  const [asks, answers] = given.flag('byBoard') ? [BOARD, member] : [member, BOARD];
  const by = given.date('by');
  return onForbund(cli, given, async () => {
    const subject = await required(cli, given, { name: 'subject', ask: ['Om vad?', 'About what?'] });
    return { type: 'RequestStatement', data: { asks, answers, subject, ...(by !== undefined && { by }) } };
  });
}
