import { matrix } from '../../../domain/formation/view/matrix';
import { candidates } from '../../../domain/formation/view/candidates';
import { formation } from '../../../domain/formation/formation';
import { given, lived } from '../../given';
import * as h from './haninge';

const after = (...commands: Parameters<typeof formation.decide>[0][]) => lived(formation, commands);
const rowOf = (state: ReturnType<typeof after>['state'], member: string) =>
  matrix(state).rows.find((row) => row.member === member)!;
const needsByMember = (rows: ReturnType<typeof matrix>['rows']) =>
  Object.fromEntries(rows.map(({ member, needs }) => [member, needs]));

test('C50 the base text is what everybody is asked about, and nobody has adopted it', () => {
  const { state } = after(...h.started());
  const { version, rows } = matrix(state);
  expect(version).toBe(1);
  expect(rows.flatMap(({ cells }) => cells.map((cell) => cell.state))).toEqual(Array(16).fill('WAITING'));
});

test('C51 kommunfullmäktige adopts the text with its own § 5 and § 12', () => {
  const { state } = after(...h.started(), h.kfDecides);
  const row = rowOf(state, 'HAN');
  expect(row.cells.map((cell) => [cell.paragraph, cell.state])).toEqual([
    ['5', 'FALLS'],
    ['6', 'HOLDS'],
    ['12', 'FALLS'],
    ['19', 'HOLDS'],
  ]);
  expect(row.warnings).toEqual([]);
});

test('C52 länsarbetsnämnden accepts a § 12 that only others quoted, endorses nothing and names no start', () => {
  const { state } = after(...h.started(), h.kfDecides, h.lanDecides);
  const row = rowOf(state, 'LAN');
  expect(row.warnings).toEqual(['UNPROVEN_WORDING', 'NO_ENDORSEMENT', 'NO_PARTICIPATION_DATE']);
  expect(row.cells.find(({ paragraph }) => paragraph === '12')).toMatchObject({ hash: h.kf12.hash, unproven: true });
});

test('C53 försäkringskassan adopts on condition, which the base text does not meet', () => {
  const { state } = after(...h.started(), h.fkDecides);
  const states = rowOf(state, 'FK').cells.map((cell) => cell.state);
  expect(states).toEqual(['CONDITION_UNMET', 'CONDITION_UNMET', 'HOLDS', 'HOLDS']);
});

test('C54 what landstingsstyrelsen proposes is a stage and not the landsting decision', () => {
  const proposal = h.taken('2006-08-22', 'RecordStage', { member: 'SLL', body: 'LS', outcome: 'PROPOSES' });
  const { state, events } = after(...h.started(), proposal);
  expect(events.at(-1)?.type).toBe('StageRecorded');
  expect(rowOf(state, 'SLL').cells.every((cell) => cell.state === 'WAITING')).toBe(true);
  const asDecision = h.taken('2006-08-22', 'RecordDecision', {
    member: 'SLL',
    body: 'LS',
    version: 1,
    acceptance: 'WITH_AMENDMENT',
    patches: [h.sll5],
  });
  given(formation, ...events)
    .when(asDecision)
    .thenRejected('NOT_DECIDING_BODY', { decidingBody: 'LF' });
});

describe('C55 not yet formed', () => {
  const { state } = after(...h.firstRound);
  const { texts, conflicts } = candidates(state);
  const withFive = (hash: string) =>
    texts.find(
      ({ paragraphs }) =>
        paragraphs[0]!.hash === hash && paragraphs[1]!.hash === h.fk6.hash && paragraphs[2]!.hash === h.kf12.hash,
    )!;

  test('C55 with the § 5 of försäkringskassan, the default', () => {
    expect(texts[0]).toBe(withFive(h.fk5.hash));
    expect(texts[0]).toMatchObject({ isDefault: true, hash: h.v2.hash });
    expect(needsByMember(texts[0]!.rows)).toEqual({
      HAN: ['5', '6'],
      LAN: ['5', '6'],
      FK: ['12'],
      SLL: ['5', '6', '12'],
    });
  });

  test('C55 with the § 5 of the kommun', () => {
    expect(needsByMember(withFive(h.kf5.hash).rows)).toEqual({
      HAN: ['6'],
      LAN: ['5', '6'],
      FK: ['5', '12'],
      SLL: ['5', '6', '12'],
    });
  });

  test('C55 nobody has adopted a text that is everybody else’s, and the formation converges', () => {
    expect(matrix(state).rows.map(({ counts }) => counts)).toEqual([false, false, false, false]);
    expect(formation.summary(state)).toMatchObject({ phase: 'CONVERGING', waitingOn: ['office'] });
    expect(conflicts).toEqual([]);
    expect(texts.length).toBeLessThanOrEqual(8);
  });

  test('C55 without the decision of landstingsfullmäktige the landsting has decided nothing', () => {
    const without = after(...h.started(), h.kfDecides, h.lanDecides, h.fkDecides).state;
    const row = candidates(without).texts[0]!.rows.find(({ member }) => member === 'SLL')!;
    expect(row.cells.map((cell) => cell.state)).toEqual(['WAITING', 'WAITING', 'WAITING', 'WAITING']);
    expect(row.needs).toEqual(['5', '6', '12', '19']);
    expect(formation.summary(without).phase).toBe('DECISIONS_IN_PROGRESS');
  });

  test('C55 the wish of länsarbetsnämnden for § 5 is shown as missing, not as fallen', () => {
    const row = texts[0]!.rows.find(({ member }) => member === 'LAN')!;
    expect(row.cells.map((cell) => cell.state)).toEqual(['MISSING', 'FALLS', 'HOLDS', 'HOLDS']);
  });
});

describe('C56 formed after confirmation', () => {
  const converged = [...h.firstRound, h.consolidate];
  const three = [h.confirms('HAN', '2006-11-27'), h.confirms('LAN', '2006-10-20'), h.confirms('FK', '2006-11-01')];

  test('C56 three of four is not formed', () => {
    const { state, events } = after(...converged, ...three);
    expect(events.some(({ type }) => type === 'ForbundFormed')).toBe(false);
    expect(formation.summary(state)).toMatchObject({ phase: 'CONVERGING', waitingOn: ['SLL'] });
  });

  test('C56 the last confirmation, on the last day itself, forms it on that day', () => {
    const { state, events } = after(...converged, ...three, h.confirms('SLL', '2007-01-01'));
    expect(events.slice(-3).map(({ type }) => type)).toEqual(['TextConfirmed', 'CharterAdoptedByAll', 'ForbundFormed']);
    expect(events.at(-2)?.data).toEqual({ version: 2, hash: h.v2.hash, adoptedOn: '2007-01-01' });
    expect(events.at(-1)?.data).toMatchObject({ formedOn: '2007-01-01' });
    expect(formation.summary(state).phase).toBe('FORMED');
  });

  test('C56 each is asked for the paragraphs it has not adopted, and no others', () => {
    const confirm = formation.duties(after(...converged).state).filter(({ kind }) => kind === 'confirm');
    expect(confirm.map(({ id, about }) => [id, about['paragraphs']])).toEqual([
      ['confirm:HAN:v2:2007-01-01', ['5', '6']],
      ['confirm:LAN:v2:2007-01-01', ['5', '6']],
      ['confirm:FK:v2:2007-01-01', ['12']],
      ['confirm:SLL:v2:2007-01-01', ['5', '6', '12']],
    ]);
  });

  test('C56 the day of the last date is included: it lapses at the midnight after', () => {
    const lapse = formation.duties(after(...converged).state).find(({ kind }) => kind === 'lapse');
    expect(new Date(lapse!.dueAt).toISOString()).toBe('2007-01-01T23:00:00.000Z');
  });
});

describe('C57 the condition left out', () => {
  const without6 = h.revised(h.v1, '2006-10-02', [h.fk5, h.kf12]);
  const consolidated = h.on('2006-10-02', 'ConsolidateText', {
    charter: without6,
    chosen: [
      { paragraph: '5', from: 'FK' },
      { paragraph: '6', from: 'base' },
      { paragraph: '12', from: 'HAN' },
    ],
  });
  const waives = (paragraph: string) =>
    h.taken('2006-11-01', 'WaiveCondition', { member: 'FK', body: 'FKD', paragraph });

  test('C57 the approval of försäkringskassan does not count', () => {
    const row = rowOf(after(...h.firstRound, consolidated).state, 'FK');
    expect(row).toMatchObject({ counts: false, needs: ['6', '12'] });
    expect(row.cells[1]).toMatchObject({ paragraph: '6', state: 'CONDITION_UNMET' });
  });

  test('C57 a waiver lifts that condition and no other', () => {
    const { state } = after(...h.firstRound, consolidated, waives('6'));
    expect(rowOf(state, 'FK')).toMatchObject({ counts: false, needs: ['12'] });
    const { state: early } = after(...h.started(), h.fkDecides, { ...waives('6'), decidedOn: '2006-04-10' });
    expect(rowOf(early, 'FK').cells.map((cell) => cell.state)).toEqual(['CONDITION_UNMET', 'HOLDS', 'HOLDS', 'HOLDS']);
  });

  test('C57 only the deciding body waives, and only a condition that is there', () => {
    const { events } = after(...h.firstRound, consolidated);
    const formed = given(formation, ...events);
    const official = h.taken('2006-11-01', 'WaiveCondition', { member: 'FK', body: 'OFFICIAL', paragraph: '6' });
    formed.when(official).thenRejected('NOT_DECIDING_BODY');
    formed.when(waives('12')).thenRejected('NO_SUCH_CONDITION');
  });

  test('C57 a condition waived twice is waived once', () => {
    const { events } = after(...h.firstRound, consolidated, waives('6'));
    given(formation, ...events)
      .when(waives('6'))
      .thenNothing();
  });
});

test('C58 the last day passes without all adoptions: lapsed, with those who owe', () => {
  const { events } = after(...h.firstRound, h.consolidate, h.confirms('FK', '2006-11-01'));
  given(formation, ...events)
    .when(h.on('2007-01-02', 'Lapse', { lastDay: '2007-01-01' }))
    .then({ type: 'FormationLapsed', data: { lastDay: '2007-01-01', owing: ['HAN', 'LAN', 'SLL'] } });
});

describe('C61 money stays conditional until the budget', () => {
  const commits = (day: string, body: string, state: 'PROPOSED' | 'CONSIDERED' | 'APPROPRIATED') =>
    h.taken(day, 'RecordCommitment', { member: 'SLL', body, ore: 500_000_000, state });
  const proposed = h.taken('2006-08-22', 'RecordStage', {
    member: 'SLL',
    body: 'LS',
    outcome: 'PROPOSES',
    ore: 500_000_000,
  });
  const stateOf = (...commands: Parameters<typeof formation.decide>[0][]) => {
    const { state } = after(...h.started(), ...commands);
    return state.status === 'STARTED' ? state.commitments['SLL']?.state : undefined;
  };

  test('C61 a proposal of landstingsstyrelsen is PROPOSED, whatever it says', () => {
    expect(stateOf(proposed)).toBe('PROPOSED');
    const { events } = after(...h.started(), proposed);
    given(formation, ...events)
      .when(commits('2006-08-22', 'LS', 'CONSIDERED'))
      .thenRejected('NOT_DECIDING_BODY');
  });

  test('C61 landstingsfullmäktige considers it, and its budget appropriates it', () => {
    expect(stateOf(proposed, commits('2006-09-26', 'LF', 'CONSIDERED'))).toBe('CONSIDERED');
    expect(stateOf(proposed, commits('2006-11-21', 'LF', 'APPROPRIATED'))).toBe('APPROPRIATED');
  });

  test('C61 a later proposal does not undo an appropriation', () => {
    const { events } = after(...h.started(), commits('2006-11-21', 'LF', 'APPROPRIATED'));
    given(formation, ...events)
      .when(commits('2006-11-22', 'LS', 'PROPOSED'))
      .thenRejected('COMMITMENT_BACKWARDS');
  });
});

describe('C63 seats', () => {
  const appoints = (member: string, members: number, substitutes: number) =>
    h.taken('2006-11-27', 'AppointBoard', { member, body: h.decidingBodies[member]!, members, substitutes });

  test('C63 two and two from each of four members are eight and eight', () => {
    const { state } = after(...h.started(), ...['HAN', 'LAN', 'FK', 'SLL'].map((member) => appoints(member, 2, 2)));
    const seats = state.status === 'STARTED' ? Object.values(state.board) : [];
    expect(seats.reduce((sum, { members }) => sum + members, 0)).toBe(8);
    expect(seats.reduce((sum, { substitutes }) => sum + substitutes, 0)).toBe(8);
  });

  test('C63 a list with fewer substitutes than members is refused', () => {
    given(formation, ...after(...h.started()).events)
      .when(appoints('LAN', 2, 0))
      .thenRejected('SEATS_UNEQUAL');
  });
});

describe('C87 the delegation that appoints is abolished on the start date', () => {
  const boardDuty = (state: ReturnType<typeof after>['state']) =>
    formation.duties(state).find(({ kind, owedBy }) => kind === 'board' && owedBy === 'FK')!;

  test('C87 until 2006-12-31 the delegation appoints', () => {
    const duty = boardDuty(after(...h.started()).state);
    expect([duty.dueOn, duty.about['appointedBy']]).toEqual(['2006-12-31', 'försäkringsdelegationen']);
  });

  test('C87 what is not done by then is addressed to Försäkringskassan', () => {
    const formed = [
      ...h.firstRound,
      h.consolidate,
      ...['HAN', 'LAN', 'FK', 'SLL'].map((member) => h.confirms(member, '2006-12-12')),
    ];
    const start = h.on('2007-01-01', 'NoteOperationsStart', { on: '2007-01-01' });
    expect(boardDuty(after(...formed, start).state).about['appointedBy']).toBe('Försäkringskassan');
  });
});

test('C104 Sydost has been informed where Syd has prepared, and both let the matter pass', () => {
  const informed = h.taken('2006-06-14', 'RecordStage', { member: 'SLL', body: 'SYDOST', outcome: 'INFORMED' });
  const prepared = h.taken('2006-06-20', 'RecordStage', { member: 'SLL', body: 'HSU', outcome: 'PREPARED' });
  const { state } = after(...h.started(), informed, prepared);
  const stages = state.status === 'STARTED' ? state.stages['SLL'] : [];
  expect(stages?.map(({ body, outcome }) => [body, outcome])).toEqual([
    ['SYDOST', 'INFORMED'],
    ['HSU', 'PREPARED'],
  ]);
  expect(formation.duties(state).find(({ kind, owedBy }) => kind === 'stage' && owedBy === 'SLL')?.id).toBe(
    'stage:SLL:LS:2006-08-22',
  );
});

test('C110 what officials signed on 2005-12-23 adopts nothing', () => {
  const { events, state } = after(...h.started());
  const signed = h.taken('2005-12-23', 'RecordDecision', {
    member: 'HAN',
    body: 'KOMMUNDIREKTOR',
    version: 1,
    acceptance: 'PLAIN',
  });
  given(formation, ...events)
    .when(signed)
    .thenRejected('NOT_DECIDING_BODY');
  expect(matrix(state).rows.some(({ counts }) => counts)).toBe(false);
});
