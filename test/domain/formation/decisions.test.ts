import type { Position } from '../../../domain/formation/commands';
import { formation } from '../../../domain/formation/formation';
import { conflicts } from '../../../domain/formation/convergence';
import { candidates } from '../../../domain/formation/view/candidates';
import { matrix } from '../../../domain/formation/view/matrix';
import { given, lived } from '../../given';
import * as h from './haninge';

const after = (...commands: Parameters<typeof formation.decide>[0][]) => lived(formation, commands);
const decides = (day: string, position: Partial<Position>, rest: object = {}) =>
  h.taken(day, 'RecordDecision', { member: 'HAN', body: 'KF', version: 1, acceptance: 'PLAIN', ...position }, rest);
const cellsOf = (state: ReturnType<typeof after>['state'], member: string) =>
  matrix(state)
    .rows.find((row) => row.member === member)!
    .cells.map((cell) => cell.state);

describe('a decision is refused', () => {
  const out = given(formation, ...after(...h.started()).events);

  test('before the text is sent out', () =>
    given(formation, ...after(h.started()[0]!).events)
      .when(h.kfDecides)
      .thenRejected('NOT_SENT_OUT'));
  test('before there is a formation', () => given(formation).when(h.kfDecides).thenRejected('FORMATION_NOT_OPEN'));
  test('for somebody who is no member', () =>
    out.when(decides('2006-02-13', { member: 'NYN' })).thenRejected('UNKNOWN_MEMBER'));
  test('when a body that prepares took it', () =>
    out.when(decides('2006-02-13', { body: 'KS' })).thenRejected('NOT_DECIDING_BODY', { decidingBody: 'KF' }));
  test('without its date', () => {
    const { decidedOn: _, ...undated } = h.kfDecides;
    out.when(undated).thenRejected('DECIDED_ON_MISSING');
  });
  test('when it is older than the text', () =>
    out.when(decides('2006-02-13', {}, { decidedOn: '2005-12-22' })).thenRejected('DECIDED_BEFORE_TEXT'));
  test('when it is dated later than today in Stockholm', () =>
    out
      .when(decides('2006-02-13', {}, { decidedOn: '2006-02-14' }))
      .thenRejected('DECIDED_IN_FUTURE', { today: '2006-02-13' }));
  test('when it is made after the last day', () =>
    out.when(decides('2007-01-02', {})).thenRejected('DECIDED_TOO_LATE'));
  test('on a version that is not there', () =>
    out.when(decides('2006-02-13', { version: 2 })).thenRejected('UNKNOWN_VERSION'));
  test('on a paragraph that is not there', () => {
    const patches = [h.words('99', 'x')];
    out.when(decides('2006-02-13', { acceptance: 'WITH_AMENDMENT', patches })).thenRejected('UNKNOWN_PARAGRAPH');
  });
  test('when what it says does not fit its kind', () => {
    out.when(decides('2006-02-13', { patches: [h.kf5] })).thenRejected('PLAIN_WITH_CHANGES');
    out.when(decides('2006-02-13', { acceptance: 'WITH_AMENDMENT' })).thenRejected('AMENDMENT_WITHOUT_WORDING');
    out.when(decides('2006-02-13', { acceptance: 'WITH_CONDITION' })).thenRejected('CONDITION_WITHOUT_WORDING');
    out.when(decides('2006-02-13', { acceptance: 'PARTIAL' })).thenRejected('PARTIAL_WITHOUT_PARAGRAPHS');
  });
  test('when it gives one paragraph two wordings', () => {
    const other = h.words('5', 'Tolv ledamöter.');
    const two = { acceptance: 'WITH_AMENDMENT', patches: [h.kf5, other] } as const;
    out.when(decides('2006-02-13', two)).thenRejected('PARAGRAPH_WORDED_TWICE', { paragraph: '5' });
    const both = { acceptance: 'WITH_CONDITION', patches: [h.kf5], conditions: [h.fk5] } as const;
    out.when(decides('2006-02-13', both)).thenRejected('PARAGRAPH_WORDED_TWICE', { paragraph: '5' });
  });
  test('after the förbund is formed', () => {
    const all = ['HAN', 'LAN', 'FK', 'SLL'].map((member) => h.plainly(member, '2006-10-02'));
    given(formation, ...after(...h.started(), ...all).events)
      .when(decides('2006-10-03', { acceptance: 'DECLINED' }))
      .thenRejected('FORMATION_CLOSED', { phase: 'FORMED' });
  });
});

describe('a member that has decided', () => {
  const decided = given(formation, ...after(...h.started(), h.kfDecides).events);

  test('is not asked again: the same content adds nothing', () =>
    decided.when({ ...h.kfDecides, id: 'another-id' }).thenNothing());
  test('is refused another content on the same version, and shown the decision that stands', () =>
    decided
      .when(decides('2006-02-20', {}))
      .thenRejected('ALREADY_DECIDED', { standing: { acceptance: 'WITH_AMENDMENT', decidedOn: '2006-02-13' } }));
  test('may go back to the text as it stands by confirming it (A4)', () => {
    const drops = h.taken('2006-02-20', 'ConfirmText', { member: 'HAN', body: 'KF', version: 1, paragraphs: ['12'] });
    expect(cellsOf(after(...h.started(), h.kfDecides, drops).state, 'HAN')).toEqual([
      'FALLS',
      'HOLDS',
      'HOLDS',
      'HOLDS',
    ]);
  });
});

test('a decision in part covers what it names, is no adoption, and may be followed by a whole one', () => {
  const part = decides('2006-02-13', { acceptance: 'PARTIAL', covers: ['5', '6'] });
  const { state } = after(...h.started(), part);
  expect(cellsOf(state, 'HAN')).toEqual(['HOLDS', 'HOLDS', 'MISSING', 'MISSING']);
  const whole = after(...h.started(), part, decides('2006-03-13', {})).state;
  expect(cellsOf(whole, 'HAN')).toEqual(['HOLDS', 'HOLDS', 'HOLDS', 'HOLDS']);
});

test('a member that declines covers nothing, and may think again', () => {
  const no = decides('2006-02-13', { acceptance: 'DECLINED' });
  expect(cellsOf(after(...h.started(), no).state, 'HAN')).toEqual(['MISSING', 'MISSING', 'MISSING', 'MISSING']);
  given(formation, ...after(...h.started(), no).events)
    .when(decides('2006-03-13', {}))
    .thenTypes('DecisionRecorded');
});

test('an answer on a superseded text is kept with what differs, and counts only where the words are the same', () => {
  const consolidated = [...h.firstRound.slice(0, -1), h.consolidate];
  const { state, events } = after(...consolidated, { ...h.sllDecides, at: h.noon('2006-10-05') });
  expect(events.at(-1)!.data).toMatchObject({ supersededBy: { version: 2, differs: ['5', '6', '12'] } });
  expect(cellsOf(state, 'SLL')).toEqual(['FALLS', 'FALLS', 'FALLS', 'HOLDS']);
});

test('an old answer registered late does not undo a newer confirmation', () => {
  const late = { ...h.sllDecides, at: h.noon('2006-12-13') };
  const { state } = after(...h.firstRound.slice(0, -1), h.consolidate, h.confirms('SLL', '2006-12-12'), late);
  expect(cellsOf(state, 'SLL')).toEqual(['HOLDS', 'HOLDS', 'HOLDS', 'HOLDS']);
});

test('another member’s wording is accepted whichever of the two decides first', () => {
  const kfFirst = after(...h.started(), h.kfDecides, h.lanDecides).state;
  const lanFirst = after(...h.started(), { ...h.lanDecides }, { ...h.kfDecides, at: h.noon('2006-04-02') }).state;
  expect(matrix(lanFirst)).toEqual(matrix(kfFirst));
});

test('two different conditions on one paragraph are a conflict that is left to a person, with both wordings', () => {
  const other = h.words('6', 'Förbundets uppgifter, utan registrering.');
  const kf = decides('2006-02-13', { acceptance: 'WITH_CONDITION', conditions: [other] });
  const { state } = after(...h.started(), kf, h.fkDecides);
  const found = state.status === 'STARTED' ? conflicts(state) : [];
  expect(found).toEqual([
    {
      paragraph: '6',
      wordings: [
        { hash: other.hash, by: ['HAN'], condition: true },
        { hash: h.fk6.hash, by: ['FK'], condition: true },
      ],
    },
  ]);
  expect(candidates(state).conflicts).toEqual(found);
});

test('a waiver cannot be older than the condition it is of', () => {
  const waives = (decidedOn: string) =>
    h.taken('2006-05-01', 'WaiveCondition', { member: 'FK', body: 'FKD', paragraph: '6' }, { decidedOn });
  const conditional = given(formation, ...after(...h.started(), h.fkDecides).events);
  conditional.when(waives('2006-04-02')).thenRejected('WAIVED_BEFORE_CONDITION', { from: '2006-04-03' });
  conditional.when(waives('2006-04-03')).thenTypes('ConditionWaived');
});

describe('a confirmation', () => {
  const converged = given(formation, ...after(...h.firstRound, h.consolidate).events);

  test('is of the text in force', () =>
    converged
      .when(h.taken('2006-11-27', 'ConfirmText', { member: 'HAN', body: 'KF', version: 1 }))
      .thenRejected('TEXT_NOT_CURRENT', { current: 2 }));
  test('is by the deciding body', () =>
    converged
      .when(h.taken('2006-11-27', 'ConfirmText', { member: 'HAN', body: 'KS', version: 2 }))
      .thenRejected('NOT_DECIDING_BODY'));
  test('cannot be older than the day the text was sent out', () =>
    converged.when(h.confirms('HAN', '2006-11-27', { decidedOn: '2006-10-01' })).thenRejected('DECIDED_BEFORE_TEXT'));
  test('adds nothing to what is adopted already', () => {
    const { events } = after(...h.firstRound, h.consolidate, h.confirms('HAN', '2006-11-27'));
    given(formation, ...events)
      .when(h.confirms('HAN', '2006-11-28'))
      .thenNothing();
  });
});

describe('a consolidated text', () => {
  const first = given(formation, ...after(...h.firstRound).events);
  const chosen = [
    { paragraph: '5', from: 'FK' },
    { paragraph: '6', from: 'FK' },
    { paragraph: '12', from: 'HAN' },
  ];
  const consolidates = (charter: typeof h.v2, from = chosen) =>
    h.on('2006-10-02', 'ConsolidateText', { charter, chosen: from });

  test('takes a choice for each paragraph that members word differently', () =>
    first.when(consolidates(h.v2, chosen.slice(0, 2))).thenRejected('PARAGRAPH_NOT_CHOSEN', { paragraphs: ['12'] }));
  test('has the words of the member it names', () =>
    first
      .when(consolidates(h.v2, [{ paragraph: '5', from: 'HAN' }, ...chosen.slice(1)]))
      .thenRejected('WORDING_NOT_THEIRS', { paragraph: '5', from: 'HAN' }));
  test('has the fingerprint of its paragraphs', () =>
    first.when(consolidates({ ...h.v2, hash: h.v1.hash })).thenRejected('FINGERPRINT_WRONG'));
  test('is the next version', () =>
    first.when(consolidates({ ...h.v2, version: 3 })).thenRejected('VERSION_OUT_OF_ORDER', { expected: 2 }));
  test('changes nothing that nobody chose', () => {
    const more = h.revised(h.v1, '2006-10-02', [h.fk5, h.fk6, h.kf12, h.words('19', 'senast 2008')]);
    first.when(consolidates(more)).thenRejected('PARAGRAPH_CHANGED_UNCHOSEN', { paragraph: '19' });
  });
  test('may word a paragraph as nobody has before', () => {
    const wording = h.words('5', 'Åtta och åtta.');
    const anew = h.revised(h.v1, '2006-10-02', [wording, h.fk6, h.kf12]);
    first.when(consolidates(anew, [{ paragraph: '5', from: 'new' }, ...chosen.slice(1)])).thenTypes('TextConsolidated');
  });
  test('that is the same as the one in force adds nothing', () =>
    given(formation, ...after(...h.firstRound, h.consolidate).events)
      .when(consolidates(h.v2))
      .thenNothing());
  test('that two members had worded alike is adopted at once by those whose text it is', () => {
    const same = (member: string, body: string) =>
      decides('2006-02-13', { member, body, acceptance: 'WITH_AMENDMENT', patches: [h.kf5] });
    const all = ['HAN', 'LAN', 'FK', 'SLL'].map((member) => same(member, h.decidingBodies[member]!));
    const { events } = after(
      ...h.started(),
      ...all,
      h.on('2006-10-02', 'ConsolidateText', {
        charter: h.revised(h.v1, '2006-10-02', [h.kf5]),
        chosen: [{ paragraph: '5', from: 'LAN' }],
      }),
    );
    expect(events.slice(-3).map(({ type }) => type)).toEqual([
      'TextConsolidated',
      'CharterAdoptedByAll',
      'ForbundFormed',
    ]);
  });
});
