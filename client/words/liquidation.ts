import type { CivilDate } from '../../domain/calendar/civil-date';
import type { LiquidationTrigger } from '../../domain/forbund/ends';
import type { Appeared, Served } from '../../domain/liquidation/commands';
import type { Step, StepName } from '../../domain/liquidation/view/steps';
import type { Language } from './language';
import type { Tongue } from './tongue';

const why: Readonly<Record<LiquidationTrigger, (tongue: Tongue, withdrawing: readonly string[]) => string>> = {
  AGREEMENT: ({ t }) => t('Medlemmarna är överens om det.', 'The members are agreed on it.'),
  WITHDRAWAL: ({ t, list, member }, withdrawing) => {
    const who = list(withdrawing.map(member));
    const one = withdrawing.length === 1;
    return t(
      `${one ? 'Uppsägningstiden' : 'Uppsägningstiderna'} för ${who} har löpt ut.`,
      `The notice ${one ? 'period' : 'periods'} of ${who} ${one ? 'has' : 'have'} run out.`,
    );
  },
  COMPOSITION_BROKEN: ({ t }) =>
    t(
      'Förbundet saknar en medlem som lagen kräver (3\u00a0§).',
      'The förbund lacks a member that the law requires (3\u00a0§).',
    ),
  TIME_RUN_OUT: ({ t }) => t('Tiden som förbundsordningen anger är slut.', 'The time that the charter gives is over.'),
};

/** Since when, and who winds it up; what follows from a last day comes when that day is over. */
export const enteredWords = (
  { t, date }: Tongue,
  { trigger, enteredOn }: { trigger: LiquidationTrigger; enteredOn: CivilDate },
): string => {
  const on = date(enteredOn);
  const [sv, en] =
    trigger === 'WITHDRAWAL' || trigger === 'TIME_RUN_OUT'
      ? [`vid utgången av den ${on}`, `at the end of ${on}`]
      : [on, `on ${on}`];
  return t(
    `Förbundet trädde i likvidation ${sv}. Styrelsen är likvidator.`,
    `The förbund went into liquidation ${en}. The board is the liquidator.`,
  );
};

/** Why the förbund went into liquidation, as a sentence. */
export const triggerWords = (
  tongue: Tongue,
  { trigger, withdrawing = [] }: { trigger: LiquidationTrigger; withdrawing?: readonly string[] },
): string => why[trigger](tongue, withdrawing);

const documents: Readonly<Record<Served, Record<Language, string>>> = {
  REPORT: { sv: 'förvaltningsberättelsen', en: 'the administration report' },
  ACCOUNTS: { sv: 'redovisningshandlingarna', en: 'the accounting documents' },
};

/** A document that is served; an unknown one as it is stored. */
export const servedWords = (document: string, lang: Language): string =>
  Object.hasOwn(documents, document) ? documents[document as Served][lang] : document;

const appeared: Readonly<Record<Appeared, Record<Language, string>>> = {
  ASSETS: { sv: 'tillgångar har kommit fram', en: 'assets have appeared' },
  CLAIMS: { sv: 'anspråk har kommit fram', en: 'claims have appeared' },
};

/** What reopened it, inside a sentence. */
export const appearedWords = (because: Appeared, lang: Language): string => appeared[because][lang];

const stepNames: Readonly<Record<StepName, Record<Language, string>>> = {
  INVENTORY: { sv: 'Tillgångar och skulder inventerade', en: 'Assets and debts recorded' },
  DEBTS: { sv: 'Skulderna betalda', en: 'Debts paid' },
  SALE: { sv: 'Egendomen avyttrad', en: 'Property sold' },
  DISTRIBUTION: { sv: 'Resten skiftad', en: 'The rest distributed' },
  PAYOUT: { sv: 'Andelarna utbetalda', en: 'Shares paid out' },
  FINAL_ACCOUNTS: { sv: 'Slutredovisningen avgiven', en: 'Final accounts adopted' },
  SERVICE: { sv: 'Medlemmarna delgivna', en: 'Members served' },
  ARCHIVE: { sv: 'Arkivet överlämnat', en: 'Archive handed over' },
};

/** A step of the checklist, as what is so when it is done. */
export const stepWords = (step: StepName, lang: Language): string => stepNames[step][lang];

const counted: Readonly<Partial<Record<StepName, (left: number, of: number) => Record<Language, string>>>> = {
  DEBTS: (left, of) => ({ sv: `${left} av ${of} kvar`, en: `${left} of ${of} left` }),
  SALE: (left, of) => ({ sv: `${left} av ${of} kvar`, en: `${left} of ${of} left` }),
  PAYOUT: (left, of) => ({ sv: `${left} av ${of} kvar`, en: `${left} of ${of} left` }),
  SERVICE: (left, of) => servedOn(of - left, of),
};

/** "Delgiven 3 av 4 medlemmar", as a part of a sentence. */
export const servedOn = (served: number, members: number): Record<Language, string> => ({
  sv: `delgiven ${served} av ${members} ${members === 1 ? 'medlem' : 'medlemmar'}`,
  en: `served on ${served} of ${members} ${members === 1 ? 'member' : 'members'}`,
});

/** How far a step that is done one by one has come; nothing to say of the others. */
export const stepCount = ({ step, left, of }: Step, lang: Language): string =>
  left === undefined || of === undefined || of === 0 ? '' : (counted[step]?.(left, of)[lang] ?? '');
