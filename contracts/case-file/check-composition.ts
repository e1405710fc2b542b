import type { CaseFile } from './case-file';
import type { CaseMember } from './member';
import { problem, type CaseProblem } from './problem';

// 3 §: Försäkringskassan, Arbetsförmedlingen (before 2008 Länsarbetsnämnden), at least one region and one kommun.

export function partiesAreThere({ members }: CaseFile): CaseProblem[] {
  const has = (...parties: CaseMember['party'][]): boolean => members.some(({ party }) => parties.includes(party));
  const at = ['members'];
  const beside = members.some(({ party, outsideRegion }) => party === 'KOMMUN' && outsideRegion === true);
  return [
    ...(has('FK') ? [] : [problem('NO_FK', at, 'Försäkringskassan is not among the members (3 §)')]),
    ...(has('AF', 'LAN')
      ? []
      : [problem('NO_AF', at, 'neither Arbetsförmedlingen nor Länsarbetsnämnden is among the members (3 §)')]),
    ...(has('KOMMUN') ? [] : [problem('NO_KOMMUN', at, 'no kommun is among the members (3 §)')]),
    ...(has('REGION') || beside
      ? []
      : [problem('NO_REGION', at, 'no region is among the members, and no kommun stands outside a region (3 §)')]),
  ];
}

/** Every kommun of the area lies in a member kommun and in a member region; one outside every region needs the first only. */
export function areaIsCovered({ area, members }: CaseFile): CaseProblem[] {
  const covered = (kommun: string, party: CaseMember['party']): boolean =>
    members.some((member) => member.party === party && (member.covers ?? []).includes(kommun));
  const outside = (kommun: string): boolean =>
    members.some(({ outsideRegion, covers }) => outsideRegion === true && (covers ?? []).includes(kommun));
  return area.flatMap((kommun, index) => [
    ...(covered(kommun, 'KOMMUN')
      ? []
      : [uncovered(index, `${kommun} is in the area, but no member kommun covers it`)]),
    ...(covered(kommun, 'REGION') || outside(kommun)
      ? []
      : [uncovered(index, `${kommun} is in the area, but no member region covers it`)]),
  ]);
}

const uncovered = (index: number, message: string): CaseProblem =>
  problem('AREA_NOT_COVERED', ['area', index], message);
