import type { MachineEvent } from '../machine-events';
import { of } from '../yearly/yearly';
import type { BudgetEvent } from './events';
import type { Begun, Consultation } from './state';

type Samrad = 'SamradInvited' | 'SamradInvitationRecorded' | 'SamradHeld' | 'SamradAnswered';
type Sent = 'EffectDone' | 'EffectFailed';
type DataOf<Type extends string> = Extract<BudgetEvent | MachineEvent, { type: Type }>['data'];

/** The mail of one invitation to one member. */
export const invitationMail = (no: number, member: string): string => `samrad:${no}:${member}`;

/** What was asked of whom, whether it arrived, and what came of it. */
export const evolveSamrad: { readonly [Type in Samrad | Sent]: (state: Begun, data: DataOf<Type>) => Begun } = {
  SamradInvited: (state, { revision, no, on, meetingOn, members }) => ({
    ...changed(state, { revision, members }, (_, member) => ({
      invitedOn: on,
      meetingOn,
      mail: invitationMail(no, member),
      delivery: 'PENDING',
    })),
    invitations: no,
  }),
  SamradInvitationRecorded: (state, { revision, on, members, outcome }) =>
    changed(state, { revision, members }, ({ invitedOn = on }) => ({
      invitedOn,
      delivery: outcome === 'DELIVERED' ? 'DELIVERED' : 'FAILED',
    })),
  SamradHeld: (state, { revision, on, members, present }) =>
    changed(state, { revision, members }, ({ heldOn = on, present: was }, member) => ({
      heldOn: heldOn < on ? heldOn : on,
      present: was === true || present.includes(member),
    })),
  SamradAnswered: (state, { revision, member, answer, considered }) =>
    changed(state, { revision, members: [member] }, () => ({
      answer,
      ...(considered !== undefined && { considered }),
    })),
  EffectDone: (state, { id, outcome }) =>
    outcome === 'SENT' || outcome === 'OUTBOX'
      ? arrived(state, id, { delivery: outcome === 'SENT' ? 'DELIVERED' : 'OUTBOX' })
      : state,
  EffectFailed: (state, { id, reason }) => arrived(state, id, { delivery: 'FAILED', failure: reason }),
};

interface Whose {
  revision: number;
  members: readonly string[];
}

type Change = (was: Consultation, member: string) => Consultation;

function changed(state: Begun, { revision, members }: Whose, change: Change): Begun {
  const key = String(revision);
  const round = of(state.samrad, key) ?? {};
  const news = members.map((member) => {
    const was = of(round, member) ?? {};
    return [member, { ...was, ...change(was, member) }] as const;
  });
  return { ...state, samrad: { ...state.samrad, [key]: { ...round, ...Object.fromEntries(news) } } };
}

/** A person's word that it was delivered stands, whatever becomes of the mail. */
function arrived(state: Begun, mail: string, news: Consultation): Begun {
  for (const [revision, round] of Object.entries(state.samrad)) {
    const member = Object.keys(round).find((id) => round[id]?.mail === mail && round[id].delivery === 'PENDING');
    if (member !== undefined) return changed(state, { revision: Number(revision), members: [member] }, () => news);
  }
  return state;
}
