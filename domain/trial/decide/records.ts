import { dayOf, notAfterToday } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import type { RecordSays } from '../commands';
import type { Differs } from '../events';
import type { NamndDecision } from '../state';
import { theDecision } from './namnd';
import { type Decide, theMember } from './rules';

/** Two records of one decision may say different things: both are kept, and the decision's own day stands (C14, A23). */
export const keepRecord: Decide<'KeepRecord'> = (command, state) => {
  const { document, says } = command.data;
  const decision = theDecision(state, command.data.decision);
  const evidence = evidenceOf(command);
  const known = decision.records.some((one) => one.document === document && same(one.says, says));
  if (known) return [];
  const { certifiedOn } = says;
  if (certifiedOn !== undefined && notAfterToday(certifiedOn, command.at) < decision.decidedOn) {
    throw new Rejected(
      'CERTIFIED_BEFORE_DECISION',
      `no extract of a decision of ${decision.decidedOn} is older than it`,
      {
        decidedOn: decision.decidedOn,
        certifiedOn,
      },
    );
  }
  const no = decision.records.length + 1;
  const differs = differsFrom(decision, says);
  return [{ type: 'NamndRecordKept', data: { decision: decision.no, no, document, says, differs, evidence } }];
};

function differsFrom({ decidedOn, parts }: NamndDecision, says: RecordSays): Differs {
  const own = [...new Set(parts.map(({ kind }) => kind))];
  const day = says.decidedOn === undefined ? 'MISSING' : says.decidedOn === decidedOn ? undefined : 'OTHER';
  return {
    ...(day && { day }),
    lacks: own.filter((kind) => !says.parts.includes(kind)),
    adds: says.parts.filter((kind) => !(own as readonly string[]).includes(kind)),
  };
}

/** "Hösten 2003 beslutade huvudmännen": what a document says of others' decisions is kept, and decides nothing (A21). */
export const recordClaim: Decide<'RecordClaim'> = (command, state) => {
  const { members, until, said } = command.data;
  const documentOn = dayOf(command);
  const evidence = evidenceOf(command);
  for (const member of members) theMember(state, member);
  const known = state.claims.some((one) => same(one.evidence, evidence) && one.until === until && one.said === said);
  if (known) return [];
  const no = state.claims.length + 1;
  return [{ type: 'ClaimNoted', data: { no, members, until, said, documentOn, evidence } }];
};

/** What a preparing body of a principal made of the matter. */
export const recordStage: Decide<'RecordStage'> = (command, state) => {
  const { member, body, outcome, assumed } = command.data;
  const { chain } = theMember(state, member);
  const stage = chain.find((one) => one.body === body);
  if (!stage) {
    const bodies = chain.map((one) => one.body);
    throw new Rejected('UNKNOWN_BODY', `${body} is no body of ${member}`, { member, body, bodies });
  }
  if (stage.role === 'decides') {
    throw new Rejected('DECIDING_BODY_DECIDES', `${stage.name} decides: record its decision`, { member, body });
  }
  const decidedOn = dayOf(command);
  const { evidence } = command;
  const known = state.stages.some((one) => same({ ...one, evidence: 0, no: 0 }, { ...data(), evidence: 0, no: 0 }));
  return known ? [] : [{ type: 'PrincipalStageRecorded', data: data() }];

  function data() {
    const about = state.extensions.at(-1)?.no;
    return {
      ...{ member, body, outcome, decidedOn },
      ...(evidence && { evidence }),
      ...(assumed === true && { assumed }),
      ...(about !== undefined && { no: about }),
    };
  }
};
