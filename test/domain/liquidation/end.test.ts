import { endsOf } from '../../../domain/forbund/end-terms';
import { liquidation } from '../../../domain/liquidation/liquidation';
import { members, paper } from '../yearly/haninge';
import { Life } from '../yearly/life';
import * as h from './haninge';

const phase = (life: Life<unknown>): string => liquidation.summary(life.state as never).phase;
const told = (life: Life<unknown>) =>
  Object.values(life.process.pending).flatMap((one) =>
    one.kind === 'tell' ? [[one.command.type, (one.command.data as { on: string }).on]] : [],
  );

describe('the final accounts', () => {
  test('are drafted when all is distributed and with the members, and are two documents', () => {
    const life = h.settled();
    expect(life.on('2011-06-01', h.draft('2011-06-01'))).toEqual(['NOT_DISTRIBUTED']);
    life.on('2011-06-02', h.distribute('2011-06-02'));
    expect(life.on('2011-06-02', h.draft('2011-06-02'))).toEqual(['SHARES_NOT_PAID_OUT']);
    const paying = members.filter((id) => id !== 'LAN');
    life.on('2011-06-03', ...paying.map((id) => h.payOut('2011-06-03', id)));
    expect(life.owes('final-accounts').map(({ dueOn }) => dueOn)).toEqual(['2011-09-03']);
    expect(
      life.on(
        '2011-06-04',
        h.draft('2011-06-04', ['e', 'e']),
        h.draft('2011-06-04'),
        { ...h.draft('2011-06-04'), id: 'again' },
        h.adopt('2011-06-02'),
        h.adopt('2011-06-04', 2),
        h.adopt('2011-06-04'),
        { ...h.adopt('2011-06-04'), id: 'again' },
        { ...h.adopt('2011-06-03'), id: 'otherwise' },
      ),
    ).toEqual([
      ...['ONE_DOCUMENT', undefined, undefined],
      ...['ACCOUNTS_TOO_EARLY', 'OTHER_ACCOUNTS', undefined, undefined, 'FINAL_ACCOUNTS_STAND'],
    ]);
    expect(phase(life)).toBe('FINAL_ACCOUNTS');
  });
  test('are not drafted before debts and sale, though nothing was held', () =>
    expect(h.entered().on('2011-04-01', h.draft('2011-04-01'), h.adopt('2011-04-01'))).toEqual([
      'DEBTS_UNPAID',
      'NO_FINAL_ACCOUNTS',
    ]));
  test('drawn up anew are another text: what was served was the one before', () => {
    const life = h.accounted();
    life.on('2011-09-05', h.serve('2011-09-05', 'FK'));
    life.on('2011-09-06', h.draft('2011-09-06', ['a', 'f']));
    expect(life.on('2011-09-07', h.serve('2011-09-07', 'SLL'))).toEqual(['SERVED_BEFORE_ACCOUNTS']);
    life.on('2011-09-08', h.adopt('2011-09-08', 2));
    expect(life.owes('service').map(({ about }) => about.member)).toEqual(members);
  });
  test('that a claim came after tell no longer of the whole, and are drawn up anew', () => {
    const life = h.accounted();
    life.on('2011-09-05', h.inventory('2011-09-05', { assets: [], debts: [h.item(3, 'Revision', 1)] }));
    expect(phase(life)).toBe('ASSETS_SOLD');
    expect(life.on('2011-09-06', h.serve('2011-09-06', 'FK'))).toEqual(['NO_FINAL_ACCOUNTS']);
  });
});

describe('C81 with four members', () => {
  const three = () => {
    const life = h.accounted();
    life.on('2011-09-05', h.serve('2011-09-05', 'HAN'), h.serve('2011-09-05', 'LAN'), h.serve('2011-09-05', 'FK'));
    return life;
  };
  test('of whom three are served, the förbund is in liquidation still', () => {
    const life = three();
    expect(phase(life)).toBe('BEING_SERVED');
    expect(life.types()).not.toContain('DissolutionReached');
    expect(life.owes('service')).toMatchObject([
      { owedBy: 'office', dueOn: '2011-10-01', about: { member: 'SLL', lacks: ['REPORT', 'ACCOUNTS'] } },
    ]);
  });
  test('it is dissolved with the service on the fourth, on that day', () => {
    const life = three();
    expect(life.on('2011-09-20', h.serve('2011-09-20', 'SLL'))).toEqual([undefined]);
    expect(life.dataOf('DissolutionReached')).toEqual([{ on: '2011-09-20' }]);
    expect(phase(life)).toBe('DISSOLVED');
    expect(told(life)).toContainEqual(['NoteDissolved', '2011-09-20']);
    expect(life.told('DissolutionReached')).toEqual(['office:chair', 'office:auditor']);
  });
  test('one document alone does not count, and the later of the two days does (A37)', () => {
    const life = three();
    life.on('2011-09-20', h.serve('2011-09-20', 'SLL', ['REPORT']));
    expect(phase(life)).toBe('BEING_SERVED');
    expect(life.owes('service')).toMatchObject([{ about: { member: 'SLL', lacks: ['ACCOUNTS'] } }]);
    life.on('2011-09-23', h.serve('2011-09-23', 'SLL', ['ACCOUNTS']));
    expect(life.state.dissolvedOn).toBe('2011-09-23');
  });
  test('a service recorded late counts by its day: the last day it is, whoever was recorded last (0.4 D1)', () => {
    const life = h.accounted();
    const [first = '', ...others] = members;
    life.on('2011-09-15', ...others.map((id) => h.serve('2011-09-15', id)));
    life.on('2011-10-30', { ...h.serve('2011-09-02', first), decidedOn: '2011-09-02' });
    expect(life.dataOf('DissolutionReached')).toEqual([{ on: '2011-09-15' }]);
  });
  test('nobody is served before there are accounts, without a receipt, or who is no member', () => {
    expect(h.distributed().on('2011-06-10', h.serve('2011-06-10', 'FK'))).toEqual(['NO_FINAL_ACCOUNTS']);
    const bare = h.on('2011-09-05', 'RecordService', { member: 'FK', documents: ['REPORT', 'ACCOUNTS'] });
    expect(
      h.accounted().on('2011-09-05', { ...h.serve('2011-08-31', 'FK') }, h.serve('2011-09-05', 'TYR'), bare, {
        ...h.serve('2011-09-05', 'FK', []),
      }),
    ).toEqual(['SERVED_BEFORE_ACCOUNTS', 'UNKNOWN_MEMBER', 'EVIDENCE_REQUIRED', 'MalformedCommand']);
  });
  test('nobody is served in a förbund that is dissolved, nor is anything paid, sold, called in or distributed', () => {
    const life = h.dissolved();
    const late = life.state;
    expect(
      life.on(
        '2011-09-21',
        { ...h.serve('2011-09-20', 'SLL'), id: 'again' },
        { ...h.serve('2011-09-21', 'SLL'), id: 'otherwise' },
        h.inventory('2011-09-21', { debts: [h.item(7, 'Ränta', 1)] }),
        h.pay('2011-09-21', 1, 1),
        h.call('2011-09-21', 1),
        h.distribute('2011-09-21', 1),
        h.draft('2011-09-21', ['a', 'b']),
      ),
    ).toEqual([undefined, 'ALREADY_SERVED', ...Array<string>(5).fill('FORBUND_DISSOLVED')]);
    expect(life.state).toEqual(late);
    expect(life.owes('service')).toEqual([]);
  });
});

describe('C85 the archive', () => {
  const supervisor = 'Kommunstyrelsen i Haninge kommun';
  test('is under the supervision that the charter names: Kommunstyrelsen i Haninge kommun', () => {
    const life = h.distributed();
    life.on('2011-08-15', h.draft('2011-08-15'));
    expect(endsOf(life.state.basis.terms).archiveSupervisor).toBe(supervisor);
    expect(life.owes('archive-keeper')).toMatchObject([
      { dueOn: '2011-09-14', about: { supervisor }, ground: [{ source: 'law', ref: '20 §' }, { source: 'practice' }] },
    ]);
  });
  test('is handed over within three months of the dissolution to whom the board decided, as one package', () => {
    const life = h.dissolved();
    expect(life.owes('archive')).toMatchObject([
      { owedBy: 'office', dueOn: '2011-12-20', about: { supervisor, keeper: supervisor } },
    ]);
    expect(
      life.on(
        '2011-11-01',
        h.handOver('2011-11-01', 'Riksarkivet'),
        h.handOver('2011-09-19'),
        h.on('2011-11-01', 'HandOverArchive', { keeper: h.keeper }),
        h.handOver('2011-11-01'),
      ),
    ).toEqual(['OTHER_KEEPER', 'NOT_DISSOLVED', 'EVIDENCE_REQUIRED', undefined]);
    expect(life.dataOf('ArchiveHandedOver')).toEqual([
      { keeper: h.keeper, late: false, decidedOn: '2011-11-01', evidence: paper('d') },
    ]);
    expect(life.types().at(-1)).toBe('LiquidationClosed');
    expect(liquidation.isTerminal(life.state)).toBe(true);
    expect(told(life).at(-1)).toEqual(['NoteClosed', '2011-11-01']);
    expect(life.duties()).toEqual([]);
  });
  test('is not handed over while the förbund stands, nor before it is decided to whom', () => {
    expect(h.accounted().on('2011-09-02', h.handOver('2011-09-02'))).toEqual(['NOT_DISSOLVED']);
    const life = h.distributed();
    life.on('2011-08-15', h.draft('2011-08-15'));
    life.on('2011-09-01', h.adopt('2011-09-01'));
    h.dissolved(life);
    expect(liquidation.summary(life.state).alerts).toEqual(['ARCHIVE_WITHOUT_KEEPER']);
    expect(life.on('2011-10-01', h.handOver('2011-10-01'))).toEqual(['NO_ARCHIVE_KEEPER']);
    expect(life.on('2011-10-02', h.keep('2011-10-01'), h.handOver('2011-10-02'))).toEqual([undefined, undefined]);
  });
  test('may be decided to go elsewhere until it is handed over', () => {
    const life = h.accounted();
    life.on('2011-09-02', h.keep('2011-09-02', 'Riksarkivet'), { ...h.keep('2011-09-02', 'Riksarkivet'), id: 'again' });
    expect(life.dataOf('ArchiveKeeperDecided')).toHaveLength(2);
    expect(life.state.archive.keeper).toBe('Riksarkivet');
  });
  test('not handed over is late, and whoever hears of it hears that it was in time after all (0.4 D1)', () => {
    const life = h.dissolved();
    life.on('2011-12-21');
    expect(life.types().slice(-2)).toEqual(['DutyMissed', 'ArchiveOverdue']);
    expect(liquidation.summary(life.state).alerts).toEqual(['ARCHIVE_OVERDUE']);
    expect(life.told('ArchiveOverdue')).toEqual(['office:office', 'office:chair']);
    expect(life.on('2012-01-10', { ...h.handOver('2011-12-20'), decidedOn: '2011-12-20' })).toEqual([undefined]);
    expect(life.types().slice(-3)).toEqual(['ArchiveHandedOver', 'ArchiveOverdueAnnulled', 'LiquidationClosed']);
    expect(life.told('ArchiveOverdueAnnulled')).toEqual(['office:office', 'office:chair']);
  });
  test('handed over too late is said to be so', () => {
    const life = h.dissolved();
    life.on('2012-01-10', h.handOver('2012-01-10'));
    expect(life.dataOf('ArchiveHandedOver')[0]).toMatchObject({ late: true });
    expect(life.types()).not.toContain('ArchiveOverdueAnnulled');
  });
});

describe('after the dissolution', () => {
  test('nothing reopens a liquidation where neither Act nor charter has it', () =>
    expect(h.dissolved().on('2011-10-01', h.reopen('2011-10-01'))).toEqual(['NO_REOPENING']));
  test('what appears within the time that the form gives puts it into liquidation again (lag 1994:566 29 §)', () => {
    const life = h.dissolved(h.accounted(h.distributed(h.settled(h.entered({ trigger: 'TIME_RUN_OUT' }, 12)))));
    expect(life.on('2011-09-25', h.reopen('2011-09-19'))).toEqual(['NOT_DISSOLVED']);
    life.on('2011-10-15', h.handOver('2011-10-15'));
    expect(liquidation.isTerminal(life.state)).toBe(false);
    expect(life.on('2011-11-01', h.reopen('2011-11-01'), { ...h.reopen('2011-11-01'), id: 'again' })).toEqual([
      undefined,
      undefined,
    ]);
    expect(told(life)).toContainEqual(['NoteReopened', '2011-11-01']);
    expect(phase(life)).toBe('REOPENED');
    expect(life.on('2011-11-02', h.distribute('2011-11-02'))).toEqual(['PROPERTY_UNSOLD']);
    const found = h.inventory('2011-11-02', { assets: [h.item(2, 'Ett bankkonto', 400)], debts: [] });
    life.on('2011-11-02', found, h.sell('2011-11-02', 2, 400), h.sold('2011-11-02'));
    life.on('2011-11-03', h.distribute('2011-11-03'));
    expect(life.dataOf('AssetsDistributed')[1]).toMatchObject({
      no: 2,
      shares: { HAN: 10_000, FK: 20_000, SLL: 10_000 },
    });
    life.on('2011-11-04', ...['HAN', 'FK', 'SLL'].map((id) => h.payOut('2011-11-04', id, 2)));
    life.on('2011-11-05', h.draft('2011-11-05', ['a', 'b']), h.adopt('2011-11-05', 2));
    life.on('2011-11-30', ...members.map((id) => h.serve('2011-11-30', id)));
    expect(life.state.dissolvedOn).toBe('2011-11-30');
    expect(told(life).filter(([type]) => type === 'NoteDissolved')).toEqual([
      ['NoteDissolved', '2011-09-20'],
      ['NoteDissolved', '2011-11-30'],
    ]);
    expect(told(life).filter(([type]) => type === 'NoteDistributed')).toHaveLength(1);
    expect(life.owes('archive').map(({ dueOn }) => dueOn)).toEqual(['2012-02-29']);
  });
  test('it is closed thirty days after that time, so that what appeared in it can be recorded', () => {
    const life = h.dissolved(h.accounted(h.distributed(h.settled(h.entered({}, 12)))));
    life.on('2011-10-15', h.handOver('2011-10-15'));
    life.on('2012-10-20');
    expect(liquidation.isTerminal(life.state)).toBe(false);
    expect(life.on('2012-10-20', h.reopen('2012-09-21'))).toEqual(['CLAIM_TIME_OVER']);
    life.on('2012-10-21');
    expect(life.types().slice(-2)).toEqual(['ClaimTimeEnded', 'LiquidationClosed']);
    expect(life.on('2012-10-22', h.reopen('2012-09-20'))).toEqual(['LIQUIDATION_CLOSED']);
  });
});

describe('a continuation that was decided in time and recorded late', () => {
  test('annuls the liquidation before the first distribution: nothing is owed, and the förbund hears of it', () => {
    const life = h.settled();
    expect(life.on('2011-05-25', h.annul('2011-05-25'), { ...h.annul('2011-05-25'), id: 'again' })).toEqual([
      undefined,
      undefined,
    ]);
    expect(life.dataOf('LiquidationAnnulled')).toEqual([{ on: '2011-05-25', member: 'FK', decidedOn: '2011-03-10' }]);
    expect(told(life)).toEqual([
      ['NoteAnnulled', '2011-05-25'],
      ['NoteClosed', '2011-05-25'],
    ]);
    expect(liquidation.isTerminal(life.state)).toBe(true);
    expect(life.duties()).toEqual([]);
    expect(life.on('2011-05-26', h.distribute('2011-05-26'))).toEqual(['LIQUIDATION_ANNULLED']);
    expect(phase(life)).toBe('LIQUIDATION_ANNULLED');
  });
  test('comes too late after it, which the members are told', () => {
    const life = h.distributed();
    life.on('2011-06-10', h.annul('2011-06-10'), { ...h.annul('2011-06-10'), id: 'again' });
    expect(life.dataOf('AnnulmentCameTooLate')).toEqual([
      { on: '2011-06-10', member: 'FK', decidedOn: '2011-03-10', because: 'DISTRIBUTED' },
    ]);
    expect(liquidation.summary(life.state)).toMatchObject({
      phase: 'DISTRIBUTED',
      alerts: expect.arrayContaining(['ANNULMENT_TOO_LATE']),
    });
    expect(life.told('AnnulmentCameTooLate')).toHaveLength(members.length + 3);
  });
});

describe('the liquidation as a whole', () => {
  test('is looked at every year while it lasts; nothing sets it a last day', () => {
    const life = h.entered();
    for (const day of ['2012-03-15', '2012-03-16', '2013-03-16']) life.on(day);
    expect(life.dataOf('LiquidationYearPassed').map(({ years }) => years)).toEqual([1, 2]);
    expect(life.told('LiquidationYearPassed')).toHaveLength(4);
  });
  test('takes a successor by law, and does not hear back what it has told', () => {
    const life = h.entered();
    const successor = { party: 'AF' as const, name: 'Arbetsförmedlingen' };
    life.on(
      '2011-04-01',
      h.on('2011-04-01', 'NoteSuccession', { predecessor: 'LAN', successor, from: '2008-01-01' }),
      h.on('2011-04-01', 'NoteLiquidation', { on: h.enteredOn }),
      h.on('2011-04-01', 'NoteLiquidationAnnulled', { on: h.enteredOn }),
      h.on('2011-04-01', 'NoteDissolved', { on: h.enteredOn }),
    );
    expect(life.types()).toEqual(['LiquidationBegun', 'MemberSucceeded']);
    expect(phase(life)).toBe('IN_LIQUIDATION');
  });
  test('reminds a member of a call, and the office of the rest', () => {
    const life = h.entered();
    life.on('2011-04-01', h.inventory('2011-04-01', { openingOre: 0, assets: [] }), h.call('2011-04-01', 200_000));
    life.on('2011-04-02', h.on('2011-04-02', 'RemindNow', {}));
    expect(life.dataOf('ReminderAsked')[0]?.members).toEqual(['HAN', 'FK', 'SLL']);
  });
  test('cannot do anything before it has begun', () => {
    const life = new Life<unknown>(liquidation, 'liquidation-haninge');
    expect(life.on('2011-04-01', h.inventory('2011-04-01'))).toEqual(['LIQUIDATION_NOT_BEGUN']);
  });
  test('goes from step to step until it is dissolved', () => {
    const life = h.entered();
    const seen: string[] = [phase(life)];
    for (const step of [h.settled, h.distributed, h.accounted, h.dissolved]) {
      step(life);
      seen.push(phase(life));
    }
    expect(seen).toEqual(['IN_LIQUIDATION', 'READY_TO_DISTRIBUTE', 'DISTRIBUTED', 'FINAL_ACCOUNTS', 'DISSOLVED']);
  });
});
