import { addDays } from '../domain/calendar/civil-date';
import { civilDateAt, midnightAfter, morningOf } from '../domain/calendar/stockholm';
import type { Command, Decided } from '../domain/command';
import type { Decider, Event } from '../domain/decider';
import type { Duty } from '../domain/duty';
import type { Effect } from '../domain/effect';
import { Rejected } from '../domain/rejected';

type MotionCommand =
  | Command<
      'TableMotion',
      { members: readonly string[]; lastDay: string; clockShiftMs?: number; handsOver?: boolean; staysOpen?: boolean }
    >
  | Command<'CastVote', { member: string; body: string }>
  | Command<'MoveDate', { lastDay: string }>
  | Command<'AdvanceClock', { clockShiftMs: number }>
  | Command<'Fall'>
  | Command<'Break'>;

export interface Motion {
  status: 'untabled' | 'open' | 'carried' | 'fallen';
  members: readonly string[];
  voted: readonly string[];
  lastDay: string;
  handsOver: boolean;
  staysOpen: boolean;
}

const untabled: Motion = {
  status: 'untabled',
  members: [],
  voted: [],
  lastDay: '1970-01-01',
  handsOver: false,
  staysOpen: false,
};

const happened = { MoveDate: 'DateMoved', AdvanceClock: 'ClockAdvanced' };

/** The smallest process with everything the host must carry: duties, a lapse, a notice, a hand-over. */
export const motion: Decider<Motion, MotionCommand, Event> = {
  kind: 'motion',
  own: ['Fall'],
  initialState: () => untabled,
  decide: (command, state) => {
    switch (command.type) {
      case 'TableMotion':
        return table(command, state);
      case 'Fall':
        return fall(command, state);
      case 'Break':
        throw new TypeError('a defect');
      case 'MoveDate':
      case 'AdvanceClock':
        return [{ type: happened[command.type], data: command.data }];
      case 'CastVote':
        return castVote(command, state);
    }
  },
  evolve: (state, { type, data }): Motion => {
    switch (type) {
      case 'MotionTabled':
        return { ...state, ...(data as Partial<Motion>), status: 'open' };
      case 'VoteCast':
        return { ...state, voted: [...state.voted, String(data.member)] };
      case 'DateMoved':
        return { ...state, lastDay: String(data.lastDay) };
      case 'MotionCarried':
        return { ...state, status: 'carried' };
      case 'MotionFallen':
        return { ...state, status: 'fallen' };
      default:
        return state;
    }
  },
  duties: (state) => (state.status === 'open' ? dutiesOf(state) : []),
  effects: ({ type }, { members, handsOver }) => (type === 'MotionCarried' ? carried(members, handsOver) : []),
  isTerminal: ({ status }) => status === 'carried' || status === 'fallen',
  summary: ({ status, members, voted }) => ({
    forbund: 'haninge',
    name: 'Haninge',
    phase: status.toUpperCase(),
    waitingOn: status === 'open' ? members.filter((member) => !voted.includes(member)) : [],
    alerts: [],
  }),
};

const table = ({ data }: Extract<MotionCommand, { type: 'TableMotion' }>, { status }: Motion): Event[] =>
  status === 'untabled' ? [{ type: 'MotionTabled', data }] : [];

const fall = ({ at }: { at: number }, { status }: Motion): Event[] =>
  status === 'open' ? [{ type: 'MotionFallen', data: { on: civilDateAt(at) } }] : [];

function castVote(command: Decided<Extract<MotionCommand, { type: 'CastVote' }>>, state: Motion): Event[] {
  const { member, body } = command.data;
  if (state.status !== 'open') throw new Rejected('NOT_OPEN', `the motion is ${state.status}`, { phase: state.status });
  if (!state.members.includes(member)) throw new Rejected('UNKNOWN_MEMBER', `${member} is no member`);
  if (state.voted.includes(member)) return [];
  const decidedOn = command.decidedOn ?? civilDateAt(command.at);
  const last = state.voted.length + 1 === state.members.length;
  return [
    { type: 'VoteCast', data: { member, body, decidedOn } },
    ...(last ? [{ type: 'MotionCarried', data: {} }] : []),
  ];
}

function dutiesOf({ members, voted, lastDay, staysOpen }: Motion): Duty[] {
  const due = {
    dueOn: lastDay,
    dueAt: midnightAfter(lastDay),
    ground: [{ source: 'law' as const, ref: '8 §' }],
    about: {},
  };
  const reminders = [60, 30, 14].map((days) => morningOf(addDays(lastDay, -days)));
  const owing = members.filter((member) => !voted.includes(member));
  return [
    ...owing.map((owedBy) => ({
      ...due,
      id: `vote:${owedBy}:${lastDay}`,
      kind: 'vote',
      owedBy,
      role: 'registrar',
      reminders,
    })),
    {
      ...due,
      id: `fall:${lastDay}`,
      kind: 'fall',
      owedBy: 'office',
      role: 'office',
      reminders: [],
      clockOnly: true,
      ...(!staysOpen && { onMissed: { type: 'Fall', data: {} } }),
    },
  ];
}

function carried(members: readonly string[], handsOver: boolean): Effect[] {
  const to = { member: 'office', role: 'office' };
  const command: Command = {
    id: 'table',
    type: 'TableMotion',
    data: { members, lastDay: '2100-01-01' },
    actor: 'system',
  };
  return [
    { kind: 'mail', id: 'carried', template: 'notice', to, about: {} },
    ...(handsOver ? [{ kind: 'start' as const, id: 'next', workflow: 'motion', stream: 'motion-next', command }] : []),
  ];
}
