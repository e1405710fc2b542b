import type { TrialFile, TrialInsats } from '../../contracts/case-file/trial-file';
import type { InsatsCommand } from '../../domain/insats/commands';
import { inOre } from './plan';
import { evidenceOf, shown, withEvidence, type TrialAsked, type TrialScripted } from './trial-scripted';

type Running = NonNullable<TrialInsats['running']>;
type Place = Pick<TrialScripted, 'on' | 'stream' | 'assumed'>;
type Asked = Omit<InsatsCommand, 'id' | 'actor'>;

/** What the file says of one insats: raised by the trial, running, directed, and ended. */
export function insatsSteps({ trial }: TrialFile, insats: TrialInsats, no: number): TrialScripted[] {
  const { title, raisedOn, assumed = false, running, followedUp = [], directed, informedOn, end } = insats;
  const stream = `insats-${trial}-${no}`;
  const at = (on: string, isAssumed: boolean): Place => ({ on, stream, assumed: isAssumed });
  const raise: TrialAsked = {
    type: 'RaiseInsats',
    data: { no, title, ...(assumed && { assumed }) },
    decidedOn: raisedOn,
  };
  return [
    { on: raisedOn, stream: `trial-${trial}`, assumed, command: raise },
    ...(running ? toRun(running, at(running.from, true)) : []),
    ...(directed ? toDirect(directed, at(directed.on, false)) : []),
    ...(informedOn === undefined ? [] : taken(at(informedOn, true), [{ type: 'InformOfReversal', data: {} }])),
    ...followedUp.flatMap((upTo) => taken(at(upTo, true), [{ type: 'FollowUpInsats', data: { upTo } }])),
    ...(end ? toEnd(end, running !== undefined, at(end.on, true)) : []),
  ];
}

/** Each is shown by a document of its own. */
function taken(place: Place, commands: readonly Omit<Asked, 'decidedOn'>[]): TrialScripted[] {
  return commands.map((command) => {
    const paper = shown(`${command.type} ${place.stream} ${place.on}`);
    const dated = { ...command, decidedOn: place.on } as TrialAsked;
    return { ...place, ...paper, command: withEvidence(dated, paper) };
  });
}

function toRun(running: Running, place: Place): TrialScripted[] {
  const { from, kinds, concerned, carriedOutBy, kronor, financing } = running;
  const plan = { document: evidenceOf(shown(`utvärderingsplan ${place.stream}`).paper), genderPerspective: true };
  const paying = financing?.map((one) => ('kronor' in one ? { by: one.by, ore: inOre(one.kronor) } : one));
  const year = Number(from.slice(0, 4));
  return taken(place, [
    { type: 'ProposeInsats', data: { kinds, concerned, carriedOutBy } },
    { type: 'FundInsats', data: { year, ore: inOre(kronor), plan, ...(paying && { financing: paying }) } },
    ...carriedOutBy.map((by): Asked => ({ type: 'AgreeInsats', data: { with: by } })),
    { type: 'StartInsats', data: {} },
  ] as Asked[]);
}

function toDirect(directed: NonNullable<TrialInsats['directed']>, place: Place): TrialScripted[] {
  const { directions, otherwise, deadline } = directed;
  const assuming = 'NO_FORMAL_COOPERATION';
  return taken(place, [
    { type: 'SetDirections', data: { directions, assuming, ...(otherwise && { otherwise }) } },
    ...(deadline ? [{ type: 'SetNoticeDeadline', data: deadline }] : []),
  ] as Asked[]);
}

const toEnd = ({ endsOn, outcome }: NonNullable<TrialInsats['end']>, ran: boolean, place: Place): TrialScripted[] =>
  taken(place, [
    ...(ran ? [{ type: 'EvaluateInsats', data: { genderPerspective: true } }] : []),
    { type: 'EndInsats', data: { endsOn, outcome, settled: true } },
  ] as Asked[]);
