import type { Matter, Split } from '../../domain/forbund/commands';
import type { Documents } from '../../journal/documents';
import type { Cli } from './cli';
import { UsageError } from './failures';
import { onForbund, type ForbundAt } from './forbund-at';
import type { Given } from './given';
import { required } from './required';

type Describe = (at: ForbundAt, documents: Documents) => Promise<Matter> | Matter;

/** A member's approval of what all members decide alike; without --member it is the board's, for the rules to refuse. */
export const approving = (cli: Cli, given: Given, describe: Describe): Promise<number> =>
  onForbund(cli, given, async (at, documents) => {
    const [member, body] = [given.text('member'), given.text('body')];
    const matter = await describe(at, documents);
    return {
      type: 'Approve',
      data: { matter, ...(member !== undefined && { member }), ...(body !== undefined && { body }) },
    };
  });

/** The day it holds from: the same one in every member's decision. */
export async function fromDay(cli: Cli, given: Given): Promise<string> {
  const ask = ['Från vilken dag? (ÅÅÅÅ-MM-DD)', 'From which day? (YYYY-MM-DD)'] as const;
  return given.date('from') ?? (await required(cli, given, { name: 'from', ask }));
}

/** "HAN=3,TYR=1" of --shares, for the side that it is about. */
export function splitOf(given: Given, party: string): { split?: Split } {
  const typed = given.text('shares');
  if (typed === undefined) return {};
  const shares = Object.fromEntries(typed.split(',').map(share));
  return { split: { [party === 'REGION' ? 'region' : 'kommun']: { by: 'WEIGHTS', shares } } };
}

function share(typed: string): [string, number] {
  const [, id, weight] = /^\s*([^=\s]+)=(\d{1,9})\s*$/.exec(typed) ?? [];
  if (id !== undefined && weight !== undefined) return [id, Number(weight)];
  throw new UsageError(
    `--shares ska vara t.ex. HAN=3,TYR=1, inte "${typed}".`,
    `--shares must be such as HAN=3,TYR=1, not "${typed}".`,
  );
}
