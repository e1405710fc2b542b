import type { Cli } from '../cli';
import type { Given } from '../given';
import { dueIn, orderKindIn } from '../order-typed';
import { assumed } from '../record';
import { requiredList } from '../required-list';
import { requiredText } from '../required-text';
import { onTrial } from '../trial-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const kind = orderKindIn(given.text('kind'), '--kind');
  const [by, to] = [requiredText(given, 'by'), requiredList(given, 'to')];
  const due = dueIn(given.text('due') ?? '', '--due');
  const data = { kind, by, to, subject: given.text('subject') ?? '', due, ...assumed(given) };
  return onTrial(cli, given, { make: () => ({ type: 'GiveOrder', data }) });
}
