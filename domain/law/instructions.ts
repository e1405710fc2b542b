import type { CivilDate } from '../calendar/civil-date';
import type { PartyKind } from '../formation/plan';

/** The paragraph of an authority's instruction that obliges it to take part in financial coordination. */
export type Instruction = Readonly<{ from: CivilDate; sfs: string; paragraph: string; authority: string }>;

const instructions: Readonly<Partial<Record<PartyKind, Instruction>>> = {
  FK: { from: '2010-01-01', sfs: '2009:1174', paragraph: '5 §', authority: 'Försäkringskassan' },
  AF: { from: '2022-12-01', sfs: '2022:811', paragraph: '15 §', authority: 'Arbetsförmedlingen' },
};

/** What obliges a state member to stay, on a day; of the instructions before these nothing is claimed (0.4 D17). */
export function instructionOn(party: PartyKind, date: CivilDate): Instruction | undefined {
  const instruction = instructions[party];
  return instruction && instruction.from <= date ? instruction : undefined;
}
