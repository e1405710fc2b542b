import type { CivilDate } from '../../calendar/civil-date';
import { evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import type { Declared } from '../commands';
import { debtLeft, type LiquidationStarted, unpaidDebts, unsoldAssets } from '../state';
import { alreadyOn, type Decide, held, inventoried, isKnown, shown, stepOn, undissolved } from './rules';

// Debts and sale have no order between them; only what is left waits for both (0.4 D15).

export const payDebt: Decide<'PayDebt'> = (command, state) => {
  const { no, ore, entry } = command.data;
  const decidedOn = stepOn(command, state);
  if (isKnown(state, entry, { of: `debt ${no}`, ore, on: decidedOn })) return [];
  undissolved(state);
  const debt = theLine(state.debts, no, 'DEBT_NOT_LISTED');
  const left = debtLeft(debt);
  if (ore > left) {
    const message = `${left} öre are left of ${debt.what}: no more can be paid of it`;
    throw new Rejected('DEBT_OVERPAID', message, { no, what: debt.what, ore, leftOre: left });
  }
  held(ore, state);
  const data = { no, what: debt.what, ore, leftOre: left - ore, entry, decidedOn, ...evidenceIfAny(command) };
  return [{ type: 'DebtPaid', data }];
};

export const sellAsset: Decide<'SellAsset'> = (command, state) => {
  const { no, ore } = command.data;
  const decidedOn = stepOn(command, state);
  const { what, sold } = theLine(state.assets, no, 'ASSET_NOT_LISTED');
  if (sold) {
    if (sold.ore === ore && sold.on === decidedOn) return [];
    throw new Rejected('ALREADY_SOLD', `${what} was sold on ${sold.on}`, { no, what, standing: sold });
  }
  undissolved(state);
  return [{ type: 'AssetSold', data: { no, what, ore, decidedOn, ...evidenceIfAny(command) } }];
};

function theLine<Line extends { no: number }>(lines: readonly Line[], no: number, code: string): Line {
  const line = lines.find((one) => one.no === no);
  if (line) return line;
  throw new Rejected(code, `the inventory has no number ${no} of that kind`, { no, known: lines.map((one) => one.no) });
}

/** A person's word for it; but what the record has as owed, or as owned, is so whatever is said. */
export const declare: Decide<'Declare'> = (command, state) => {
  const said = shown(command, state);
  const { standing, what, left, type } = matters[command.data.what];
  const day = standing(state);
  if (day !== undefined) return alreadyOn(day, said.decidedOn, { code: 'ALREADY_DECLARED', what });
  inventoried(state);
  undissolved(state);
  left(state, said.decidedOn);
  return [{ type, data: said }];
};

interface Matter {
  type: 'DebtsDeclaredPaid' | 'PropertyDeclaredSold';
  what: string;
  standing: (state: LiquidationStarted) => CivilDate | undefined;
  /** Refused: DEBTS_REMAIN, ASSETS_REMAIN. */
  left: (state: LiquidationStarted, day: CivilDate) => void;
}

const matters: Readonly<Record<Declared, Matter>> = {
  DEBTS_PAID: {
    type: 'DebtsDeclaredPaid',
    what: 'the debts were declared paid',
    standing: ({ debtsPaidOn }) => debtsPaidOn,
    left: (state, decidedOn) => {
      const late = state.debts.filter((debt) => debtLeft(debt) === 0 && (debt.paidOn ?? decidedOn) > decidedOn);
      const debts = [...unpaidDebts(state), ...late].map((debt) => ({
        no: debt.no,
        what: debt.what,
        leftOre: debtLeft(debt),
      }));
      if (debts.length === 0) return;
      throw new Rejected('DEBTS_REMAIN', `debts were unpaid on ${decidedOn} (S3:277)`, { debts, decidedOn });
    },
  },
  PROPERTY_SOLD: {
    type: 'PropertyDeclaredSold',
    what: 'the property was declared sold',
    standing: ({ propertySoldOn }) => propertySoldOn,
    left: (state, decidedOn) => {
      const late = state.assets.filter(({ sold }) => sold !== undefined && sold.on > decidedOn);
      const assets = [...unsoldAssets(state), ...late].map(({ no, what }) => ({ no, what }));
      if (assets.length === 0) return;
      throw new Rejected('ASSETS_REMAIN', `property was unsold on ${decidedOn} (S3:277)`, { assets, decidedOn });
    },
  },
};
