import type { Basis } from '../../../domain/forbund/basis';
import { BudgetYear, content, everybody, haninge, kr } from './scene';

const adopted = (basis: Basis = haninge) => {
  const year = new BudgetYear(2008, basis).prepared();
  year.adopt('2007-11-25');
  return year;
};
const revise = (year: BudgetYear, on: string, totalOre: number) =>
  year.ask(on, 'ReviseBudget', { totalOre, serving: everybody });

describe('a member that appropriates less', () => {
  test('C62 with 4 million instead of 5 the highest total that keeps the shares is 16 million, and all are told', () => {
    const year = adopted().commit('2007-11-27', 'SLL', kr(4_000_000));
    expect(year.all('AppropriationFellShort')).toEqual([
      {
        on: '2007-11-27',
        year: 2008,
        members: ['SLL'],
        totalOre: kr(20_000_000),
        maxTotalOre: kr(16_000_000),
        byMembers: false,
      },
    ]);
    expect(year.told('AppropriationFellShort')).toEqual([
      ...['FK', 'LAN', 'SLL', 'HAN'].map((id) => `${id}/registrar`),
      'office/office',
    ]);
    expect(year.duties.filter(({ kind }) => kind === 'budget-readopt')).toMatchObject([
      { owedBy: 'office', role: 'chair', dueOn: '2007-12-27', about: { maxTotalOre: kr(16_000_000) } },
    ]);
  });

  test('C62 the first budget is adopted again by the members', () => {
    const year = new BudgetYear(2007, haninge, { on: '2006-11-28', byMembers: { totalOre: kr(20_000_000) } });
    year.commit('2006-11-29', 'SLL', kr(4_000_000));
    expect(year.all('AppropriationFellShort')).toMatchObject([{ maxTotalOre: kr(16_000_000), byMembers: true }]);
    const owing = () => year.duties.flatMap(({ kind, owedBy }) => (kind === 'budget-readopt' ? [owedBy] : []));
    expect(owing()).toEqual(['FK', 'LAN', 'SLL', 'HAN']);
    for (const member of ['FK', 'LAN', 'SLL', 'HAN']) {
      const data = { member, body: 'KF', totalOre: kr(16_000_000) };
      year.on('2006-12-12', 'AdoptAsMember', data);
    }
    expect(year.all('BudgetRevised')).toMatchObject([
      {
        revision: 1,
        byMembers: true,
        totalOre: kr(16_000_000),
        contributions: { FK: kr(8_000_000), LAN: 0, SLL: kr(4_000_000), HAN: kr(4_000_000) },
      },
    ]);
    expect(owing()).toEqual([]);
    expect(year.all('ShortfallResolved')).toHaveLength(1);
  });

  test('who has more in its own budget covers nobody on another side', () => {
    const year = adopted().commit('2007-11-27', 'HAN', kr(9_000_000)).commit('2007-11-28', 'FK', kr(9_000_000));
    expect(year.state.shortfall).toMatchObject({ members: ['FK'], maxTotalOre: kr(18_000_000) });
    year.commit('2007-11-29', 'FK', kr(10_000_000));
    expect(year.state.shortfall).toBeUndefined();
    expect(year.told('ShortfallResolved')).toHaveLength(5);
  });

  test('what is proposed or considered is no appropriation (C61)', () => {
    const year = adopted();
    for (const state of ['PROPOSED', 'CONSIDERED'] as const) {
      const data = { member: 'SLL', body: 'LS', ore: kr(1), state };
      year.on('2007-11-27', 'RecordCommitment', data);
    }
    expect(year.state.shortfall).toBeUndefined();
    expect(year.summary.alerts).toEqual(['NOT_ALL_APPROPRIATED']);
    const back = { member: 'SLL', body: 'LS', ore: kr(1), state: 'PROPOSED' as const };
    const answer = year.ask('2007-11-28', 'RecordCommitment', back);
    expect(year.refused(answer).code).toBe('COMMITMENT_BACKWARDS');
  });
});

describe('a revision', () => {
  test('of the headings alone needs no samråd; the förbund is told its number', () => {
    const year = adopted();
    const other = { ...content(2008), headings: { ACTIVITIES: kr(17_000_000), OFFICE: kr(3_000_000) } };
    year.on('2008-03-10', 'DraftBudget', { on: '2008-03-10', ...other });
    revise(year, '2008-03-11', kr(20_000_000));
    expect(year.summary.phase).toBe('REVISED');
    const tells = year.effects.flatMap((effect) => (effect.kind === 'tell' ? [effect.command] : []));
    expect(tells).toMatchObject([
      { data: { revision: 0 } },
      { id: 'budget-haninge-2008/adopted-1', data: { revision: 1, headings: { OFFICE: kr(3_000_000) } } },
    ]);
  });

  test('of the total calls for a new samråd', () => {
    const year = adopted().on('2008-03-10', 'DraftBudget', { on: '2008-03-10', ...content(2008, kr(18_000_000)) });
    expect(year.refused(revise(year, '2008-03-30', kr(18_000_000))).code).toBe('SAMRAD_MISSING');
    year
      .on('2008-03-11', 'InviteToSamrad', { on: '2008-03-11', meetingOn: '2008-03-25' })
      .mails('2008-03-11', 'SENT')
      .on('2008-03-25', 'HoldSamrad', { on: '2008-03-25' });
    revise(year, '2008-03-30', kr(18_000_000));
    expect(year.all('BudgetRevised')).toMatchObject([
      { revision: 1, sharesChanged: true, contributions: { FK: kr(9_000_000), SLL: kr(4_500_000) } },
    ]);
    const { version } = year.process;
    revise(year, '2008-03-30', kr(18_000_000));
    expect(year.process.version).toBe(version);
  });

  test('changes nothing that is not adopted, and nothing before its adoption', () => {
    const year = new BudgetYear(2008).prepared();
    expect(year.refused(revise(year, '2007-11-25', kr(20_000_000))).code).toBe('BUDGET_NOT_ADOPTED');
    year.adopt('2007-11-25');
    year.on('2007-11-28', 'DraftBudget', { on: '2007-11-20', ...content(2008), headings: { OFFICE: kr(20_000_000) } });
    const when = { on: '2007-11-28', decidedOn: '2007-11-24' };
    const early = year.ask(when, 'ReviseBudget', { totalOre: kr(20_000_000), serving: everybody });
    expect(year.refused(early).code).toBe('REVISED_BEFORE_ADOPTION');
  });
});

describe('an expense during the year', () => {
  const hard: Basis = { ...haninge, terms: { ...haninge.terms, hardCap: true } };
  const spend = (year: BudgetYear, ore: number, more: object = {}) =>
    year.ask('2008-05-05', 'DecideExpense', { heading: 'ACTIVITIES', ore, ...more });

  test('C99 beyond the frame is refused where the charter has a hard cap: the goals yield', () => {
    const year = adopted(hard);
    spend(year, kr(19_000_000));
    const beyond = spend(year, kr(2_000_000), { financing: 'equity' });
    expect(year.refused(beyond)).toMatchObject({ code: 'BEYOND_FRAME', details: { beyondOre: kr(1_000_000) } });
    expect(year.all('ExpenseDecided')).toHaveLength(1);
    spend(year, kr(2_000_000), { financing: 'equity', breach: { reason: 'decided all the same' } });
    expect(year.all('BudgetBreachEstablished')).toMatchObject([{ grounds: ['BEYOND_FRAME'] }]);
  });

  test('C99 elsewhere it is a warning, and the decision says how it is financed', () => {
    const year = adopted();
    expect(year.refused(spend(year, kr(21_000_000))).code).toBe('FINANCING_MISSING');
    spend(year, kr(21_000_000), { financing: 'equity' });
    expect(year.all('ExpenseDecided')).toMatchObject([{ beyondOre: kr(1_000_000), financing: 'equity' }]);
    expect(year.summary.alerts).toContain('BEYOND_FRAME');
  });
});

describe('a draft', () => {
  const draft = (data: object, basis: Basis = haninge) => {
    const year = new BudgetYear(2008, basis);
    const whole = { on: '2007-09-20', ...content(2008), ...data };
    return year.refused(year.ask('2007-09-20', 'DraftBudget', whole));
  };
  const planOf = (...years: number[]) =>
    years.map((year) => ({ year, revenuesOre: kr(20_000_000), costsOre: kr(20_000_000) }));

  test('C72 has a plan of the budget year and the two after it, and the first year carries the budget', () => {
    for (const plan of [planOf(2008, 2009), planOf(2009, 2010, 2011), planOf(2008, 2009, 2010, 2011), []]) {
      expect(draft({ plan })).toMatchObject({ code: 'PLAN_NOT_THREE_YEARS', details: { years: [2008, 2009, 2010] } });
    }
    const [first, ...rest] = planOf(2008, 2009, 2010);
    expect(draft({ plan: [{ ...first!, costsOre: kr(19_000_000) }, ...rest] }).code).toBe('PLAN_WITHOUT_BUDGET');
    const year = new BudgetYear(2008).on('2007-09-20', 'DraftBudget', { on: '2007-09-20', ...content(2008) });
    expect(year.state.draft?.plan.map((one) => one.year)).toEqual([2008, 2009, 2010]);
  });

  test('sums on known headings, to the öre', () => {
    expect(draft({ headings: { ACTIVITIES: kr(20_000_000) - 1 } }).code).toBe('HEADINGS_DO_NOT_SUM');
    expect(draft({ headings: { TRAVEL: kr(20_000_000) } })).toMatchObject({
      code: 'UNKNOWN_HEADING',
      details: { heading: 'TRAVEL' },
    });
    const huge = Number.MAX_SAFE_INTEGER;
    expect(draft({ headings: { ACTIVITIES: huge, OFFICE: huge } }).code).toBe('HEADINGS_DO_NOT_SUM');
  });

  test.each([
    ['negative', -1],
    ['fractional öre', 0.5],
    ['more than 2^53-1', 2 ** 53],
    ['a text with its unit', '20 mkr'],
  ])('is malformed with an amount that is %s', (_, ore) => {
    const { code, details } = draft({ totalOre: ore });
    expect(code).toBe('MalformedCommand');
    expect(details).toMatchObject({ problems: [expect.stringContaining('data.totalOre')] });
  });

  test('with costs above its revenues needs its reason', () => {
    const [first, ...rest] = planOf(2008, 2009, 2010);
    const plan = [{ ...first!, revenuesOre: kr(19_000_000) }, ...rest];
    expect(draft({ plan })).toMatchObject({ code: 'DEFICIT_WITHOUT_REASON', details: { years: [2008] } });
    const whole = { on: '2007-09-20', ...content(2008), plan, reason: 'saved money is used' };
    const year = new BudgetYear(2008).on('2007-09-20', 'DraftBudget', whole);
    expect(year.summary.alerts).toEqual(['BUDGET_DEFICIT']);
  });

  const seats = { members: 1, substitutes: 1 };
  const two: Basis = {
    ...haninge,
    members: [...haninge.members, { id: 'TYR', party: 'KOMMUN', name: 'Tyresö kommun', covers: ['Tyresö'], seats }],
  };
  const sharing = (by: 'FIXED' | 'WEIGHTS' | 'INHABITANTS', shares: Record<string, number>): Basis => ({
    ...two,
    terms: { ...two.terms, split: { kommun: { by, shares } } },
  });

  test('shares inside a side as its members have agreed', () => {
    const sharesOf = (basis: Basis) => {
      const year = new BudgetYear(2008, basis);
      year.on('2007-09-20', 'DraftBudget', { on: '2007-09-20', ...content(2008) });
      const { HAN, TYR } = year.state.draft!.contributions;
      return [HAN, TYR];
    };
    expect(sharesOf(two)).toEqual([kr(2_500_000), kr(2_500_000)]);
    expect(sharesOf(sharing('FIXED', { HAN: kr(3_500_000), TYR: kr(1_500_000) }))).toEqual([
      kr(3_500_000),
      kr(1_500_000),
    ]);
    expect(sharesOf(sharing('INHABITANTS', { HAN: 72_956, TYR: 41_816 }))).toEqual([317_830_133, 182_169_867]);
  });

  test('is refused where the shares agreed do not sum, name a stranger, leave somebody out, or are nothing', () => {
    const shares = (by: 'FIXED' | 'WEIGHTS', of: Record<string, number>) => draft({}, sharing(by, of));
    expect(shares('FIXED', { HAN: kr(3_500_000), TYR: kr(1_000_000) })).toMatchObject({
      code: 'SHARES_DO_NOT_SUM',
      details: { side: 'KOMMUN', partOre: kr(5_000_000) },
    });
    expect(shares('WEIGHTS', { HAN: 1 }).code).toBe('SHARE_MISSING');
    expect(shares('WEIGHTS', { HAN: 1, TYR: 1, SLL: 1 }).code).toBe('SHARE_UNKNOWN');
    expect(shares('WEIGHTS', { HAN: 0, TYR: 0 }).code).toBe('SHARES_ALL_ZERO');
  });

  test('amounts of the formation that do not fit the total serve as weights, and the budget says so', () => {
    const basis = sharing('FIXED', { HAN: kr(3_000_000), TYR: kr(1_000_000) });
    const year = new BudgetYear(2007, basis, { on: '2006-11-28', byMembers: { totalOre: kr(20_000_000) } });
    expect(year.state.adopted?.contributions).toMatchObject({ HAN: kr(3_750_000), TYR: kr(1_250_000) });
    expect(year.summary.alerts).toContain('SHARES_AS_WEIGHTS');
  });
});
