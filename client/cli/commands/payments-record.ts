import { bareReference, checkReference, type ReferenceProblem } from '../../../domain/contributions/reference';
import type { Payment } from '../../../domain/contributions/commands';
import { paymentOf, type Begun } from '../../../domain/contributions/state';
import type { Cli } from '../cli';
import { onContributions } from '../contributions-at';
import { entryOf } from '../entry';
import { RefusedError, UsageError } from '../failures';
import type { Given } from '../given';
import { required } from '../required';
import { requiredOreAboveZero } from '../required-amount';

export async function run(cli: Cli, given: Given): Promise<number> {
  const ore = requiredOreAboveZero(given);
  const reference = typedReference(given);
  const ask = [
    'Vilken dag bokförde banken den? (ÅÅÅÅ-MM-DD)',
    'On which day did the bank book it? (YYYY-MM-DD)',
  ] as const;
  const bookedOn = given.date('bookedOn') ?? (await required(cli, given, { name: 'bookedOn', ask }));
  const payer = given.text('payer');
  const entry = entryOf(given);
  const payment = {
    entry,
    ore,
    bookedOn,
    ...(reference !== undefined && { reference }),
    ...(payer !== undefined && { payer }),
  };
  return onContributions(cli, given, (at) => {
    checkPayer(at.state, payer);
    checkUnchanged(at.state, payment);
    return { type: 'RecordPayments', data: { payments: [payment] } };
  });
}

function checkPayer({ basis }: Begun, payer: string | undefined): void {
  if (payer === undefined || basis.members.some(({ id }) => id === payer)) return;
  throw new RefusedError('UNKNOWN_MEMBER', `${payer} is no member of the förbund`, { member: payer });
}

/** What is said again in other words is a mistake, not a repetition; a bank's file is held to the same. */
function checkUnchanged(state: Begun, { entry, ore, bookedOn }: Payment): void {
  const before = paymentOf(state, entry);
  if (!before || (before.ore === ore && before.bookedOn === bookedOn)) return;
  throw new UsageError(
    `Betalningen ${entry} är redan registrerad med ett annat belopp eller en annan dag. Inget är registrerat: rätta uppgiften, eller ange en annan --entry.`,
    `The payment ${entry} is recorded already, with another amount or day. Nothing is recorded: correct it, or give another --entry.`,
    { code: 'ENTRY_CHANGED', details: { entry, ore: before.ore, bookedOn: before.bookedOn } },
  );
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
  WRONG_LENGTH: [
    'Referensen är ingen av våra, som har tjugo siffror med en nolla näst sist',
    'The reference is none of ours, which have twenty digits, a zero last but one',
  ],
  WRONG_CHECK_DIGIT: ['Referensen har fel kontrollsiffra', 'The reference has a wrong check digit'],
};
