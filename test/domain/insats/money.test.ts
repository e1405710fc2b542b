import { financed, type Financier } from '../../../domain/insats/financing';
import { insatsView } from '../../../domain/insats/view/insats-view';
import * as s from './scene';
import { named } from './seed-004';

const by = (member: string) => ({ by: { member } });
const share = (member: string, [parts, of]: readonly [parts: number, of: number], approx?: boolean): Financier => ({
  ...by(member),
  share: { parts, of },
  ...(approx !== undefined && { approx }),
});
const refused = (ore: number, financing: readonly Financier[]): string => {
  try {
    financed(ore, financing);
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('C39 Manscentrum', () => {
  const life = () => s.directed(named('Manscentrum'));
  test('has a grant of 300 000 kronor in three equal parts', () => {
    const [year] = insatsView(life().state).financing;
    expect(year).toMatchObject({ year: 2005 });
    expect(year?.parts.map(({ ore }) => ore)).toEqual([10_000_000, 10_000_000, 10_000_000]);
    expect(insatsView(life().state).money.fundedOre).toBe(30_000_000);
  });
  test('awaits what comes, and is no principal, which the trial could pay all the same', () => {
    const lived = life();
    expect(insatsView(lived.state).directions.all).toMatchObject([{ kind: 'AWAIT', year: 2006 }]);
    const grant = { by: { unit: 'Manscentrum' }, period: { from: '2005-01-01', to: '2005-12-31' } };
    expect(lived.on('2005-04-01', s.requisition('2005-04-01', 30_000_000, grant))).toEqual([undefined]);
  });
});

describe('what each pays', () => {
  test('sums to the whole, exactly where it is not said to be approximate', () => {
    const thirds = ['FK', 'SLL', 'HAN'].map((member) => share(member, [33, 100]));
    expect(refused(100, thirds)).toBe('FINANCING_SUM');
    expect(refused(100, [...thirds.slice(1), share('FK', [34, 100])])).toBe('taken');
    expect(refused(100, [share('FK', [1, 2]), share('SLL', [1, 4]), share('HAN', [1, 4])])).toBe('taken');
    expect(
      refused(100, [
        { ...by('FK'), ore: 50 },
        { ...by('SLL'), ore: 49 },
      ]),
    ).toBe('FINANCING_SUM');
    expect(refused(100, [{ ...by('FK'), ore: 50 }, share('SLL', [1, 2])])).toBe('FINANCING_SUM');
  });
  test('may miss it by a hundredth or two where it is, and is then stored as even shares', () => {
    expect(
      financed(
        100,
        ['FK', 'SLL', 'HAN'].map((member) => share(member, [33, 100], true)),
      ),
    ).toEqual([
      { ...by('FK'), ore: 34, share: { parts: 1, of: 3 }, approx: true },
      { ...by('SLL'), ore: 33, share: { parts: 1, of: 3 }, approx: true },
      { ...by('HAN'), ore: 33, share: { parts: 1, of: 3 }, approx: true },
    ]);
    expect(refused(100, [share('FK', [30, 100], true), share('SLL', [30, 100], true)])).toBe('FINANCING_SUM');
  });
  test('uneven approximate shares keep their proportions', () =>
    expect(
      financed(1_000, [share('FK', [65, 100], true), share('SLL', [34, 100], true)]).map(({ ore }) => ore),
    ).toEqual([657, 343]));
});

describe('money goes out', () => {
  test('by requisition, to those who have agreed, and never more than is funded', () => {
    const life = s.running();
    const stranger = s.requisition('2007-05-02', 1_000, { by: { member: 'SLL' } });
    expect(
      life.on(
        '2007-05-02',
        stranger,
        s.requisition('2007-05-02', 100_000_001),
        s.requisition('2007-05-02', 60_000_000),
        s.requisition('2007-05-02', 40_000_001),
        s.requisition('2007-05-02', 40_000_000),
      ),
    ).toEqual(['NO_AGREEMENT', 'ABOVE_FUNDED', undefined, 'ABOVE_FUNDED', undefined]);
    expect(insatsView(life.state).money).toMatchObject({
      fundedOre: 100_000_000,
      requisitionedOre: 100_000_000,
      paidOre: 0,
      leftOre: 0,
    });
  });
  test('only for a year that is funded, and a period within it', () => {
    const life = s.running();
    const of = (from: string, to: string) => s.requisition('2008-05-02', 1_000, { period: { from, to } });
    expect(
      life.on(
        '2008-05-02',
        of('2008-01-01', '2008-03-31'),
        of('2007-12-01', '2008-01-31'),
        of('2007-06-30', '2007-06-01'),
      ),
    ).toEqual(['ABOVE_FUNDED', 'PERIOD_NOT_IN_ONE_YEAR', 'PERIOD_NOT_IN_ONE_YEAR']);
  });
  test('within thirty days, and whoever is paid is told', () => {
    const life = s.running();
    life.on('2007-05-02', s.requisition('2007-05-02', 1_000));
    expect(life.owes('requisition')).toMatchObject([{ owedBy: 'office', dueOn: '2007-06-01', about: { ore: 1_000 } }]);
    life.on('2007-05-20', s.pay('2007-05-20', 1));
    expect(life.owes('requisition')).toEqual([]);
    expect(life.told('RequisitionPaid')).toEqual(['HAN:registrar']);
    expect(insatsView(life.state).money.principals).toEqual([
      { by: { member: 'HAN' }, requisitionedOre: 1_000, paidOre: 1_000 },
    ]);
  });
  test('once: paid again the same day it is so already, another day it is refused', () => {
    const life = s.running();
    life.on('2007-05-02', s.requisition('2007-05-02', 1_000));
    life.on('2007-05-20', s.pay('2007-05-20', 1));
    const answers = life.on(
      '2007-05-21',
      { ...s.pay('2007-05-21', 1, { decidedOn: '2007-05-20' }), id: 'again' },
      s.pay('2007-05-21', 1),
      s.pay('2007-05-21', 2),
    );
    expect(answers).toEqual([undefined, 'REQUISITION_PAID', 'UNKNOWN_REQUISITION']);
  });
  test('not before it was asked for', () => {
    const life = s.running();
    life.on('2007-05-02', s.requisition('2007-05-02', 1_000));
    expect(life.on('2007-05-03', s.pay('2007-05-03', 1, { decidedOn: '2007-05-01' }))).toEqual([
      'PAID_BEFORE_REQUISITION',
    ]);
  });
  test('what is sent back is not paid, and the money is there again', () => {
    const life = s.running();
    life.on('2007-05-02', s.requisition('2007-05-02', 100_000_000));
    const back = s.on('2007-05-03', 'RejectRequisition', { no: 1, reason: 'Underlag saknas' });
    expect(life.on('2007-05-03', back, s.pay('2007-05-03', 1))).toEqual([undefined, 'REQUISITION_REJECTED']);
    expect(life.on('2007-05-10', s.requisition('2007-05-10', 100_000_000))).toEqual([undefined]);
  });
  test('a later decision cannot take back what is requisitioned', () => {
    const life = s.running();
    life.on('2007-05-02', s.requisition('2007-05-02', 60_000_000));
    expect(life.on('2007-06-01', s.fund('2007-06-01', { ore: 59_999_999 }))).toEqual(['BELOW_REQUISITIONED']);
    expect(life.on('2007-06-01', s.fund('2007-06-01', { ore: 60_000_000 }))).toEqual([undefined]);
  });
  test('also in liquidation: what was agreed is paid', () => {
    const life = s.running();
    life.on('2007-04-02', s.on('2007-04-02', 'NoteLiquidation', { on: '2007-04-02' }));
    expect(life.on('2007-05-02', s.requisition('2007-05-02', 1_000), s.pay('2007-05-02', 1))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
