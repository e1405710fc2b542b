import type { Cli } from '../cli';
import { UsageError } from '../failures';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { oneNamed } from '../one-of';
import { requiredText } from '../required-text';

/** Whom the board decided on, and that it has been handed over to it. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const step = oneNamed(['KEEPER', 'HAND_OVER'] as const, given.arg(1), '<step>');
  if (step === 'KEEPER') {
    const data = { keeper: requiredText(given, 'keeper') };
    return onLiquidation(cli, given, { make: () => ({ type: 'DecideArchiveKeeper', data }) });
  }
  return onLiquidation(cli, given, {
    make: ({ state }) => {
      const keeper = given.text('keeper') ?? state.archive.keeper;
      if (keeper === undefined) throw nobodyDecided();
      return { type: 'HandOverArchive', data: { keeper } };
    },
  });
}

const nobodyDecided = (): UsageError =>
  new UsageError(
    'Ange med --keeper vem som tog emot arkivet: inget beslut är registrerat.',
    'Give with --keeper who received the archive: no decision is recorded.',
  );
