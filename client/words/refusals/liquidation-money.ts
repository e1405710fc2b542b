import type { Tongue } from '../tongue';
import { both, day, text, texts, type Details, type Say } from './say';
import { standingOf } from './standing';

const kronor = (tongue: Tongue, ore: unknown): string => tongue.kronor(typeof ore === 'number' ? ore : 0);

/** "Hyra och Arvoden": lines of the inventory by what they are. */
const named = ({ list }: Tongue, lines: unknown): string =>
  list(Array.isArray(lines) ? lines.map((line) => text((line as Details)['what'])) : []);

const left = (tongue: Tongue, lines: unknown, [sv, en]: readonly [string, string]): string => {
  const what = named(tongue, lines);
  return what === '' ? tongue.t(`${sv}.`, `${en}.`) : tongue.t(`${sv}: ${what}.`, `${en}: ${what}.`);
};

const notBefore = [
  'Tillgångarna får inte skiftas förrän skulderna är betalda och egendomen avyttrad (förbundsordningens bestämmelse om likvidation).',
  'Assets may not be distributed until debts are paid and property sold (the charter’s rule on liquidation).',
] as const;

/** About what a förbund in liquidation owns, owes and holds. */
export const aboutLiquidationMoney: Record<string, Say> = {
  NO_INVENTORY: both(
    ['Ingen inventering är registrerad.', 'Registrera vad förbundet äger, är skyldigt och har på kontot.'],
    ['No inventory is recorded.', 'Record what the förbund owns, owes and holds.'],
  ),
  OPENING_MISSING: both(
    ['Det saknas vad förbundet hade på kontot när det trädde i likvidation.', 'Ange beloppet.'],
    ['What the förbund held when it went into liquidation is missing.', 'Give the amount.'],
  ),
  NUMBER_TWICE: ({ t }, { no }) => [
    t(`Nummer ${text(no)} finns två gånger.`, `Number ${text(no)} is given twice.`),
    t('Ge varje rad ett eget nummer.', 'Give each line a number of its own.'),
  ],
  DEBT_NOT_LISTED: ({ t }, { no, known }) => [
    t(`Inventeringen har ingen skuld nummer ${text(no)}.`, `The inventory has no debt number ${text(no)}.`),
    knownNumbers(t, known),
  ],
  ASSET_NOT_LISTED: ({ t }, { no, known }) => [
    t(`Inventeringen har ingen tillgång nummer ${text(no)}.`, `The inventory has no asset number ${text(no)}.`),
    knownNumbers(t, known),
  ],
  DEBT_OVERPAID: (tongue, { what, leftOre }) => [
    tongue.t(
      `Av skulden ${text(what)} återstår ${kronor(tongue, leftOre)}.`,
      `${kronor(tongue, leftOre)} is left of the debt ${text(what)}.`,
    ),
    tongue.t(
      'Ange högst det beloppet, eller rätta skulden i inventeringen.',
      'Give at most that amount, or correct the debt in the inventory.',
    ),
  ],
  DEBT_BELOW_PAID: (tongue, { what, paidOre }) => [
    tongue.t(
      `${kronor(tongue, paidOre)} har redan betalats av skulden ${text(what)}.`,
      `${kronor(tongue, paidOre)} has been paid of the debt ${text(what)} already.`,
    ),
    tongue.t('Skulden kan inte vara mindre än så.', 'The debt cannot be less than that.'),
  ],
  ALREADY_SOLD: (tongue, details) => [
    tongue.t(
      `${text(details['what'])} avyttrades ${day(tongue, standingOf(details)['on'])} för ${kronor(tongue, standingOf(details)['ore'])}.`,
      `${text(details['what'])} was sold on ${day(tongue, standingOf(details)['on'])} for ${kronor(tongue, standingOf(details)['ore'])}.`,
    ),
    tongue.t('Det står fast.', 'That stands.'),
  ],
  MORE_THAN_HELD: (tongue, { heldOre }) => [
    tongue.t(`Förbundet har ${kronor(tongue, heldOre)}.`, `The förbund holds ${kronor(tongue, heldOre)}.`),
    tongue.t(
      'Registrera först det som har kommit in. Räcker det inte tas bristen ut av medlemmarna (22 § lagen).',
      'Record first what has come in. If that is not enough, the shortfall is called in from the members (22 § of the Act).',
    ),
  ],
  ENTRY_USED: ({ t }, { entry }) => [
    t(
      `Bankens post ${text(entry)} är redan registrerad som en annan betalning.`,
      `The bank’s entry ${text(entry)} is recorded as another payment already.`,
    ),
    t('Ange postens egen referens.', 'Give the entry’s own reference.'),
  ],
  DEBTS_REMAIN: (tongue, { debts }) => [
    left(tongue, debts, ['Det fanns obetalda skulder den dagen', 'There were unpaid debts on that day']),
    tongue.t('Registrera betalningarna först.', 'Record the payments first.'),
  ],
  ASSETS_REMAIN: (tongue, { assets }) => [
    left(tongue, assets, ['Det fanns egendom kvar den dagen', 'There was property left on that day']),
    tongue.t('Registrera avyttringen först.', 'Record the sale first.'),
  ],
  ALREADY_DECLARED: (tongue, details) => [
    tongue.t(
      `Det är redan förklarat, per ${day(tongue, standingOf(details)['decidedOn'])}.`,
      `It is declared already, as of ${day(tongue, standingOf(details)['decidedOn'])}.`,
    ),
    tongue.t('Den dagen står fast.', 'That day stands.'),
  ],
  DEBTS_UNPAID: (tongue, { debts }) => [
    left(tongue, debts, ['Skulderna är inte förklarade betalda', 'The debts are not declared paid']),
    tongue.t(...notBefore),
  ],
  PROPERTY_UNSOLD: (tongue, { assets }) => [
    left(tongue, assets, ['Egendomen är inte förklarad avyttrad', 'The property is not declared sold']),
    tongue.t(...notBefore),
  ],
  MORE_THAN_LACKS: (tongue, { lackOre }) => [
    tongue.t(
      `Till skulderna saknas ${kronor(tongue, lackOre)}.`,
      `${kronor(tongue, lackOre)} is missing to pay the debts.`,
    ),
    tongue.t('Ange högst det beloppet (22 § lagen).', 'Give at most that amount (22 § of the Act).'),
  ],
  UNKNOWN_CALL: ({ t }, { call, calls }) => [
    t(`Det finns inget uttag nummer ${text(call)} av en brist.`, `There is no shortfall call number ${text(call)}.`),
    knownNumbers(t, calls),
  ],
  CALL_OVERPAID: (tongue, { member, leftOre }) => [
    tongue.t(
      `${tongue.member(text(member))} är skyldig ${kronor(tongue, leftOre)} av bristen.`,
      `${tongue.member(text(member))} owes ${kronor(tongue, leftOre)} of the shortfall.`,
    ),
    tongue.t('Ange högst det beloppet.', 'Give at most that amount.'),
  ],
};

const knownNumbers = (t: Tongue['t'], known: unknown): string => {
  const numbers = texts(known).join(', ');
  return numbers === ''
    ? t('Registrera den först.', 'Record it first.')
    : t(`Välj ett av ${numbers}.`, `Choose one of ${numbers}.`);
};
