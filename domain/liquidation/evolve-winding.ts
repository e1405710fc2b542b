import type { DataOf, Evolver } from './evolver';
import { of } from '../yearly/yearly';
import type { LiquidationStarted } from './state';

type Winding =
  | 'FinalAccountsDrafted'
  | 'FinalAccountsAdopted'
  | 'MemberServed'
  | 'DissolutionReached'
  | 'ArchiveKeeperDecided'
  | 'ArchiveHandedOver'
  | 'ArchiveOverdue'
  | 'ArchiveOverdueAnnulled'
  | 'LiquidationReopened'
  | 'LiquidationAnnulled'
  | 'AnnulmentCameTooLate'
  | 'LiquidationYearPassed'
  | 'ClaimTimeEnded'
  | 'LiquidationClosed';

export const winding: { readonly [Type in Winding]: Evolver<Type> } = {
  // Another text: what was served was the one before.
  FinalAccountsDrafted: (state, { version, report, accounts, on: draftedOn }) => ({
    ...state,
    finalAccounts: { version, report, accounts, draftedOn },
    versions: version,
    served: {},
  }),
  FinalAccountsAdopted: (state, { decidedOn: adoptedOn }) =>
    state.finalAccounts ? { ...state, finalAccounts: { ...state.finalAccounts, adoptedOn } } : state,
  MemberServed: (state, { member, documents, decidedOn }) => ({
    ...state,
    served: {
      ...state.served,
      [member]: { ...of(state.served, member), ...Object.fromEntries(documents.map((one) => [one, decidedOn])) },
    },
  }),
  DissolutionReached: (state, { on: dissolvedOn }) => ({ ...state, dissolvedOn }),
  ArchiveKeeperDecided: (state, { keeper }) => ({ ...state, archive: { ...state.archive, keeper } }),
  ArchiveHandedOver: (state, { decidedOn: handedOverOn }) => ({
    ...state,
    archive: { ...state.archive, handedOverOn },
  }),
  ArchiveOverdue: (state, { dueOn }) => ({ ...state, archive: { ...state.archive, overdue: { dueOn } } }),
  ArchiveOverdueAnnulled: ({ archive: { overdue: _, ...archive }, ...state }) => ({ ...state, archive }),
  LiquidationReopened: reopened,
  LiquidationAnnulled: (state, annulled) => ({ ...state, annulled }),
  AnnulmentCameTooLate: (state) => ({ ...state, annulmentTooLate: true }),
  LiquidationYearPassed: (state, { years }) => ({ ...state, years }),
  ClaimTimeEnded: (state) => ({ ...state, claimsOver: true }),
  LiquidationClosed: (state, { on: closedOn }) => ({ ...state, closedOn }),
};

/** It goes on: what appeared is to be paid or sold, accounted for, served, and the records of it handed over. */
function reopened(was: LiquidationStarted, data: DataOf<'LiquidationReopened'>): LiquidationStarted {
  const { dissolvedOn: _, finalAccounts: __, debtsPaidOn, propertySoldOn, archive, ...state } = was;
  const { because, what, decidedOn: on } = data;
  return {
    ...state,
    ...(because === 'ASSETS' && debtsPaidOn !== undefined && { debtsPaidOn }),
    ...(because === 'CLAIMS' && propertySoldOn !== undefined && { propertySoldOn }),
    archive: archive.keeper === undefined ? {} : { keeper: archive.keeper },
    served: {},
    claimsOver: false,
    reopenings: [...state.reopenings, { because, what, on }],
  };
}
