import { insatsView } from '../../../domain/insats/view/insats-view';
import type { Begun } from '../../../domain/insats/state';
import type { Life } from '../yearly/life';
import * as s from './scene';
import { named } from './seed-004';

const fk = () => s.directed(named('Försäkringskassans'));
const afRehab = () => s.directed(named('Af-rehab'));
const word = (day: string, decidedOn: string, kind: 'DECISION' | 'REQUEST' = 'DECISION') =>
  s.on(day, 'RecordWord', { kind }, { decidedOn, ...s.shown });
const inform = (day: string, to?: readonly string[]) => s.on(day, 'InformOfReversal', { ...(to && { to }) }, s.shown);
const all = ['HAN:registrar', 'FK:registrar', 'SLL:registrar', 'office:office', 'office:chair'];

describe('C43 the day for word comes before the decision', () => {
  const late = (life: Life<Begun>): Life<Begun> => {
    life.on('2005-09-01');
    life.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
    return life;
  };
  test.each([
    ['Försäkringskassan adapts', fk, 'ADAPTING'],
    ['Af-rehab winds down', afRehab, 'WINDING_DOWN'],
  ] as const)('on 1 September %s, and on the 13th that is turned round, thirteen days late', (_, begin, becomes) => {
    const life = begin();
    life.on('2005-09-01');
    expect(s.phase(life)).toBe(becomes);
    life.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
    expect(s.phase(life)).toBe('REVERSING');
    expect(life.dataOf('InsatsReversed')).toMatchObject([
      { deadline: '2005-08-31', decidedOn: '2005-09-13', daysLate: 13, was: becomes },
    ]);
    expect(life.told('InsatsReversed')).toEqual(all);
  });
  test('everyone who was told of the closure is to be told of that, within two weeks', () => {
    const life = late(afRehab());
    expect(life.owes('special-information')).toMatchObject([
      {
        owedBy: 'office',
        dueOn: '2005-09-27',
        about: { to: ['HAN', 'FK', 'SLL', 'Af-rehab'], daysLate: 13, deadline: '2005-08-31' },
      },
    ]);
    life.on('2005-09-20', inform('2005-09-20', ['HAN', 'SLL', 'FK']));
    expect(s.phase(life)).toBe('REVERSING');
    expect(life.owes('special-information')).toMatchObject([{ about: { to: ['Af-rehab'] } }]);
    life.on('2005-09-21', inform('2005-09-21'));
    expect(s.phase(life)).toBe('CONFIRMED_CONTINUE');
    expect(life.owes('special-information')).toEqual([]);
  });
  test('who was not told of it is not told that it is called off', () =>
    expect(late(fk()).on('2005-09-20', inform('2005-09-20', ['LAN']))).toEqual(['NOT_TOLD']));
  test('the request of the nämnd, 1 June, is no word', () => {
    const life = fk();
    life.on('2005-06-02', word('2005-06-02', '2005-06-01', 'REQUEST'));
    life.on('2005-09-01');
    expect(s.phase(life)).toBe('ADAPTING');
  });
  test('unless it is said to be: then nothing is missed', () => {
    const life = s.wound(named('Försäkringskassans'));
    const deadline = { ...named('Försäkringskassans').deadline!, requestCountsAsWord: true };
    life.on('2005-03-03', s.on('2005-03-03', 'SetNoticeDeadline', deadline, s.shown));
    life.on('2005-06-02', word('2005-06-02', '2005-06-01', 'REQUEST'));
    life.on('2005-09-01');
    expect(s.phase(life)).toBe('CONFIRMED_CONTINUE');
    expect(life.types()).not.toContain('NoticeDeadlineMissed');
  });
  test('a decision in time that is recorded late takes back what followed, and the same are told, once', () => {
    const life = fk();
    life.on('2005-09-01');
    life.on('2005-09-05', word('2005-09-05', '2005-08-31'));
    expect(s.phase(life)).toBe('CONFIRMED_CONTINUE');
    expect(life.types()).toEqual(expect.arrayContaining(['NoticeDeadlineMissed', 'MissedNoticeAnnulled']));
    expect(life.types()).not.toContain('InsatsReversed');
    expect(life.told('MissedNoticeAnnulled')).toEqual(all);
    life.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
    expect(life.dataOf('MissedNoticeAnnulled')).toHaveLength(1);
    expect(life.owes('special-information')).toEqual([]);
  });
  test('found to have been in time after all, what was turned round is taken back, and nobody need be told anew', () => {
    const life = late(fk());
    life.on('2005-09-20', word('2005-09-20', '2005-08-30'));
    expect(life.dataOf('MissedNoticeAnnulled')).toMatchObject([{ decidedOn: '2005-08-30' }]);
    expect(life.owes('special-information')).toEqual([]);
    expect(s.phase(life)).toBe('CONFIRMED_CONTINUE');
  });
  test('a decision in time and recorded in time lets nothing follow', () => {
    const life = fk();
    life.on('2005-08-30', s.extended('2005-08-30', '2005-08-29'));
    life.on('2005-09-02');
    expect(s.phase(life)).toBe('CONFIRMED_CONTINUE');
    expect(life.types()).not.toContain('NoticeDeadlineMissed');
  });
  test('what had ended before the decision came does not go on, and nobody is told that it does', () => {
    const life = afRehab();
    life.on('2005-09-01', s.evaluate('2005-09-01'), s.end('2005-09-01', { endsOn: '2005-09-09' }));
    life.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
    expect([s.phase(life), life.told('InsatsReversed'), life.owes('special-information')]).toEqual([
      'INSATS_ENDED',
      [],
      [],
    ]);
  });
  test('the extension gives the nämnd a year more to decide for', () =>
    expect(late(fk()).state.authorityUntil).toBe('2006-12-31'));
  test('what awaited it without a day goes on too; what was to go elsewhere still is', () => {
    const told = (title: string) => {
      const life = s.directed(named(title));
      life.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
      return s.phase(life);
    };
    expect(['Manscentrum', 'Nya Vyer'].map(told)).toEqual(['CONFIRMED_CONTINUE', 'DIRECTION_SET']);
  });
  test('told twice, it is told once', () => {
    const life = late(fk());
    const { version } = life.process;
    life.on('2005-09-13', { ...s.extended('2005-09-13', '2005-09-13'), id: 'again' });
    expect(life.process.version).toBe(version);
  });
  test('the system down over both days records them as if it had been up', () => {
    const life = fk();
    life.on('2005-10-01', s.extended('2005-10-01', '2005-09-13'));
    expect(life.dataOf('NoticeDeadlineMissed')).toMatchObject([{ on: '2005-09-01' }]);
    expect(life.dataOf('InsatsReversed')).toMatchObject([{ daysLate: 13, recordedOn: '2005-10-01' }]);
  });
});

describe('a day for word', () => {
  const set = (day: string, on: string, by = { member: 'FK' }) =>
    s.on(day, 'SetNoticeDeadline', { on, by, onMissed: 'ADAPTING' }, s.shown);
  test('is moved while it waits', () => {
    const life = fk();
    life.on('2005-08-01', set('2005-08-01', '2005-09-30'));
    life.on('2005-09-29');
    expect(insatsView(life.state).deadlines).toMatchObject([{ no: 1, on: '2005-09-30', status: 'AWAITING' }]);
    life.on('2005-10-01');
    expect(s.phase(life)).toBe('ADAPTING');
  });
  test('that has passed is not undone by another day', () => {
    const life = fk();
    expect(life.on('2005-09-01', set('2005-09-01', '2005-09-30'))).toEqual(['NOTICE_DEADLINE_MISSED']);
  });
  test('cannot be over when it is set', () =>
    expect(fk().on('2005-04-01', set('2005-04-01', '2005-03-31', { member: 'SLL' }))).toEqual([
      'NOTICE_DEADLINE_BACKWARDS',
    ]));
  test('of another one is another: one word is word for both, and the gravest shows', () => {
    const life = fk();
    const other = { on: '2005-08-31', by: { member: 'SLL' }, onMissed: 'WINDING_DOWN' } as const;
    life.on('2005-04-01', s.on('2005-04-01', 'SetNoticeDeadline', other, s.shown));
    life.on('2005-09-01');
    expect(s.phase(life)).toBe('WINDING_DOWN');
    life.on('2005-09-13', word('2005-09-13', '2005-09-13'));
    expect(life.dataOf('InsatsReversed')).toHaveLength(2);
    expect(s.phase(life)).toBe('REVERSING');
  });
  test('is answered only by what was decided after it was set', () => {
    const life = s.wound(named('Försäkringskassans'));
    life.on('2005-02-01', word('2005-02-01', '2005-02-01'));
    life.on('2005-03-03', set('2005-03-03', '2005-08-31'));
    expect(s.phase(life)).toBe('AWAITING_WORD');
  });
  test('of a member that there is not is refused', () =>
    expect(fk().on('2005-04-01', set('2005-04-01', '2005-08-31', { member: 'LAN' }))).toEqual(['UNKNOWN_MEMBER']));
  test('matters to nobody once the insats has ended', () => {
    const life = fk();
    life.on('2005-05-02', s.evaluate('2005-05-02'), s.end('2005-05-02', { endsOn: '2005-05-31' }));
    life.on('2005-09-01');
    expect(life.types()).not.toContain('NoticeDeadlineMissed');
    expect(s.phase(life)).toBe('INSATS_ENDED');
  });
});
