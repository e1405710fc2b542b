import type { CivilDate } from '../../calendar/civil-date';
import { formationDay } from '../completion';
import type { Gate } from '../commands';
import { auditorsMissing, beforeNewCouncil, budgetsMissing, isGreen, practicalItems, seatsMissing } from '../gates';
import { type FormationState, memberOf, type Started } from '../state';

export interface GateView {
  gate: 'TEXT' | Gate;
  green: boolean;
  /** Operations wait for it; advice does not block. */
  blocks: boolean;
  ground: string;
  /** Members, "office" or practical items that are missing. */
  missing: readonly string[];
  /** Appointments that a person should look at: "A36:<member>" (an election year, before the new council). */
  warnings: readonly string[];
}

export interface GatesView {
  adoptedOn?: CivilDate;
  formedOn?: CivilDate;
  operationsStartOn: CivilDate;
  lastDay: CivilDate;
  gates: readonly GateView[];
  breach?: { gates: readonly Gate[]; on: CivilDate };
}

/** The gates of formation and operation with what each still lacks, and the four dates apart (A10). */
export function gates(state: FormationState): GatesView | undefined {
  if (state.status === 'IDEA') return undefined;
  const { adopted, breach, dates } = state;
  const formedOn = state.formed?.formedOn ?? formationDay(state);
  return {
    ...(adopted && { adoptedOn: adopted.adoptedOn }),
    ...(formedOn !== undefined && { formedOn }),
    operationsStartOn: dates.operationsStartOn,
    lastDay: dates.lastDay,
    gates: [
      { gate: 'TEXT', green: adopted !== undefined, blocks: true, ground: '8 §', missing: [], warnings: [] },
      ...gateRows(state),
    ],
    ...(breach && { breach }),
  };
}

function gateRows(state: Started): GateView[] {
  const ids = (members: readonly { id: string }[]): string[] => members.map(({ id }) => id);
  const row = (gate: Gate, ground: string, missing: readonly string[]): GateView => ({
    gate,
    green: isGreen[gate](state),
    blocks: gate !== 'PRACTICAL',
    ground,
    missing,
    warnings: gate === 'BOARD' ? earlyAppointments(state) : [],
  });
  return [
    row('AUDITORS', '25 § 2 st.', ids(auditorsMissing(state))),
    row('FIRST_BUDGET', '23 §', ids(budgetsMissing(state))),
    row('BOARD', '10 §, 12 §', ids(seatsMissing(state))),
    row('TRIAL_ENDED', 'lag (2003:1217) 1 §', isGreen.TRIAL_ENDED(state) ? [] : ['office']),
    row(
      'PRACTICAL',
      'Finsam, förbered',
      practicalItems.filter((item) => !state.practical.includes(item)),
    ),
  ];
}

const earlyAppointments = (state: Started): string[] =>
  Object.values(state.board).flatMap(({ member: id, decidedOn }) => {
    const member = memberOf(state, id);
    return member && beforeNewCouncil(member, decidedOn) ? [`A36:${id}`] : [];
  });
