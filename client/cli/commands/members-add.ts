import type { Member, PartyKind } from '../../../domain/formation/plan';
import { approving, fromDay, splitOf } from '../approving';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { required } from '../required';
import { requiredNumber } from '../required-amount';

const parties: readonly PartyKind[] = ['KOMMUN', 'REGION', 'AF', 'FK'];

export function run(cli: Cli, given: Given): Promise<number> {
  return approving(cli, given, async () => {
    const region = given.text('region');
    const added = await newMember(cli, given);
    const from = await fromDay(cli, given);
    return {
      kind: 'ADD_MEMBER',
      added,
      from,
      ...(region !== undefined && { region }),
      ...splitOf(given, added.party),
    };
  });
}

/** Who joins, with the body that decides for it. */
async function newMember(cli: Cli, given: Given): Promise<Member> {
  const id = await required(cli, given, { name: 'id', ask: ['Kortnamn, t.ex. TYR?', 'A short id, such as TYR?'] });
  const name = await required(cli, given, { name: 'name', ask: ['Medlemmens namn?', "The member's name?"] });
  const party = oneOf(parties, given, 'party');
  const seats = requiredNumber(given, 'seats');
  const deciding = given.text('decidingBody') ?? 'KF';
  const number = given.text('organisationNumber');
  return {
    id,
    party,
    name,
    covers: (given.text('covers') ?? '').split(',').flatMap((kommun) => kommun.trim() || []),
    chain: [{ body: deciding, name: deciding, role: 'decides', meetings: [], cutoffDays: 0 }],
    seats: { members: seats, substitutes: seats },
    ...(number !== undefined && { organisationNumber: number }),
    ...(given.flag('outsideRegion') && { outsideRegion: true }),
  };
}
