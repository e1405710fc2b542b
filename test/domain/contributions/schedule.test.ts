import { claimOn, dueDay, groundsOf, quarters } from '../../../domain/contributions/due-days';
import { begin2007, haninge, mkr, shares2007, Year, year2007 } from './haninge';

const amounts = (year: Year) =>
  Object.fromEntries(year.state.instalments.map(({ id, ore }): [string, number] => [id, ore]));

describe('the first year of Haninge', () => {
  test('C59 20 million kronor are owed 10-5-5, the whole state half by Försäkringskassan, nothing by LAN', () => {
    const { state } = year2007();
    const owed = (member: string) =>
      state.instalments.filter((one) => one.member === member).reduce((sum, { ore }) => sum + ore, 0);
    expect(['FK', 'LAN', 'SLL', 'HAN'].map(owed)).toEqual([1_000_000_000, 0, 500_000_000, 500_000_000]);
  });

  test('C60 four instalments each, 5 million a quarter, due 31 January, 30 March, 29 June and 28 September', () => {
    const { instalments } = year2007().state;
    expect(instalments).toHaveLength(12);
    const inQuarter = (quarter: number) => instalments.filter((one) => one.quarter === quarter);
    for (const quarter of quarters) {
      expect(inQuarter(quarter).map(({ member, ore }) => [member, ore])).toEqual([
        ['FK', 250_000_000],
        ['SLL', 125_000_000],
        ['HAN', 125_000_000],
      ]);
    }
    const days = quarters.map((quarter) => [...new Set(inQuarter(quarter).map(({ dueOn }) => dueOn))]);
    expect(days).toEqual([['2007-01-31'], ['2007-03-30'], ['2007-06-29'], ['2007-09-28']]);
  });

  test('C60 the next year begins on 28 December 2007, the last banking day before its first quarter', () => {
    const adopted = { basis: haninge, year: 2008, adoptedOn: '2007-11-28' };
    expect(dueDay(adopted, 1)).toEqual({
      dueOn: '2007-12-28',
      rule: 'QUARTER_IN_ADVANCE',
      movedBy: { from: '2007-12-31', rule: 'nyårsafton: närmaste bankdag före' },
    });
  });

  test('a day says its rule, and what moved it', () => {
    const adopted = { basis: haninge, year: 2007, adoptedOn: '2006-12-12' };
    expect(dueDay(adopted, 1)).toEqual({ dueOn: '2007-01-31', rule: 'FIRST_INSTALMENT' });
    expect(dueDay(adopted, 2)).toMatchObject({
      movedBy: { from: '2007-03-31', rule: 'lördag: närmaste bankdag före' },
    });
  });
});

describe('a day that is reckoned otherwise', () => {
  const day = (year: number, adoptedOn: string, basis = haninge) =>
    quarters.map((quarter) => dueDay({ basis, year, adoptedOn }, quarter).dueOn);

  test('a budget adopted on the moved last day, 1 December 2008, is in time', () => {
    expect(day(2009, '2008-12-01')).toEqual(['2008-12-30', '2009-03-31', '2009-06-30', '2009-09-30']);
  });

  test('a budget adopted late falls due 30 days after, rolled forward, unless the rule’s day is later', () => {
    expect(day(2009, '2008-12-02')[0]).toBe('2009-01-02');
    expect(dueDay({ basis: haninge, year: 2009, adoptedOn: '2008-12-02' }, 1)).toEqual({
      dueOn: '2009-01-02',
      rule: 'LATE_BUDGET',
      movedBy: { from: '2009-01-01', rule: 'nyårsdagen: nästa bankdag' },
    });
    expect(day(2009, '2009-03-20')).toEqual(['2009-04-20', '2009-04-20', '2009-06-30', '2009-09-30']);
  });

  test('a förbund formed on 31 December has its first instalment 30 days after operations start', () => {
    const formed = { ...haninge, formedOn: '2006-12-31' };
    expect(day(2007, '2006-12-31', formed)[0]).toBe('2007-01-31');
  });

  test('a förbund that starts in the middle of the year has nothing due before it could be', () => {
    const formed = { ...haninge, formedOn: '2007-06-15', operationsStartOn: '2007-07-01' };
    expect(day(2007, '2007-06-15', formed)).toEqual(['2007-07-31', '2007-07-31', '2007-07-31', '2007-09-28']);
  });

  test('30 days after 30 January of a leap year is 29 February', () => {
    const formed = { ...haninge, formedOn: '2008-01-10', operationsStartOn: '2008-01-30' };
    expect(day(2008, '2008-01-10', formed)[0]).toBe('2008-02-29');
  });
});

describe('a start that cannot be meant', () => {
  const start = (data: Parameters<typeof begin2007>[0]) =>
    new Year().on('2006-12-12', 'BeginContributions', begin2007(data));

  test('contributions that do not sum to the total are refused', () => {
    const refused = start({ contributions: { ...shares2007, HAN: 5 * mkr - 1 } });
    expect(refused).toMatchObject({
      refused: 'PARTS_DO_NOT_SUM',
      details: { totalOre: 20 * mkr, sumOre: 20 * mkr - 1 },
    });
  });

  test('C91 länsarbetsnämnden owes nothing of the state half, which is Försäkringskassan’s', () => {
    const split = { FK: 5 * mkr, LAN: 5 * mkr, SLL: 5 * mkr, HAN: 5 * mkr };
    expect(start({ contributions: split })).toMatchObject({ refused: 'STATE_HALF_NOT_FK' });
  });

  test.each([
    ['a negative amount', { FK: -1 }],
    ['a part of an öre', { FK: 0.5 }],
    ['more than 2^53-1', { FK: 2 ** 53 }],
  ])('%s is malformed', (_what, wrong) => {
    expect(start({ contributions: { ...shares2007, ...wrong } })).toMatchObject({ refused: 'MalformedCommand' });
  });

  test('a year started twice is one year; with other figures it is refused', () => {
    const year = year2007();
    year.on('2007-01-02', 'BeginContributions', begin2007());
    expect(year.of('ContributionsBegun')).toHaveLength(1);
    const other = begin2007({ totalOre: 0, contributions: { FK: 0 } });
    expect(year.on('2007-01-02', 'BeginContributions', other)).toMatchObject({ refused: 'ALREADY_STARTED' });
  });
});

describe('a shortfall', () => {
  test('C82 400 000 kronor are called in 200-100-100, the state half from Försäkringskassan', () => {
    const year = year2007();
    year.on('2007-05-02', 'CallShortfall', { debtOre: 140_000_000, assetsOre: 100_000_000 });
    const called = year.state.instalments.filter(({ rule }) => rule === 'SHORTFALL_CALL');
    expect(called.map(({ id, ore, dueOn }) => [id, ore, dueOn])).toEqual([
      ['FK-51', 20_000_000, '2007-06-01'],
      ['SLL-51', 10_000_000, '2007-06-01'],
      ['HAN-51', 10_000_000, '2007-06-01'],
    ]);
    expect(amounts(year)).toMatchObject({ 'FK-1': 250_000_000 });
    expect(new Set(year.state.instalments.map(({ reference }) => reference)).size).toBe(15);
    expect(year.process.pending).toHaveProperty('notice:InstalmentNotified:FK-51:2007-06-01:FK:registrar:s1');
  });

  test('assets that cover the debt leave nothing to call in', () => {
    const call = (data: object) => year2007().on('2007-05-02', 'CallShortfall', data);
    expect(call({ debtOre: 10, assetsOre: 10 })).toMatchObject({ refused: 'NO_SHORTFALL' });
    expect(call({ debtOre: 10 })).toMatchObject({ refused: 'SHORTFALL_UNCLEAR' });
    expect(call({ shortfallOre: 5, debtOre: 10, assetsOre: 1 })).toMatchObject({ refused: 'SHORTFALL_UNCLEAR' });
    expect(call({ shortfallOre: 5, dueOn: '2007-05-02' })).toMatchObject({ refused: 'DUE_DAY_PASSED' });
  });
});

describe('a revised budget', () => {
  const raised = {
    revision: 1,
    totalOre: 24 * mkr,
    adoptedOn: '2007-05-10',
    contributions: { FK: 12 * mkr, SLL: 6 * mkr, HAN: 6 * mkr },
  };

  test('recomputes the instalments that are neither due nor begun, and leaves the paid ones', () => {
    const year = year2007();
    year.payFor('2007-01-30', 'FK-1');
    year.payFor('2007-03-29', 'FK-2');
    year.on('2007-05-11', 'ReviseContributions', raised);
    expect(amounts(year)).toMatchObject({ 'FK-1': 2.5 * mkr, 'FK-2': 2.5 * mkr, 'FK-3': 3.5 * mkr, 'FK-4': 3.5 * mkr });
    expect(year.on('2007-05-12', 'ReviseContributions', raised)).toMatchObject({ from: year.process.version });
  });

  test('sends a new payment notice for an amount that was already announced', () => {
    const year = year2007().until('2007-06-02');
    year.on('2007-06-02', 'ReviseContributions', raised);
    const notices = year.of('InstalmentNotified').filter(({ data }) => data.instalment === 'FK-3');
    expect(notices.map(({ data }) => [data.batch, data.ore])).toEqual([
      ['r0', 2.5 * mkr],
      ['r1', 3.5 * mkr],
    ]);
  });

  test('is one supplement when no quarter is left, due in 30 days', () => {
    const year = year2007();
    year.on('2007-10-15', 'ReviseContributions', raised);
    expect(year.instalment('FK-5')).toMatchObject({ ore: 2 * mkr, dueOn: '2007-11-14', rule: 'SUPPLEMENT' });
  });

  test('that lowers below what was paid releases the difference, held until it is refunded', () => {
    const year = year2007();
    for (const id of ['FK-1', 'FK-2', 'FK-3']) year.payFor('2007-01-30', id, { entry: id });
    const lower = { FK: 7 * mkr, SLL: 3.5 * mkr, HAN: 3.5 * mkr };
    year.on('2007-07-02', 'ReviseContributions', {
      revision: 1,
      totalOre: 14 * mkr,
      adoptedOn: '2007-07-02',
      contributions: lower,
    });
    expect(amounts(year)).toMatchObject({ 'FK-1': 2.5 * mkr, 'FK-2': 2.5 * mkr, 'FK-3': 2 * mkr, 'FK-4': 0 });
    expect(year.payment('FK-3')).toMatchObject({ heldOre: 0.5 * mkr, held: 'LOWERED' });
    expect(
      year.on('2007-07-03', 'RefundPayment', { entry: 'FK-3', ore: 0.5 * mkr, on: '2007-07-03' }),
    ).not.toHaveProperty('refused');
    expect(year.payment('FK-3').heldOre).toBe(0);
  });

  test('lowers what is late or begun down to what is paid before it touches what is paid', () => {
    const year = year2007();
    year.payFor('2007-01-30', 'HAN-1', { ore: 1 * mkr });
    year.until('2007-10-01');
    const lower = { FK: 2 * mkr, SLL: 1 * mkr, HAN: 1 * mkr };
    year.on('2007-10-02', 'ReviseContributions', {
      revision: 1,
      totalOre: 4 * mkr,
      adoptedOn: '2007-10-02',
      contributions: lower,
    });
    expect(amounts(year)).toMatchObject({ 'HAN-1': 1 * mkr, 'HAN-2': 0, 'HAN-3': 0, 'HAN-4': 0 });
    expect(year.of('ContributionsRevised')[0]?.data.released).toEqual([]);
  });
});

test('no law is named as the ground of a quarter’s day: 5 § fixes the shares, and practice the day', () => {
  const day = groundsOf.QUARTER_IN_ADVANCE;
  expect(day).toEqual([{ source: 'practice', ref: 'kvartalsvis i förskott, sista bankdagen före kvartalet' }]);
  expect(claimOn(day)).toEqual([{ source: 'law', ref: '5 §', note: 'the share' }, ...day]);
  expect(claimOn(groundsOf.SHORTFALL_CALL)).toEqual(groundsOf.SHORTFALL_CALL);
});
