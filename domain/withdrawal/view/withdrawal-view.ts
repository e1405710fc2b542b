import type { CivilDate } from '../../calendar/civil-date';
import { memberOf, membersOf, of } from '../../yearly/yearly';
import type { Notice } from '../commands';
import { agreed, type Hindrance, hindrance, sidesLost, texts } from '../continuation';
import type { Because, Outcome } from '../events';
import { phaseOf, type WithdrawalPhase } from '../phase';
import { leaves, type WithdrawalStarted } from '../state';

export interface MemberView {
  member: string;
  name: string;
  /** It is the one that leaves, or is gone by the same day. */
  leaves: boolean;
  /** `text`: the number of the text in `texts`. */
  continuation?: { body: string; decidedOn: CivilDate; text: number };
  consentedOn?: CivilDate;
}

export interface TextView {
  no: number;
  hash: string;
  version: number;
  datedOn: CivilDate;
  members: readonly string[];
}

/** A notice as people see it: when it runs out, and what can still change what comes then. */
export interface WithdrawalView {
  notice: Notice;
  name: string;
  phase: WithdrawalPhase | 'IDEA';
  hindrance?: Hindrance;
  /** With PARTY_WITHOUT_MEMBER: the sides that nobody would be left of. */
  sidesLost: readonly string[];
  members: readonly MemberView[];
  texts: readonly TextView[];
  /** All who remain have decided on one text. */
  continues: boolean;
  inLiquidationSince?: CivilDate;
  ended?: { on: CivilDate; outcome: Outcome };
  closed?: { on: CivilDate; because?: Because };
}

export function withdrawalView(state: WithdrawalStarted): WithdrawalView {
  const { notice } = state;
  const hindered = hindrance(state);
  return {
    notice,
    name: memberOf(state, notice.member)?.name ?? notice.member,
    phase: phaseOf(state),
    ...(hindered && { hindrance: hindered }),
    sidesLost: hindered === 'PARTY_WITHOUT_MEMBER' ? sidesLost(state) : [],
    ...decidedBy(state),
    continues: agreed(state) !== undefined,
    ...endOf(state),
  };
}

const endOf = ({ inLiquidationSince, ended, closedOn, closedBecause }: WithdrawalStarted) => ({
  ...(inLiquidationSince !== undefined && { inLiquidationSince }),
  ...(ended && { ended }),
  ...(closedOn !== undefined && { closed: { on: closedOn, ...(closedBecause && { because: closedBecause }) } }),
});

function decidedBy(state: WithdrawalStarted): Pick<WithdrawalView, 'members' | 'texts'> {
  const all = texts(state).map(({ text: { charter }, members }, index) => {
    const { hash, version, datedOn } = charter;
    return { no: index + 1, hash, version, datedOn, members };
  });
  const members = membersOf(state).map(({ id, name }): MemberView => {
    const text = all.find((one) => one.members.includes(id));
    const decided = of(state.continuations, id);
    const consentedOn = of(state.consents, id);
    return {
      member: id,
      name,
      leaves: leaves(state, id),
      ...(text && decided && { continuation: { body: decided.body, decidedOn: decided.decidedOn, text: text.no } }),
      ...(consentedOn !== undefined && { consentedOn }),
    };
  });
  return { members, texts: all };
}
