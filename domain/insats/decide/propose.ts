import { dayOf, evidenceIfAny } from '../../dated';
import type { PartyKind } from '../../formation/plan';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { membersOf } from '../../yearly/yearly';
import { type ForbiddenKind, type InsatsKind, isAllowed } from '../kinds';
import { distinct } from '../organisation';
import { type Begun, isTrial } from '../state';
import { type Decide, knownPrincipal, notEnded, proposed } from './rules';

/** What it is, whom it touches, who carries it out. Until it is funded it may be proposed anew. */
export const proposeInsats: Decide<'ProposeInsats'> = (command, state) => {
  const decidedOn = dayOf(command);
  const carriedOutBy = distinct(command.data.carriedOutBy);
  const concerned = sides(command.data.concerned);
  const kinds = allowed(command.data.kinds);
  const { proposal } = state;
  if (proposal && same({ ...proposal, by: state.carriedOutBy }, { kinds, concerned, decidedOn, by: carriedOutBy })) {
    return [];
  }
  notEnded(state);
  if (state.funds.length > 0) {
    throw new Rejected('ALREADY_FUNDED', `${state.title} is funded as it was proposed`, { title: state.title });
  }
  twoSides(concerned, state);
  for (const by of carriedOutBy) knownPrincipal(state, by);
  return [{ type: 'InsatsProposed', data: { kinds, concerned, carriedOutBy, decidedOn, ...evidenceIfAny(command) } }];
};

export const prepareInsats: Decide<'PrepareInsats'> = (command, state) => {
  const decidedOn = dayOf(command);
  proposed(state);
  notEnded(state);
  if (state.preparedOn === decidedOn) return [];
  const { body } = command.data;
  return [{ type: 'InsatsPrepared', data: { body, decidedOn, ...evidenceIfAny(command) } }];
};

/** Each kind once. What money may never go to is no kind, whatever the charter leaves out (A24). */
function allowed(kinds: readonly (InsatsKind | ForbiddenKind)[]): InsatsKind[] {
  for (const kind of kinds) if (!isAllowed(kind)) throw refusals[kind]();
  return [...new Set(kinds.filter(isAllowed))];
}

const refusals: Readonly<Record<ForbiddenKind, () => Rejected>> = {
  LIVELIHOOD: () =>
    new Rejected('LIVELIHOOD_IS_NO_KIND', 'money may not pay for anybody’s livelihood (S3:391, S3:744)', {
      kind: 'LIVELIHOOD',
    }),
  EXERCISE_OF_AUTHORITY: () =>
    new Rejected(
      'AUTHORITY_IS_NO_KIND',
      'benefits, rights and the exercise of authority are the parties’ (7 § 2 st.)',
      {
        kind: 'EXERCISE_OF_AUTHORITY',
      },
    ),
  SERVICES_TO_INDIVIDUALS: () =>
    new Rejected('SERVICES_ARE_NO_KIND', 'services to individuals are the parties’ own (7 § 2 st.)', {
      kind: 'SERVICES_TO_INDIVIDUALS',
    }),
};

/** Länsarbetsnämnden and Arbetsförmedlingen are one side, the one after the other (P21). */
const sideOf = (party: PartyKind): PartyKind => (party === 'LAN' ? 'AF' : party);

const sides = (concerned: readonly PartyKind[]): PartyKind[] =>
  concerned.filter((party, index) => concerned.findIndex((other) => sideOf(other) === sideOf(party)) === index);

/** Refused: PARTIES_TOO_FEW (C101), PARTY_NOT_COOPERATING: in a förbund, of a side that has no member. */
function twoSides(concerned: readonly PartyKind[], state: Begun): void {
  if (concerned.length < 2) {
    throw new Rejected('PARTIES_TOO_FEW', 'an insats concerns two parties or more (S3:375, S3:732)', { concerned });
  }
  const there = membersOf(state).map(({ party }) => sideOf(party));
  const stranger = isTrial(state) ? undefined : concerned.find((party) => !there.includes(sideOf(party)));
  if (stranger === undefined) return;
  throw new Rejected('PARTY_NOT_COOPERATING', `no member of the förbund is of the side ${stranger}`, {
    party: stranger,
  });
}
