import { board } from '../../../domain/mandates/mandates';
import type { CallInOrder } from '../../../domain/mandates/commands';
import { seatOf, type Begun } from '../../../domain/mandates/state';
import { given, lived } from '../../given';
import { begin, everyone, on } from './haninge';

const inTerm = (...more: Parameters<typeof lived<typeof board>>[1]) =>
  lived(board, [
    begin('2006-12-01', { term: { from: '2007-01-01', to: '2010-12-31' }, appointed: everyone }),
    on('2006-12-02', 'BeginQuorumWatch', { on: '2006-12-02' }),
    on('2007-01-01', 'BeginTerm', { on: '2007-01-01' }),
    ...more,
  ]);
const ordered = (order: CallInOrder) => on('2007-01-10', 'DecideCallInOrder', { member: 'HAN', order });
const resign = on('2008-03-01', 'ResignSeat', { seat: 'HAN-2' });
const statusOf = (state: unknown, id: string) => seatOf(state as Begun, id)?.status;

describe('15 § a ledamot that leaves during the term', () => {
  test('is followed by the personal substitute, and the member appoints a new substitute', () => {
    const { state, events } = inTerm(ordered({ by: 'PERSONAL' }), resign);
    expect(events.slice(-2)).toMatchObject([
      { type: 'SeatResigned', data: { seat: 'HAN-2' } },
      { type: 'SubstituteMovedUp', data: { seat: 'HAN-2', substitute: 'HAN-2s', by: 'PERSONAL' } },
    ]);
    expect([statusOf(state, 'HAN-2'), statusOf(state, 'HAN-2s')]).toEqual(['ACTIVE', 'VACANT']);
    expect(board.duties(state).filter(({ kind }) => kind === 'fill-vacancy')).toMatchObject([
      { owedBy: 'HAN', dueOn: '2008-05-30', about: { seat: 'HAN-2s', vacated: 'MOVED_UP', substitutes: 1 } },
    ]);
  });

  test('is followed by the first in the order that the member has decided', () => {
    const { events } = inTerm(ordered({ by: 'ORDERED', seats: ['HAN-1s', 'HAN-2s'] }), resign);
    expect(events.at(-1)).toMatchObject({ data: { substitute: 'HAN-1s', by: 'ORDERED' } });
  });

  test('without a decided order is followed by the own substitute, and it is said that none was decided', () => {
    expect(inTerm(resign).events.at(-1)).toMatchObject({ data: { substitute: 'HAN-2s', by: 'NOT_DECIDED' } });
  });

  test('leaves the seat to a new appointment when no substitute of the same member is left', () => {
    const { state, events } = inTerm(
      on('2008-01-10', 'ResignSeat', { seat: 'HAN-1s' }),
      on('2008-01-10', 'ResignSeat', { seat: 'HAN-2s' }),
      resign,
    );
    expect(events.at(-1)?.type).toBe('SeatResigned');
    expect(board.summary(state)).toMatchObject({
      alerts: ['SEATS_VACANT'],
      waitingOn: expect.arrayContaining(['HAN']),
    });
    given(board, ...events)
      .when(on('2008-04-01', 'AppointSeats', { member: 'HAN' }))
      .thenTypes('SeatsAppointed');
  });

  test('a vacancy in an election year is filled by the council that sits: 14 § is about a coming term', () => {
    const { events } = inTerm(on('2010-02-01', 'ResignSeat', { seat: 'HAN-1s' }));
    given(board, ...events)
      .when(on('2010-03-01', 'AppointSeats', { member: 'HAN' }))
      .thenTypes('SeatsAppointed');
  });
});

test('the same resignation again changes nothing, and nobody leaves an empty seat', () => {
  const substitutes = given(board, ...inTerm(on('2008-01-10', 'ResignSeat', { seat: 'HAN-1s' })).events);
  substitutes.when(on('2008-01-10', 'ResignSeat', { seat: 'HAN-1s' })).thenNothing();
  substitutes.when(on('2008-01-12', 'ResignSeat', { seat: 'HAN-1s' })).thenRejected('SEAT_VACANT');
});

test('16 § an authority recalls when the employment has ended, a council on the grounds of kommunallagen', () => {
  const running = given(board, ...inTerm().events);
  running
    .when(on('2008-01-10', 'RecallSeat', { seat: 'FK-1', ground: 'EMPLOYMENT_ENDED' }))
    .thenTypes('SeatRecalled', 'SubstituteMovedUp');
  running.when(on('2008-01-10', 'RecallSeat', { seat: 'FK-1', ground: 'CONVICTED' })).thenRejected('RECALL_GROUND');
  running
    .when(on('2008-01-10', 'RecallSeat', { seat: 'HAN-1', ground: 'EMPLOYMENT_ENDED' }))
    .thenRejected('RECALL_GROUND');
  running
    .when(on('2008-01-10', 'RecallSeat', { seat: 'HAN-1', ground: 'DISCHARGE_DENIED' }))
    .thenTypes('SeatRecalled', 'SubstituteMovedUp');
});

describe('the quorum is at risk', () => {
  const oneSide = begin('2006-12-01', {
    term: { from: '2007-01-01', to: '2010-12-31' },
    appointed: {
      FK: { members: 2, substitutes: 2 },
      SLL: { members: 2, substitutes: 2 },
      HAN: { members: 2, substitutes: 2 },
    },
  });

  test('from 30 days before the term when a side would have nobody, and every member is told once', () => {
    const { state, events } = lived(board, [oneSide, on('2006-12-02', 'BeginQuorumWatch', { on: '2006-12-02' })]);
    const risk = events.at(-1);
    expect(risk).toEqual({
      type: 'QuorumAtRisk',
      data: { on: '2006-12-02', absent: ['LAN'], serving: 6, seats: 8, needed: 5 },
    });
    expect(board.summary(state).alerts).toEqual(['QUORUM_AT_RISK']);
    const told = risk ? board.effects(risk, state) : [];
    expect(told.map((effect) => (effect.kind === 'mail' ? effect.to : undefined))).toEqual([
      { member: 'FK', role: 'registrar' },
      { member: 'LAN', role: 'registrar' },
      { member: 'SLL', role: 'registrar' },
      { member: 'HAN', role: 'registrar' },
      { member: 'office', role: 'office' },
      { member: 'office', role: 'chair' },
    ]);
    given(board, ...events)
      .when(on('2006-12-20', 'AppointSeats', { member: 'LAN' }))
      .thenTypes('SeatsAppointed', 'QuorumSecured');
  });

  test('the watch is a day that only the clock waits for', () => {
    const watch = board.duties(lived(board, [oneSide]).state).find(({ kind }) => kind === 'quorum-watch');
    expect(watch).toMatchObject({ dueOn: '2006-12-02', clockOnly: true, onMissed: { type: 'BeginQuorumWatch' } });
  });

  test('when the last of a side leaves during the term', () => {
    const { events } = inTerm(
      on('2008-01-10', 'ResignSeat', { seat: 'HAN-1s' }),
      on('2008-01-11', 'ResignSeat', { seat: 'HAN-2s' }),
      on('2008-01-12', 'ResignSeat', { seat: 'HAN-1' }),
    );
    given(board, ...events)
      .when(resign)
      .thenTypes('SeatResigned', 'QuorumAtRisk');
  });
});
