import type { ContinuedTerms } from '../../../domain/forbund/changed-terms';
import * as h from './haninge';

const stay = ['LAN', 'FK', 'SLL', 'TYR'];
const shorter: ContinuedTerms = { ends: { noticeMonths: 12, sunsetOn: '2015-12-31' } };
const goOn = (day: string, member: string, terms?: ContinuedTerms) =>
  h.on(day, 'DecideContinuation', { member, charter: h.charter('c'), ...(terms && { terms }) });

test('those who stay say what their text changes, all alike, and the förbund is told', () => {
  const life = h.given('HAN', h.continuing);
  life.on('2010-06-01', ...stay.map((member) => goOn('2010-06-01', member, shorter)));
  life.on('2011-03-16');
  expect(life.dataOf('NoticePeriodEnded')).toMatchObject([{ outcome: 'CONTINUES', terms: shorter }]);
  expect(h.tells(life).find(({ type }) => type === 'NoteNoticeExpired')?.data).toMatchObject({ terms: shorter });
});

test('who agree on the words and not on what they change have not agreed', () => {
  const life = h.given('HAN', h.continuing);
  life.on(
    '2010-06-01',
    ...stay.slice(1).map((member) => goOn('2010-06-01', member, shorter)),
    goOn('2010-06-01', 'LAN'),
  );
  expect(life.dataOf('ContinuationDecided')).toEqual([]);
  life.on('2010-06-02', goOn('2010-06-02', 'LAN', shorter));
  expect(life.dataOf('ContinuationDecided')).toMatchObject([{ terms: shorter }]);
});

test('a last day before their charter holds is refused, and so is a split in the wrong place', () => {
  const life = h.given('HAN', h.continuing);
  expect(life.on('2010-06-01', goOn('2010-06-01', 'FK', { ends: { sunsetOn: '2011-03-15' } }))).toEqual([
    'SUNSET_PASSED',
  ]);
  const misplaced = { split: { kommun: { by: 'WEIGHTS', shares: { TYR: 1 } } } } as ContinuedTerms;
  expect(life.on('2010-06-01', goOn('2010-06-01', 'FK', misplaced))).not.toEqual([]);
  expect(life.on('2010-06-01', goOn('2010-06-01', 'FK', { ends: { sunsetOn: '2011-03-16' } }))).toEqual([]);
});
