import { Rejected } from '../../rejected';
import { same } from '../../same';
import { decidingBodyOf, stagesOf } from '../state';
import { textInForce } from '../text';
import {
  type Decide,
  dated,
  knownMember,
  notInTheFuture,
  obey,
  type Of,
  open,
  type Rule,
  sentOut,
  taken,
  the,
} from './rules';

/** What a body did with the matter on its way; never the member's decision (0.4 D8). */
export const recordStage: Decide<'RecordStage'> = (command, state) => {
  const formation = open(state);
  obey(rules, command, formation);
  const { outcome, ore, assumed } = command.data;
  const stage = {
    ...taken(command),
    outcome,
    ...(ore !== undefined && { ore }),
    ...(assumed !== undefined && { assumed }),
  };
  const known = stagesOf(formation, stage.member).some((one) =>
    same({ ...one, evidence: 0 }, { ...stage, evidence: 0 }),
  );
  return known ? [] : [{ type: 'StageRecorded', data: stage }];
};

type StageRule = Rule<Of<'RecordStage'>>;

const inTheChain: StageRule = ({ data: { member, body } }, state) => {
  const bodies = the(state, member).chain.map((stage) => stage.body);
  if (bodies.includes(body)) return undefined;
  return new Rejected('UNKNOWN_BODY', `${body} is not in the decision chain of ${member}`, { member, body, bodies });
};

const decidesByDecision: StageRule = ({ data: { member, body, outcome } }, state) => {
  if (body !== decidingBodyOf(the(state, member)) || outcome === 'RETURNED' || outcome === 'INFORMED') return undefined;
  const message = `${body} decides for ${member}: what it has decided is recorded as a decision, not as a stage`;
  return new Rejected('DECIDING_BODY_DECIDES', message, { member, body });
};

const textExisted: StageRule = ({ decidedOn = '' }, state) => {
  const { datedOn } = state.texts[0]?.charter ?? textInForce(state).charter;
  return decidedOn >= datedOn
    ? undefined
    : new Rejected('DECIDED_BEFORE_TEXT', `the text is dated ${datedOn}, after ${decidedOn}`, { decidedOn, datedOn });
};

const rules: readonly StageRule[] = [
  sentOut,
  knownMember,
  inTheChain,
  decidesByDecision,
  dated,
  notInTheFuture,
  textExisted,
];
