import { addressProblems } from '../address';
import { problem, type CaseProblem } from './problem';
import type { TrialFile, TrialStep } from './trial-file';

const checks: readonly ((file: TrialFile) => CaseProblem[])[] = [
  membersAreNamedOnce,
  principalsDecide,
  stepsNameMembers,
  daysAreInOrder,
  contactsCanBeReached,
];

/** What is wrong with a trial's file that has the right shape. Empty: it can be started. */
export const trialFileProblems = (file: TrialFile): CaseProblem[] => checks.flatMap((check) => check(file));

function membersAreNamedOnce({ members }: TrialFile): CaseProblem[] {
  const ids = members.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [problem('MEMBER_TWICE', ['members', index, 'id'], `${id} is named twice`)],
  );
}

function principalsDecide({ members }: TrialFile): CaseProblem[] {
  return members.flatMap(({ id, role, chain }, index) => {
    if (role !== 'PRINCIPAL' || chain.some((one) => one.role === 'decides')) return [];
    return [problem('NOBODY_DECIDES', ['members', index, 'chain'], `no body of ${id} decides`)];
  });
}

function stepsNameMembers({ members, script = [] }: TrialFile): CaseProblem[] {
  const known = new Set(members.map(({ id }) => id));
  return script.flatMap((step, index) =>
    namedIn(step)
      .filter((id) => !known.has(id))
      .map((id) => problem('UNKNOWN_MEMBER', ['script', index], `no member has the id ${id}`)),
  );
}

function namedIn(step: TrialStep): readonly string[] {
  if ('member' in step) return [step.member];
  return 'members' in step ? step.members : [];
}

function daysAreInOrder({ startedOn, until, script = [] }: TrialFile): CaseProblem[] {
  return [
    ...(startedOn <= until
      ? []
      : [problem('TRIAL_BACKWARDS', ['until'], `it would end before it began, ${startedOn}`)]),
    ...script.flatMap(({ on, recordedOn = on }, index) =>
      recordedOn >= on
        ? []
        : [problem('RECORDED_BEFORE_TAKEN', ['script', index, 'recordedOn'], `recorded ${recordedOn}, before ${on}`)],
    ),
  ];
}

function contactsCanBeReached({ contacts = [], members }: TrialFile): CaseProblem[] {
  const known = new Set(['office', ...members.map(({ id }) => id)]);
  return contacts.flatMap(({ member, address }, index) => [
    ...(known.has(member)
      ? []
      : [problem('UNKNOWN_MEMBER', ['contacts', index, 'member'], `no member has the id ${member}`)]),
    ...addressProblems(address).map((message) => problem('BAD_ADDRESS', ['contacts', index, 'address'], message)),
  ]);
}
