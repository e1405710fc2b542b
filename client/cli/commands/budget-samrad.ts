import type { SamradAnswer } from '../../../domain/budget/commands';
import { memberIds } from '../../../domain/yearly/yearly';
import { type BudgetAt, notAdopted, onBudget, onDay, type Sent } from '../budget-at';
import type { Cli } from '../cli';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { oneNamed, oneOf } from '../one-of';
import { requiredDate } from '../required-date';

const steps = ['INVITE', 'DELIVERED', 'BOUNCED', 'HOLD', 'ANSWER'] as const;
const answers: readonly SamradAnswer[] = ['YES', 'NO', 'SILENT'];

type Making = Sent['make'];

/** The samråd with the members, step by step. */
export const run = (cli: Cli, given: Given): Promise<number> => {
  const step = oneNamed(steps, given.arg(1), '<step>');
  const make = { INVITE: invite, DELIVERED: recorded, BOUNCED: recorded, HOLD: hold, ANSWER: answer }[step];
  return onBudget(cli, given, { wanted: notAdopted, make: make(given) });
};

const membersOf = (given: Given): { members?: readonly string[] } =>
  given.list('member').length > 0 ? { members: given.list('member') } : {};

function invite(given: Given): Making {
  const meetingOn = requiredDate(given, 'meetingOn');
  const answerBy = given.date('answerBy');
  const when = { meetingOn, ...(answerBy !== undefined && { answerBy }) };
  return (at) => ({ type: 'InviteToSamrad', data: { ...onDay(given, at), ...when, ...membersOf(given) } });
}

function recorded(given: Given): Making {
  const outcome = oneNamed(['DELIVERED', 'BOUNCED'] as const, given.arg(1), '<step>');
  const members = (at: BudgetAt) => membersOf(given).members ?? memberIds(at.state);
  return (at) => ({ type: 'RecordInvitation', data: { ...onDay(given, at), members: members(at), outcome } });
}

function hold(given: Given): Making {
  const present = given.list('present');
  const here = present.length > 0 ? { present } : {};
  return (at) => ({ type: 'HoldSamrad', data: { ...onDay(given, at), ...membersOf(given), ...here } });
}

function answer(given: Given): Making {
  const said = oneOf(answers, given, 'answer');
  const considered = given.text('considered');
  const [only] = given.list('member');
  const member = only ?? requiredMember(given);
  return (at) => ({
    type: 'RecordSamradAnswer',
    data: { ...onDay(given, at), member, answer: said, ...(considered !== undefined && { considered }) },
  });
}
