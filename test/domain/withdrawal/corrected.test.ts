import type { Judged } from '../../../domain/forbund/notice';
import type { WithdrawalStarted } from '../../../domain/withdrawal/state';
import { withdrawal } from '../../../domain/withdrawal/withdrawal';
import type { Life } from '../yearly/life';
import * as h from './haninge';

// The charter of the day a notice was received had been changed, and that is recorded after the notice (0.4 D1).

const corrected = (day: string, judged: Partial<Judged> = {}) =>
  h.on(
    day,
    'NoteNoticeCorrected',
    { expiresOn: '2010-03-15', effect: 'CONTINUE_IF_PARTIES_REMAIN', charterVersion: 3, clause: '16', ...judged },
    { decidedOn: undefined },
  );
const dueOn = ({ state }: Life<WithdrawalStarted>): string[] => [
  ...new Set(withdrawal.duties(state).flatMap(({ kind, dueOn: on }) => (kind === 'notice-expiry' ? [on] : []))),
];

test('it runs to its new last day, and those who stay may go on where that charter lets them', () => {
  const life = h.given('HAN', h.dissolving);
  expect(life.on('2009-02-02', corrected('2009-02-02'))).toEqual([]);
  expect([life.state.notice, dueOn(life)]).toMatchObject([{ charterVersion: 3, clause: '16' }, ['2010-03-15']]);
  const stay = ['LAN', 'FK', 'SLL', 'TYR'];
  life.on('2010-02-01', ...stay.map((member) => h.goOn('2010-02-01', member)));
  life.on('2010-03-16');
  expect(life.dataOf('NoticePeriodEnded')).toMatchObject([{ on: '2010-03-15', outcome: 'CONTINUES' }]);
});

test('told again it is the same, and told when it has run out it stays as it ended', () => {
  const life = h.given('HAN', h.dissolving);
  life.on('2009-02-02', corrected('2009-02-02'));
  life.on('2009-02-03', corrected('2009-02-03'));
  life.on('2010-03-16');
  life.on('2010-04-01', corrected('2010-04-01', { expiresOn: '2011-03-15' }));
  expect(life.dataOf('NoticeCorrectionNoted')).toHaveLength(1);
  expect(life.dataOf('NoticePeriodEnded')).toMatchObject([{ on: '2010-03-15' }]);
});

test('a last day that has passed by then is the day it ran out', () => {
  const life = h.given('HAN', h.dissolving);
  life.on('2010-05-03', corrected('2010-05-03', { effect: 'DISSOLVE' }));
  life.on('2010-05-04');
  expect(life.dataOf('NoticePeriodEnded')).toEqual([{ on: '2010-03-15', outcome: 'LIQUIDATION' }]);
});

test('what was decided after the new last day was decided too late, and what was decided before it counts', () => {
  const life = h.given('HAN', h.continuing);
  life.on('2010-02-01', ...['LAN', 'FK', 'SLL'].map((member) => h.goOn('2010-02-01', member)));
  life.on('2010-04-01', h.goOn('2010-04-01', 'TYR'), h.consent('2010-04-01', 'HAN'));
  expect(life.dataOf('ContinuationDecided')).toHaveLength(1);
  life.on('2010-05-03', corrected('2010-05-03'));
  expect([Object.keys(life.state.continuations), life.state.consents]).toEqual([['LAN', 'FK', 'SLL'], {}]);
  life.on('2010-05-04');
  expect(life.dataOf('NoticePeriodEnded')).toEqual([{ on: '2010-03-15', outcome: 'LIQUIDATION' }]);
});

test('a longer time asks again who has not decided when its last year begins', () => {
  const life = h.given('HAN', h.continuing, { expiresOn: '2009-03-15' });
  life.on('2008-05-01', corrected('2008-05-01', { expiresOn: '2011-03-15' }));
  life.on('2010-03-16');
  expect(life.dataOf('LastYearOfNoticeBegun').map(({ on }) => on)).toEqual(['2008-03-15', '2010-03-15']);
  expect(withdrawal.summary(life.state).alerts).toContain('CONTINUATION_OPEN');
});
