import type { Basis } from '../forbund/basis';
import { defaultTerms } from '../forbund/charter-terms';
import { defaultEnds } from '../forbund/end-terms';
import type { TrialGoing } from './state';

/** The trial as its insatser know it: whoever takes part, in no board; disputes go to arbitrators (L94 6 §, C83). */
export function basisOf({ plan }: TrialGoing): Basis {
  const { trial: forbund, name, startedOn, exercise } = plan;
  const seats = { members: 0, substitutes: 0 };
  const members = plan.members.map(({ id, party, name: called, organisationNumber, covers }) => ({
    ...{ id, party, name: called, covers, seats },
    ...(organisationNumber !== undefined && { organisationNumber }),
  }));
  const terms = { ...defaultTerms, ends: { ...defaultEnds, disputes: 'ARBITRATION' as const } };
  return { forbund, name, members, terms, formedOn: startedOn, operationsStartOn: startedOn, exercise };
}
