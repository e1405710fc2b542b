import type { MailEffect } from '../../domain/effect';
import { count } from '../words/dates';
import { dutyWords } from '../words/duties';
import { lastDayWords } from '../words/last-day';
import { capital } from '../words/tongue';
import { answerTo, lateItself } from './answers';
import { consequenceAlone, daysUntil, dueOf, frame, groundOf, owerOf, subjectOf, type Matter } from './matter';
import type { Page } from './page';

type Owed = NonNullable<MailEffect['duty']>;

/** A duty was missed: the office is told, and what follows. */
export function escalation(matter: Matter, duty: Owed): Page {
  const { input, tongue, words, names } = matter;
  const { t } = tongue;
  const { title, action, short, consequence } = dutyWords({ ...duty, about: input.effect.about }, input.lang, names);
  const who = capital(owerOf(matter, duty));
  const due = lastDayWords(tongue, dueOf(matter, duty));
  const late = duty.owedBy === 'office' ? lateItself : answerTo(duty.kind);
  const days = Math.max(0, -daysUntil(matter, duty.dueOn));
  const past = count(days, input.lang);
  return {
    ...frame(matter),
    subject: subjectOf(matter, `${words.late}: ${who}, ${short}, ${due}`),
    preview: t(`Skulle ha varit klart ${due}.`, `Was due on ${due}.`),
    heading: `${title}: ${words.late.toLowerCase()}`,
    news: t(
      `${who} skulle ${action} senast ${due}. ${past} har gått.`,
      `${who} was to ${action} by ${due}. ${past} ${days === 1 ? 'has' : 'have'} passed.`,
    ),
    body: [late.inTime[input.lang]],
    answer: { title: words.whatToDo, how: late.ask[input.lang], lines: [] },
    facts: [
      [words.ground, groundOf(matter, duty.kind)],
      [words.whatFollows, consequenceAlone(consequence)],
      [words.next, t('Ingen fler om den här uppgiften.', 'None about this duty.')],
    ],
  };
}

const reasons = {
  NO_CONTACT: {
    sv: 'Det finns ingen mejladress till mottagaren.',
    en: 'There is no mail address for the recipient.',
  },
  RECIPIENT_REFUSED: {
    sv: 'Mottagarens mejlserver tar inte emot adressen.',
    en: 'The recipient’s mail server refuses the address.',
  },
  MESSAGE_REFUSED: {
    sv: 'Mottagarens mejlserver tar inte emot mejlet.',
    en: 'The recipient’s mail server refuses the mail.',
  },
} as const;

const isKnown = (reason: string): reason is keyof typeof reasons => Object.hasOwn(reasons, reason);

const correct = [
  'Rätta kontakten, så går nästa mejl dit. Det som inte kom fram skickas inte om: ring mottagaren.',
  'Correct the contact, and the next mail goes there. What did not arrive is not sent again: call the recipient.',
] as const;

/** A mail cannot arrive: the office is told which, so that somebody calls and the address is corrected. */
export function undeliverable(matter: Matter): Page {
  const { input, tongue, words } = matter;
  const { t, member } = tongue;
  const { to, reason } = input.effect.about as { to?: { member: string; role: string }; reason?: string };
  const who = member(to?.member ?? '');
  const why = isKnown(String(reason)) ? reasons[String(reason) as keyof typeof reasons][input.lang] : String(reason);
  const duty = input.effect.duty;
  return {
    ...frame(matter),
    subject: subjectOf(matter, `${words.undeliverable}: ${who}`),
    preview: why,
    heading: `${words.undeliverable}: ${who}`,
    news: why,
    body: duty && matter.duty ? [about(matter, duty)] : [],
    answer: { title: words.whatToDo, how: t(...correct), lines: [] },
    facts: [
      [words.ground, groundOf(matter, duty?.kind ?? '')],
      [words.whatFollows, t('Mottagaren känner inte till uppgiften.', 'The recipient does not know of the duty.')],
    ],
  };
}

function about(matter: Matter, duty: Owed): string {
  const { input, tongue, names } = matter;
  const { action } = dutyWords({ ...duty, about: matter.duty?.about ?? {} }, input.lang, names);
  const who = capital(owerOf(matter, duty));
  const due = lastDayWords(tongue, dueOf(matter, duty));
  return tongue.t(
    `Mejlet gällde: ${who} ska ${action} senast ${due}.`,
    `The mail was about: ${who} is to ${action} by ${due}.`,
  );
}
