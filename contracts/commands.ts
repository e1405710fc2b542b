import { forbundCommandProblems } from './forbund-command';
import { formationCommandProblems } from './formation-command';

const guards: Readonly<Record<string, (input: unknown) => string[]>> = {
  formation: formationCommandProblems,
  forbund: forbundCommandProblems,
};

/** What is malformed in a command to a process of that kind, one sentence each; empty: it may be decided on. */
export function commandProblems(kind: string, input: unknown): string[] {
  const guard = guards[kind];
  return guard ? guard(input) : [`there is no process of the kind ${kind}`];
}
