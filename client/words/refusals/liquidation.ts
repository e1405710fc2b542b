import type { Tongue } from '../tongue';
import { servedWords } from '../liquidation';
import { aboutLiquidationMoney } from './liquidation-money';
import { both, day, text, texts, type Details, type Say } from './say';
import { shut, standingOf } from './standing';

const kronor = (tongue: Tongue, ore: unknown): string => tongue.kronor(typeof ore === 'number' ? ore : 0);
const stands = (tongue: Tongue): string => tongue.t('Den dagen står fast.', 'That day stands.');
const standingDay = (tongue: Tongue, details: Details): string => day(tongue, standingOf(details)['decidedOn']);

/** About what is left, and who has had it. */
const distribution: Record<string, Say> = {
  NOTHING_TO_DISTRIBUTE: both(
    ['Förbundet har ingenting kvar.', 'Det finns inget att skifta. Upprätta slutredovisningen.'],
    ['The förbund holds nothing.', 'There is nothing to distribute. Draw up the final accounts.'],
  ),
  UNKNOWN_DISTRIBUTION: ({ t }, { distribution: no, distributions }) => [
    t(`Det finns inget skifte nummer ${text(no)}.`, `There is no distribution number ${text(no)}.`),
    texts(distributions).length === 0
      ? t('Skifta först det som är kvar.', 'Distribute first what is left.')
      : t(`Välj ett av ${texts(distributions).join(', ')}.`, `Choose one of ${texts(distributions).join(', ')}.`),
  ],
  NO_SHARE: ({ t, member }, { member: id }) => [
    t(`${member(text(id))} har ingen del i skiftet.`, `${member(text(id))} has no share of it.`),
    t('Statens hälft går till Försäkringskassan.', 'The state’s half goes to Försäkringskassan.'),
  ],
  ALREADY_PAID_OUT: (tongue, details) => [
    tongue.t(
      `Andelen betalades ut ${standingDay(tongue, details)}.`,
      `The share was paid out on ${standingDay(tongue, details)}.`,
    ),
    stands(tongue),
  ],
  PAID_OUT_BEFORE_DISTRIBUTION: (tongue, { on }) => [
    tongue.t(`Skiftet gjordes först ${day(tongue, on)}.`, `The distribution was not made until ${day(tongue, on)}.`),
    tongue.t('Ange dagen då andelen betalades ut.', 'Give the day the share was paid out.'),
  ],
};

/** About the final accounts, and their service. */
const accounts: Record<string, Say> = {
  NOT_DISTRIBUTED: (tongue, { heldOre }) => [
    tongue.t(`${kronor(tongue, heldOre)} har inte skiftats.`, `${kronor(tongue, heldOre)} has not been distributed.`),
    tongue.t(
      'Slutredovisningen omfattar skiftet. Skifta det som är kvar.',
      'The final accounts cover the distribution. Distribute what is left.',
    ),
  ],
  SHARES_NOT_PAID_OUT: ({ t, list, member }, { members }) => [
    t(
      `Andelen har inte betalats ut till ${list(texts(members).map(member))}.`,
      `The share has not been paid out to ${list(texts(members).map(member))}.`,
    ),
    t('Registrera utbetalningarna först.', 'Record the payments first.'),
  ],
  ONE_DOCUMENT: both(
    ['Förvaltningsberättelsen och redovisningshandlingarna är samma fil.', 'Lämna två handlingar: båda ska delges.'],
    [
      'The administration report and the accounting documents are the same file.',
      'Give two documents: both are to be served.',
    ],
  ),
  NO_FINAL_ACCOUNTS: both(
    ['Det finns ingen slutredovisning än.', 'Registrera den först, med handlingarna.'],
    ['There are no final accounts yet.', 'Record them first, with the documents.'],
  ),
  OTHER_ACCOUNTS: ({ t }, { standing }) => [
    t(`Det är version ${text(standing)} som gäller.`, `Version ${text(standing)} is the one that stands.`),
    t('Ange den versionen.', 'Give that version.'),
  ],
  FINAL_ACCOUNTS_STAND: (tongue, details) => [
    tongue.t(
      `Slutredovisningen avgavs ${standingDay(tongue, details)}.`,
      `The final accounts were adopted on ${standingDay(tongue, details)}.`,
    ),
    stands(tongue),
  ],
  ACCOUNTS_TOO_EARLY: (tongue, { last }) => [
    tongue.t(
      `Det sista som slutredovisningen omfattar gjordes ${day(tongue, last)}.`,
      `The last of what the final accounts tell of was done on ${day(tongue, last)}.`,
    ),
    tongue.t('Ange dagen då styrelsen avgav den.', 'Give the day the board adopted them.'),
  ],
  SERVED_BEFORE_ACCOUNTS: (tongue, { adoptedOn }) => [
    adoptedOn === undefined
      ? tongue.t('Styrelsen har inte avgett slutredovisningen än.', 'The board has not adopted the final accounts yet.')
      : tongue.t(
          `Slutredovisningen avgavs först ${day(tongue, adoptedOn)}.`,
          `The final accounts were not adopted until ${day(tongue, adoptedOn)}.`,
        ),
    tongue.t('Delgivningen räknas först därefter.', 'Service counts only after that.'),
  ],
  ALREADY_SERVED: (tongue, details) => {
    const what = servedWords(text(details['document']), tongue.lang);
    const who = tongue.member(text(details['member']));
    return [
      tongue.t(
        `${who} delgavs ${what} den ${standingDay(tongue, details)}.`,
        `${who} was served with ${what} on ${standingDay(tongue, details)}.`,
      ),
      stands(tongue),
    ];
  },
};

/** About the archive, and what is left when the förbund is dissolved. */
const after: Record<string, Say> = {
  NO_ARCHIVE_KEEPER: both(
    ['Det är inte beslutat vem som ska ta över arkivet.', 'Registrera beslutet först.'],
    ['It is not decided who is to keep the archive.', 'Record the decision first.'],
  ),
  OTHER_KEEPER: ({ t }, { keeper }) => [
    t(`Arkivet ska enligt beslutet till ${text(keeper)}.`, `By the decision the archive is to go to ${text(keeper)}.`),
    t('Registrera ett nytt beslut, eller rätta mottagaren.', 'Record a new decision, or correct the recipient.'),
  ],
  ARCHIVE_HANDED_OVER: (tongue, details) => [
    tongue.t(
      `Arkivet överlämnades ${standingDay(tongue, details)}.`,
      `The archive was handed over on ${standingDay(tongue, details)}.`,
    ),
    stands(tongue),
  ],
  NOT_DISSOLVED: (tongue, { dissolvedOn }) => [
    dissolvedOn === undefined
      ? tongue.t('Förbundet är inte upplöst.', 'The förbund is not dissolved.')
      : tongue.t(
          `Förbundet upplöstes ${day(tongue, dissolvedOn)}.`,
          `The förbund was dissolved on ${day(tongue, dissolvedOn)}.`,
        ),
    tongue.t('Det här görs först efter upplösningen.', 'This is done only after the dissolution.'),
  ],
  NO_REOPENING: both(
    [
      'Varken lagen eller förbundsordningen låter en likvidation återupptas när förbundet är upplöst.',
      'Förbundet förblir upplöst.',
    ],
    [
      'Neither the Act nor the charter lets a liquidation be reopened when the förbund is dissolved.',
      'The förbund remains dissolved.',
    ],
  ),
  CLAIM_TIME_OVER: (tongue, { until }) => [
    tongue.t(
      `Tiden för att återuppta likvidationen gick ut ${day(tongue, until)}.`,
      `The time to reopen the liquidation ran out on ${day(tongue, until)}.`,
    ),
    tongue.t('Förbundet förblir upplöst.', 'The förbund remains dissolved.'),
  ],
};

/** About a förbund's liquidation. */
export const aboutLiquidation: Record<string, Say> = {
  ...aboutLiquidationMoney,
  ...distribution,
  ...accounts,
  ...after,
  LIQUIDATION_NOT_BEGUN: both(
    [
      'Förbundet är inte i likvidation.',
      'Likvidationen börjar när medlemmarna är överens eller en uppsägningstid har löpt ut.',
    ],
    ['The förbund is not in liquidation.', 'Liquidation begins when the members agree or a notice period has run out.'],
  ),
  LIQUIDATION_ANNULLED: (tongue, { decidedOn }) => [
    tongue.t(
      `Likvidationen är upphävd: medlemmarna beslutade i tid, den sista ${day(tongue, decidedOn)}, att förbundet består.`,
      `The liquidation is annulled: the members decided in time, the last of them on ${day(tongue, decidedOn)}, that the förbund continues.`,
    ),
    tongue.t('Se förbundets ärende.', 'See the process of the förbund.'),
  ],
  UNKNOWN_LIQUIDATION: ({ t }, { forbund }) => [
    t(`${text(forbund)} är inte i likvidation.`, `${text(forbund)} is not in liquidation.`),
    t('Se "forbund list".', 'See "forbund list".'),
  ],
  LIQUIDATION_CLOSED: shut,
  BEFORE_LIQUIDATION: (tongue, { enteredOn }) => [
    tongue.t(
      `Förbundet trädde i likvidation ${day(tongue, enteredOn)}.`,
      `The förbund went into liquidation on ${day(tongue, enteredOn)}.`,
    ),
    tongue.t('Ange dagen då det gjordes, tidigast den dagen.', 'Give the day it was done, no earlier than that.'),
  ],
};
