import type { CaseFile } from '../../contracts/case-file/case-file';
import { isCivilDate, type CivilDate } from '../../domain/calendar/civil-date';
import { UsageError } from './failures';
import type { Given } from './given';

/** "kommun@2008-03-15" or "HAN@2008-03-15": who gives notice in a simulation, and the day it is received. */
export function withdrawingIn(given: Given, file: CaseFile): { member: string; on: CivilDate } | undefined {
  const typed = given.text('withdraw');
  if (typed === undefined) return undefined;
  const [who = '', on = ''] = typed.split('@');
  if (who === '' || !isCivilDate(on)) throw malformed(typed);
  return { member: theMember(who, file), on };
}

/** By id, or by side where the side has one member. */
function theMember(who: string, { members }: CaseFile): string {
  const named = members.filter(({ id, party }) => id === who.toUpperCase() || party === who.toUpperCase());
  const [member] = named;
  if (member && named.length === 1) return member.id;
  const ids = members.map(({ id }) => id).join(', ');
  throw new UsageError(
    `--withdraw: ${who} är inte en medlem av ärendet; ange en av ${ids}.`,
    `--withdraw: ${who} is not one member of the case; give one of ${ids}.`,
  );
}

const malformed = (typed: string): UsageError =>
  new UsageError(
    `--withdraw ska vara t.ex. kommun@2008-03-15 eller HAN@2008-03-15, inte "${typed}".`,
    `--withdraw must be such as kommun@2008-03-15 or HAN@2008-03-15, not "${typed}".`,
  );
