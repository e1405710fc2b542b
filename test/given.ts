import type { AnyDecider, Event } from '../domain/decider';
import { Rejected } from '../domain/rejected';

type State<D extends AnyDecider> = ReturnType<D['initialState']>;
type CommandOf<D extends AnyDecider> = Parameters<D['decide']>[0];
type EventOf<D extends AnyDecider> = ReturnType<D['decide']>[number];

/** Where a process is after its history, and what a command then comes to. */
export const given = <D extends AnyDecider>(decider: D, ...history: EventOf<D>[]) => {
  const state = fold(decider, history);
  return {
    state,
    when: (command: CommandOf<D>) => {
      const decide = () => decider.decide(command, state) as EventOf<D>[];
      return {
        then: (...events: EventOf<D>[]) => expect(decide()).toEqual(events),
        thenTypes: (...types: string[]) => expect(decide()).toMatchObject(types.map((type) => ({ type }))),
        thenNothing: () => expect(decide()).toEqual([]),
        thenRejected: (code: string, details: object = {}) =>
          expect(rejectionOf(decide)).toMatchObject({ code, details }),
      };
    },
  };
};

/** A process lived through command by command: each on what the ones before it left. */
export const lived = <D extends AnyDecider>(decider: D, commands: readonly CommandOf<D>[]) =>
  commands.reduce<{ state: State<D>; events: EventOf<D>[] }>(
    ({ state, events }, command) => {
      const news = decider.decide(command, state) as EventOf<D>[];
      return { state: fold(decider, news, state), events: [...events, ...news] };
    },
    { state: decider.initialState(), events: [] },
  );

export const fold = <D extends AnyDecider>(decider: D, events: readonly Event[], from?: State<D>): State<D> =>
  events.reduce<State<D>>(
    (state, event) => decider.evolve(state, event) as State<D>,
    from ?? (decider.initialState() as State<D>),
  );

/** The refusal of what is done, or undefined; anything else thrown is a fault and stays thrown. */
export function rejectionOf(decide: () => unknown): Rejected | undefined {
  try {
    decide();
    return undefined;
  } catch (error) {
    if (error instanceof Rejected) return error;
    throw error;
  }
}
