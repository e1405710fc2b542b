import type { DueBy, Modality, NamndPart, OrderKind } from '../../domain/trial/commands';
import type { Differs } from '../../domain/trial/events';
import { count } from './dates';
import type { Tongue } from './tongue';

type Both = readonly [sv: string, en: string];
const say = ({ lang }: Pick<Tongue, 'lang'>, [sv, en]: Both): string => (lang === 'sv' ? sv : en);

const orders: Readonly<Record<OrderKind, Both>> = {
  CHARTER_DRAFT: ['ta fram ett förslag till förbundsordning', 'draft a charter'],
  PREPARATION: ['fastställa det som ska vara klart', 'settle what has to be settled'],
  NEGOTIATE: ['inleda förhandlingar om övergången', 'begin negotiations on the transition'],
  CONSIDER: [
    'tillsammans med de andra huvudmännen överväga samverkan',
    'consider the cooperation together with the other principals',
  ],
  DESCRIBE: ['beskriva hur samverkan ska bedrivas', 'describe how cooperation is to be run'],
  INVESTIGATE: ['utreda om ett förbund kan bildas', 'look into forming a förbund'],
};

/** What somebody is to do, as a verb inside a sentence. */
export const orderWords = (kind: OrderKind, tongue: Pick<Tongue, 'lang'>): string => say(tongue, orders[kind]);

/** The nämnd, by its office, or a member. */
export const sideWords = ({ t, member }: Pick<Tongue, 't' | 'member'>, id: string): string =>
  id === 'office' ? t('nämnden', 'the nämnd') : member(id);

const partWords: Readonly<Record<NamndPart['kind'] | 'INVESTIGATE', Both>> = {
  REQUEST_EXTENSION: ['hemställan om förlängning', 'the request to extend'],
  URGE: ['uppmaningen till huvudmännen', 'the call on the principals'],
  SEND_COPY: ['översändandet för kännedom', 'the copy for information'],
  MEASURE: ['åtgärden', 'the measure'],
  DIRECTION: ['inriktningen', 'the direction'],
  INVESTIGATE: ['uppdraget att utreda', 'the commission to look into forming a förbund'],
};

/** "fr.o.m. 1 januari 2007", "senast 1 januari 2007" (A34). */
export const startWords = (tongue: Pick<Tongue, 't' | 'date'>, on: string, modality: Modality): string =>
  modality === 'FROM'
    ? tongue.t(`fr.o.m. ${tongue.date(on)}`, `from ${tongue.date(on)}`)
    : tongue.t(`senast ${tongue.date(on)}`, `no later than ${tongue.date(on)}`);

/** By when; relative days in words, as they move. */
export function dueWordsOf({ t, date, lang }: Pick<Tongue, 't' | 'date' | 'lang'>, due: DueBy): string {
  if ('on' in due) return t(`senast ${date(due.on)}`, `by ${date(due.on)}`);
  if ('byEnd' in due) return t('före försökets slut', 'before the trial ends');
  const days = count(due.beforeTarget, lang);
  return t(
    `senast ${days} före förbundets planerade start`,
    `at the latest ${days} before the förbund’s planned start`,
  );
}

/** What another record says otherwise; nothing where it says the same. */
export function differsWords(tongue: Tongue, { day, lacks, adds }: Differs): string[] {
  const named = (kinds: readonly string[]): string =>
    tongue.list(kinds.map((kind) => say(tongue, partWords[kind as keyof typeof partWords])));
  return [
    ...(day === 'MISSING' ? [tongue.t('Den har ingen sammanträdesdag.', 'It has no date of the meeting.')] : []),
    ...(day === 'OTHER' ? [tongue.t('Den har en annan dag.', 'It has another date.')] : []),
    ...(lacks.length > 0 ? [tongue.t(`Där saknas ${named(lacks)}.`, `It lacks ${named(lacks)}.`)] : []),
    ...(adds.length > 0 ? [tongue.t(`Där finns också ${named(adds)}.`, `It also has ${named(adds)}.`)] : []),
  ];
}
