import type { CaseFile } from './case-file';
import { problem, type CaseProblem } from './problem';
import type { CaseWording, ScriptStep } from './script';

/** Steps stand in order of time, speak of members that exist and of words that the text has. */
export function scriptFits(file: CaseFile): CaseProblem[] {
  const script = file.script ?? [];
  return script.flatMap((step, index) => [
    ...outOfOrder(script, index),
    ...unknownMember(file, { step, index }),
    ...wordingProblems(file, { step, index }),
  ]);
}

interface Placed {
  step: ScriptStep;
  index: number;
}

function outOfOrder(script: readonly ScriptStep[], index: number): CaseProblem[] {
  const [earlier, step] = [script[index - 1], script[index]].map((one) => one && (one.recordedOn ?? one.on));
  if (earlier === undefined || step === undefined || earlier <= step) return [];
  return [problem('SCRIPT_OUT_OF_ORDER', ['script', index, 'on'], 'this step lies before the one above it')];
}

function unknownMember({ members }: CaseFile, { step, index }: Placed): CaseProblem[] {
  if (!('member' in step) || members.some(({ id }) => id === step.member)) return [];
  return [problem('UNKNOWN_MEMBER', ['script', index, 'member'], `no member has the id ${step.member}`)];
}

function wordingProblems({ charter }: CaseFile, { step, index }: Placed): CaseProblem[] {
  if (step.do !== 'decide' || (charter.paragraphs ?? []).length === 0) return [];
  return (['patches', 'conditions', 'wishes'] as const).flatMap((key) =>
    (step[key] ?? []).flatMap((wording, place) => {
      const base = charter.paragraphs?.find(({ number }) => number === wording.paragraph)?.text;
      const message = wordingProblem(wording, base);
      return message === undefined ? [] : [problem('WORDING_UNCLEAR', ['script', index, key, place], message)];
    }),
  );
}

function wordingProblem({ paragraph, ...wording }: CaseWording, base?: string): string | undefined {
  if (base === undefined) return `the text has no § ${paragraph}`;
  const { replace } = wording;
  if ((replace === undefined) !== (wording.with === undefined)) return '"replace" and "with" belong together';
  const changed = replace !== undefined || wording.append !== undefined;
  if (changed === (wording.text !== undefined)) {
    return 'say the wording either whole, with "text", or with "replace" and "with", or "append"';
  }
  return replace === undefined || base.includes(replace) ? undefined : `§ ${paragraph} has no such words to replace`;
}
