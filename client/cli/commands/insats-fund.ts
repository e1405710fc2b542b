import type { Cli } from '../cli';
import { documentOf } from '../evidence';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { financiersOf } from '../organisation';
import { requiredNumber, requiredOreAboveZero } from '../required-amount';
import { nevertheless } from '../year-at';

/** The plan for evaluation is a document of its own; without one, --nevertheless says why. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const year = requiredNumber(given, 'year');
  const ore = requiredOreAboveZero(given);
  const financing = financiersOf(given, 'financier');
  return onInsats(cli, given, async (_, documents) => {
    const document = await documentOf(given.text('plan'), documents);
    const plan = document && { document, genderPerspective: given.flag('genderPerspective') };
    const shared = { ...(financing.length > 0 && { financing }), ...(plan && { plan }) };
    return { type: 'FundInsats', data: { year, ore, ...shared, ...nevertheless(given) } };
  });
}
