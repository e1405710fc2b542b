import type { CaseFile } from '../../contracts/case-file/case-file';
import type { CaseLiquidationStep } from '../../contracts/case-file/liquidation';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import type { Evidence } from '../../domain/command';
import type { LiquidationCommand } from '../../domain/liquidation/commands';
import { inOre } from './plan';

/** A command without what the sender adds: its id and its actor. */
export type Asked = LiquidationCommand extends infer C
  ? C extends LiquidationCommand
    ? Omit<C, 'id' | 'actor'>
    : never
  : never;

/** What is done in a liquidation on one day. */
export interface LiquidationStep {
  on: CivilDate;
  commands: readonly Asked[];
}

/** What stands for every document of a liquidation; the final accounts are two. */
export interface Papers {
  any: Evidence;
  accounts: Evidence;
}

interface Scene {
  file: CaseFile;
  papers: Papers;
}

type Of<Name extends CaseLiquidationStep['do']> = Extract<CaseLiquidationStep, { do: Name }>;

/** The case file's liquidation, reckoned from the day it is entered, in the order of its days. */
export function liquidationSteps(file: CaseFile, enteredOn: CivilDate, papers: Papers): LiquidationStep[] {
  const steps = file.liquidation?.steps ?? [];
  return steps
    .map((step, index) => ({
      on: addDays(enteredOn, step.afterDays),
      commands: commandsOf(step, { file, papers }, steps.slice(0, index)).map((command) => ({
        decidedOn: addDays(enteredOn, step.afterDays),
        evidence: papers.any,
        ...command,
      })),
    }))
    .sort((a, b) => (a.on < b.on ? -1 : +(a.on > b.on)));
}

function commandsOf(
  step: CaseLiquidationStep,
  { file, papers }: Scene,
  before: readonly CaseLiquidationStep[],
): Asked[] {
  switch (step.do) {
    case 'inventory':
      return [inventory(step)];
    case 'pay-debts':
      return debtsOf(before).map(({ kronor }, index) => ({
        type: 'PayDebt',
        data: { no: index + 1, ore: inOre(kronor), entry: `skuld-${index + 1}` },
      }));
    case 'sell':
      return [{ type: 'SellAsset', data: { no: soldIn(before) + 1, ore: inOre(step.kronor) } }];
    case 'debts-paid':
      return [{ type: 'Declare', data: { what: 'DEBTS_PAID' } }];
    case 'property-sold':
      return [{ type: 'Declare', data: { what: 'PROPERTY_SOLD' } }];
    default:
      return windingUp(step, { file, papers });
  }
}

type Winding = Of<'distribute' | 'final-accounts' | 'serve' | 'archive' | 'hand-over'>;

function windingUp(step: Winding, { file, papers }: Scene): Asked[] {
  switch (step.do) {
    case 'distribute':
      return [
        { type: 'Distribute', data: {} },
        ...payersOf(file).map((member): Asked => ({ type: 'RecordPayout', data: { distribution: 1, member } })),
      ];
    case 'final-accounts':
      return [
        { type: 'DraftFinalAccounts', data: { report: papers.any, accounts: papers.accounts } },
        { type: 'AdoptFinalAccounts', data: { version: 1 } },
      ];
    case 'serve':
      return [{ type: 'RecordService', data: { member: step.member, documents: ['REPORT', 'ACCOUNTS'] } }];
    case 'archive':
      return [{ type: 'DecideArchiveKeeper', data: { keeper: step.keeper } }];
    case 'hand-over':
      return [{ type: 'HandOverArchive', data: { keeper: step.keeper } }];
  }
}

const numbered = (lines: readonly { what: string; kronor: number }[] = []) =>
  lines.map(({ what, kronor }, index) => ({ no: index + 1, what, ore: inOre(kronor) }));

const inventory = ({ heldKronor, assets, debts }: Of<'inventory'>): Asked => ({
  type: 'RecordInventory',
  data: { openingOre: inOre(heldKronor), assets: numbered(assets), debts: numbered(debts) },
});

const debtsOf = (before: readonly CaseLiquidationStep[]) =>
  before.flatMap((step) => (step.do === 'inventory' ? (step.debts ?? []) : []));

const soldIn = (before: readonly CaseLiquidationStep[]): number => before.filter((step) => step.do === 'sell').length;

/** Försäkringskassan has the state's whole half (5 §). */
const payersOf = ({ members }: CaseFile): string[] =>
  members.filter(({ party }) => party !== 'AF' && party !== 'LAN').map(({ id }) => id);
