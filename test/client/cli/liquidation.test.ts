import { UsageError } from '../../../client/cli/failures';
import type { OutputName } from '../../../contracts/output';
import { handOver } from '../../domain/forbund/haninge';
import { openTypedAt, type TypedAt } from './typed-at';
import { eventsOf, fileOf, type Options, typing } from './typing';

// Every verb as a person types it, on the real workflow code: from the members' agreement to the archive.

const members = handOver.members.map(({ id }) => id);
const liquidation = typing('liquidation');
const day = '2007-03-01';

const evidence = fileOf('protokoll.pdf', 'protokoll');

let hosted: TypedAt;
beforeAll(async () => {
  hosted = await openTypedAt(day);
}, 60_000);
afterAll(() => hosted.close());

/** Done on the day, shown by the minutes, unless told otherwise. */
const type = (verb: string, options: Options = {}, [as, ...more]: readonly [OutputName?, ...string[]] = []) =>
  liquidation(verb, [['haninge', ...more], { decidedOn: day, evidence, ...options }], as);
const tried = (verb: string, options: Options = {}) =>
  liquidation(verb, [['haninge'], { dryRun: true, ...options }], 'dry-run');
const step = (verb: string, what: string, options: Options = {}) => type(verb, options, [undefined, what]);
const recorded = async (answer: Promise<Record<string, unknown>>): Promise<string[] | Record<string, unknown>> => {
  const found = await answer;
  return 'events' in found ? eventsOf(found) : found;
};
const version = async (): Promise<number> =>
  (await hosted.journal.reader.process('liquidation-haninge'))!.process.version;

test('a dispute is raised, and nobody settles it', async () => {
  const raised = typing('dispute')('raise', [
    ['haninge'],
    { member: 'HAN', subject: 'Hyran', decidedOn: '2007-02-01', evidence },
  ]);
  expect(await recorded(raised)).toEqual(['DisputeRaised', 'ChildOpened']);
  await hosted.begun('dispute-haninge-1');
});

test('the members agree, one by one, and see beforehand what the last one’s agreement leads to', async () => {
  expect(await type('status')).toEqual({ refused: 'UNKNOWN_LIQUIDATION' });
  expect(await tried('agree', { member: 'HAN' })).toMatchObject({ phase: 'OPERATING', dryRun: true });
  const [last = '', ...others] = members;
  for (const member of others) expect(await recorded(type('agree', { member }))).toEqual(['MatterApproved']);
  const ending = await tried('agree', { member: last });
  expect(ending).toMatchObject({ phase: 'LIQUIDATION' });
  expect(eventsOf(ending)).toEqual(expect.arrayContaining(['MatterAdopted', 'LiquidationEntered', 'ChildOpened']));
  expect(await recorded(type('agree', { member: last }))).toEqual(expect.arrayContaining(['MatterAdopted']));
  await hosted.begun('liquidation-haninge');
  expect(await type('agree', { member: 'FK', from: '2008-01-01' })).toEqual({ refused: 'IN_LIQUIDATION' });
  expect(await type('enter')).toEqual({ refused: 'IN_LIQUIDATION' });
});

test('what the förbund has not finished is named before it is dissolved', async () => {
  expect(await type('status', {}, ['liquidation-status'])).toMatchObject({
    unfinished: [{ stream: 'dispute-haninge-1', title: 'Hyran', phase: 'RAISED', unpaidOre: 0 }],
  });
});

test('its money is recorded line by line, and what is typed wrong is wrong use', async () => {
  await expect(type('inventory', { held: '1', asset: ['Möbler'] })).rejects.toThrow(UsageError);
  expect(await recorded(step('declare', 'debts-paid'))).toEqual({ refused: 'NO_INVENTORY' });
  const lines = { held: '600 000', asset: ['1=Kontorsmöbler=20000'], debt: ['1=Hyra=700000', '2=Arvoden=300000,50'] };
  expect(await recorded(type('inventory', lines))).toEqual(['InventoryRecorded']);
  expect(await recorded(type('inventory', lines))).toEqual([]);
  expect(await type('pay-debt', { debt: '1', kronor: '700000,01', entry: 'U' })).toEqual({ refused: 'DEBT_OVERPAID' });
  expect(await type('pay-debt', { debt: '1', kronor: '700000', entry: 'U' })).toEqual({ refused: 'MORE_THAN_HELD' });
  expect(await recorded(type('sell', { asset: '1', kronor: '15000,01' }))).toEqual(['AssetSold']);
  expect(await recorded(step('declare', 'property-sold'))).toEqual(['PropertyDeclaredSold']);

  expect(await tried('call-shortfall', { kronor: '500000' })).toEqual({ refused: 'MORE_THAN_LACKS' });
  const before = await version();
  const asked = await tried('call-shortfall', { kronor: '385000,49' });
  expect(asked['events']).toMatchObject([{ data: { shares: { FK: 19_250_025, SLL: 9_625_012, HAN: 9_625_012 } } }]);
  expect(asked['mails']).toHaveLength(3);
  expect(await version()).toBe(before);
  expect(await recorded(type('call-shortfall', { kronor: '385000,49' }))).toEqual(['LiquidationShortfallCalled']);
  for (const [member, kronor] of Object.entries({ FK: '192500,25', SLL: '96250,12', HAN: '96250,12' })) {
    const paid = type('record-payment', { member, kronor, bookedOn: day, entry: `B-${member}` });
    expect(await recorded(paid)).toEqual(['ShortfallPaymentRecorded']);
  }
  for (const [debt, kronor] of Object.entries({ 1: '700000', 2: '300000,50' })) {
    expect(await recorded(type('pay-debt', { debt, kronor, entry: `U-${debt}` }))).toEqual(['DebtPaid']);
  }
  expect(await recorded(type('pay-debt', { debt: '2', kronor: '300000,50', entry: 'U-2' }))).toEqual([]);
  expect(await tried('distribute')).toEqual({ refused: 'DEBTS_UNPAID' });
  expect(await recorded(step('declare', 'debts-paid'))).toEqual(['DebtsDeclaredPaid']);
  expect(await tried('distribute')).toEqual({ refused: 'NOTHING_TO_DISTRIBUTE' });
  const late = { asset: ['2=Skatteåterbäring=1000'] };
  expect(await recorded(type('inventory', late))).toEqual(['InventoryRecorded']);
  expect(await recorded(type('sell', { asset: '2', kronor: '0,07' }))).toEqual(['AssetSold']);
  expect(await recorded(step('declare', 'property-sold'))).toEqual(['PropertyDeclaredSold']);
});

test('what is left is shared to the öre, accounted for and served, and with the last service the förbund is dissolved', async () => {
  expect(await tried('distribute', { kronor: '0,08' })).toEqual({ refused: 'MORE_THAN_HELD' });
  expect(await tried('distribute')).toMatchObject({
    phase: 'DISTRIBUTED',
    events: [{ data: { ore: 7, shares: { FK: 3, SLL: 2, HAN: 2, LAN: 0 } } }],
  });
  expect(await recorded(type('distribute'))).toEqual(['AssetsDistributed']);
  for (const member of ['FK', 'SLL', 'HAN']) {
    expect(await recorded(type('pay-out', { member }))).toEqual(['SharePaidOut']);
  }
  expect(await type('pay-out', { member: 'LAN' })).toEqual({ refused: 'NO_SHARE' });

  const [report, accounts] = [fileOf('berattelse.pdf', 'a'), fileOf('redovisning.pdf', 'b')];
  expect(await type('serve', { member: 'FK' })).toEqual({ refused: 'NO_FINAL_ACCOUNTS' });
  expect(await step('final-accounts', 'draft', { report, accounts: report })).toEqual({ refused: 'ONE_DOCUMENT' });
  expect(await recorded(step('final-accounts', 'draft', { report, accounts }))).toEqual(['FinalAccountsDrafted']);
  expect(await recorded(step('final-accounts', 'adopt'))).toEqual(['FinalAccountsAdopted']);
  const [last = '', ...others] = members;
  for (const member of others) expect(await recorded(type('serve', { member }))).toEqual(['MemberServed']);
  expect(await recorded(type('serve', { member: last, document: ['report'] }))).toEqual(['MemberServed']);
  expect(await type('serve', { member: 'TYR' })).toEqual({ refused: 'UNKNOWN_MEMBER' });
  const ending = await tried('serve', { member: last });
  expect([ending['phase'], eventsOf(ending)]).toEqual(['DISSOLVED', ['MemberServed', 'DissolutionReached']]);
  expect(await recorded(type('serve', { member: last }))).toEqual(['MemberServed', 'DissolutionReached']);
  expect(await recorded(type('serve', { member: last }))).toEqual([]);
  expect(await type('sell', { asset: '1', kronor: '1' })).toEqual({ refused: 'ALREADY_SOLD' });
  expect(await type('call-shortfall', { kronor: '1' })).toEqual({ refused: 'FORBUND_DISSOLVED' });
});

test('the archive goes to whom the board decided, and nothing more can be done', async () => {
  const status = await type('status', {}, ['liquidation-status']);
  expect(status).toMatchObject({ phase: 'DISSOLVED', dissolvedOn: day, alerts: ['ARCHIVE_WITHOUT_KEEPER'] });
  expect(status['balance']).toMatchObject({ heldOre: 0, distributedOre: 7, calledInOre: 38_500_049 });
  await expect(step('archive', 'hand-over')).rejects.toThrow(UsageError);
  const keeper = 'Kommunstyrelsen i Haninge kommun';
  expect(await recorded(step('archive', 'keeper', { keeper }))).toEqual(['ArchiveKeeperDecided']);
  expect(await tried('reopen', { because: 'assets', what: 'Ett konto' })).toEqual({ refused: 'NO_REOPENING' });
  expect(await recorded(step('archive', 'hand-over'))).toEqual(['ArchiveHandedOver', 'LiquidationClosed']);
});
