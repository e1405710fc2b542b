import { addDays } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { MailEffect } from '../../domain/effect';
import type { Instruction } from '../../domain/law/instructions';
import type { Hindrance } from '../../domain/withdrawal/continuation';
import { formatDays } from '../words/dates';
import { dutyWords } from '../words/duties';
import { capital, sentences } from '../words/tongue';
import { hindranceWords, stateMemberWords } from '../words/withdrawal';
import { daysUntil, frame, groundOf, subjectOf, type Matter } from './matter';
import type { Page } from './page';
import { stepFact } from './reminder';

type Owed = NonNullable<MailEffect['duty']>;

interface About {
  leaving?: string;
  charterVersion?: number;
  stateMember?: boolean;
  hindrance?: Hindrance;
  sidesLost?: readonly string[];
  instruction?: Instruction;
}

/** Reminders that ask for nothing: what will happen, and when. */
export const saysWhatComes = ({ kind }: Owed): boolean => kind === 'notice-end';

/** A notice of withdrawal runs: what comes of it, on which day, and what can still change it. */
export function coming(matter: Matter, duty: Owed): Page {
  const { input, tongue, words, names } = matter;
  const { t } = tongue;
  const about = input.effect.about as About;
  const who = tongue.member(about.leaving ?? '');
  const { title, days } = lastDay(matter, duty, who);
  const { action } = dutyWords({ ...duty, about: input.effect.about }, input.lang, names);
  return {
    ...frame(matter),
    subject: subjectOf(matter, `${input.matter.name}: ${[title, days].filter(Boolean).join(', ')}`),
    preview: whatFollows(matter, duty, about),
    heading: title,
    news: sentences(days !== '' && `${capital(days)}.`, whatFollows(matter, duty, about)),
    body: [
      t(
        'Till dess pågår allt som vanligt: budget, bidrag, mandattider och insatser.',
        'Until then everything goes on as usual: budget, contributions, terms of office and insatser.',
      ),
      ...(about.stateMember === true ? [stateMemberWords(tongue, about.instruction)] : []),
    ],
    answer: { title: words.whatNow, how: sentences(...canChange(matter, about, action)), lines: [] },
    facts: [[words.ground, groundOf(matter, duty.kind)], ...stepFact(matter, duty), [words.next, next(matter)]],
  };
}

/** When it runs out, and how far off that is; written late, that it has. */
function lastDay(matter: Matter, { dueOn }: Owed, who: string): { title: string; days: string } {
  const { t, date } = matter.tongue;
  const left = daysUntil(matter, dueOn);
  const [sv, en] = left < 0 ? ['löpte ut', 'ran out'] : ['löper ut', 'runs out'];
  return {
    title: t(`Uppsägningstiden för ${who} ${sv} ${date(dueOn)}`, `The notice period of ${who} ${en} on ${date(dueOn)}`),
    days: left < 0 ? '' : formatDays(left, matter.input.lang),
  };
}

function whatFollows({ tongue }: Matter, { dueOn }: Owed, about: About): string {
  const { t, date } = tongue;
  const from = date(addDays(dueOn, 1));
  if (about.hindrance === undefined) {
    return t(
      `Från ${from} är förbundet i likvidation, om inte alla kvarvarande medlemmar har fastställt samma förbundsordning senast dagen före.`,
      `From ${from} the förbund is in liquidation unless all remaining members have adopted the same charter by the day before.`,
    );
  }
  const why = { version: about.charterVersion ?? 0, sides: about.sidesLost ?? [] };
  return sentences(
    hindranceWords(tongue, about.hindrance, why),
    t(`Från ${from} är det i likvidation.`, `From ${from} it is in liquidation.`),
  );
}

function canChange({ tongue: { t }, input }: Matter, { hindrance }: About, action: string): string[] {
  const asked = input.effect.to.member === 'office' && hindrance === undefined;
  return [
    ...(asked ? [t(`Kansliet ska ${action}.`, `The office is to ${action}.`)] : []),
    t(
      'Uppsägningen kan återkallas om alla medlemmar samtycker senast den dagen. Frågor: svara på det här mejlet.',
      'The notice can be revoked if all members consent by that day. Questions: reply to this mail.',
    ),
  ];
}

function next({ duty, input, tongue, words }: Matter): string {
  const at = duty?.reminders.find((one) => one > input.at);
  return at === undefined ? words.allTold : tongue.date(civilDateAt(at));
}
