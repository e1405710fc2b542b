import type { ContributionsEvent } from '../../../domain/contributions/events';
import { contributions } from '../../../domain/contributions/contributions';
import { Rejected } from '../../../domain/rejected';
import type { ImportPorts } from './import-rows';
import type { ContributionYear } from './years';

/** An import by the same rules on a copy of the years: nothing is recorded. */
export function rehearsal(years: readonly ContributionYear[], now: number): Pick<ImportPorts, 'years' | 'record'> {
  const copies = new Map(years.map((year) => [year.stream, year]));
  return {
    years: () => Promise.resolve([...copies.values()]),
    record(stream, command) {
      const year = copies.get(stream);
      if (!year) throw new Error(`there is no year ${stream}`);
      const events = decided(year, { ...command, at: now + year.clockShiftMs });
      if (events === 'CLOSED') return Promise.resolve(events);
      const state = events.reduce(contributions.evolve, year.state) as ContributionYear['state'];
      copies.set(stream, { ...year, state, closed: contributions.isTerminal(state) });
      return Promise.resolve(events);
    },
  };
}

type Asked = Parameters<typeof contributions.decide>[0];

function decided({ state }: ContributionYear, command: Asked): ContributionsEvent[] | 'CLOSED' {
  try {
    return contributions.decide(command, state);
  } catch (error) {
    if (error instanceof Rejected && error.code === 'CONTRIBUTIONS_CLOSED') return 'CLOSED';
    throw error;
  }
}
