import { formation } from '../../../domain/formation/formation';
import { matrix } from '../../../domain/formation/view/matrix';
import { given, lived } from '../../given';
import * as h from './haninge';

const after = (...commands: Parameters<typeof formation.decide>[0][]) => lived(formation, commands);
const three = [h.plainly('HAN', '2006-02-13'), h.plainly('LAN', '2006-03-31'), h.plainly('FK', '2006-04-03')];
const lapse = h.on('2007-01-02', 'Lapse', { lastDay: '2007-01-01' });
const lapsed = [...h.started(), ...three, lapse];
const late = (decidedOn: string) => ({ ...h.plainly('SLL', '2007-01-10'), decidedOn });

describe('a formation that has lapsed', () => {
  test('is undone by a timely decision that was registered late, and is formed on the true day', () => {
    const { state, events } = after(...lapsed, late('2006-12-12'));
    expect(events.slice(-4)).toMatchObject([
      { type: 'DecisionRecorded', data: { decidedOn: '2006-12-12' } },
      { type: 'LapseAnnulled', data: { lastDay: '2007-01-01', member: 'SLL', decidedOn: '2006-12-12' } },
      { type: 'CharterAdoptedByAll', data: { adoptedOn: '2006-12-12' } },
      { type: 'ForbundFormed', data: { formedOn: '2006-12-12' } },
    ]);
    expect(formation.summary(state).phase).toBe('FORMED');
  });

  test('is not undone while others still owe: the decision is kept, the lapse stands', () => {
    const { state, events } = after(...h.started(), ...three.slice(1), lapse, late('2006-12-12'));
    expect(events.at(-1)?.type).toBe('DecisionRecorded');
    expect(formation.summary(state).phase).toBe('LAPSED');
    expect(matrix(state).rows.map(({ counts }) => counts)).toEqual([false, true, true, true]);
  });

  test('refuses a decision made after the last day', () =>
    given(formation, ...after(...lapsed).events)
      .when(late('2007-01-02'))
      .thenRejected('DECIDED_TOO_LATE', { decidedOn: '2007-01-02', lastDay: '2007-01-01' }));

  test('cannot send its text out any more, but what went out in time may be recorded late', () => {
    const [start] = h.started();
    const { events } = after(start!, lapse);
    const sendOut = (on: string) => h.on('2007-01-10', 'SendOutCharter', { on, reason: 'agreed' });
    given(formation, ...events)
      .when(sendOut('2007-01-10'))
      .thenRejected('FORMATION_NOT_OPEN', { phase: 'LAPSED' });
    given(formation, ...events)
      .when(sendOut('2006-02-01'))
      .thenTypes('CharterSentOut');
  });

  test('owes nothing, and whoever still owed is shown', () => {
    const { state } = after(...lapsed);
    expect(formation.duties(state)).toEqual([]);
    expect(formation.summary(state)).toMatchObject({ phase: 'LAPSED', waitingOn: ['SLL'] });
    expect(formation.isTerminal(state)).toBe(false);
  });

  test('lapses once, for the date that stands', () => {
    given(formation, ...after(...lapsed).events)
      .when(lapse)
      .thenNothing();
    given(formation, ...after(...h.started(), ...three).events)
      .when(h.on('2007-01-02', 'Lapse', { lastDay: '2006-06-30' }))
      .thenNothing();
  });

  test('lapses when the last day is over, whoever asks for it sooner', () =>
    given(formation, ...after(...h.started(), ...three).events)
      .when({ ...lapse, at: h.noon('2007-01-01') })
      .thenNothing());

  test('does not take a consolidated text: first all approve a new date', () =>
    given(formation, ...after(...lapsed).events)
      .when({ ...h.consolidate, at: h.noon('2007-01-03') })
      .thenRejected('FORMATION_NOT_OPEN', { phase: 'LAPSED' }));

  test('tells everybody of the lapse and of its undoing, once each', () => {
    const history = after(...lapsed, late('2006-12-12'));
    const told = (type: string) =>
      history.events
        .filter((event) => event.type === type)
        .flatMap((event) => formation.effects(event, history.state))
        .flatMap((effect) => (effect.kind === 'mail' ? [effect.to.member] : []));
    expect(told('FormationLapsed')).toEqual(['HAN', 'LAN', 'FK', 'SLL', 'office']);
    expect(told('LapseAnnulled')).toEqual(['HAN', 'LAN', 'FK', 'SLL', 'office']);
  });
});

describe('a new date', () => {
  const wording = h.words('19', 'Förbundet anses bildat, senast 1 juli 2007.');
  const approves = (member: string, day: string, data: object = {}) =>
    h.taken(day, 'ApproveNewDate', {
      member,
      body: h.decidingBodies[member]!,
      lastDay: '2007-07-01',
      operationsStartOn: '2007-07-01',
      wording,
      ...data,
    });
  const members = ['HAN', 'LAN', 'FK', 'SLL'];
  const approved = (to: number) => members.slice(0, to).map((member) => approves(member, '2007-02-01'));

  test('stands when all members have approved the same; until then the lapse does', () => {
    expect(formation.summary(after(...lapsed, ...approved(3)).state).phase).toBe('LAPSED');
    const { state, events } = after(...lapsed, ...approved(4));
    expect(events.at(-1)).toMatchObject({ type: 'FormationRetargeted', data: { lastDay: '2007-07-01' } });
    expect(formation.summary(state)).toMatchObject({ phase: 'DECISIONS_IN_PROGRESS', waitingOn: ['SLL'] });
    expect(formation.duties(state).map(({ id }) => id)).toContain('adopt:SLL:v2:2007-07-01');
    expect(formation.duties(state).map(({ id }) => id)).toContain('lapse:2007-07-01');
  });

  test('keeps every approval there was, and covers the new wording for all', () => {
    const { state } = after(...lapsed, ...approved(4));
    expect(matrix(state).rows.map(({ needs }) => needs)).toEqual([[], [], [], ['5', '6', '12']]);
  });

  test('lets the last member adopt the new text, which then forms', () => {
    const { events } = after(...lapsed, ...approved(4), h.plainly('SLL', '2007-03-01', 2));
    expect(events.at(-1)).toMatchObject({ type: 'ForbundFormed', data: { formedOn: '2007-03-01' } });
    expect(events.at(-1)!.data).toHaveProperty('handOver.operationsStartOn', '2007-07-01');
  });

  test('is refused when it differs from the one that others have approved', () =>
    given(formation, ...after(...lapsed, ...approved(1)).events)
      .when(approves('LAN', '2007-02-02', { lastDay: '2007-06-01' }))
      .thenRejected('NEW_DATE_DIFFERS', { proposed: { lastDay: '2007-07-01' } }));

  test('is approved once by each member, by its deciding body, and names the formation paragraph', () => {
    const formed = given(formation, ...after(...lapsed, ...approved(1)).events);
    formed.when(approves('HAN', '2007-02-03')).thenNothing();
    formed.when(approves('LAN', '2007-02-03', { body: 'DIREKTOR' })).thenRejected('NOT_DECIDING_BODY');
    formed.when(approves('LAN', '2007-02-03', { wording: h.words('5', 'x') })).thenRejected('NOT_FORMATION_PARAGRAPH');
    formed.when(approves('LAN', '2007-02-03', { lastDay: '2007-01-31' })).thenRejected('NEW_DATE_PASSED');
    const early = { ...approves('LAN', '2007-02-03'), decidedOn: '2005-12-22' };
    formed.when(early).thenRejected('DECIDED_BEFORE_TEXT', { from: '2005-12-23' });
  });

  test('that has passed before all had approved it binds nobody: another takes its place when all approve that', () => {
    const later = (member: string) =>
      approves(member, '2007-07-02', { lastDay: '2007-12-31', operationsStartOn: '2008-01-01' });
    const { events } = after(...lapsed, ...approved(3), ...members.map(later));
    const retargeted = events.filter(({ type }) => type === 'FormationRetargeted');
    expect(retargeted).toMatchObject([{ data: { lastDay: '2007-12-31', operationsStartOn: '2008-01-01' } }]);
    expect(events.at(-1)).toBe(retargeted[0]);
  });

  test('can be approved before the old one passes', () => {
    const { state } = after(...h.started(), ...members.map((member) => approves(member, '2006-12-01')));
    expect(formation.summary(state)).toMatchObject({ phase: 'CIRCULATED', waitingOn: members });
  });
});

test('a withdrawn formation is over, and everybody is told', () => {
  const withdraw = h.on('2006-05-01', 'WithdrawFormation', { reason: 'the principals want another area' });
  const { state, events } = after(...h.started(), withdraw);
  expect(formation.isTerminal(state)).toBe(true);
  expect(formation.duties(state)).toEqual([]);
  expect(formation.effects(events.at(-1)!, state)).toHaveLength(5);
  given(formation, ...events)
    .when(withdraw)
    .thenNothing();
  given(formation, ...events)
    .when(h.kfDecides)
    .thenRejected('FORMATION_NOT_OPEN', { phase: 'WITHDRAWN' });
});
