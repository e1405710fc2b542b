import type { CivilDate } from '../calendar/civil-date';

/** General elections of kommun and region councils: 2002, 2006, 2010 and every fourth year (13 §). */
export const isElectionYear = (year: number): boolean => year % 4 === 2;

/** The first day of the councils elected in a year: 1 November in 2006 and 2010 (1991:900 5:5), 15 October since (KL 5:9). */
export const newCouncilsFrom = (electionYear: number): CivilDate =>
  electionYear < 2014 ? `${electionYear}-11-01` : `${electionYear}-10-15`;

/** Taken in an election year while the councils of the election before still sat (14 §). */
export function beforeNewCouncils(decidedOn: CivilDate): boolean {
  const year = Number(decidedOn.slice(0, 4));
  return isElectionYear(year) && decidedOn < newCouncilsFrom(year);
}
