import { board } from '../../../domain/mandates/mandates';
import { given, lived } from '../../given';
import { begin, evidence, everyone, firstTerm, on } from './haninge';

const opened = lived(board, [begin('2010-06-15')]);
const running = lived(board, [
  begin('2006-12-01', { term: { from: '2007-01-01', to: '2010-12-31' }, appointed: everyone }),
  on('2007-01-01', 'BeginTerm', { on: '2007-01-01' }),
]);
const whenOpened = given(board, ...opened.events);
const whenRunning = given(board, ...running.events);

describe('before a term', () => {
  test('every member owes two ledamöter and two substitutes by the day before it', () => {
    const owed = board.duties(opened.state).filter(({ kind }) => kind === 'appoint-board');
    expect(owed.map(({ owedBy, dueOn, about }) => [owedBy, dueOn, about.members, about.substitutes])).toEqual([
      ['FK', '2010-12-31', 2, 2],
      ['LAN', '2010-12-31', 2, 2],
      ['SLL', '2010-12-31', 2, 2],
      ['HAN', '2010-12-31', 2, 2],
    ]);
  });

  test('reminders go 180, 90 and 30 days before it begins', () => {
    const [duty] = board.duties(opened.state);
    expect(duty?.reminders.map((at) => new Date(at).toISOString())).toEqual([
      '2010-07-05T04:00:00.000Z',
      '2010-10-03T04:00:00.000Z',
      '2010-12-02T05:00:00.000Z',
    ]);
  });

  test('a council is told that the newly elected one must appoint, an authority is not', () => {
    const about = board.duties(opened.state).filter(({ kind }) => kind === 'appoint-board');
    expect(about.map(({ owedBy, about: { notBefore, appointedBy } }) => [owedBy, notBefore, appointedBy])).toEqual([
      ['FK', undefined, 'Försäkringskassan'],
      ['LAN', undefined, 'Arbetsförmedlingen'],
      ['SLL', '2010-11-01', 'landstingsfullmäktige'],
      ['HAN', '2010-11-01', 'kommunfullmäktige'],
    ]);
  });

  test('14 § the old council may not appoint in an election year, on 31 October 2010 as little as in June', () => {
    whenOpened
      .when(on('2010-10-31', 'AppointSeats', { member: 'HAN' }))
      .thenRejected('OLD_COUNCIL', { newCouncilsFrom: '2010-11-01' });
    whenOpened.when(on('2010-11-01', 'AppointSeats', { member: 'HAN' })).thenTypes('SeatsAppointed');
  });

  test('14 § today the new councils sit from 15 October', () => {
    const today = lived(board, [begin('2026-06-15', { term: { from: '2027-01-01', to: '2030-12-31' } })]);
    const then = given(board, ...today.events);
    then.when(on('2026-10-14', 'AppointSeats', { member: 'HAN' })).thenRejected('OLD_COUNCIL');
    then.when(on('2026-10-15', 'AppointSeats', { member: 'HAN' })).thenTypes('SeatsAppointed');
  });

  test('14 § Försäkringskassan and länsarbetsnämnden appoint whenever they will', () => {
    whenOpened.when(on('2010-06-20', 'AppointSeats', { member: 'FK' })).thenTypes('SeatsAppointed');
    whenOpened.when(on('2010-06-20', 'AppointSeats', { member: 'LAN' })).thenTypes('SeatsAppointed');
  });

  test('D9 an appointment that the old council made all the same is recorded as a breach until the new one appoints', () => {
    const breach = { member: 'HAN', breach: 'Fullmäktige utsåg redan i juni.' };
    whenOpened.when(on('2010-06-21', 'AppointSeats', breach)).thenRejected('EVIDENCE_REQUIRED');
    const done = lived(board, [begin('2010-06-15'), on('2010-06-21', 'AppointSeats', breach, { evidence })]);
    expect(board.summary(done.state).alerts).toEqual(['APPOINTED_IN_BREACH']);
    const cured = lived(board, [
      begin('2010-06-15'),
      on('2010-06-21', 'AppointSeats', breach, { evidence }),
      on('2010-11-15', 'AppointSeats', { member: 'HAN' }),
    ]);
    expect(cured.events.map(({ type }) => type)).toEqual(['MandatesBegun', 'SeatsAppointed', 'SeatsAppointed']);
    expect(board.summary(cured.state).alerts).toEqual([]);
  });

  test('the body is that of the law of the day: försäkringsdelegationen until the end of 2006 (C87)', () => {
    const before = given(board, ...lived(board, [firstTerm('2006-11-20')]).events);
    before.when(on('2006-11-21', 'AppointSeats', { member: 'FK' })).thenTypes('SeatsAppointed');
    before
      .when(on('2006-11-21', 'AppointSeats', { member: 'FK', body: 'Försäkringskassan' }))
      .thenRejected('NOT_APPOINTING_BODY', { appointing: 'försäkringsdelegationen' });
    before
      .when(on('2006-11-21', 'AppointSeats', { member: 'HAN', body: 'kommunstyrelsen' }))
      .thenRejected('NOT_APPOINTING_BODY', { appointing: 'kommunfullmäktige' });
  });

  test('D1 an appointment decided in time and recorded after the term has begun counts from its first day', () =>
    whenOpened
      .when(on('2011-02-01', 'AppointSeats', { member: 'FK', seats: [{ seat: 'FK-1' }] }, { decidedOn: '2010-12-20' }))
      .then({
        type: 'SeatsAppointed',
        data: {
          member: 'FK',
          decidedOn: '2010-12-20',
          recordedOn: '2011-02-01',
          body: 'Försäkringskassan',
          seats: [{ seat: 'FK-1' }],
          from: '2011-01-01',
        },
      }));

  test('a member appoints to its own seats, each once', () => {
    whenOpened
      .when(on('2010-12-01', 'AppointSeats', { member: 'FK', seats: [{ seat: 'HAN-1' }] }))
      .thenRejected('SEAT_OF_ANOTHER', { owner: 'HAN' });
    whenOpened
      .when(on('2010-12-01', 'AppointSeats', { member: 'FK', seats: [{ seat: 'FK-3' }] }))
      .thenRejected('UNKNOWN_SEAT');
    whenRunning
      .when(on('2007-03-01', 'AppointSeats', { member: 'FK', seats: [{ seat: 'FK-1' }] }))
      .thenRejected('SEAT_TAKEN');
    whenRunning.when(on('2007-03-01', 'AppointSeats', { member: 'FK' })).thenNothing();
    whenOpened.when(on('2010-12-01', 'AppointSeats', { member: 'XX' })).thenRejected('NO_SEATS');
  });

  test('what was appointed while the förbund was formed is not asked for again', () => {
    const kinds = board.duties(running.state).map(({ kind }) => kind);
    expect(kinds).not.toContain('appoint-board');
  });
});

test('12 § with several substitutes each member decides in what order they are called in, each named once', () => {
  expect(board.duties(running.state).filter(({ kind }) => kind === 'call-in-order')).toHaveLength(4);
  const order = { by: 'ORDERED', seats: ['HAN-2s', 'HAN-1s'] } as const;
  whenRunning.when(on('2007-01-15', 'DecideCallInOrder', { member: 'HAN', order })).thenTypes('CallInOrderDecided');
  whenRunning
    .when(on('2007-01-15', 'DecideCallInOrder', { member: 'HAN', order: { by: 'ORDERED', seats: ['HAN-1s'] } }))
    .thenRejected('ORDER_INCOMPLETE');
  const decided = lived(board, [
    begin('2010-06-15'),
    on('2010-12-01', 'AppointSeats', { member: 'FK', order: { by: 'PERSONAL' } }),
  ]);
  expect(decided.events.map(({ type }) => type)).toEqual(['MandatesBegun', 'SeatsAppointed', 'CallInOrderDecided']);
  expect(board.duties(decided.state).filter(({ owedBy }) => owedBy === 'FK')).toEqual([]);
});

test('a term begun twice is one term, and another one is refused', () => {
  whenOpened.when(begin('2010-06-20')).thenNothing();
  whenOpened
    .when(begin('2010-06-20', { term: { from: '2011-04-01', to: '2015-03-31' } }))
    .thenRejected('TERM_BEGUN_OTHERWISE');
});
