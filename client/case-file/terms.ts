import type { CaseFile } from '../../contracts/case-file/case-file';
import type { CaseParameters, CaseSplit } from '../../contracts/case-file/parameters';
import { defaultEnds } from '../../domain/forbund/end-terms';
import { defaultTerms, type CharterTerms, type OfficeTerms, type SideSplit } from '../../domain/forbund/charter-terms';

/** What the case file says of the förbund's years, with the law's default or practice where it is silent. */
export function termsOf({ parameters = {} }: CaseFile): CharterTerms {
  const { board, auditors, split, ends, insats, ...rest } = parameters;
  const { substitutes } = { ...defaultTerms.auditors, ...auditors };
  return {
    ...withDefaults(rest),
    board: officeOf(defaultTerms.board, board),
    auditors: { ...officeOf(defaultTerms.auditors, auditors), substitutes },
    split: {
      ...(split?.region && { region: inOreOf(split.region) }),
      ...(split?.kommun && { kommun: inOreOf(split.kommun) }),
    },
    ...(ends && { ends: { ...defaultEnds, ...ends } }),
    ...(insats && { insats }),
  };
}

function withDefaults(own: Omit<CaseParameters, 'board' | 'auditors' | 'split' | 'ends' | 'insats'>) {
  const { quorumOfParties, followUpPeriods, hardCap } = { ...defaultTerms, ...own };
  const { account } = own;
  return { quorumOfParties, followUpPeriods, hardCap, ...(account !== undefined && { account }) };
}

function officeOf(otherwise: OfficeTerms, given: CaseParameters['board']): OfficeTerms {
  const { anchor = otherwise.anchor, years = otherwise.years, first } = given ?? {};
  return { anchor, years, ...(first && { first }) };
}

/** Kronor become öre; weights and inhabitants stay as they are. */
export function inOreOf({ by, shares, asOf, source }: CaseSplit): SideSplit {
  const unit = by === 'FIXED' ? 100 : 1;
  return {
    by,
    shares: Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, share * unit])),
    ...(asOf !== undefined && { asOf }),
    ...(source !== undefined && { source }),
  };
}
