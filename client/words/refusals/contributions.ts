import type { Tongue } from '../tongue';
import { both, day, type Say, text, texts } from './say';

const kronor = (tongue: Tongue, ore: unknown): string => tongue.kronor(typeof ore === 'number' ? ore : 0);

/** What payments, shares and shortfalls cannot be. */
export const aboutContributions: Record<string, Say> = {
  CONTRIBUTIONS_NOT_BEGUN: both(
    ['Ingen budget är fastställd för året, så det finns inga delbetalningar.', 'Vänta tills budgeten är fastställd.'],
    ['No budget is adopted for the year, so there are no instalments.', 'Wait until the budget is adopted.'],
  ),
  CONTRIBUTIONS_CLOSED: (tongue, { year, closedOn }) => [
    tongue.t(
      `Bidragen för ${text(year)} är betalda och avslutade ${day(tongue, closedOn)}.`,
      `The contributions of ${text(year)} are paid and were closed on ${day(tongue, closedOn)}.`,
    ),
    tongue.t('Registrera betalningen på ett senare år.', 'Record the payment on a later year.'),
  ],
  UNKNOWN_CONTRIBUTIONS: both(
    ['Det finns inga bidrag för förbundet det året.', 'De börjar när budgeten är fastställd. Se "forbund list".'],
    [
      'There are no contributions of the förbund for that year.',
      'They begin when the budget is adopted. See "forbund list".',
    ],
  ),
  PARTS_DO_NOT_SUM: (tongue, { totalOre, sumOre }) => [
    tongue.t(
      `Medlemmarnas andelar blir ${kronor(tongue, sumOre)}, inte ${kronor(tongue, totalOre)}.`,
      `The members’ shares come to ${kronor(tongue, sumOre)}, not to ${kronor(tongue, totalOre)}.`,
    ),
    tongue.t('Rätta fördelningen.', 'Correct the shares.'),
  ],
  STATE_HALF_NOT_FK: (tongue, { stateOre }) => [
    tongue.t(
      `Försäkringskassan betalar hela statens del, ${kronor(tongue, stateOre)}, även Arbetsförmedlingens (5 § lagen).`,
      `Försäkringskassan pays the state’s whole part, ${kronor(tongue, stateOre)}, Arbetsförmedlingen’s too (5 § of the Act).`,
    ),
    tongue.t('Rätta fördelningen.', 'Correct the shares.'),
  ],
  PAYMENT_IN_FUTURE: (tongue, { bookedOn }) => [
    tongue.t(
      `Betalningen är daterad ${day(tongue, bookedOn)}, efter i dag i Stockholm.`,
      `The payment is dated ${day(tongue, bookedOn)}, later than today in Stockholm.`,
    ),
    tongue.t('Ange dagen då banken bokförde den.', 'Give the day the bank booked it.'),
  ],
  UNKNOWN_PAYMENT: (tongue, { entry }) => [
    tongue.t(`Det finns ingen betalning ${text(entry)}.`, `There is no payment ${text(entry)}.`),
    tongue.t('Se "forbund payments list".', 'See "forbund payments list".'),
  ],
  UNKNOWN_INSTALMENT: (tongue, { instalment, instalments }) => [
    tongue.t(`Det finns ingen delbetalning ${text(instalment)}.`, `There is no instalment ${text(instalment)}.`),
    tongue.t(`Välj en av ${texts(instalments).join(', ')}.`, `Choose one of ${texts(instalments).join(', ')}.`),
  ],
  NOTHING_HELD: (tongue, { entry }) => [
    tongue.t(
      `Hela betalningen ${text(entry)} är redan bokförd.`,
      `The whole payment ${text(entry)} is booked already.`,
    ),
    tongue.t('Välj en betalning som väntar.', 'Choose a payment that is held.'),
  ],
  INSTALMENT_PAID: (tongue, { instalment }) => [
    tongue.t(
      `Delbetalningen ${text(instalment)} är redan betald.`,
      `The instalment ${text(instalment)} is paid already.`,
    ),
    tongue.t('Välj en annan, eller betala tillbaka.', 'Choose another one, or refund.'),
  ],
  NOTHING_OWED: (tongue, { member }) => [
    tongue.t(
      `${tongue.member(text(member))} är inte skyldig något mer i år.`,
      `${tongue.member(text(member))} owes nothing more this year.`,
    ),
    tongue.t('Betala tillbaka i stället.', 'Refund it instead.'),
  ],
  REFUND_ABOVE_HELD: (tongue, { heldOre }) => [
    tongue.t(
      `Av betalningen finns ${kronor(tongue, heldOre)} att betala tillbaka.`,
      `Of the payment, ${kronor(tongue, heldOre)} can be refunded.`,
    ),
    tongue.t('Ange högst det beloppet.', 'Give at most that amount.'),
  ],
  REFUND_BEFORE_PAYMENT: (tongue, { bookedOn }) => [
    tongue.t(
      `Betalningen kom in först ${day(tongue, bookedOn)}.`,
      `The payment came in no earlier than ${day(tongue, bookedOn)}.`,
    ),
    tongue.t('Ange en senare dag.', 'Give a later day.'),
  ],
  SHORTFALL_UNCLEAR: both(
    ['Bristens belopp är oklart.', 'Ange bristen, eller både skulden och tillgångarna.'],
    ['The amount of the shortfall is unclear.', 'Give the shortfall, or both the debt and the assets.'],
  ),
  NO_SHORTFALL: both(
    ['Tillgångarna täcker skulden.', 'Det finns ingen brist att ta ut.'],
    ['The assets cover the debt.', 'There is no shortfall to call in.'],
  ),
  DUE_DAY_PASSED: (tongue, { dueOn }) => [
    tongue.t(`${day(tongue, dueOn)} ligger inte framåt i tiden.`, `${day(tongue, dueOn)} is no day ahead.`),
    tongue.t('Ange en senare förfallodag.', 'Give a later due day.'),
  ],
  WRONG_CHECK_DIGIT: both(
    ['Referensen har fel kontrollsiffra.', 'Skriv av den från betalningsavin, tjugo siffror.'],
    ['The reference has a wrong check digit.', 'Copy it from the payment notice, twenty digits.'],
  ),
  NOT_A_REFERENCE: both(
    ['Referensen är inte tjugo siffror.', 'Skriv av den från betalningsavin.'],
    ['The reference is not twenty digits.', 'Copy it from the payment notice.'],
  ),
};
