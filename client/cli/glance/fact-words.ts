import { formatDate, formatDateShort } from '../../words/dates';
import { servedOn } from '../../words/liquidation';
import { formatKronor } from '../../words/money';
import type { Cli } from '../cli';
import type { Facts } from './facts';

type Of<Is extends Facts['is']> = Extract<Facts, { is: Is }>;
type Say = Pick<Cli, 'lang' | 't'>;

const sayers: { readonly [Is in Facts['is']]: (facts: Of<Is>, say: Say) => string } = {
  BUDGET: budget,
  CONTRIBUTIONS: contributions,
  FOLLOW_UP: ({ sent, periods }, { t }) =>
    t(`${sent} av ${periods} sända till alla medlemmar`, `${sent} of ${periods} sent to all members`),
  YEAR_END: yearEnd,
  MANDATES: term,
  WITHDRAWAL: notice,
  LIQUIDATION: liquidation,
  INSATS: insats,
  DISPUTE: dispute,
};

/** How a process stands, in a few words. */
export function factWords(facts: Facts, say: Say): string {
  const words = sayers[facts.is] as (facts: Facts, say: Say) => string;
  return words(facts, say);
}

function budget({ totalOre, adoptedOn, late, lastDay, consulted, members }: Of<'BUDGET'>, { lang, t }: Say): string {
  const total = totalOre === undefined ? [] : [formatKronor(totalOre, lang)];
  if (adoptedOn !== undefined) {
    const on = formatDate(adoptedOn, lang);
    const adopted = t(`fastställd ${on}`, `adopted on ${on}`);
    return [...total, late ? `${adopted}, ${t('för sent', 'late')}` : adopted].join(', ');
  }
  const held = t(`samråd hållet med ${consulted} av ${members}`, `${consulted} of ${members} consulted`);
  const by = formatDate(lastDay, lang);
  return [...total, held, t(`ska fastställas senast ${by}`, `to be adopted by ${by}`)].join(', ');
}

function contributions({ plannedOre, paidOre, overdueOre, heldOre }: Of<'CONTRIBUTIONS'>, { lang, t }: Say): string {
  const kronor = (ore: number): string => formatKronor(ore, lang);
  const paid = t(
    `${kronor(paidOre)} av ${kronor(plannedOre)} betalt`,
    `${kronor(paidOre)} of ${kronor(plannedOre)} paid`,
  );
  const late = overdueOre > 0 ? [t(`${kronor(overdueOre)} försenat`, `${kronor(overdueOre)} overdue`)] : [];
  const held = heldOre > 0 ? [t(`${kronor(heldOre)} att reda ut`, `${kronor(heldOre)} to sort out`)] : [];
  return [paid, ...late, ...held].join(', ');
}

function yearEnd({ adoptedOn, audited, discharged, refused, members }: Of<'YEAR_END'>, { lang, t }: Say): string {
  if (adoptedOn === undefined) return t('årsredovisningen är inte fastställd', 'the annual report is not adopted');
  const on = formatDate(adoptedOn, lang);
  const no = refused > 0 ? [t(`ej beviljad av ${refused}`, `refused by ${refused}`)] : [];
  return [
    t(`fastställd ${on}`, `adopted on ${on}`),
    t(`granskad för ${audited} av ${members}`, `audited for ${audited} of ${members}`),
    t(`ansvarsfrihet av ${discharged} av ${members}`, `discharge by ${discharged} of ${members}`),
    ...no,
  ].join(', ');
}

function term({ from, to, filled, seats }: Of<'MANDATES'>, { lang, t }: Say): string {
  const [first, last] = [formatDateShort(from, lang), formatDateShort(to, lang)];
  const taken = t(`${filled} av ${seats} platser tillsatta`, `${filled} of ${seats} seats filled`);
  return `${first}–${last}, ${taken}`;
}

function notice({ member, expiresOn, mayContinue, decided, remaining }: Of<'WITHDRAWAL'>, { lang, t }: Say): string {
  const on = formatDate(expiresOn, lang);
  const until = t(`${member}, till och med ${on}`, `${member}, to the end of ${on}`);
  if (!mayContinue) return [until, t('därefter likvidation', 'then liquidation')].join(', ');
  return [
    until,
    t(`fortbestånd beslutat av ${decided} av ${remaining}`, `continuation decided by ${decided} of ${remaining}`),
  ].join(', ');
}

function insats({ title, fundedOre, paidOre, endsOn }: Of<'INSATS'>, { lang, t }: Say): string {
  const [funded, paid] = [formatKronor(fundedOre, lang), formatKronor(paidOre, lang)];
  const last =
    endsOn === undefined ? [] : [t(`till och med ${formatDate(endsOn, lang)}`, `to ${formatDate(endsOn, lang)}`)];
  return [title, t(`${paid} av ${funded} utbetalt`, `${paid} of ${funded} paid out`), ...last].join(', ');
}

function liquidation({ enteredOn, heldOre, served, members }: Of<'LIQUIDATION'>, { lang, t }: Say): string {
  const [since, held] = [formatDate(enteredOn, lang), formatKronor(heldOre, lang)];
  return [
    t(`sedan ${since}`, `since ${since}`),
    t(`${held} kvar`, `${held} held`),
    servedOn(served, members)[lang],
  ].join(', ');
}

function dispute({ member, subject, since }: Of<'DISPUTE'>, { lang, t }: Say): string {
  const on = formatDate(since, lang);
  return [member, subject, t(`senast ${on}`, `last on ${on}`)].join(', ');
}
