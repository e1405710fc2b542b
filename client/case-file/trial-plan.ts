import type { CaseContact, CaseFile } from '../../contracts/case-file/case-file';
import type { TrialPlan } from '../../domain/trial/plan';
import type { TrialCase } from './trial-read';

/** A trial's file as commands carry it. */
export interface PlannedTrial {
  plan: TrialPlan;
  contacts: readonly (CaseContact & { forbund: string })[];
}

export function trialPlanOf({ trialFile, following }: TrialCase): PlannedTrial {
  const { contacts = [], exercise, formation: _, insatser: __, script: ___, ...rest } = trialFile;
  return {
    plan: {
      ...rest,
      ...(following && { formation: `formation-${following.forbund}-${following.no ?? 1}` }),
      exercise: exercise !== undefined,
    },
    contacts: contacts.map((contact) => ({ ...contact, forbund: trialFile.trial })),
  };
}

/** The förbund's case as one that follows a trial which is a process here: that tells when it ends, so nobody else need. */
export function afterTrial(file: CaseFile, trial: string): CaseFile {
  return {
    ...file,
    ...(file.trial && { trial: { ...file.trial, process: trial } }),
    ...(file.script && { script: file.script.filter((step) => step.do !== 'trial-end') }),
  };
}
