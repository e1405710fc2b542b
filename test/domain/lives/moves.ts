import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { Begun as Contributions } from '../../../domain/contributions/state';
import { owedOre } from '../../../domain/contributions/state';
import type { Begun as Budget } from '../../../domain/budget/state';
import { forbiddenKinds } from '../../../domain/insats/kinds';
import type { Begun as Insats } from '../../../domain/insats/state';
import { balanceOf } from '../../../domain/liquidation/balance';
import { callLeft, unpaidDebts, type LiquidationStarted } from '../../../domain/liquidation/state';
import { evidence } from './formed';
import { maker, movesOf, type Make, type Move } from './move';
import type { Network } from './network';
import { ask } from './sending';
import { byBody, forbundIn, founderIds, foundersOf, stateIn } from './who';

const one = <T>(items: readonly T[], which: number): T | undefined => items[which % Math.max(1, items.length)];
const liquidationOf = (network: Network): [string, LiquidationStarted] | undefined => {
  const stream = network.open('liquidation')[0];
  return stream === undefined ? undefined : [stream, network.state<LiquidationStarted>(stream)];
};

/** Pays an instalment that is owed: all of it, some of it, or too much. */
const pay: Make = (network, { which, much }) => {
  const stream = one(network.open('contributions'), which);
  if (stream === undefined) return [];
  const state = network.state<Contributions>(stream);
  const instalment = one(
    state.instalments.filter((instalment) => owedOre(instalment) > 0),
    which,
  );
  if (!instalment) return [];
  const ore = Math.max(1, Math.floor((owedOre(instalment) * much) / 80));
  const { reference, member: payer } = instalment;
  const payment = { entry: `e${network.journal.length}`, ore, bookedOn: network.today, reference, payer };
  return [ask(stream, 'RecordPayments', { payments: [payment] })];
};

/** Everything from a draft to the adoption, in one day or left half done. */
const budget: Make = (network, { which, much }) => {
  const open = network.open('budget').filter((stream) => !network.state<Budget>(stream).adopted);
  const stream = one(open, which);
  if (stream === undefined) return [];
  const { year } = network.state<Budget>(stream);
  const totalOre = 1_000_000_007 + much * 13;
  const [on, members] = [network.today, founderIds(network)];
  const plan = [year, year + 1, year + 2].map((y) => ({ year: y, revenuesOre: totalOre, costsOre: totalOre }));
  const serving = Object.fromEntries(members.map((member) => [member, 2]));
  return [
    ask(stream, 'DraftBudget', { on, totalOre, headings: { ACTIVITIES: totalOre }, plan }),
    ask(stream, 'InviteToSamrad', { on, meetingOn: on }),
    ask(stream, 'RecordInvitation', { on, members, outcome: 'DELIVERED' }),
    ask(stream, 'HoldSamrad', { on }),
    ask(stream, 'AnnounceMeeting', { on, meetingOn: on }),
    ask(stream, 'PublishDraft', { on }),
    ask(stream, 'AdoptBudget', { totalOre, serving }, { decidedOn: on }),
  ].slice(0, much > 20 ? 7 : much % 7);
};

const yearEnd: Make = (network, { which }) => {
  const stream = one(network.open('year-end'), which);
  if (stream === undefined) return [];
  const decidedOn = network.today;
  const each = foundersOf(network, 'REGION', 'KOMMUN').map((member) => [member]);
  const audits = [foundersOf(network, 'FK', 'LAN', 'AF'), ...each].map((accounts) =>
    ask(stream, 'RecordAuditReport', { accounts, opinion: 'FOR_DISCHARGE', remark: false }, { decidedOn }),
  );
  const discharges = founderIds(network).map((member) =>
    ask(stream, 'RecordDischarge', { ...byBody(network, member), verdict: 'DISCHARGED' }, { decidedOn }),
  );
  return [
    ask(stream, 'DraftAnnualReport', { parts: [] }),
    ask(stream, 'AdoptAnnualReport', {}, { decidedOn }),
    ...audits,
    ...discharges,
  ];
};

const appoint: Make = (network, { which }) => {
  const stream = one([...network.open('board'), ...network.open('auditors')], which);
  const member = one(founderIds(network), which) ?? '';
  return stream === undefined ? [] : [ask(stream, 'AppointSeats', { member }, { decidedOn: network.today })];
};

const need: Make = (network, { which }) => [
  ask(forbundIn(network), 'RaiseInsats', { title: `Insats ${which}` }, { decidedOn: network.today }),
];

/** From the need to money paid out, or as far as it comes: now and then for what may have none, or for one side alone. */
const insats: Make = (network, { which, much }) => {
  const stream = one(network.open('insats'), which);
  if (stream === undefined) return [];
  const [decidedOn, year] = [network.today, Number(network.today.slice(0, 4))];
  const by = { member: foundersOf(network, 'KOMMUN')[0] };
  const plan = { document: evidence, genderPerspective: true };
  const no = network.state<Insats>(stream).requisitions.length + 1;
  const kinds = ['COORDINATED_ACTIVITIES', ...(much % 7 === 0 ? [one(forbiddenKinds, which)] : [])];
  const proposal = {
    kinds,
    concerned: much % 7 === 1 ? ['KOMMUN'] : ['FK', 'KOMMUN'],
    carriedOutBy: [{ ...by, unit: 'socialtjänsten' }],
  };
  const period = { from: `${year}-01-01`, to: decidedOn };
  return [
    ask(stream, 'ProposeInsats', proposal, { decidedOn }),
    ask(stream, 'FundInsats', { year, ore: 1_000 + much, plan }, { decidedOn }),
    ask(stream, 'AgreeInsats', { with: by }, { decidedOn }),
    ask(stream, 'StartInsats', {}, { decidedOn }),
    ask(stream, 'RequisitionPayment', { by, ore: 500 + much * 7, period }, { decidedOn }),
    ask(stream, 'PayRequisition', { no }, { decidedOn }),
  ];
};

/** Ordinary credit, and what the law forbids. */
const borrow: Make = (network, { which, much }) => {
  const kind = one(['ORDINARY_CREDIT', 'LOAN', 'GUARANTEE'], which);
  return [ask(forbundIn(network), 'ProposeDebt', { kind, ore: much * 1_000 }, { decidedOn: network.today })];
};

const nextCharter = (network: Network, sign: string): object => {
  const { charter } = stateIn(network);
  return { ...charter, version: charter.version + 1, hash: sign.repeat(64) };
};

/** The board, or some of the members, decide on another charter. */
const changeCharter: Make = (network, { which, much }) => {
  const matter = { kind: 'CHANGE_CHARTER', charter: nextCharter(network, 'd') };
  const [decidedOn, members] = [network.today, founderIds(network)];
  const byBoard = ask(forbundIn(network), 'Approve', { matter }, { decidedOn });
  const by = members.slice(0, much > 70 ? members.length : which % members.length);
  return [
    byBoard,
    ...by.map((member) => ask(forbundIn(network), 'Approve', { ...byBody(network, member), matter }, { decidedOn })),
  ];
};

/** Oftenest a kommun: then every side still has a member. */
const notice: Make = (network, { which, much }) => {
  const kommuner = foundersOf(network, 'KOMMUN');
  const member = one([...kommuner, ...kommuner, ...founderIds(network)], which) ?? '';
  const decidedOn = addDays(network.today, -much);
  return [ask(forbundIn(network), 'GiveNotice', byBody(network, member), { decidedOn })];
};

/** The others decide to go on, or all consent to the notice being revoked. */
const aboutNotice: Make = (network, { which, much }) => {
  const stream = one(network.open('withdrawal'), which);
  if (stream === undefined) return [];
  const charter = nextCharter(network, 'c');
  const decidedOn = addDays(network.today, -(much % 40));
  const members = founderIds(network);
  return members.slice(0, 1 + (much % members.length)).map((member) => {
    const by = byBody(network, member);
    return much % 3 === 0
      ? ask(stream, 'ConsentToRevocation', by, { decidedOn })
      : ask(stream, 'DecideContinuation', { ...by, charter }, { decidedOn });
  });
};

const agree: Make = (network, { which, much }) => {
  const [matter, members] = [{ kind: 'LIQUIDATE' }, founderIds(network)];
  const decidedOn = network.today;
  return members
    .slice(0, much > 60 ? members.length : which % members.length)
    .map((member) => ask(forbundIn(network), 'Approve', { ...byBody(network, member), matter }, { decidedOn }));
};

const inventory: Make = (network, { which, much }) => {
  const [stream, state] = liquidationOf(network) ?? [];
  if (stream === undefined || !state) return [];
  const [asset, debt] = [state.assets.length + 1, state.debts.length + 1];
  const data = {
    openingOre: 100_000_001 * (which % 3),
    assets: [{ no: asset, what: 'Inventarier', ore: much * 1_000 }],
    debts: [{ no: debt, what: 'Leverantör', ore: much * 333_333 }],
  };
  return [ask(stream, 'RecordInventory', data, { decidedOn: network.today })];
};

type Winding = (state: LiquidationStarted, move: Move) => readonly [type: string, data: object][];
const membersOf = ({ basis }: LiquidationStarted): string[] => basis.members.map(({ id }) => id);
const report = { ...evidence, name: 'berattelse.pdf' };
const accounts = { sha256: 'b'.repeat(64) };

const payDebt: Winding = (state, { which }) => {
  const debt = one(unpaidDebts(state), which);
  if (!debt) return [];
  const ore = Math.min(debt.ore - debt.paidOre, Math.max(1, balanceOf(state).heldOre));
  return [['PayDebt', { no: debt.no, ore, entry: `debt-${debt.no}-${debt.paidOre}` }]];
};

const payCall: Winding = (state, { which }) => {
  const call = one(state.calls, which);
  const member = one(membersOf(state), which) ?? '';
  const left = call ? callLeft(call, member) : 0;
  if (!call || left === 0) return [];
  return [['RecordShortfallPayment', { call: call.no, member, ore: left, entry: `call-${call.no}-${member}` }]];
};

const sell: Winding = (state, { which, much }) => {
  const asset = one(
    state.assets.filter(({ sold }) => sold === undefined),
    which,
  );
  return asset ? [['SellAsset', { no: asset.no, ore: much * 999 }]] : [];
};

const distribute: Winding = (state, { much }) => {
  const { heldOre } = balanceOf(state);
  return [['Distribute', much > 40 && heldOre > 1 ? { ore: Math.floor(heldOre / 2) } : {}]];
};

const windings: readonly Winding[] = [
  payDebt,
  sell,
  (_, { much }) => [['CallShortfall', { ore: 1 + much * 7_777 }]],
  payCall,
  () => (['DEBTS_PAID', 'PROPERTY_SOLD'] as const).map((what) => ['Declare', { what }]),
  distribute,
  (state) =>
    state.distributions.flatMap(({ no }) =>
      membersOf(state).map((member): [string, object] => ['RecordPayout', { distribution: no, member }]),
    ),
  ({ versions }) => [
    ['DraftFinalAccounts', { report, accounts }],
    ['AdoptFinalAccounts', { version: versions + 1 }],
  ],
  (state, { which, much }) => {
    const documents = much > 30 ? ['REPORT', 'ACCOUNTS'] : ['REPORT'];
    return [['RecordService', { member: one(membersOf(state), which), documents }]];
  },
  () => ['DecideArchiveKeeper', 'HandOverArchive'].map((type) => [type, { keeper: 'Kommunstyrelsen' }]),
];

/** In any order, and also before its time: what comes too early is refused. */
const windUp: Make = (network, move) => {
  const [stream, state] = liquidationOf(network) ?? [];
  if (stream === undefined || !state) return [];
  const made = one(windings, move.much)?.(state, move) ?? [];
  return made.map(([type, data]) => ask(stream, type, data, { decidedOn: network.today }));
};

const makes: Readonly<Record<string, Make>> = {
  ...{
    pay,
    budget,
    yearEnd,
    appoint,
    need,
    insats,
    borrow,
    changeCharter,
    notice,
    aboutNotice,
    agree,
    inventory,
    windUp,
  },
  wait: () => [],
};

export const make = maker(makes);

export const moves = movesOf(
  {
    pay: 8,
    budget: 4,
    yearEnd: 2,
    appoint: 2,
    need: 1,
    insats: 3,
    borrow: 1,
    changeCharter: 1,
    notice: 2,
    aboutNotice: 2,
    agree: 1,
    inventory: 3,
    windUp: 10,
    wait: 1,
  },
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) }, fc.integer({ min: 60, max: 300 })),
  { minLength: 10, maxLength: 60 },
);
