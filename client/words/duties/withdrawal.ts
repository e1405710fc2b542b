import { textOf, type DutyLike, type SayDuty } from './say';
import type { Tongue } from '../tongue';

const leaving = ({ member }: Tongue, { about }: DutyLike): string => member(textOf(about['leaving']));

const liquidation = ({ t }: Tongue): string =>
  t(
    'Förbundet träder i likvidation när uppsägningstiden har löpt ut.',
    'The förbund goes into liquidation when the notice period has run out.',
  );

/** The office sees to it that those who stay decide; where nobody can, all are told what is coming. */
const noticeEnd: SayDuty = (tongue, duty) => {
  const who = leaving(tongue, duty);
  return duty.about['hindrance'] === undefined
    ? [
        tongue.t(
          `se till att varje kvarvarande medlem beslutar om förbundets fortbestånd utan ${who}`,
          `see to it that each remaining member decides on the continuation of the förbund without ${who}`,
        ),
        liquidation(tongue),
      ]
    : [
        tongue.t(
          `förbereda sig för förbundets likvidation (${who} lämnar det)`,
          `prepare for the liquidation of the förbund (${who} leaves it)`,
        ),
        liquidation(tongue),
      ];
};

/** What comes before a notice of withdrawal runs out. */
export const withdrawalDuties: Record<string, SayDuty> = {
  continuation: (tongue, duty) => {
    const who = leaving(tongue, duty);
    return [
      tongue.t(
        `besluta om förbundets fortbestånd utan ${who}`,
        `decide on the continuation of the förbund without ${who}`,
      ),
      tongue.t(
        'Utan svar: förbundet träder i likvidation när uppsägningstiden har löpt ut. Det består bara om alla kvarvarande medlemmar har fastställt samma förbundsordning senast den dagen.',
        'Without an answer: the förbund goes into liquidation when the notice period has run out. It continues only if all remaining members have adopted the same charter by that day.',
      ),
      tongue.t('besluta om förbundets fortbestånd', 'decide on the continuation of the förbund'),
    ];
  },
  'notice-end': noticeEnd,
  'notice-last-year': ({ t }) => [
    t('gå in i uppsägningstidens sista år', 'enter the last year of the notice period'),
    t('Det sker av sig självt den dagen.', 'It happens by itself on that day.'),
  ],
  'notice-expiry': (tongue) => [
    tongue.t('låta uppsägningstiden löpa ut', 'let the notice period run out'),
    tongue.t(
      'När dagen är slut träder förbundet i likvidation, om inte alla kvarvarande medlemmar har beslutat att det består.',
      'When the day is over, the förbund goes into liquidation unless all remaining members have decided that it continues.',
    ),
  ],
};
