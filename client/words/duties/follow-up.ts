import { textOf, type SayDuty } from './say';

const ahead: readonly [sv: string, en: string] = ['följa upp perioden till', 'follow up the period to'];
const steps: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  PERIOD_OPEN: ahead,
  PERIOD_CLOSED: ['ta fram uppföljningen till', 'make the follow-up to'],
  REPORT_DRAFTED: [
    'få uppföljningen behandlad av styrelsen, perioden till',
    'have the board deal with the follow-up to',
  ],
  BOARD_HANDLED: ['sända uppföljningen till alla medlemmar, perioden till', 'send all members the follow-up to'],
};

/** What a year's follow-up owes, and what it waits for. */
export const followUpDuties: Record<string, SayDuty> = {
  'follow-up': ({ t, date, lang }, { about }) => {
    const step = steps[textOf(about['phase'])] ?? ahead;
    const action = `${step[lang === 'sv' ? 0 : 1]} ${date(textOf(about['period']))}`;
    return [
      t(`${action}, med helårsprognos`, `${action}, with a forecast for the whole year`),
      t(
        'Medlemmarna vet inte hur verksamheten och ekonomin går. Lagen har ingen påföljd; revisorerna kan anmärka.',
        'The members do not know how operations and economy are going. The Act has no sanction; the auditors may remark.',
      ),
      t(`följa upp till ${date(textOf(about['period']))}`, `follow up to ${date(textOf(about['period']))}`),
    ];
  },
  evaluation: ({ t }, { about }) => {
    const year = textOf(about['year']);
    return about['of'] === 'ACTIVITIES'
      ? [
          t(
            `utvärdera verksamheten ${year}, även ur ett genusperspektiv`,
            `evaluate the activities of ${year}, also from a gender perspective`,
          ),
          t('Effekterna för individ, organisation och samhälle är okända.', 'The effects are unknown.'),
          t('utvärdera verksamheten', 'evaluate the activities'),
        ]
      : [
          t(`utvärdera förbundet ${year}`, `evaluate the förbund in ${year}`),
          t('Medlemmarna vet inte vad samordningen gett.', 'The members do not know what the coordination has led to.'),
          t('utvärdera förbundet', 'evaluate the förbund'),
        ];
  },
  'period-end': ({ t }) => [
    t('avsluta perioden', 'close the period'),
    t('Perioden tar slut av sig själv.', 'The period ends by itself.'),
  ],
  'follow-up-year': ({ t }) => [
    t('avsluta årets uppföljning', 'close the year’s follow-up'),
    t(
      'Den stängs när alla uppföljningar är utsända och året är slut.',
      'It is closed when every follow-up has been sent and the year is over.',
    ),
  ],
};
