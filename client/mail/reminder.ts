import { daysBetween } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { MailEffect } from '../../domain/effect';
import { count, formatDays } from '../words/dates';
import { dutyWords } from '../words/duties';
import { countedDay, lastDayWords } from '../words/last-day';
import { capital, sentences, section } from '../words/tongue';
import { answerTo } from './answers';
import {
  consequenceAlone,
  daysUntil,
  dueOf,
  frame,
  groundOf,
  isTomorrow,
  owerOf,
  subjectOf,
  type Matter,
} from './matter';
import type { Page } from './page';
import { replyLines } from './reply';

type Owed = NonNullable<MailEffect['duty']>;

/** What is owed, by when, on what ground, what happens otherwise, and how to answer. */
export function reminder(matter: Matter, duty: Owed): Page {
  const { input, tongue, words, names } = matter;
  const { t } = tongue;
  const about = { ...duty, about: input.effect.about };
  const { title, short, consequence } = dutyWords(about, input.lang, names);
  const named = dueOf(matter, duty);
  const due = `${lastDayWords(tongue, named)}, ${formatDays(daysUntil(matter, countedDay(named, matter.today)), input.lang)}`;
  return {
    ...frame(matter),
    subject: subjectOf(matter, subject(matter, duty, short)),
    preview: sentences(`${title}.`, t(`Senast ${due}.`, `By ${due}.`)),
    heading: title,
    news: t(`Senast ${due}.`, `By ${due}.`),
    body: explanation(matter, duty),
    wordings: wordings(matter),
    answer: {
      title: isOffice(matter) ? words.whatToDo : words.howToAnswer,
      how: howToAnswer(matter, duty),
      lines: replyLines(matter, duty),
    },
    facts: [
      [words.ground, groundOf(matter, duty.kind)],
      ...bodyFact(matter, duty),
      [isOffice(matter) ? words.whatFollows : words.otherwise, consequenceAlone(consequence)],
      ...stepFact(matter, duty),
      [words.next, nextStep(matter, duty)],
    ],
  };
}

const isOffice = ({ input: { effect } }: Matter): boolean => effect.to.member === 'office';

const howToAnswer = (matter: Matter, { kind }: Owed): string =>
  isOffice(matter) ? matter.words.officeAnswer : answerTo(kind).member[matter.input.lang];

function subject(matter: Matter, duty: Owed, action: string): string {
  const { t } = matter.tongue;
  const who = owerOf(matter, duty);
  if (isTomorrow(matter, duty.dueOn)) {
    return t(`I morgon går tiden ut för ${who}: ${action}`, `Tomorrow is the last day for ${who}: ${action}`);
  }
  const due = lastDayWords(matter.tongue, dueOf(matter, duty));
  return t(`${capital(who)}, ${action} senast ${due}`, `${capital(who)}, ${action} by ${due}`);
}

function explanation({ input, tongue: { t, member } }: Matter, { kind, owedBy }: Owed): string[] {
  const all = t(
    'Förbundet bildas först när alla medlemmar har fastställt samma text.',
    'The förbund is formed only when all members have adopted the same text.',
  );
  if (kind === 'adopt') {
    return [
      sentences(t('Förbundsordningen är utsänd för beslut.', 'The charter has been sent out for decision.'), all),
    ];
  }
  if (kind !== 'confirm') return [];
  const shown = shownParagraphs(input).length > 0;
  const differs = t(
    `Den gemensamma texten har en annan lydelse än den som ${member(owedBy)} har fastställt.`,
    `The consolidated text has another wording than the one that ${member(owedBy)} has adopted.`,
  );
  return [
    sentences(all, differs),
    ...(shown ? [t('Så lyder den gemensamma texten:', 'The consolidated text reads:')] : []),
  ];
}

/** A mail is no place for a whole book. */
const LONGEST = 4_000;

function shownParagraphs({
  effect: { about },
  matter: { paragraphs },
}: Matter['input']): Matter['input']['matter']['paragraphs'] {
  const named: unknown = about['paragraphs'];
  return Array.isArray(named) ? paragraphs.filter(({ number }) => named.includes(number)) : [];
}

/** Never half a sign at its end. */
const beginning = (text: string): string => text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');

function wordings({ input, words }: Matter): Page['wordings'] {
  return shownParagraphs(input).flatMap(({ number, heading, hash }) => {
    const text = input.texts[hash];
    if (text === undefined) return [];
    const shown = text.length > LONGEST ? `${beginning(text)} …\n\n${words.continued}` : text;
    return [{ title: `${section(number)} ${heading}`, text: shown }];
  });
}

function bodyFact({ input, tongue, words }: Matter, { owedBy }: Owed): [string, string][] {
  const body: unknown = input.effect.about['body'];
  return typeof body === 'string' && body !== '' ? [[words.body, capital(tongue.body(owedBy, body))]] : [];
}

export function stepFact({ tongue: { t }, words }: Matter, { step, of, skipped }: Owed): [string, string][] {
  if (step === 0) return [];
  const missed = t(
    `${skipped} tidigare kunde inte skickas i tid och ingår i den här.`,
    `${skipped} earlier could not be sent in time and ${skipped === 1 ? 'is' : 'are'} part of this one.`,
  );
  return [[words.step, sentences(`${t(`${step} av ${of}`, `${step} of ${of}`)}.`, skipped > 0 && missed)]];
}

function nextStep({ duty, input, tongue, words }: Matter, { kind }: Owed): string {
  const next = duty?.reminders.find((at) => at > input.at);
  if (!duty || next === undefined) return kind === 'continuation' ? words.allTold : words.noMore;
  const day = civilDateAt(next);
  const left = daysBetween(day, duty.dueOn);
  const days = count(Math.abs(left), input.lang);
  const when = left < 0 ? tongue.t(`${days} efter`, `${days} after`) : tongue.t(`${days} före`, `${days} before`);
  return sentences(`${tongue.date(day)}, ${when}.`, words.notIfAnswered);
}
