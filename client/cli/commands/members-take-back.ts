import type { Begun } from '../../../domain/forbund/state';
import type { Cli } from '../cli';
import { UsageError } from '../failures';
import { onForbund } from '../forbund-at';
import type { Given } from '../given';
import { requiredText } from '../required-text';

/** Of what the member has approved and not all have; with one such matter it need not be named. */
export function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredText(given, 'member');
  const body = given.text('body');
  return onForbund(cli, given, ({ state }) => ({
    type: 'TakeBackApproval',
    data: { member, key: given.text('matter') ?? theOnlyOne(state, member), ...(body !== undefined && { body }) },
  }));
}

function theOnlyOne({ matters }: Begun, member: string): string {
  const open = Object.entries(matters).filter(([, { adoptedOn }]) => adoptedOn === undefined);
  const own = open.filter(([, { approvals }]) => approvals[member] !== undefined).map(([key]) => key);
  const [only] = own;
  if (only !== undefined && own.length === 1) return only;
  if (only === undefined) {
    throw new UsageError(
      `${member} har inte beslutat om något som inte alla har beslutat.`,
      `${member} has decided on nothing that not all have decided.`,
    );
  }
  throw new UsageError(
    `Ange vilket beslut med --matter: ${own.join(', ')}.`,
    `Say which decision with --matter: ${own.join(', ')}.`,
  );
}
