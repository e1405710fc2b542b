import type { CaseContact, CaseFile, CharterFile } from '../../contracts/case-file/case-file';
import { caseFileFindings } from '../../contracts/case-file/findings';
import type { CaseMember } from '../../contracts/case-file/member';
import type { CharterVersion, Finding } from '../../domain/charter/charter';
import { checkCharter } from '../../domain/charter/check/check-charter';
import { fingerprintCharter, fingerprintText } from '../../domain/charter/fingerprint';
import type { FormationPlan, Member } from '../../domain/formation/plan';
import { termsOf } from './terms';

/** A case file as commands carry it: fingerprints for texts, öre for kronor. */
export interface Planned {
  plan: FormationPlan;
  /** What must lie in the document store before the plan is sent. */
  texts: readonly string[];
  contacts: readonly (CaseContact & { forbund: string })[];
}

/** The plan of a case file that has its charter text in place, as `loadCaseFile` gives it. */
export function planOf(file: CaseFile): Planned {
  const paragraphs = file.charter.paragraphs ?? [];
  const plan: FormationPlan = {
    forbund: file.forbund,
    no: file.no ?? 1,
    name: file.name,
    area: file.area,
    charter: baseText(file),
    formationParagraph: file.charter.formationParagraph,
    members: file.members.map(memberOf),
    dates: datesOf(file),
    findings: findingsOf(file),
    exercise: file.exercise !== undefined,
    ...(file.firstYear && { firstYear: firstYearOf(file.firstYear) }),
    ...(file.trial && { trial: trialOf(file.trial) }),
    ...(file.parameters && { terms: termsOf(file) }),
  };
  const contacts = (file.contacts ?? []).map((contact) => ({ ...contact, forbund: file.forbund }));
  return { plan, texts: paragraphs.map(({ text }) => text), contacts };
}

const trialOf = ({ process, ...trial }: NonNullable<CaseFile['trial']>): FormationPlan['trial'] => ({
  ...trial,
  ...(process !== undefined && { stream: `trial-${process}` }),
});

/** The charter as the case file has it: version 1 of the text. */
export const baseText = ({ charter: { paragraphs = [], datedOn } }: CaseFile): CharterVersion =>
  versionOf({ paragraphs }, { version: 1, datedOn });

/** A charter text as commands carry it: by its fingerprints. */
export function versionOf(
  { paragraphs: texts }: Pick<CharterFile, 'paragraphs'>,
  of: Pick<CharterVersion, 'version' | 'datedOn'>,
): CharterVersion {
  const paragraphs = texts.map(({ number, heading, text }) => ({ number, heading, hash: fingerprintText(text) }));
  return { ...of, hash: fingerprintCharter(paragraphs), paragraphs };
}

function memberOf(member: CaseMember): Member {
  const { id, party, name, organisationNumber, outsideRegion, covers, chain, seats, proposedKronor } = member;
  return {
    id,
    party,
    name,
    covers: covers ?? [],
    chain,
    seats,
    ...(organisationNumber !== undefined && { organisationNumber }),
    ...(outsideRegion !== undefined && { outsideRegion }),
    ...(proposedKronor !== undefined && { proposedOre: inOre(proposedKronor) }),
  };
}

function datesOf({ dates: { lastDay, formedOn, operationsStartOn } }: CaseFile): FormationPlan['dates'] {
  return { lastDay, operationsStartOn, ...(formedOn !== undefined && { formedOn }) };
}

const firstYearOf = ({
  year,
  totalKronor,
  certainty,
}: NonNullable<CaseFile['firstYear']>): FormationPlan['firstYear'] => ({
  year,
  totalOre: inOre(totalKronor),
  certainty,
});

/** What is wrong with the text and the dates: shown before anybody votes. Refused: LAW_NOT_IN_FORCE. */
export function findingsOf(file: CaseFile): Finding[] {
  const { charter, members, dates, aliases = [] } = file;
  const found = checkCharter({
    datedOn: charter.datedOn,
    paragraphs: charter.paragraphs ?? [],
    members: members.map(({ id, party, name, registeredName }) => ({
      id,
      party,
      name,
      ...(registeredName !== undefined && { registerName: registeredName }),
    })),
    aliases,
    operationsStartOn: dates.operationsStartOn,
    lastDay: dates.lastDay,
    ...(charter.preamble !== undefined && { preamble: charter.preamble }),
  });
  return [...found, ...caseFileFindings(file)];
}

/** Whole kronor as integer öre. */
export const inOre = (kronor: number): number => kronor * 100;
