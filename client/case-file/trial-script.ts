import type { TrialStep } from '../../contracts/case-file/trial-file';
import { insatsSteps } from './trial-insatser';
import { shown, withEvidence, type TrialAsked, type TrialScripted } from './trial-scripted';
import type { TrialCase } from './trial-read';

/** The file's script and what it says of its insatser, in order of time; of one day, the trial's own first. */
export function trialScriptOf({ trialFile }: TrialCase): TrialScripted[] {
  const stream = `trial-${trialFile.trial}`;
  const own = (trialFile.script ?? []).map((step) => scripted(stream, step));
  const insatser = (trialFile.insatser ?? []).flatMap((insats, index) => insatsSteps(trialFile, insats, index + 1));
  return [...own, ...insatser].sort((a, b) => (a.on < b.on ? -1 : +(a.on > b.on)));
}

function scripted(stream: string, step: TrialStep): TrialScripted {
  const { on, recordedOn = on, assumed = false } = step;
  const command = { ...commandOf(step), decidedOn: on };
  const paper = assumed ? {} : shown(`${step.do} ${'member' in step ? step.member : stream} ${on}`);
  return { on: recordedOn, stream, assumed, ...paper, command: withEvidence(command, paper) };
}

type Steps = { readonly [Name in TrialStep['do']]: (step: Extract<TrialStep, { do: Name }>) => TrialAsked };

const makers: Steps = {
  propose: ({ until, ...step }) => ({ type: 'ProposeExtension', data: { until, ...mark(step) } }),
  namnd: ({ parts, immediate, ...step }) => ({
    type: 'RecordNamndDecision',
    data: { parts, immediate, ...mark(step) },
  }),
  adjust: ({ decision, ...step }) => ({ type: 'RecordAdjustment', data: { decision, ...mark(step) } }),
  record: ({ decision, document, says }) => ({ type: 'KeepRecord', data: { decision, document, says } }),
  stage: ({ member, body, outcome, ...step }) => ({
    type: 'RecordStage',
    data: { member, body, outcome, ...mark(step) },
  }),
  decide: ({ member, body, until, outcome = 'EXTENDED', target, ...step }) => ({
    type: 'DecideExtension',
    data: { member, body, until, outcome, ...(target && { target }), ...mark(step) },
  }),
  claim: ({ members, until, said }) => ({ type: 'RecordClaim', data: { members, until, said } }),
  riksdag: ({ until, outcome = 'ADOPTED', ...step }) => ({
    type: 'RecordRiksdagDecision',
    data: { until, outcome, ...mark(step) },
  }),
  order: ({ kind, by, to, subject, due, ...step }) => ({
    type: 'GiveOrder',
    data: { kind, by, to, subject, due, ...mark(step) },
  }),
  deliver: ({ no, by, ...step }) => ({
    type: 'DeliverOrder',
    data: { no, ...(by !== undefined && { by }), ...mark(step) },
  }),
  replan: ({ start, modality, by, ...step }) => ({
    type: 'ReplanTarget',
    data: { on: start, modality, ...(by !== undefined && { by }), ...mark(step) },
  }),
  close: ({ endsOn, told, ...step }) => ({ type: 'AnnounceClosure', data: { endsOn, told, ...mark(step) } }),
  inform: ({ to, ...step }) => ({ type: 'RecordInformation', data: { ...(to && { to }), ...mark(step) } }),
  evaluate: (step) => ({ type: 'RecordEvaluation', data: mark(step) }),
  mandate: ({ member, body, to, scope }) => ({ type: 'DelegateMandate', data: { member, body, to, scope } }),
};

const mark = ({ assumed }: { assumed?: true | undefined }): { assumed?: true } => (assumed ? { assumed } : {});

function commandOf(step: TrialStep): TrialAsked {
  const make = makers[step.do] as (step: TrialStep) => TrialAsked;
  return make(step);
}
