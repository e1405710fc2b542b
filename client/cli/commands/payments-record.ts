import { randomUUID } from 'node:crypto';
import { bareReference, checkReference, type ReferenceProblem } from '../../../domain/contributions/reference';
import type { Cli } from '../cli';
import { onContributions } from '../contributions-at';
import { UsageError } from '../failures';
import type { Given } from '../given';
import { required } from '../required';
import { requiredOre } from '../required-amount';

export async function run(cli: Cli, given: Given): Promise<number> {
  const ore = requiredOre(given);
  const reference = typedReference(given);
  const ask = [
    'Vilken dag bokförde banken den? (ÅÅÅÅ-MM-DD)',
    'On which day did the bank book it? (YYYY-MM-DD)',
  ] as const;
  const bookedOn = given.date('bookedOn') ?? (await required(cli, given, { name: 'bookedOn', ask }));
  const payer = given.text('payer');
  const entry = given.text('entry') ?? given.text('commandId') ?? randomUUID();
  const payment = {
    entry,
    ore,
    bookedOn,
    ...(reference !== undefined && { reference }),
    ...(payer !== undefined && { payer }),
  };
  return onContributions(cli, given, () => ({ type: 'RecordPayments', data: { payments: [payment] } }));
}

/** A person who types a reference wrong is told; what a bank file has is recorded as it came, and held. */
function typedReference(given: Given): string | undefined {
  const typed = given.text('reference');
  if (typed === undefined) return undefined;
  const problem = checkReference(typed);
  if (problem === undefined) return bareReference(typed);
  const [sv, en] = problems[problem];
  throw new UsageError(`${sv}: "${typed}".`, `${en}: "${typed}".`, {
    code: problem === 'WRONG_CHECK_DIGIT' ? problem : 'NOT_A_REFERENCE',
    details: { reference: typed, problem },
  });
}

const problems: Readonly<Record<ReferenceProblem, readonly [sv: string, en: string]>> = {
  NOT_DIGITS: ['Referensen ska bara ha siffror', 'The reference must be digits alone'],
  WRONG_LENGTH: ['Referensen ska ha tjugo siffror', 'The reference must have twenty digits'],
  WRONG_CHECK_DIGIT: ['Referensen har fel kontrollsiffra', 'The reference has a wrong check digit'],
};
