import type { OnNoWord } from '../../../domain/insats/commands';
import { onNoWordWords, organisationWords } from '../insats';
import type { Tongue } from '../tongue';
import { textOf, type DutyLike, type SayDuty } from './say';

const whoIn = (tongue: Tongue, { about }: DutyLike): string => organisationWords(tongue, about['by'] ?? {});

const byItself =
  (sv: string, en: string): SayDuty =>
  ({ t }) => [t(sv, en), t('Det sker av sig självt den dagen.', 'It happens by itself on that day.')];

/** What an insats owes, and what it waits for. */
export const insatsDuties: Record<string, SayDuty> = {
  'notice-of-continuation': (tongue, duty) => {
    const who = whoIn(tongue, duty);
    const what = onNoWordWords(duty.about['onMissed'] as OnNoWord, tongue);
    return [
      tongue.t(`ge ${who} besked om insatsen fortsätter`, `give ${who} word whether the insats goes on`),
      tongue.t(
        `Dagen efter börjar ${what} av sig själv. Bara ett beslut räknas som besked.`,
        `On the day after, ${what} begins by itself. Only a decision counts as word.`,
      ),
      tongue.t('ge besked om insatsen', 'give word on the insats'),
    ];
  },
  'special-information': (tongue, { about }) => {
    const to = Array.isArray(about['to']) ? about['to'].map((who) => tongue.member(textOf(who))) : [];
    return [
      tongue.t(
        `informera ${tongue.list(to)} om att insatsen fortsätter: beskedet kom ${textOf(about['daysLate'])} dagar för sent`,
        `inform ${tongue.list(to)} that the insats goes on: word came ${textOf(about['daysLate'])} days late`,
      ),
      tongue.t(
        'De har fått veta att insatsen upphör och vet inte vad som gäller.',
        'They have been told that the insats ceases, and do not know what holds.',
      ),
      tongue.t('informera om att insatsen fortsätter', 'inform that the insats goes on'),
    ];
  },
  requisition: (tongue, duty) => {
    const { no, ore } = duty.about;
    const amount = tongue.kronor(typeof ore === 'number' ? ore : 0);
    const who = whoIn(tongue, duty);
    return [
      tongue.t(
        `betala ut ${amount} till ${who} (rekvisition ${textOf(no)})`,
        `pay out ${amount} to ${who} (requisition ${textOf(no)})`,
      ),
      tongue.t(
        'Den som har utfört arbetet har inte fått ersättning för det.',
        'Whoever did the work has not been paid for it.',
      ),
      tongue.t(`betala ut ${amount}`, `pay out ${amount}`),
    ];
  },
  'insats-follow-up': ({ t, date }, { about }) => [
    t(
      `följa upp insatsen för tiden efter ${date(textOf(about['since']))}`,
      `follow up the insats for the time after ${date(textOf(about['since']))}`,
    ),
    t('Styrelsen vet inte hur insatsen går.', 'The board does not know how the insats is going.'),
    t('följa upp insatsen', 'follow up the insats'),
  ],
  'insats-direction': ({ t, date }, { about }) => [
    t(
      `ange en inriktning för insatsen efter ${date(textOf(about['authorityUntil']))}`,
      `set a direction for the insats after ${date(textOf(about['authorityUntil']))}`,
    ),
    t(
      'Ingen vet vem som driver eller finansierar insatsen därefter.',
      'Nobody knows who runs or finances the insats after that.',
    ),
    t('ange en inriktning', 'set a direction'),
  ],
  'insats-evaluation': ({ t }) => [
    t('utvärdera insatsen, även ur ett genusperspektiv', 'evaluate the insats, also from a gender perspective'),
    t('Ärendet kan inte stängas förrän det är gjort.', 'The process cannot be closed before it is done.'),
    t('utvärdera insatsen', 'evaluate the insats'),
  ],
  'insats-end': byItself('avsluta insatsen', 'end the insats'),
  'insats-settlement': byItself('stänga ärendet', 'close the process'),
};
