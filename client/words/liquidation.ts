import type { LiquidationTrigger } from '../../domain/forbund/ends';
import type { Appeared, Served } from '../../domain/liquidation/commands';
import type { Language } from './language';
import { capital, type Tongue } from './tongue';

const why: Readonly<Record<LiquidationTrigger, (tongue: Tongue, withdrawing: readonly string[]) => string>> = {
  AGREEMENT: ({ t }) => t('Medlemmarna är överens om det.', 'The members are agreed on it.'),
  WITHDRAWAL: ({ t, list, member }, withdrawing) => {
    const who = capital(list(withdrawing.map(member)));
    return t(`${who} har utträtt, och uppsägningstiden är slut.`, `${who} has left: the notice has run out.`);
  },
  COMPOSITION_BROKEN: ({ t }) =>
    t('Förbundet saknar en medlem som lagen kräver (3 §).', 'It lacks a member that the law requires (3 §).'),
  TIME_RUN_OUT: ({ t }) => t('Tiden som förbundsordningen anger är slut.', 'The time that the charter gives is over.'),
};

/** Why the förbund went into liquidation, as a sentence. */
export const triggerWords = (
  tongue: Tongue,
  { trigger, withdrawing = [] }: { trigger: LiquidationTrigger; withdrawing?: readonly string[] },
): string => why[trigger](tongue, withdrawing);

const documents: Readonly<Record<Served, Record<Language, string>>> = {
  REPORT: { sv: 'förvaltningsberättelsen', en: 'the report' },
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
