import type { YearlyEvent } from '../../../domain/yearly/yearly';
import type { ContributionsEvent, HeldBecause } from '../../../domain/contributions/events';
import type { Language, Tongue } from '../tongue';
import { capital } from '../tongue';
import type { Line, Told } from './line';

type Data<Type extends ContributionsEvent['type']> = Extract<ContributionsEvent, { type: Type }>['data'];
type Own = Exclude<ContributionsEvent, YearlyEvent>;

const reasons: Record<HeldBecause, Record<Language, string>> = {
  NO_REFERENCE: { sv: 'utan referens', en: 'without a reference' },
  WRONG_REFERENCE: { sv: 'med fel kontrollsiffra', en: 'with a wrong check digit' },
  UNKNOWN_REFERENCE: { sv: 'med okänd referens', en: 'with an unknown reference' },
  OTHER_PAYER: { sv: 'från en annan betalare', en: 'from another payer' },
  TOO_MUCH: { sv: 'för mycket', en: 'too much' },
  LOWERED: { sv: 'efter sänkt bidrag', en: 'after a lowered contribution' },
};

/** Why money is held, inside a sentence. */
export const heldWords = (because: HeldBecause, lang: Language): string => reasons[because][lang];

const sum = (all: readonly { ore: number }[]): number => all.reduce((total, { ore }) => total + ore, 0);

function recorded(tongue: Tongue, { payments }: Data<'PaymentsRecorded'>): Line {
  const { t, kronor, lang, list } = tongue;
  const [first] = payments;
  const amount = kronor(sum(payments));
  const sentence =
    payments.length === 1 && first
      ? t(
          `En inbetalning på ${amount} bokförd ${tongue.date(first.bookedOn)}.`,
          `A payment of ${amount} booked on ${tongue.date(first.bookedOn)}.`,
        )
      : t(`${payments.length} inbetalningar bokförda, ${amount}.`, `${payments.length} payments booked, ${amount}.`);
  const held = payments.filter((one) => one.held);
  if (held.length === 0) return { tone: 'done', sentence };
  const heldOre = sum(held) - sum(held.flatMap(({ parts }) => parts));
  const why = list([...new Set(held.map((one) => heldWords(one.held ?? 'NO_REFERENCE', lang)))]);
  const soft = t(
    `${kronor(heldOre)} väntar på att kansliet reder ut dem: ${why}.`,
    `${kronor(heldOre)} wait for the office to sort them out: ${why}.`,
  );
  return { tone: 'soon', sentence, soft };
}

/** How money comes in, and where it goes. */
const received: Pick<Told<Own>, 'PaymentsRecorded' | 'PaymentAccepted' | 'PaymentCredited' | 'PaymentRefunded'> = {
  PaymentsRecorded: recorded,
  PaymentAccepted: ({ t, kronor }, { ore, instalment, entry }) => ({
    tone: 'done',
    sentence: t(
      `${kronor(ore)} godtogs som betalning av ${instalment}, för den som är skyldig.`,
      `${kronor(ore)} were accepted as payment of ${instalment}, on the debtor’s behalf.`,
    ),
    source: entry,
  }),
  PaymentCredited: (tongue, { parts, member, entry }) => ({
    tone: 'done',
    sentence: tongue.t(
      `${tongue.kronor(sum(parts))} tillgodoräknades ${tongue.member(member)}.`,
      `${tongue.kronor(sum(parts))} were credited to ${tongue.member(member)}.`,
    ),
    source: entry,
  }),
  PaymentRefunded: ({ t, kronor, date }, { ore, on, entry }) => ({
    tone: 'done',
    sentence: t(`${kronor(ore)} betalades tillbaka ${date(on)}.`, `${kronor(ore)} were refunded on ${date(on)}.`),
    source: entry,
  }),
};

/** What is owed. */
const scheduled: Pick<
  Told<Own>,
  'ContributionsBegun' | 'ContributionsRevised' | 'ShortfallCalled' | 'ContributionsClosed'
> = {
  ContributionsBegun: ({ t, kronor, date }, { year, totalOre, instalments }) => ({
    tone: 'done',
    sentence: t(
      `Bidragen för ${year} är fördelade: ${kronor(totalOre)} i ${instalments.length} delbetalningar.`,
      `The contributions for ${year} are shared out: ${kronor(totalOre)} in ${instalments.length} instalments.`,
    ),
    ...(instalments[0] && {
      soft: t(
        `Den första ska betalas ${date(instalments[0].dueOn)}.`,
        `The first is due on ${date(instalments[0].dueOn)}.`,
      ),
    }),
  }),
  ContributionsRevised: ({ t, kronor }, { totalOre, released }) => ({
    tone: 'done',
    sentence: t(
      `Bidragen är ändrade till ${kronor(totalOre)} efter ändrad budget.`,
      `The contributions are changed to ${kronor(totalOre)} after a revised budget.`,
    ),
    ...(released.length > 0 && {
      soft: t(
        `${kronor(sum(released))} är för mycket betalt och ska tillgodoräknas eller betalas tillbaka.`,
        `${kronor(sum(released))} are paid too much and are to be credited or refunded.`,
      ),
    }),
  }),
  ShortfallCalled: ({ t, kronor }, { shortfallOre, instalments }) => ({
    tone: 'soon',
    sentence: t(
      `Tillgångarna räcker inte: ${kronor(shortfallOre)} tas ut av medlemmarna (22 § lagen).`,
      `The assets do not suffice: ${kronor(shortfallOre)} are called in from the members (22 § of the Act).`,
    ),
    soft: t(`${instalments.length} medlemmar ska betala.`, `${instalments.length} members are to pay.`),
  }),
  ContributionsClosed: ({ t }) => ({
    tone: 'done',
    sentence: t('Alla bidrag är betalda, och året är avslutat.', 'All contributions are paid, and the year is closed.'),
  }),
};

/** What the days bring. */
const onTheDay: Pick<
  Told<Own>,
  'InstalmentNotified' | 'InstalmentOverdue' | 'OverdueAnnulled' | 'LatePayerReminded' | 'BoardTold'
> = {
  InstalmentNotified: (tongue, { member, ore, dueOn, reference }) => ({
    tone: 'plan',
    sentence: tongue.t(
      `Betalningsavi till ${tongue.member(member)}: ${tongue.kronor(ore)} senast den ${tongue.date(dueOn)}.`,
      `Payment notice to ${tongue.member(member)}: ${tongue.kronor(ore)} by ${tongue.date(dueOn)}.`,
    ),
    soft: `OCR ${reference}.`,
  }),
  InstalmentOverdue: (tongue, { member, owedOre, dueOn }) => ({
    tone: 'late',
    sentence: tongue.t(
      `${capital(tongue.member(member))} har inte betalat ${tongue.kronor(owedOre)} som skulle ha betalats ${tongue.date(dueOn)}.`,
      `${capital(tongue.member(member))} has not paid ${tongue.kronor(owedOre)} that was due on ${tongue.date(dueOn)}.`,
    ),
  }),
  OverdueAnnulled: (tongue, { member, paidOn, dueOn }) => ({
    tone: 'done',
    sentence: tongue.t(
      `${capital(tongue.member(member))} betalade i tid, ${tongue.date(paidOn)}: betalningen till ${tongue.date(dueOn)} var inte försenad.`,
      `${capital(tongue.member(member))} paid in time, on ${tongue.date(paidOn)}: the payment due on ${tongue.date(dueOn)} was not overdue.`,
    ),
    soft: tongue.t(
      'Betalningen bokfördes i tid men registrerades senare.',
      'It was booked in time and recorded later.',
    ),
  }),
  LatePayerReminded: (tongue, { member, owedOre, daysLate }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Påminnelse till ${tongue.member(member)} om ${tongue.kronor(owedOre)}, ${daysLate === 1 ? '1 dag' : `${daysLate} dagar`} efter förfallodagen.`,
      `Reminder to ${tongue.member(member)} of ${tongue.kronor(owedOre)}, ${daysLate === 1 ? '1 day' : `${daysLate} days`} after the due day.`,
    ),
  }),
  BoardTold: (tongue, { member, owedOre, dueOn }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Styrelsen underrättas: ${tongue.member(member)} har inte betalat ${tongue.kronor(owedOre)} som skulle ha betalats ${tongue.date(dueOn)}.`,
      `The board is told: ${tongue.member(member)} has not paid ${tongue.kronor(owedOre)} that was due on ${tongue.date(dueOn)}.`,
    ),
  }),
};

/** A year's contributions as people read them. */
export const contributionLines: Told<Own> = { ...scheduled, ...received, ...onTheDay };
