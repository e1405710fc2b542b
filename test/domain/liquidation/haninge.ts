import type { Command } from '../../../domain/command';
import { defaultEnds, type EndTerms } from '../../../domain/forbund/end-terms';
import type { Item, LiquidationCommand, Served } from '../../../domain/liquidation/commands';
import { liquidation } from '../../../domain/liquidation/liquidation';
import type { LiquidationStarted } from '../../../domain/liquidation/state';
import { basis, members, paper, recorder } from '../yearly/haninge';
import { Life } from '../yearly/life';

export const on = recorder<LiquidationCommand>();
export const kronor = (amount: number): number => Math.round(amount * 100);

/** The notice of 15 March 2008 has run out (C78). */
export const enteredOn = '2011-03-15';
const ends: EndTerms = { ...defaultEnds, archiveSupervisor: 'Kommunstyrelsen i Haninge kommun' };
const weights = { HAN: kronor(5_000_000), LAN: 0, FK: kronor(10_000_000), SLL: kronor(5_000_000) };

type Begun = Extract<LiquidationCommand, { type: 'BeginLiquidation' }>['data'];

export const beginning = (rest: Partial<Begun> = {}, claimMonths = 0): Begun => ({
  basis: { ...basis, terms: { ...basis.terms, ends: { ...ends, claimMonths } } },
  no: 1,
  enteredOn,
  trigger: 'WITHDRAWAL',
  withdrawing: ['HAN'],
  weights,
  ...rest,
});

const by = (letter: string): Partial<Command> => ({ evidence: paper(letter) });

export const item = (no: number, what: string, amount: number): Item => ({ no, what, ore: kronor(amount) });

const furniture = item(1, 'Kontorsmöbler', 20_000);
export const rent = item(1, 'Hyra', 150_000);
const fees = item(2, 'Arvoden', 50_000);

/** 1 180 000 kronor on the account, furniture, and debts of 200 000. */
export const inventory = (day: string, rest: object = {}) =>
  on(
    day,
    'RecordInventory',
    { openingOre: kronor(1_180_000), assets: [furniture], debts: [rent, fees], ...rest },
    by('a'),
  );
export const pay = (day: string, no: number, amount: number) =>
  on(day, 'PayDebt', { no, ore: kronor(amount), entry: `B-${no}-${amount}` });
export const sell = (day: string, no = 1, amount = 20_000) => on(day, 'SellAsset', { no, ore: kronor(amount) });
export const debtsPaid = (day: string) => on(day, 'Declare', { what: 'DEBTS_PAID' }, by('b'));
export const sold = (day: string) => on(day, 'Declare', { what: 'PROPERTY_SOLD' }, by('b'));
export const call = (day: string, amount: number, rest: object = {}) =>
  on(day, 'CallShortfall', { ore: kronor(amount), ...rest }, by('c'));
export const called = (day: string, member: string, amount: number) =>
  on(day, 'RecordShortfallPayment', { call: 1, member, ore: kronor(amount), entry: `C-${member}-${amount}` });
export const distribute = (day: string, ore?: number) =>
  on(day, 'Distribute', ore === undefined ? {} : { ore }, by('d'));
export const payOut = (day: string, member: string, distribution = 1) =>
  on(day, 'RecordPayout', { distribution, member });
export const draft = (day: string, [report, accounts] = ['e', 'f']) =>
  on(day, 'DraftFinalAccounts', { report: paper(report), accounts: paper(accounts) });
export const adopt = (day: string, version = 1) => on(day, 'AdoptFinalAccounts', { version }, by('a'));
export const serve = (day: string, member: string, documents: readonly Served[] = ['REPORT', 'ACCOUNTS']) =>
  on(day, 'RecordService', { member, documents }, by('b'));
export const keeper = 'Kommunstyrelsen i Haninge kommun';
export const keep = (day: string, who = keeper) => on(day, 'DecideArchiveKeeper', { keeper: who }, by('c'));
export const handOver = (day: string, who = keeper) => on(day, 'HandOverArchive', { keeper: who }, by('d'));
export const reopen = (day: string, because: 'ASSETS' | 'CLAIMS' = 'ASSETS') =>
  on(day, 'ReopenLiquidation', { because, what: 'Ett bankkonto' }, by('e'));
export const annul = (day: string) => on(day, 'AnnulLiquidation', { on: day, member: 'FK', decidedOn: '2011-03-10' });

type Lived = Life<LiquidationStarted>;

export const entered = (rest: Partial<Begun> = {}, claimMonths = 0): Lived => {
  const life = new Life<LiquidationStarted>(liquidation, 'liquidation-haninge');
  life.on(enteredOn, on(enteredOn, 'BeginLiquidation', beginning(rest, claimMonths)));
  return life;
};

const day = (life: Lived, when: string, ...commands: (Command & { at: number })[]): void =>
  expect(life.on(when, ...commands)).toEqual(commands.map(() => undefined));

/** The debts are paid and the furniture sold: a million is left (C80). */
export function settled(life = entered()): Lived {
  day(life, '2011-04-01', inventory('2011-04-01'));
  day(life, '2011-05-02', pay('2011-05-02', 1, 150_000), pay('2011-05-02', 2, 50_000), sell('2011-05-02'));
  day(life, '2011-05-20', debtsPaid('2011-05-20'), sold('2011-05-20'));
  return life;
}

/** Distributed on 1 June, with the members on the 3rd. */
export function distributed(life = settled()): Lived {
  day(life, '2011-06-01', distribute('2011-06-01'));
  const paying = members.filter((id) => id !== 'LAN');
  day(life, '2011-06-03', ...paying.map((id) => payOut('2011-06-03', id)));
  return life;
}

/** The final accounts adopted on 1 September, with who is to keep the archive. */
export function accounted(life = distributed()): Lived {
  day(life, '2011-08-15', draft('2011-08-15'));
  day(life, '2011-09-01', adopt('2011-09-01'), keep('2011-09-01'));
  return life;
}

/** The last member served on 20 September. */
export function dissolved(life = accounted()): Lived {
  const days = ['2011-09-05', '2011-09-06', '2011-09-12', '2011-09-20'];
  members.forEach((id, index) => day(life, days[index]!, serve(days[index]!, id)));
  return life;
}
