import { andAdoption } from '../completion';
import { adopts, said } from '../coverage';
import type { FormationEvent } from '../events';
import { answersOf, type Decision, type Started } from '../state';
import { textInForce } from '../text';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { decisionRules } from './decision-rules';
import { type Decide, obey, type Of, open, taken } from './rules';

/** A member's own answer by its deciding body; what follows from it by law follows at once. */
export const recordDecision: Decide<'RecordDecision'> = (command, state) => {
  const formation = open(state);
  obey(decisionRules, command, formation);
  const decision: Decision = { ...command.data, ...taken(command), kind: 'DECISION' };
  if (alreadyRecorded(command, formation)) return [];
  const standing = standingAgainst(decision, formation);
  if (standing) throw alreadyDecided(standing);
  return andAdoption(formation, recorded(decision, formation), command.at);
};

function alreadyRecorded({ data, decidedOn }: Of<'RecordDecision'>, state: Started): boolean {
  return answersOf(state, data.member).some((answer) => {
    if (answer.kind !== 'DECISION') return false;
    const { kind: _, evidence: __, supersededBy: ___, ...known } = answer as Decision & { supersededBy?: unknown };
    return same(known, { ...data, decidedOn });
  });
}

/** An adoption on the same version stands until the member confirms or waives something; it is not taken twice. */
function standingAgainst(decision: Decision, state: Started): object | undefined {
  return answersOf(state, decision.member).find(
    (answer) =>
      answer.version === decision.version &&
      ((answer.kind === 'DECISION' && adopts(answer)) ||
        (answer.kind === 'CONFIRMATION' && decision.acceptance !== 'PLAIN')),
  );
}

const alreadyDecided = (standing: object): Rejected =>
  new Rejected('ALREADY_DECIDED', 'the member has already adopted this version otherwise; that decision stands', {
    standing,
  });

function recorded(decision: Decision, state: Started): FormationEvent {
  const { kind: _, ...data } = decision;
  const { charter } = textInForce(state);
  if (decision.version === charter.version) return { type: 'DecisionRecorded', data };
  const own = new Map(said(state, decision));
  const differs = charter.paragraphs.filter(({ number, hash }) => own.get(number)?.hash !== hash);
  const supersededBy = { version: charter.version, differs: differs.map(({ number }) => number) };
  return { type: 'DecisionRecorded', data: { ...data, supersededBy } };
}
