import type { Command } from '../../../domain/command';
import { balanceOf, lackOre } from '../../../domain/liquidation/balance';
import type { LiquidationStarted } from '../../../domain/liquidation/state';
import { evidence } from './formed';
import type { Network } from './network';
import { byBody, forbundIn, founderIds } from './who';

type Ask = (type: string, data: object) => void;
interface Scene {
  ask: Ask;
  state: () => LiquidationStarted;
}

const membersOf = ({ state }: Scene): string[] => state().basis.members.map(({ id }) => id);

/**
 * All members are agreed, where no notice has led there; then the board does what is left, with all that there is. More
 * paid out than came in is owed to the bank.
 */
export function broughtToItsEnd(network: Network, accountOre = 0): void {
  if (network.open('liquidation').length === 0) agreed(network);
  const stream = network.open('liquidation')[0] ?? '';
  const ask: Ask = (type, data) => {
    const command = { type, data: data as Command['data'], evidence, decidedOn: network.today };
    if (!network.isOver(stream)) network.ask(stream, command);
  };
  const scene = { ask, state: () => network.state<LiquidationStarted>(stream) };
  if (scene.state().openingOre === undefined) {
    const debts = accountOre < 0 ? [{ no: 1, what: 'Kredit', ore: -accountOre }] : [];
    ask('RecordInventory', { openingOre: Math.max(0, accountOre), assets: [], debts });
  }
  settled(scene);
  distributed(scene);
  closed(scene);
}

function agreed(network: Network): void {
  for (const member of founderIds(network)) {
    const data = { ...byBody(network, member), matter: { kind: 'LIQUIDATE' } };
    network.ask(forbundIn(network), { type: 'Approve', data, evidence, decidedOn: network.today });
  }
}

/** Every asset is scrapped, every call paid, and every debt. */
function settled({ ask, state }: Scene): void {
  const unsold = state().assets.filter(({ sold }) => sold === undefined);
  for (const { no } of unsold) ask('SellAsset', { no, ore: 0 });
  if (lackOre(state()) > 0) ask('CallShortfall', { ore: lackOre(state()) });
  for (const { no, shares, paid } of state().calls) {
    const owing = Object.entries(shares).filter(([member, ore]) => ore > (paid[member] ?? 0));
    for (const [member, ore] of owing) {
      ask('RecordShortfallPayment', { call: no, member, ore: ore - (paid[member] ?? 0), entry: `${no}-${member}` });
    }
  }
  const unpaid = state().debts.filter(({ ore, paidOre }) => ore > paidOre);
  for (const { no, ore, paidOre } of unpaid) ask('PayDebt', { no, ore: ore - paidOre, entry: `debt-${no}` });
}

function distributed(scene: Scene): void {
  const { ask, state } = scene;
  ask('Declare', { what: 'DEBTS_PAID' });
  ask('Declare', { what: 'PROPERTY_SOLD' });
  if (balanceOf(state()).heldOre > 0) ask('Distribute', {});
  for (const { no } of state().distributions) {
    for (const member of membersOf(scene)) ask('RecordPayout', { distribution: no, member });
  }
}

function closed(scene: Scene): void {
  const { ask, state } = scene;
  const version = state().versions + 1;
  ask('DraftFinalAccounts', { report: evidence, accounts: { sha256: 'b'.repeat(64) } });
  ask('AdoptFinalAccounts', { version });
  for (const member of membersOf(scene)) ask('RecordService', { member, documents: ['REPORT', 'ACCOUNTS'] });
  ask('DecideArchiveKeeper', { keeper: 'Kommunstyrelsen' });
  ask('HandOverArchive', { keeper: 'Kommunstyrelsen' });
}
