/** Something wrong with a case file whose shape is right: a stable code, a sentence, and where it stands. */
export interface CaseProblem {
  code: string;
  path: readonly (string | number)[];
  message: string;
}

export const problem = (code: string, path: readonly (string | number)[], message: string): CaseProblem => ({
  code,
  path,
  message,
});
