import type { OnNoWord } from '../../../domain/insats/commands';
import { count } from '../dates';
import { onNoWordWords, organisationWords } from '../insats';
import type { Tongue } from '../tongue';
import { textOf, type DutyLike, type SayDuty } from './say';

const whoIn = (tongue: Tongue, { about }: DutyLike): string => organisationWords(tongue, about['by'] ?? {});

/** "insatsen Fyren": which of many. */
const named = ({ t }: Tongue, { about }: DutyLike): string => {
  const title = textOf(about['title']);
  return title === '' ? t('insatsen', 'the insats') : t(`insatsen ${title}`, `the insats ${title}`);
};

const byItself =
  (sv: string, en: string): SayDuty =>
  ({ t }) => [t(sv, en), t('Det sker av sig självt den dagen.', 'It happens by itself on that day.')];

/** What an insats owes, and what it waits for. */
export const insatsDuties: Record<string, SayDuty> = {
  'notice-of-continuation': (tongue, duty) => {
    const who = whoIn(tongue, duty);
    const it = named(tongue, duty);
    const what = onNoWordWords(duty.about['onMissed'] as OnNoWord, tongue);
    return [
      tongue.t(`ge ${who} besked om ${it} fortsätter`, `give ${who} word on whether ${it} goes on`),
      tongue.t(
        `Dagen efter börjar ${what} av sig själv. Bara ett beslut räknas som besked.`,
        `On the day after, ${what} begins by itself. Only a decision counts as word.`,
      ),
      tongue.t(`ge besked om ${it}`, `give word on ${it}`),
    ];
  },
  'special-information': (tongue, duty) => {
    const { about } = duty;
    const it = named(tongue, duty);
    const late = count(Number(about['daysLate']), tongue.lang);
    const to = Array.isArray(about['to']) ? about['to'].map((who) => tongue.member(textOf(who))) : [];
    return [
      tongue.t(
        `informera ${tongue.list(to)} om att ${it} fortsätter (beskedet kom ${late} för sent)`,
        `inform ${tongue.list(to)} that ${it} goes on (word came ${late} late)`,
      ),
      tongue.t(
        'De har fått veta att insatsen upphör och vet inte vad som gäller.',
        'They have been told that the insats ceases, and do not know what holds.',
      ),
      tongue.t(`informera om att ${it} fortsätter`, `tell those concerned that ${it} goes on`),
    ];
  },
  requisition: (tongue, duty) => {
    const { no, ore } = duty.about;
    const amount = tongue.kronor(typeof ore === 'number' ? ore : 0);
    const [who, it] = [whoIn(tongue, duty), named(tongue, duty)];
    return [
      tongue.t(
        `betala ut ${amount} till ${who} för ${it} (rekvisition ${textOf(no)})`,
        `pay out ${amount} to ${who} for ${it} (requisition ${textOf(no)})`,
      ),
      tongue.t(
        'Den som har utfört arbetet har inte fått ersättning för det.',
        'Whoever did the work has not been paid for it.',
      ),
      tongue.t(`betala ut ${amount}`, `pay out ${amount}`),
    ];
  },
  'insats-follow-up': (tongue, duty) => {
    const [it, since] = [named(tongue, duty), tongue.date(textOf(duty.about['since']))];
    return [
      tongue.t(`följa upp ${it} för tiden efter ${since}`, `follow up ${it} for the time after ${since}`),
      tongue.t('Ingen vet hur insatsen går.', 'Nobody knows how the insats is going.'),
      tongue.t(`följa upp ${it}`, `follow up ${it}`),
    ];
  },
  'insats-direction': (tongue, duty) => {
    const [it, until] = [named(tongue, duty), tongue.date(textOf(duty.about['authorityUntil']))];
    return [
      tongue.t(`ange en inriktning för ${it} efter ${until}`, `set a direction for ${it} after ${until}`),
      tongue.t(
        'Ingen vet vem som driver eller finansierar insatsen därefter.',
        'Nobody knows who runs or finances the insats after that.',
      ),
      tongue.t(`ange en inriktning för ${it}`, `set a direction for ${it}`),
    ];
  },
  'insats-outcome': (tongue, duty) => {
    const [it, until] = [named(tongue, duty), tongue.date(textOf(duty.about['authorityUntil']))];
    return [
      tongue.t(
        `registrera vad som blir av ${it}: rätten att besluta upphör ${until}`,
        `record what becomes of ${it}: the right to decide ends on ${until}`,
      ),
      tongue.t(
        'Insatsen står kvar utan att någon ansvarar för den.',
        'The insats is left with nobody in charge of it.',
      ),
      tongue.t(`registrera vad som blir av ${it}`, `record what becomes of ${it}`),
    ];
  },
  'insats-evaluation': (tongue, duty) => {
    const it = named(tongue, duty);
    return [
      tongue.t(`utvärdera ${it}, även ur ett genusperspektiv`, `evaluate ${it}, also from a gender perspective`),
      tongue.t('Ärendet kan inte stängas förrän det är gjort.', 'The process cannot be closed before it is done.'),
      tongue.t(`utvärdera ${it}`, `evaluate ${it}`),
    ];
  },
  'insats-end': byItself('avsluta insatsen', 'end the insats'),
  'insats-settlement': byItself('stänga ärendet', 'close the process'),
};
