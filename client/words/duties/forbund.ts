import type { Tongue } from '../tongue';
import { textOf, type DutyLike, type SayDuty } from './say';

const ofYear =
  (sv: string, en: string): SayDuty =>
  ({ t }, { about }) => [
    t(`börja med ${sv} ${textOf(about['year'])}`, `begin ${en} ${textOf(about['year'])}`),
    t('Det sker av sig självt den dagen.', 'It happens by itself on that day.'),
  ];

const ofTerm =
  (sv: string, en: string): SayDuty =>
  ({ t, date }, { about }) => {
    const [from, to] = [date(textOf(about['from'])), date(textOf(about['to']))];
    return [
      t(`börja fråga efter ${sv} för ${from}–${to}`, `begin asking for ${en} for ${from}–${to}`),
      t('Det sker av sig självt den dagen.', 'It happens by itself on that day.'),
    ];
  };

const who = ({ member, t }: Tongue, side: string): string =>
  side === 'BOARD' ? t('styrelsen', 'the board') : member(side);

/** What a förbund owes, and what it waits for, between its years. */
export const forbundDuties: Record<string, SayDuty> = {
  'open-budget': ofYear('budgeten för', 'the budget for'),
  'open-contributions': ofYear('bidragen för', 'the contributions for'),
  'open-follow-up': ofYear('uppföljningen av', 'the follow-up of'),
  'open-year-end': ofYear('bokslutet för', 'the year-end of'),
  'open-board': ofTerm('ledamöter till styrelsen', 'members of the board'),
  'open-auditors': ofTerm('revisorer', 'auditors'),
  'operations-day': ({ t }) => [
    t('inleda verksamheten', 'start operations'),
    t('Dagen kommer av sig själv.', 'The day comes by itself.'),
  ],
  succession: ({ t, member }, { about }) => [
    t(
      `låta ${textOf(about['successor'])} ta över efter ${member(textOf(about['member']))}`,
      `let ${textOf(about['successor'])} take over from ${member(textOf(about['member']))}`,
    ),
    t(
      'Det följer av lagen: samma skyldigheter, samma platser, inga nya val.',
      'It follows from the law: the same duties, the same seats, no new appointments.',
    ),
  ],
  sunset: ({ t }) => [
    t(
      'träda i likvidation (tiden som förbundsordningen anger är slut)',
      'go into liquidation (the time that the charter gives is over)',
    ),
    t('Det sker av sig självt när dagen är slut.', 'It happens by itself when the day is over.'),
  ],
  matter: ({ t }) => [
    t('låta medlemmarnas beslut gälla', 'let the members’ decision take effect'),
    t('Det sker av sig självt den dagen.', 'It happens by itself on that day.'),
  ],
  inform: ({ t }, { about }) => [
    t(
      `underrätta medlemmarna om planeringen och större frågor under ${textOf(about['year'])}`,
      `inform the members of planning and major questions during ${textOf(about['year'])}`,
    ),
    t('Medlemmarna vet inte vad förbundet planerar.', 'The members do not know what the förbund plans.'),
    t('underrätta medlemmarna', 'inform the members'),
  ],
  statement: (tongue: Tongue, { about }: DutyLike) => {
    const asks = who(tongue, textOf(about['asks']));
    const subject = textOf(about['subject']);
    return [
      tongue.t(`svara ${asks} om ${subject}`, `answer ${asks} about ${subject}`),
      tongue.t('Den som frågade är utan svar.', 'Whoever asked has no answer.'),
    ];
  },
};
