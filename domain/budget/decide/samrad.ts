import { evidenceIfAny, notAfterToday } from '../../dated';
import { Rejected } from '../../rejected';
import { memberIds, of } from '../../yearly/yearly';
import type { BudgetCommand } from '../commands';
import { toInvite } from '../samrad';
import { type Begun, nextRevision, samradNow } from '../state';
import { type Decide, knownMembers, open, type Of } from './rules';

type Asking = Of<'InviteToSamrad' | 'RecordInvitation' | 'HoldSamrad' | 'RecordSamradAnswer'>;

/** What is being prepared, if anything: after the adoption only a revision's draft is consulted on. */
function prepared(command: Asking & { data: Extract<BudgetCommand, { type: Asking['type'] }>['data'] }, state: Begun) {
  notAfterToday(command.data.on, command.at);
  if (state.adopted && !state.draft) {
    throw new Rejected('NOTHING_TO_CONSULT_ON', 'the budget is adopted, and no revision of it is drafted');
  }
  return { revision: nextRevision(state), on: command.data.on };
}

export const inviteToSamrad: Decide<'InviteToSamrad'> = (command, state) => {
  const budget = open(state);
  const asked = prepared(command, budget);
  const { on, meetingOn, answerBy, members = memberIds(budget) } = command.data;
  knownMembers(budget, members);
  if (meetingOn < on) {
    const message = `the samråd of ${meetingOn} comes before its invitation of ${on}`;
    throw new Rejected('MEETING_BEFORE_INVITATION', message, { meetingOn, on });
  }
  const now = samradNow(budget);
  const waiting = new Set(toInvite(budget));
  const invited = members.filter((id) => waiting.has(id) || of(now, id)?.meetingOn !== meetingOn);
  if (invited.length === 0) return [];
  const totalOre = budget.draft?.totalOre;
  const about = { year: budget.year, ...(totalOre !== undefined && { totalOre }) };
  const when = { meetingOn, ...(answerBy !== undefined && { answerBy }) };
  const no = budget.invitations + 1;
  return [{ type: 'SamradInvited', data: { ...asked, ...about, ...when, no, members: invited } }];
};

/** What a person knows of an invitation: it was handed over or posted, or it has come back. */
export const recordInvitation: Decide<'RecordInvitation'> = (command, state) => {
  const budget = open(state);
  const asked = prepared(command, budget);
  const { members, outcome } = command.data;
  knownMembers(budget, members);
  const stands = outcome === 'DELIVERED' ? 'DELIVERED' : 'FAILED';
  const news = members.filter((id) => of(samradNow(budget), id)?.delivery !== stands);
  if (news.length === 0) return [];
  return [{ type: 'SamradInvitationRecorded', data: { ...asked, members: news, outcome, ...evidenceIfAny(command) } }];
};

export const holdSamrad: Decide<'HoldSamrad'> = (command, state) => {
  const budget = open(state);
  const asked = prepared(command, budget);
  const { members = memberIds(budget), present = [] } = command.data;
  const all = [...new Set([...members, ...present])];
  knownMembers(budget, all);
  const now = samradNow(budget);
  const early = all.find((id) => (of(now, id)?.invitedOn ?? '') > asked.on);
  if (early !== undefined) {
    const message = `${early} was invited after ${asked.on}: a samråd is held after its invitation`;
    throw new Rejected('HELD_BEFORE_INVITATION', message, { member: early, on: asked.on });
  }
  const news = all.filter((id) => {
    const { heldOn, present: was } = of(now, id) ?? {};
    return heldOn === undefined || asked.on < heldOn || (was !== true && present.includes(id));
  });
  if (news.length === 0) return [];
  const here = present.filter((id) => news.includes(id));
  return [{ type: 'SamradHeld', data: { ...asked, members: news, present: here, ...evidenceIfAny(command) } }];
};

/** Silence is recorded as silence: it is no answer, and blocks nothing (0.4 D12). */
export const recordSamradAnswer: Decide<'RecordSamradAnswer'> = (command, state) => {
  const budget = open(state);
  const asked = prepared(command, budget);
  const { member, answer, considered } = command.data;
  knownMembers(budget, [member]);
  const was = of(samradNow(budget), member);
  if (was?.answer === answer && (considered === undefined || considered === was.considered)) return [];
  const said = { member, answer, ...(considered !== undefined && { considered }) };
  return [{ type: 'SamradAnswered', data: { ...asked, ...said, ...evidenceIfAny(command) } }];
};
