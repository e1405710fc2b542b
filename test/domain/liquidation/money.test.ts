import { balanceOf } from '../../../domain/liquidation/balance';
import { liquidation } from '../../../domain/liquidation/liquidation';
import { basis, members, paper } from '../yearly/haninge';
import * as h from './haninge';

const { kronor } = h;
const shares = (han: number, fk: number, sll: number) => ({
  HAN: kronor(han),
  LAN: 0,
  FK: kronor(fk),
  SLL: kronor(sll),
});

describe('C79 a liquidation that all members agree on', () => {
  test('begins on the day of the last agreement, without any notice, and is one however often it is begun', () => {
    const life = h.entered({ trigger: 'AGREEMENT', withdrawing: [], enteredOn: h.enteredOn });
    expect(life.state).toMatchObject({ trigger: 'AGREEMENT', enteredOn: h.enteredOn });
    expect(liquidation.summary(life.state).phase).toBe('IN_LIQUIDATION');
    const again = h.on(h.enteredOn, 'BeginLiquidation', h.beginning({ trigger: 'AGREEMENT' }), { id: 'again' });
    expect(life.on(h.enteredOn, again)).toEqual([undefined]);
    expect(life.types()).toEqual(['LiquidationBegun']);
  });
});

describe('C80 what is left', () => {
  test('of 1 000 000 kronor is 500 000 for the state, 250 000 for the landsting, 250 000 for the kommun', () => {
    const life = h.settled();
    life.on('2011-06-01', h.distribute('2011-06-01'));
    expect(life.dataOf('AssetsDistributed')).toEqual([
      {
        no: 1,
        ore: kronor(1_000_000),
        parts: { STATE: kronor(500_000), REGION: kronor(250_000), KOMMUN: kronor(250_000) },
        shares: shares(250_000, 500_000, 250_000),
        openQuestion: true,
        decidedOn: '2011-06-01',
        evidence: paper('d'),
      },
    ]);
  });
  test('is distributed neither before the debts are declared paid nor before the property is declared sold', () => {
    const life = h.entered();
    life.on('2011-04-01', h.inventory('2011-04-01'));
    expect(life.on('2011-04-02', h.distribute('2011-04-02'))).toEqual(['DEBTS_UNPAID']);
    life.on('2011-05-02', h.pay('2011-05-02', 1, 150_000), h.pay('2011-05-02', 2, 50_000), h.debtsPaid('2011-05-02'));
    expect(life.on('2011-05-03', h.distribute('2011-05-03'))).toEqual(['PROPERTY_UNSOLD']);
    life.on('2011-05-04', h.sell('2011-05-04'), h.sold('2011-05-04'));
    expect(life.on('2011-05-05', { ...h.distribute('2011-05-05'), decidedOn: '2011-05-03' })).toEqual([
      'PROPERTY_UNSOLD',
    ]);
    expect(life.on('2011-05-05', h.distribute('2011-05-05'))).toEqual([undefined]);
  });
  test('waits for debts and sale, which have no order between them', () => {
    const life = h.entered();
    life.on('2011-04-01', h.inventory('2011-04-01'));
    life.on('2011-04-10', h.sell('2011-04-10'), h.sold('2011-04-10'));
    expect(liquidation.summary(life.state).phase).toBe('ASSETS_SOLD');
    life.on('2011-05-02', h.pay('2011-05-02', 1, 150_000), h.pay('2011-05-02', 2, 50_000));
    life.on('2011-05-03', h.debtsPaid('2011-05-03'));
    expect(liquidation.summary(life.state).phase).toBe('READY_TO_DISTRIBUTE');
    expect(h.settled().state.debtsPaidOn).toBe('2011-05-20');
  });
  test('is never more than is held', () =>
    expect(h.settled().on('2011-06-01', h.distribute('2011-06-01', kronor(1_000_000) + 1))).toEqual([
      'MORE_THAN_HELD',
    ]));
  test('warns, until it is accounted for, that no source says what of the state’s half is Arbetsförmedlingen’s', () => {
    expect(liquidation.summary(h.settled().state).alerts).toEqual(['STATE_HALF_OPEN_QUESTION']);
    expect(liquidation.summary(h.accounted().state).alerts).toEqual([]);
  });
  test('is told the förbund once, and each member its own share', () => {
    const life = h.settled();
    life.on('2011-06-01', h.distribute('2011-06-01', kronor(400_000)));
    life.on('2011-06-02', h.distribute('2011-06-02'));
    const told = Object.values(life.process.pending).filter(({ kind }) => kind === 'tell');
    expect(told).toMatchObject([
      {
        stream: 'forbund-haninge',
        command: {
          id: 'liquidation-haninge/NoteDistributed:1',
          type: 'NoteDistributed',
          data: { stream: 'liquidation-haninge', on: '2011-06-01' },
        },
      },
    ]);
    const mails = life.mails().filter(({ about }) => about.event === 'AssetsDistributed' && about.no === 1);
    expect(mails.map(({ to, about }) => [to.member, about.shareOre])).toEqual([
      ['HAN', kronor(100_000)],
      ['FK', kronor(200_000)],
      ['SLL', kronor(100_000)],
    ]);
  });
  test('is paid out member by member, each once, and Arbetsförmedlingen has no share of its own', () => {
    const life = h.settled();
    life.on('2011-06-01', h.distribute('2011-06-01'));
    expect(life.owes('liquidation-payout')[0]?.about).toEqual({ distribution: 1, owing: ['HAN', 'FK', 'SLL'] });
    expect(
      life.on(
        '2011-06-03',
        h.payOut('2011-06-03', 'FK'),
        { ...h.payOut('2011-06-03', 'FK'), id: 'again' },
        { ...h.payOut('2011-06-03', 'FK'), id: 'otherwise', decidedOn: '2011-06-02' },
        h.payOut('2011-06-03', 'LAN'),
        h.payOut('2011-06-03', 'TYR'),
        { ...h.payOut('2011-06-03', 'SLL'), decidedOn: '2011-05-31' },
        h.payOut('2011-06-03', 'SLL', 2),
      ),
    ).toEqual([
      ...[undefined, undefined, 'ALREADY_PAID_OUT', 'NO_SHARE', 'UNKNOWN_MEMBER'],
      ...['PAID_OUT_BEFORE_DISTRIBUTION', 'UNKNOWN_DISTRIBUTION'],
    ]);
    expect(life.dataOf('SharePaidOut')).toEqual([
      { distribution: 1, member: 'FK', ore: kronor(500_000), decidedOn: '2011-06-03' },
    ]);
  });
});

describe('C82 debts that exceed what is held by 400 000 kronor', () => {
  const short = () => {
    const life = h.entered();
    life.on(
      '2011-04-01',
      h.inventory('2011-04-01', { openingOre: kronor(600_000), assets: [], debts: [h.item(1, 'Hyra', 1_000_000)] }),
    );
    return life;
  };
  test('are called in from the members by their shares of 5 §: 200 000, 100 000, 100 000', () => {
    const life = short();
    expect(life.on('2011-04-02', h.call('2011-04-02', 400_000))).toEqual([undefined]);
    expect(life.dataOf('LiquidationShortfallCalled')).toMatchObject([
      { call: 1, ore: kronor(400_000), shares: shares(100_000, 200_000, 100_000), dueOn: '2011-05-02' },
    ]);
    expect(
      life.owes('liquidation-shortfall').map(({ owedBy, dueOn, about }) => [owedBy, dueOn, about.leftOre]),
    ).toEqual([
      ['HAN', '2011-05-02', kronor(100_000)],
      ['FK', '2011-05-02', kronor(200_000)],
      ['SLL', '2011-05-02', kronor(100_000)],
    ]);
    expect(liquidation.summary(life.state)).toMatchObject({
      waitingOn: ['HAN', 'FK', 'SLL', 'office'],
      alerts: ['SHORTFALL_CALLED'],
    });
    expect(life.told('LiquidationShortfallCalled')).toEqual(['HAN:registrar', 'FK:registrar', 'SLL:registrar']);
  });
  test('are not called in when they are covered, nor for more than they lack', () => {
    expect(short().on('2011-04-02', h.call('2011-04-02', 400_000.01))).toEqual(['MORE_THAN_LACKS']);
    const life = short();
    life.on('2011-04-02', h.call('2011-04-02', 300_000), h.call('2011-04-02', 100_000));
    expect(life.on('2011-04-03', h.call('2011-04-03', 1))).toEqual(['NO_SHORTFALL']);
    expect(life.on('2011-04-03', h.call('2011-04-02', 300_000, {}))).toEqual([undefined]);
    expect(life.dataOf('LiquidationShortfallCalled')).toHaveLength(2);
  });
  test('are paid with what comes in: by member, by the day the bank booked it, and no more than was called for', () => {
    const life = short();
    life.on('2011-04-02', h.call('2011-04-02', 400_000));
    expect(life.on('2011-05-03')).toEqual([]);
    expect(life.overdue()).toHaveLength(3);
    expect(
      life.on(
        '2011-05-04',
        h.called('2011-05-02', 'HAN', 60_000),
        { ...h.called('2011-05-02', 'HAN', 60_000), id: 'again' },
        { ...h.called('2011-05-03', 'HAN', 60_000), id: 'otherwise' },
        h.called('2011-05-04', 'HAN', 40_000.01),
        h.called('2011-05-04', 'LAN', 1),
        h.called('2011-05-04', 'HAN', 40_000),
        h.called('2011-05-04', 'FK', 200_000),
        h.pay('2011-05-04', 1, 1_000_000),
      ),
    ).toEqual([
      ...[undefined, undefined, 'ENTRY_USED', 'CALL_OVERPAID', 'CALL_OVERPAID', undefined, undefined, 'MORE_THAN_HELD'],
    ]);
    expect(life.owes('liquidation-shortfall').map(({ owedBy }) => owedBy)).toEqual(['SLL']);
    life.on('2011-05-05', h.called('2011-05-05', 'SLL', 100_000), { ...h.pay('2011-05-05', 1, 1_000_000), id: 'now' });
    expect(balanceOf(life.state)).toEqual({
      openingOre: kronor(600_000),
      soldOre: 0,
      calledInOre: kronor(400_000),
      debtsPaidOre: kronor(1_000_000),
      distributedOre: 0,
      heldOre: 0,
    });
  });
  test('leave nothing to distribute: the final accounts follow all the same', () => {
    const life = short();
    life.on('2011-04-02', h.call('2011-04-02', 400_000));
    const paid = [h.called('2011-05-02', 'HAN', 100_000), h.called('2011-05-02', 'FK', 200_000)];
    life.on('2011-05-05', ...paid, h.called('2011-05-05', 'SLL', 100_000), h.pay('2011-05-05', 1, 1_000_000));
    life.on('2011-05-06', h.debtsPaid('2011-05-06'), h.sold('2011-05-06'));
    expect(life.on('2011-05-07', h.distribute('2011-05-07'))).toEqual(['NOTHING_TO_DISTRIBUTE']);
    expect(liquidation.summary(life.state).phase).toBe('DISTRIBUTED');
    expect(life.on('2011-05-08', h.draft('2011-05-08'), h.adopt('2011-05-08'))).toEqual([undefined, undefined]);
  });
});

describe('the shares', () => {
  const seats = { members: 1, substitutes: 1 };
  const tyr = { id: 'TYR', party: 'KOMMUN' as const, name: 'Tyresö kommun', covers: ['Tyresö'], seats };
  const larger = { ...basis, members: [...basis.members, tyr] };
  const after = (rest: object, ore: number) => {
    const life = h.settled(h.entered(rest));
    life.on('2011-06-01', h.distribute('2011-06-01', ore));
    return life.dataOf('AssetsDistributed')[0]?.shares;
  };
  test.each([
    [1, { HAN: 0, LAN: 0, FK: 1, SLL: 0 }],
    [2, { HAN: 0, LAN: 0, FK: 1, SLL: 1 }],
    [3, { HAN: 1, LAN: 0, FK: 1, SLL: 1 }],
    [7, { HAN: 2, LAN: 0, FK: 3, SLL: 2 }],
  ])('of %i öre sum to it', (ore, expected) => expect(after({}, ore)).toEqual(expected));
  test('of several kommuner are as in the budget in force when liquidation was entered, to the öre', () => {
    const weights = { FK: 200, SLL: 100, HAN: 75, TYR: 25 };
    expect(after({ basis: larger, weights }, 1_003)).toEqual({ HAN: 188, LAN: 0, FK: 501, SLL: 251, TYR: 63 });
  });
  test('are as the members have agreed where no budget was in force, and alike where nothing is agreed', () => {
    const split = { kommun: { by: 'WEIGHTS' as const, shares: { HAN: 3, TYR: 1 } } };
    const agreed = { ...larger, terms: { ...larger.terms, split } };
    expect(after({ basis: agreed, weights: {} }, 800)).toMatchObject({ HAN: 150, TYR: 50, FK: 400 });
    expect(after({ basis: larger, weights: {} }, 800)).toMatchObject({ HAN: 100, TYR: 100 });
    expect(after({ basis: larger, weights: { FK: 200, SLL: 200 } }, 800)).toMatchObject({ HAN: 100, TYR: 100 });
  });
  test('of a kommun outside any region are of both quarters, as it paid (5 a § 2 st.)', () => {
    // Gotland paid 100 of the kommuner's 250 and 50 of the regions' 250.
    const outside = { ...tyr, outsideRegion: true };
    const weights = { FK: 500, SLL: 200, HAN: 150, TYR: 150 };
    const of = { basis: { ...basis, members: [...basis.members, outside] }, weights };
    expect(after(of, 2_000)).toEqual({ HAN: 300, LAN: 0, FK: 1_000, SLL: 400, TYR: 300 });
  });
  test('of a förbund without Försäkringskassan are reckoned by nobody', () => {
    const without = { ...basis, members: basis.members.filter(({ id }) => id !== 'FK') };
    const life = h.settled(h.entered({ basis: without }));
    expect(life.on('2011-06-01', h.distribute('2011-06-01'))).toEqual(['PARTY_MISSING']);
  });
});

describe('the inventory', () => {
  test('is asked for two months after the liquidation was entered', () => {
    const life = h.entered();
    expect(life.owes('liquidation-inventory').map(({ dueOn }) => dueOn)).toEqual(['2011-05-15']);
    expect(life.on('2011-03-20', h.debtsPaid('2011-03-20'), h.distribute('2011-03-20'))).toEqual([
      'NO_INVENTORY',
      'NO_INVENTORY',
    ]);
    life.on('2011-05-16');
    expect(life.overdue()).toEqual(['liquidation-inventory:2011-05-15']);
    life.on('2011-05-17', h.inventory('2011-05-17'));
    expect(life.duties().map(({ kind }) => kind)).toEqual([
      ...['liquidation-debts', 'liquidation-sale', 'liquidation-year'],
    ]);
  });
  test('says what was held, with each line once and evidence, not before the liquidation', () => {
    const life = h.entered();
    const bare = h.on('2011-04-01', 'RecordInventory', { openingOre: 1, assets: [], debts: [] });
    expect(
      life.on(
        '2011-04-01',
        h.inventory('2011-04-01', { openingOre: undefined }),
        h.inventory('2011-04-01', { debts: [h.rent, h.rent] }),
        bare,
        { ...h.inventory('2011-04-01'), decidedOn: '2011-03-14' },
        h.inventory('2011-04-01', { openingOre: -1 }),
      ),
    ).toEqual(['OPENING_MISSING', 'NUMBER_TWICE', 'EVIDENCE_REQUIRED', 'BEFORE_LIQUIDATION', 'MalformedCommand']);
  });
  test('is corrected by lines that read otherwise; what was paid or sold stays', () => {
    const life = h.entered();
    life.on('2011-04-01', h.inventory('2011-04-01'));
    life.on('2011-04-02', h.pay('2011-04-02', 1, 100_000), h.sell('2011-04-02'));
    expect(
      life.on(
        '2011-04-03',
        h.inventory('2011-04-03', { debts: [h.item(1, 'Hyra', 99_999)], assets: [] }),
        h.inventory('2011-04-03', { assets: [h.item(1, 'Kontorsmöbler', 1)] }),
        h.inventory('2011-04-03', { openingOre: kronor(79_999) }),
        h.inventory('2011-04-03', { debts: [h.item(1, 'Hyra, nedsatt', 100_000)], assets: [] }),
        h.inventory('2011-04-03'),
      ),
    ).toEqual(['DEBT_BELOW_PAID', 'ALREADY_SOLD', 'MORE_THAN_HELD', undefined, undefined]);
    expect(life.state.debts.map(({ what, ore, paidOre }) => [what, ore, paidOre])).toEqual([
      ['Hyra', kronor(150_000), kronor(100_000)],
      ['Arvoden', kronor(50_000), 0],
    ]);
  });
  test('with a claim that came later leaves the debts to be declared paid once more', () => {
    const life = h.settled();
    const late = h.inventory('2011-05-25', { assets: [], debts: [h.item(3, 'Revision', 30_000)] });
    expect(life.on('2011-05-25', late)).toEqual([undefined]);
    expect(life.on('2011-06-01', h.distribute('2011-06-01'))).toEqual(['DEBTS_UNPAID']);
    expect(liquidation.summary(life.state).phase).toBe('ASSETS_SOLD');
  });
});

describe('debts and sale', () => {
  const known = () => {
    const life = h.entered();
    life.on('2011-04-01', h.inventory('2011-04-01'));
    return life;
  };
  test('a debt is paid in parts, never above what it is, with each of the bank’s entries once', () => {
    const life = known();
    expect(
      life.on(
        '2011-04-02',
        h.pay('2011-04-02', 1, 100_000),
        { ...h.pay('2011-04-02', 1, 100_000), id: 'again' },
        h.on('2011-04-02', 'PayDebt', { no: 1, ore: kronor(40_000), entry: 'B-1-100000' }),
        h.pay('2011-04-02', 1, 50_000.01),
        h.pay('2011-04-02', 3, 1),
        h.pay('2011-04-02', 1, 50_000),
      ),
    ).toEqual([undefined, undefined, 'ENTRY_USED', 'DEBT_OVERPAID', 'DEBT_NOT_LISTED', undefined]);
    expect(life.dataOf('DebtPaid').map(({ leftOre }) => leftOre)).toEqual([kronor(50_000), 0]);
  });
  test('an asset is sold once, for nothing where it was scrapped', () => {
    const life = known();
    expect(
      life.on(
        '2011-04-02',
        h.sell('2011-04-02', 2),
        h.sell('2011-04-02', 1, 0),
        { ...h.sell('2011-04-02', 1, 0), id: 'again' },
        h.sell('2011-04-02', 1, 5),
      ),
    ).toEqual(['ASSET_NOT_LISTED', undefined, undefined, 'ALREADY_SOLD']);
  });
  test('what the record has as owed or owned on that day is not declared paid or sold', () => {
    const life = known();
    expect(life.on('2011-04-02', h.debtsPaid('2011-04-02'), h.sold('2011-04-02'))).toEqual([
      'DEBTS_REMAIN',
      'ASSETS_REMAIN',
    ]);
    life.on('2011-04-05', h.pay('2011-04-05', 1, 150_000), h.pay('2011-04-05', 2, 50_000), h.sell('2011-04-05'));
    expect(
      life.on(
        '2011-04-06',
        { ...h.debtsPaid('2011-04-04'), id: 'early' },
        { ...h.sold('2011-04-04'), id: 'early-too' },
        h.debtsPaid('2011-04-05'),
        { ...h.debtsPaid('2011-04-05'), id: 'again' },
        { ...h.debtsPaid('2011-04-06'), id: 'otherwise' },
      ),
    ).toEqual(['DEBTS_REMAIN', 'ASSETS_REMAIN', undefined, undefined, 'ALREADY_DECLARED']);
  });
  test('are asked for a year after the inventory; nothing in the law gives them a day', () => {
    const life = known();
    expect(life.owes('liquidation-debts')[0]).toMatchObject({
      dueOn: '2012-04-01',
      about: { left: 2, leftOre: kronor(200_000) },
    });
    expect(life.owes('liquidation-sale')[0]).toMatchObject({ dueOn: '2012-04-01', about: { left: 1 } });
  });
});

test('the members are those that the liquidation began with, the withdrawing one among them', () =>
  expect(h.entered().state.basis.members.map(({ id }) => id)).toEqual(members));
