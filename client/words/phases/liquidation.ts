import type { LiquidationPhase } from '../../../domain/liquidation/phase';
import type { Language } from '../language';

type Own = Exclude<LiquidationPhase, 'DISSOLVED'>;

/** The states of a liquidation; debts and sale have no order. */
export const liquidationPhases: Readonly<Record<Own, Record<Language, readonly [word: string, sentence: string]>>> = {
  IN_LIQUIDATION: {
    sv: ['I likvidation', 'Skulderna ska betalas och egendomen avyttras.'],
    en: ['In liquidation', 'The debts are to be paid and the property sold.'],
  },
  DEBTS_PAID: {
    sv: ['Skulderna betalda', 'Skulderna är betalda. Egendomen är inte avyttrad än.'],
    en: ['Debts paid', 'The debts are paid. The property is not sold yet.'],
  },
  ASSETS_SOLD: {
    sv: ['Egendomen avyttrad', 'Egendomen är avyttrad. Skulderna är inte betalda än.'],
    en: ['Property sold', 'The property is sold. The debts are not paid yet.'],
  },
  READY_TO_DISTRIBUTE: {
    sv: ['Klart att skifta', 'Skulderna är betalda och egendomen avyttrad. Det som är kvar ska skiftas.'],
    en: ['Ready to distribute', 'The debts are paid and the property sold. What is left is to be distributed.'],
  },
  DISTRIBUTED: {
    sv: ['Skiftat', 'Allt är skiftat. Slutredovisningen är inte upprättad.'],
    en: ['Distributed', 'All is distributed. The final accounts are not drawn up.'],
  },
  FINAL_ACCOUNTS: {
    sv: ['Slutredovisning', 'Slutredovisningen är upprättad. Ingen medlem är delgiven den än.'],
    en: ['Final accounts', 'The final accounts are drawn up. No member has been served with them yet.'],
  },
  BEING_SERVED: {
    sv: ['Delges', 'Slutredovisningen delges medlemmarna. Förbundet är upplöst när alla är delgivna.'],
    en: ['Being served', 'The final accounts are being served. The förbund is dissolved when all members have them.'],
  },
  REOPENED: {
    sv: ['Återupptagen', 'Likvidationen är återupptagen: något har kommit fram efter upplösningen.'],
    en: ['Reopened', 'The liquidation is reopened: something has appeared after the dissolution.'],
  },
  LIQUIDATION_ANNULLED: {
    sv: ['Upphävd', 'Likvidationen är upphävd. Förbundet består.'],
    en: ['Annulled', 'The liquidation is annulled. The förbund continues.'],
  },
};
