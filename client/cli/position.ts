import type { Acceptance, Position } from '../../domain/formation/commands';
import { UsageError } from './failures';
import type { Given } from './given';

/** What kind of answer was typed. Wrong use: none, or two that exclude each other. */
export function acceptanceOf(given: Given): Acceptance {
  const said: readonly [Acceptance, boolean][] = [
    ['DECLINED', given.flag('decline')],
    ['PARTIAL', given.text('partial') !== undefined],
    ['WITH_CONDITION', given.list('condition').length > 0],
    ['WITH_AMENDMENT', given.list('amend').length > 0],
    ['WISH', given.list('wish').length > 0],
    ['PLAIN', given.flag('plain') || given.list('accept').length > 0],
  ];
  const kinds = said.flatMap(([kind, is]) => (is ? [kind] : []));
  const [first] = kinds;
  if (first === undefined) {
    throw new UsageError(
      'Säg hur medlemmen beslutade: --plain, --amend, --condition, --partial, --wish eller --decline.',
      'Say how the member decided: --plain, --amend, --condition, --partial, --wish or --decline.',
    );
  }
  const alone = first === 'DECLINED' || first === 'PARTIAL' || given.flag('plain');
  if (alone && kinds.length > 1 && !(first === 'PLAIN')) {
    throw new UsageError(
      '--plain, --partial och --decline står var för sig.',
      '--plain, --partial and --decline stand alone.',
    );
  }
  return first;
}

/** "HAN:12", or "HAN:12?" where that it is the same wording is not proven. */
export function acceptsOf(given: Given): NonNullable<Position['accepts']> {
  return given.list('accept').map((typed) => {
    const [, member, paragraph, unproven] = /^([^:]+):(?:§\s*)?(\d{1,3}(?: ?[a-z])?)(\?)?$/u.exec(typed.trim()) ?? [];
    if (member === undefined || paragraph === undefined) {
      throw new UsageError(
        `--accept ska vara t.ex. "HAN:12", inte "${typed}".`,
        `--accept must be such as "HAN:12", not "${typed}".`,
      );
    }
    return { member, paragraph, ...(unproven && { unproven: true }) };
  });
}
