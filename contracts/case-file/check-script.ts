import type { CaseFile } from './case-file';
import { problem, type CaseProblem } from './problem';

/** Steps stand in order of time and speak of members and bodies that exist. */
export function scriptFits({ script = [], members }: CaseFile): CaseProblem[] {
  return script.flatMap((step, index) => {
    const earlier = script[index - 1];
    const known = !('member' in step) || members.some(({ id }) => id === step.member);
    return [
      ...(earlier !== undefined && (earlier.recordedOn ?? earlier.on) > (step.recordedOn ?? step.on)
        ? [problem('SCRIPT_OUT_OF_ORDER', ['script', index, 'on'], `this step lies before the one above it`)]
        : []),
      ...(known ? [] : [problem('UNKNOWN_MEMBER', ['script', index, 'member'], `no member has the id ${step.member}`)]),
    ];
  });
}
