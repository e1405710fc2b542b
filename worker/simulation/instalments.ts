import { groundsOf } from '../../domain/contributions/due-days';
import { isWithheld, type Begun, type ContributionsState, type Standing } from '../../domain/contributions/state';
import type { Journal } from '../../journal/journal';
import type { SimulatedInstalment } from '../../client/simulated';

/** What the members of a förbund have paid and are to pay, year by year, as the journal has it. */
export async function instalmentsOf({ reader }: Journal, forbund: string): Promise<SimulatedInstalment[]> {
  const rows = await reader.listProcesses({ kind: 'contributions', forbund });
  const found = await Promise.all(rows.map(({ stream }) => reader.process(stream)));
  return found
    .flatMap((one) => (one ? ofYear(one.row.stream, one.process.state as ContributionsState) : []))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : +(a.dueOn > b.dueOn)));
}

const ofYear = (stream: string, state: ContributionsState): SimulatedInstalment[] =>
  state.status === 'NONE' ? [] : state.instalments.map((instalment) => told(stream, state, instalment));

function told(stream: string, state: Begun, instalment: Standing): SimulatedInstalment {
  const { id, member, quarter, ore, paidOre, dueOn, rule, movedBy, reference } = instalment;
  const paidOn = Object.values(state.payments)
    .filter(({ parts }) => parts.some((part) => part.instalment === id))
    .map(({ bookedOn }) => bookedOn)
    .sort()
    .at(-1);
  return {
    ...{ stream, year: state.year, id, member, ore, paidOre, dueOn, rule, reference },
    ground: groundsOf[rule],
    ...(quarter !== undefined && { quarter }),
    ...(movedBy && { movedBy }),
    ...(paidOn !== undefined && { paidOn }),
    ...(isWithheld(state, instalment) && { withheld: true }),
  };
}
