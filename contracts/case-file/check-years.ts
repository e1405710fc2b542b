import type { CaseFile } from './case-file';
import { problem, type CaseProblem } from './problem';
import type { CaseException } from './years';

/** The ordinary year and its exceptions speak of members that exist, and each exception of a step that is taken. */
export function yearsFit(file: CaseFile): CaseProblem[] {
  const { ordinary = [], except = [] } = file.years ?? {};
  return [
    ...ordinary.flatMap((step, index) =>
      'member' in step ? unknownMember(file, step.member, ['years', 'ordinary', index, 'member']) : [],
    ),
    ...except.flatMap((one, index) => exceptionProblems(file, one, index)),
    ...(file.liquidation?.steps ?? []).flatMap((step, index) =>
      step.do === 'serve' ? unknownMember(file, step.member, ['liquidation', 'steps', index, 'member']) : [],
    ),
  ];
}

function exceptionProblems(file: CaseFile, one: CaseException, index: number): CaseProblem[] {
  const at = ['years', 'except', index];
  const { member, recordedOn, on } = one;
  const about = file.years?.ordinary.some((step) => step.do === one.do) ?? false;
  return [
    ...unknownMember(file, member, [...at, 'member']),
    ...(about ? [] : [problem('EXCEPTION_OF_NOTHING', at, `no ordinary year has the step ${one.do}`)]),
    ...(recordedOn !== undefined && on !== undefined && recordedOn < on
      ? [problem('RECORDED_BEFORE_TAKEN', [...at, 'recordedOn'], `recorded ${recordedOn}, before it was taken, ${on}`)]
      : []),
  ];
}

function unknownMember({ members }: CaseFile, id: string | undefined, path: (string | number)[]): CaseProblem[] {
  if (id === undefined || members.some((member) => member.id === id)) return [];
  return [problem('UNKNOWN_MEMBER', path, `no member has the id ${id}`)];
}
