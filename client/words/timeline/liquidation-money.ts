import type { LiquidationEvent } from '../../../domain/liquidation/events';
import { sumOre } from '../../../domain/money/sum';
import type { Tongue } from '../tongue';
import { capital, sentences } from '../tongue';
import { type Line, type Told, written } from './line';

type Data<Type extends LiquidationEvent['type']> = Extract<LiquidationEvent, { type: Type }>['data'];

/** A mail says the addressee's own share, the timeline everybody's. */
type Mine = { shareOre?: number };

function shares(
  tongue: Tongue,
  { shares: all, shareOre }: { shares?: Readonly<Record<string, number>> } & Mine,
): string {
  const { kronor, list, member, t } = tongue;
  if (shareOre !== undefined) {
    return t(`Medlemmens del är ${kronor(shareOre)}.`, `The member’s share is ${kronor(shareOre)}.`);
  }
  const parts = Object.entries(all ?? {})
    .filter(([, ore]) => ore > 0)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return `${capital(list(parts.map(([id, ore]) => `${member(id)} ${kronor(ore)}`)))}.`;
}

function inventory({ t, kronor }: Tongue, { openingOre, assets, debts, evidence }: Data<'InventoryRecorded'>): Line {
  const [assetsOre, debtsOre] = [assets, debts].map((items) => sumOre(items.map(({ ore }) => ore)));
  return {
    tone: 'done',
    sentence:
      openingOre === undefined
        ? t('Inventeringen är ändrad.', 'The inventory has been changed.')
        : t(
            `Inventeringen är gjord: ${kronor(openingOre)} på kontot.`,
            `The inventory has been made: ${kronor(openingOre)} on the account.`,
          ),
    soft: sentences(
      assets.length > 0 &&
        t(
          `Tillgångar att avyttra: ${assets.length}, uppskattade till ${kronor(assetsOre ?? 0)}.`,
          `Assets to sell: ${assets.length}, estimated at ${kronor(assetsOre ?? 0)}.`,
        ),
      debts.length > 0 &&
        t(`Skulder: ${debts.length}, ${kronor(debtsOre ?? 0)}.`, `Debts: ${debts.length}, ${kronor(debtsOre ?? 0)}.`),
    ),
    ...written(evidence),
  };
}

function called(tongue: Tongue, data: Omit<Data<'LiquidationShortfallCalled'>, 'shares' | 'evidence'> & Mine): Line {
  const { t, kronor, date } = tongue;
  const { ore, dueOn } = data;
  return {
    tone: 'soon',
    sentence: t(
      `Tillgångarna räcker inte: ${kronor(ore)} tas ut av medlemmarna (22 § lagen).`,
      `The assets are not enough: ${kronor(ore)} is called in from the members (22 § of the Act).`,
    ),
    soft: sentences(shares(tongue, data), t(`Ska betalas senast ${date(dueOn)}.`, `To be paid by ${date(dueOn)}.`)),
    ...written((data as Partial<Data<'LiquidationShortfallCalled'>>).evidence),
  };
}

function distributed(tongue: Tongue, data: Omit<Data<'AssetsDistributed'>, 'shares' | 'evidence'> & Mine): Line {
  const { t, kronor } = tongue;
  return {
    tone: 'done',
    sentence: t(
      `${kronor(data.ore)} skiftades mellan medlemmarna efter andelarna i förbundsordningen.`,
      `${kronor(data.ore)} was distributed among the members by the shares of the charter.`,
    ),
    soft: sentences(
      shares(tongue, data),
      data.openQuestion &&
        t(
          'Statens hälft går till Försäkringskassan. Om Arbetsförmedlingen ska ha del av den säger ingen källa.',
          'The state’s half goes to Försäkringskassan. Whether Arbetsförmedlingen is to have a part of it, no source says.',
        ),
    ),
    ...written((data as Partial<Data<'AssetsDistributed'>>).evidence),
  };
}

type Money =
  | 'InventoryRecorded'
  | 'DebtPaid'
  | 'AssetSold'
  | 'DebtsDeclaredPaid'
  | 'PropertyDeclaredSold'
  | 'LiquidationShortfallCalled'
  | 'ShortfallPaymentRecorded'
  | 'AssetsDistributed'
  | 'SharePaidOut';

/** What came in, what was paid, and what the members had. */
export const liquidationMoneyLines: Pick<Told<LiquidationEvent>, Money> = {
  InventoryRecorded: inventory,
  DebtPaid: ({ t, kronor }, { what, ore, leftOre, evidence }) => ({
    tone: 'done',
    sentence: t(`${kronor(ore)} betalades av skulden ${what}.`, `${kronor(ore)} was paid of the debt ${what}.`),
    soft:
      leftOre === 0
        ? t('Den är helt betald.', 'It is paid in full.')
        : t(`${kronor(leftOre)} återstår.`, `${kronor(leftOre)} remains.`),
    ...written(evidence),
  }),
  AssetSold: ({ t, kronor }, { what, ore, evidence }) => ({
    tone: 'done',
    sentence:
      ore === 0
        ? t(`${what} kasserades utan ersättning.`, `Scrapped for nothing: ${what}.`)
        : t(`${what} avyttrades för ${kronor(ore)}.`, `Sold for ${kronor(ore)}: ${what}.`),
    ...written(evidence),
  }),
  DebtsDeclaredPaid: ({ t }, { evidence }) => ({
    tone: 'done',
    sentence: t('Styrelsen förklarade skulderna betalda.', 'The board declared the debts paid.'),
    ...written(evidence),
  }),
  PropertyDeclaredSold: ({ t }, { evidence }) => ({
    tone: 'done',
    sentence: t('Styrelsen förklarade egendomen avyttrad.', 'The board declared the property sold.'),
    ...written(evidence),
  }),
  LiquidationShortfallCalled: called,
  ShortfallPaymentRecorded: ({ t, kronor, member }, { member: id, ore, leftOre, evidence }) => ({
    tone: 'done',
    sentence: t(
      `${capital(member(id))} betalade ${kronor(ore)} av bristen.`,
      `${capital(member(id))} paid ${kronor(ore)} of the shortfall.`,
    ),
    soft:
      leftOre === 0
        ? t('Medlemmens del är betald.', 'The member’s part is paid.')
        : t(`${kronor(leftOre)} återstår.`, `${kronor(leftOre)} remains.`),
    ...written(evidence),
  }),
  AssetsDistributed: distributed,
  SharePaidOut: ({ t, kronor, member }, { member: id, ore, evidence }) => ({
    tone: 'done',
    sentence: t(`${kronor(ore)} betalades ut till ${member(id)}.`, `${kronor(ore)} was paid out to ${member(id)}.`),
    ...written(evidence),
  }),
};
