import { auditors, board } from '../../../domain/mandates/mandates';
import { lived, given } from '../../given';
import { basis, begin, everyone, firstTerm, on } from './haninge';

const whole = [
  begin('2006-12-01', { term: { from: '2007-01-01', to: '2010-12-31' }, appointed: everyone }),
  on('2007-01-01', 'BeginTerm', { on: '2007-01-01' }),
];
const succession = {
  predecessor: 'LAN',
  successor: { party: 'AF', name: 'Arbetsförmedlingen' },
  from: '2008-01-01',
} as const;

test('C67 the first board of Haninge begins on 1 January 2007 and is over when 31 December 2010 is', () => {
  const { state } = lived(board, whole);
  const ends = board.duties(state).find(({ kind }) => kind === 'term-ends');
  expect(ends).toMatchObject({ dueOn: '2010-12-31', clockOnly: true, onMissed: { type: 'EndTerm' } });
  expect(new Date(ends?.dueAt ?? 0).toISOString()).toBe('2010-12-31T23:00:00.000Z');
  const over = lived(board, [...whole, on('2011-01-01', 'EndTerm', { on: '2010-12-31' })]);
  expect(board.isTerminal(over.state)).toBe(true);
  expect(board.duties(over.state)).toEqual([]);
  const last = over.events.at(-1);
  expect(last && board.effects(last, over.state)).toEqual([
    {
      kind: 'tell',
      id: 'closed:board-haninge-2007',
      stream: 'forbund-haninge',
      command: {
        id: 'board-haninge-2007/closed',
        type: 'NoteClosed',
        data: { stream: 'board-haninge-2007', on: '2010-12-31' },
        actor: 'system',
      },
    },
  ]);
});

test('C68 Haninge has three auditors with personal substitutes: a common one for the state side, one each for the others', () => {
  const { state } = lived(auditors, [firstTerm('2006-11-28', 'AUDITORS')]);
  const owed = auditors.duties(state).filter(({ kind }) => kind === 'appoint-auditors');
  expect(owed.map(({ owedBy, about }) => [owedBy, about.members, about.substitutes, about.appointedBy])).toEqual([
    ['FK', 1, 1, 'Riksrevisionen'],
    ['SLL', 1, 1, 'landstingsfullmäktige'],
    ['HAN', 1, 1, 'kommunfullmäktige'],
  ]);
  expect(owed[0]?.about.common).toEqual(['FK', 'LAN']);
});

test('C68 the auditors’ next term is asked for 90 days before it, and Försäkringskassan appoints the common one then', () => {
  const { state } = lived(auditors, [begin('2010-06-15', { office: 'AUDITORS' })]);
  const [common] = auditors.duties(state);
  expect(common).toMatchObject({ owedBy: 'FK', about: { appointedBy: 'Försäkringskassan' } });
  expect(common?.reminders.map((at) => new Date(at).toISOString().slice(0, 10))).toEqual(['2010-10-03']);
  given(auditors, ...lived(auditors, [begin('2010-06-15', { office: 'AUDITORS' })]).events)
    .when(on('2010-10-20', 'AppointSeats', { member: 'HAN' }))
    .thenRejected('OLD_COUNCIL');
});

test('C68 the formation’s appointments fill an interim term, whichever of the state side recorded the common auditor', () => {
  const one = { members: 1, substitutes: 1 };
  const interim = { office: 'AUDITORS', term: { from: '2006-11-28', to: '2006-12-31' } } as const;
  const { state } = lived(auditors, [begin('2006-11-28', { ...interim, appointed: { LAN: one, SLL: one, HAN: one } })]);
  expect(auditors.duties(state).map(({ kind }) => kind)).toEqual(['term-begins', 'term-ends']);
  expect(auditors.summary(state)).toMatchObject({ phase: 'TERM_AHEAD', waitingOn: [], alerts: [] });
});

test('an auditor’s personal substitute takes over, nobody else’s', () => {
  const one = { members: 1, substitutes: 1 };
  const term = { from: '2007-01-01', to: '2010-12-31' };
  const { events } = lived(auditors, [
    begin('2006-12-01', { office: 'AUDITORS', term, appointed: { FK: one, SLL: one, HAN: one } }),
    on('2007-01-01', 'BeginTerm', { on: '2007-01-01' }),
    on('2008-05-05', 'ResignSeat', { seat: 'SLL-1' }),
  ]);
  expect(events.at(-1)).toMatchObject({ type: 'SubstituteMovedUp', data: { seat: 'SLL-1', substitute: 'SLL-1s' } });
});

test('P21 Arbetsförmedlingen keeps the seats of länsarbetsnämnden, and nobody is asked to appoint anew', () => {
  const { state, events } = lived(board, [...whole, on('2008-01-01', 'NoteSuccession', succession)]);
  expect(events.at(-1)).toEqual({
    type: 'MemberSucceeded',
    data: { ...succession, was: { party: 'LAN', name: 'Länsarbetsnämnden' } },
  });
  expect(board.duties(state)).toEqual(board.duties(lived(board, whole).state));
  given(board, ...events)
    .when(on('2008-01-02', 'NoteSuccession', succession))
    .thenNothing();
  const left = lived(board, [
    ...whole,
    on('2008-01-01', 'NoteSuccession', succession),
    on('2008-02-01', 'ResignSeat', { seat: 'LAN-1s' }),
  ]);
  expect(board.duties(left.state).find(({ kind }) => kind === 'fill-vacancy')).toMatchObject({
    owedBy: 'LAN',
    about: { appointedBy: 'Arbetsförmedlingen' },
  });
});

test('what the clock or the förbund says to a term that is over adds nothing; what a person says is refused', () => {
  const over = given(board, ...lived(board, [...whole, on('2011-01-01', 'EndTerm', { on: '2010-12-31' })]).events);
  over.when(on('2011-01-01', 'EndTerm', { on: '2010-12-31' })).thenNothing();
  over.when(on('2011-01-01', 'NoteSuccession', succession)).thenNothing();
  over.when(on('2011-01-05', 'AppointSeats', { member: 'FK' }, { decidedOn: '2010-12-01' })).thenRejected('TERM_ENDED');
});

test('days that cannot be are refused', () => {
  const running = given(board, ...lived(board, whole).events);
  running
    .when(on('2008-01-01', 'ResignSeat', { seat: 'FK-1' }, { decidedOn: '2008-01-02' }))
    .thenRejected('DECIDED_IN_FUTURE');
  running
    .when({ ...on('2008-01-01', 'ResignSeat', { seat: 'FK-1' }), decidedOn: undefined })
    .thenRejected('DECIDED_ON_MISSING');
  given(board)
    .when(on('2008-01-01', 'ResignSeat', { seat: 'FK-1' }))
    .thenRejected('TERM_NOT_BEGUN');
  given(board)
    .when(begin('2010-06-15', { basis, term: { from: '2011-01-01', to: '2010-12-31' } }))
    .thenRejected('TERM_UPSIDE_DOWN');
});

test('what the formation was told after the board’s process had begun fills the member’s empty seats, once', () => {
  const news = { member: 'HAN', members: 2, substitutes: 2, decidedOn: '2006-12-20' };
  const { events, state } = lived(board, [
    begin('2007-01-01', { term: { from: '2007-01-01', to: '2010-12-31' }, appointed: { FK: everyone['FK']! } }),
    on('2007-01-01', 'BeginTerm', { on: '2007-01-01' }),
    on('2007-01-08', 'AppointSeats', { member: 'HAN', seats: [{ seat: 'HAN-1', holder: 'board-1' }] }),
    on('2007-01-09', 'NoteAppointed', news),
    on('2007-01-09', 'NoteAppointed', { ...news, member: 'FK' }),
    on('2007-01-09', 'NoteAppointed', { ...news, member: 'GONE' }),
  ]);
  expect(events.filter(({ type }) => type === 'SeatsAppointed').slice(1)).toEqual([
    {
      type: 'SeatsAppointed',
      data: {
        member: 'HAN',
        decidedOn: '2006-12-20',
        recordedOn: '2007-01-09',
        body: 'kommunfullmäktige',
        seats: [{ seat: 'HAN-2' }, { seat: 'HAN-1s' }, { seat: 'HAN-2s' }],
        from: '2007-01-01',
      },
    },
  ]);
  expect(board.duties(state).filter(({ kind, owedBy }) => kind === 'appoint-board' && owedBy === 'HAN')).toEqual([]);
  given(board, ...events)
    .when(on('2007-01-10', 'NoteAppointed', news))
    .thenNothing();
});

test('an appointment of before somebody left brings nobody back, and one told when the term is over comes too late', () => {
  const news = { member: 'HAN', members: 2, substitutes: 2, decidedOn: '2006-12-20' };
  const left = lived(board, [
    ...whole,
    on('2007-02-01', 'ResignSeat', { seat: 'HAN-2s' }),
    on('2007-02-02', 'NoteAppointed', news),
  ]);
  expect(left.events.at(-1)?.type).toBe('SeatResigned');
  const over = lived(board, [...whole, on('2011-01-01', 'EndTerm', { on: '2010-12-31' })]);
  given(board, ...over.events)
    .when(on('2011-01-02', 'NoteAppointed', news))
    .thenNothing();
});

test('C68 the common auditor is Försäkringskassan’s to answer for, whichever of the state side the formation named', () => {
  const { events } = lived(auditors, [
    firstTerm('2006-12-12', 'AUDITORS'),
    on('2007-02-06', 'NoteAppointed', { member: 'LAN', members: 1, substitutes: 1, decidedOn: '2007-02-06' }),
  ]);
  expect(events.at(-1)).toMatchObject({
    type: 'SeatsAppointed',
    data: { member: 'FK', body: 'Riksrevisionen', seats: [{ seat: 'FK-1' }, { seat: 'FK-1s' }], from: '2007-02-06' },
  });
});
