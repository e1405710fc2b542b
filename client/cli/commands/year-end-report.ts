import { reportParts } from '../../../domain/year-end/law';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneNamed } from '../one-of';
import { requiredNumber } from '../required-amount';
import { nevertheless, onYear } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const step = oneNamed(['DRAFT', 'ADOPT', 'SIGN'] as const, given.arg(1), '<step>');
  return onYear(cli, given, { kind: 'year-end', dated: step !== 'DRAFT', make: () => asked(step, given) });
}

function asked(step: 'DRAFT' | 'ADOPT' | 'SIGN', given: Given) {
  switch (step) {
    case 'DRAFT':
      return {
        type: 'DraftAnnualReport',
        data: { parts: given.list('part').map((typed) => oneNamed(reportParts, typed, '--part')) },
      };
    case 'ADOPT':
      return { type: 'AdoptAnnualReport', data: nevertheless(given) };
    case 'SIGN':
      return { type: 'SignAnnualReport', data: { signatures: requiredNumber(given, 'signatures') } };
  }
}
