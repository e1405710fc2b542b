import type { CaseFile } from '../../contracts/case-file/case-file';
import type { CaseWording, ScriptStep } from '../../contracts/case-file/script';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { CharterVersion, Wording } from '../../domain/charter/charter';
import { fingerprintText } from '../../domain/charter/fingerprint';
import { withWordings } from '../../domain/charter/paragraphs';
import type { FormationCommand } from '../../domain/formation/commands';
import { baseText, inOre } from './plan';

/** A command without what the sender adds: its id and its actor. */
export type Asked = FormationCommand extends infer C
  ? C extends FormationCommand
    ? Omit<C, 'id' | 'actor'>
    : never
  : never;

/** One step of a simulation. Without a command: print how it stands. */
export interface Scripted {
  /** The day it is recorded. */
  on: CivilDate;
  assumed: boolean;
  command?: Asked;
}

export interface Script {
  steps: readonly Scripted[];
  /** Wordings that must lie in the document store before the steps are sent. */
  texts: readonly string[];
}

/** The case file's script as commands, with every wording whole. */
export function scriptOf(file: CaseFile): Script {
  const reading = new Reading(file);
  const steps = (file.script ?? []).map((step) => ({
    on: step.recordedOn ?? step.on,
    assumed: step.assumed ?? false,
    ...(step.do !== 'show' && { command: reading.commandOf(step) }),
  }));
  return { steps, texts: reading.texts };
}

type Doing = Exclude<ScriptStep, { do: 'show' }>;
type Step<Kind extends Doing['do']> = Extract<Doing, { do: Kind }>;

class Reading {
  readonly texts: string[] = [];
  private readonly versions: CharterVersion[];
  private readonly own = new Map<string, Wording>();

  constructor(private readonly file: CaseFile) {
    this.versions = [baseText(file)];
  }

  commandOf(step: Doing): Asked {
    switch (step.do) {
      case 'send-out':
        return {
          type: 'SendOutCharter',
          data: { on: step.on, ...(step.reason !== undefined && { reason: step.reason }) },
        };
      case 'decide':
        return this.decision(step);
      case 'consolidate':
        return this.consolidation(step);
      case 'withdraw':
        return { type: 'WithdrawFormation', data: { reason: step.reason } };
      case 'trial-end':
        return { type: 'RecordTrialEnd', data: { endedOn: step.on } };
      case 'practical':
        return { type: 'RecordPracticalItem', data: { item: step.item } };
      default:
        return { ...bodyCommand(step), decidedOn: step.on };
    }
  }

  private decision(step: Step<'decide'>): Asked {
    const { do: _do, on, recordedOn: _recordedOn, version, patches, conditions, wishes, ...position } = step;
    return {
      type: 'RecordDecision',
      decidedOn: on,
      data: {
        ...position,
        version: version ?? 1,
        ...(patches && { patches: this.wordings(step.member, patches) }),
        ...(conditions && { conditions: this.wordings(step.member, conditions) }),
        ...(wishes && { wishes: wishes.map((wish) => this.stored(wish.paragraph, this.wordsOf(wish))) }),
      },
    };
  }

  private consolidation({ on, choose }: Step<'consolidate'>): Asked {
    const base = this.versions[0] ?? baseText(this.file);
    const wordings = choose.flatMap(({ paragraph, from }) => this.own.get(`${from} ${paragraph}`) ?? []);
    const charter = withWordings(base, wordings, { version: this.versions.length + 1, datedOn: on });
    this.versions.push(charter);
    return { type: 'ConsolidateText', data: { charter, chosen: choose } };
  }

  private wordings(member: string, wordings: readonly CaseWording[]): Wording[] {
    return wordings.map((wording) => {
      const whole = this.stored(wording.paragraph, this.wordsOf(wording));
      this.own.set(`${member} ${wording.paragraph}`, whole);
      return whole;
    });
  }

  private stored(paragraph: string, text: string): Wording {
    this.texts.push(text);
    return { paragraph, hash: fingerprintText(text) };
  }

  private wordsOf({ paragraph, text, replace, with: instead, append }: CaseWording): string {
    if (text !== undefined) return text;
    const base = this.file.charter.paragraphs?.find(({ number }) => number === paragraph)?.text ?? '';
    const replaced = replace === undefined ? base : base.replace(replace, () => instead ?? '');
    return append === undefined ? replaced : `${replaced.trimEnd()}\n\n${append}`;
  }
}

type BodyStep = Exclude<Doing, { do: 'send-out' | 'decide' | 'consolidate' | 'withdraw' | 'trial-end' | 'practical' }>;

const bodyCommand = (step: BodyStep): Asked =>
  step.do === 'stage' || step.do === 'confirm' ? textCommand(step) : gateCommand(step);

function textCommand(step: Extract<BodyStep, { do: 'stage' | 'confirm' }>): Asked {
  const who = { member: step.member, body: step.body, ...(step.assumed !== undefined && { assumed: step.assumed }) };
  if (step.do === 'stage') {
    const ore = step.kronor === undefined ? {} : { ore: inOre(step.kronor) };
    return { type: 'RecordStage', data: { ...who, outcome: step.outcome, ...ore } };
  }
  const paragraphs = step.paragraphs === undefined ? {} : { paragraphs: step.paragraphs };
  return { type: 'ConfirmText', data: { ...who, version: step.version, ...paragraphs } };
}

function gateCommand(step: Exclude<BodyStep, { do: 'stage' | 'confirm' }>): Asked {
  const who = { member: step.member, body: step.body };
  switch (step.do) {
    case 'waive':
      return { type: 'WaiveCondition', data: { ...who, paragraph: step.paragraph } };
    case 'commit':
      return { type: 'RecordCommitment', data: { ...who, ore: inOre(step.kronor), state: step.state } };
    case 'auditor':
      return { type: 'AppointAuditor', data: { ...who, members: step.members, substitutes: step.substitutes } };
    case 'board':
      return { type: 'AppointBoard', data: { ...who, members: step.members, substitutes: step.substitutes } };
    case 'first-budget':
      return { type: 'AdoptFirstBudget', data: { ...who, totalOre: inOre(step.kronor) } };
  }
}
