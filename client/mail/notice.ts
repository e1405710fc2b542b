import type { Language } from '../words/tongue';
import { timelineLine } from '../words/timeline/timeline';
import { contributionsFollows } from './contributions-notice';
import { budgetFollows } from './budget-notice';
import { disputeFollows } from './dispute-notice';
import { forbundFollows } from './forbund-notice';
import { liquidationFollows } from './liquidation-notice';
import { insatsFollows } from './insats-notice';
import { mandatesFollows } from './mandates-notice';
import { frame, groundOf, subjectOf, type Matter } from './matter';
import type { Page } from './page';
import { withdrawalFollows } from './withdrawal-notice';
import { trialFollows } from './trial-notice';
import { yearFollows } from './year-notice';

interface Follows {
  /** What people may do now, and how. */
  now: string;
  /** What happens otherwise. */
  otherwise: string;
}

const never: Record<Language, string> = {
  sv: 'Inget. Beskedet är för kännedom.',
  en: 'Nothing. This is for your information.',
};
const record: Record<Language, string> = {
  sv: 'Ett beslut som fattades senast den dagen räknas även om det registreras nu: svara på det här mejlet med beslutsdatum, paragraf och protokoll. En ny dag kräver att alla medlemmar fastställer den.',
  en: 'A decision taken no later than that day counts even if it is recorded now: reply to this mail with its date, paragraph and minutes. A new date must be adopted by all members.',
};
const replan: Record<Language, string> = {
  sv: 'Se om ett extra sammanträde kan hållas och ändra planen, eller be medlemmarna fastställa en ny dag. Svara på det här mejlet om dagen är fel.',
  en: 'See whether an extra meeting can be held and change the plan, or ask the members to adopt a new date. Reply to this mail if the day is wrong.',
};
const question: Record<Language, string> = {
  sv: 'Frågor: svara på det här mejlet.',
  en: 'Questions: reply to this mail.',
};

const follows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  ...budgetFollows,
  ...mandatesFollows,
  ...insatsFollows,
  ...forbundFollows,
  ...contributionsFollows,
  ...yearFollows,
  ...liquidationFollows,
  ...withdrawalFollows,
  ...disputeFollows,
  ...trialFollows,
  FormationLapsed: {
    now: record,
    otherwise: { sv: 'Förbundet bildas inte.', en: 'The förbund is not formed.' },
  },
  LapseAnnulled: {
    now: {
      sv: 'Beskedet om att tiden gått ut gäller inte längre. Frågor: svara på det här mejlet.',
      en: 'The message that the time had run out no longer holds. Questions: reply to this mail.',
    },
    otherwise: never,
  },
  CharterAdoptedByAll: { now: question, otherwise: never },
  ForbundFormed: {
    now: {
      sv: 'Det som återstår före starten har egna påminnelser. Frågor: svara på det här mejlet.',
      en: 'What remains before the start has reminders of its own. Questions: reply to this mail.',
    },
    otherwise: {
      sv: 'Verksamheten inleds inte förrän det som återstår är gjort.',
      en: 'Operations do not start until what remains is done.',
    },
  },
  FormationWithdrawn: {
    now: {
      sv: 'Ingen behöver besluta om texten längre. Frågor: svara på det här mejlet.',
      en: 'Nobody needs to decide on the text any longer. Questions: reply to this mail.',
    },
    otherwise: never,
  },
  FormationRetargeted: {
    now: {
      sv: 'Den som har något kvar att besluta får egna påminnelser. Frågor: svara på det här mejlet.',
      en: 'Whoever still has something to decide gets reminders. Questions: reply to this mail.',
    },
    otherwise: {
      sv: 'Förbundet bildas inte om någon medlem saknas på den nya dagen.',
      en: 'The förbund is not formed if any member is missing on the new date.',
    },
  },
  PlanBroken: {
    now: replan,
    otherwise: { sv: 'Medlemmen hinner inte besluta i tid.', en: 'The member cannot decide in time.' },
  },
  LastSafeDayPassed: {
    now: replan,
    otherwise: { sv: 'Alla medlemmar hinner inte besluta i tid.', en: 'Not all members can decide in time.' },
  },
  BreachEstablished: {
    now: {
      sv: 'Be medlemmarna fatta besluten och registrera dem i ärendet.',
      en: 'Ask the members to take the decisions and record them in the process.',
    },
    otherwise: {
      sv: 'Verksamheten inleds inte förrän det är gjort.',
      en: 'Operations do not start until it is done.',
    },
  },
};

const followsOf = (event: string, lang: Language): Follows => {
  const known = follows[event] ?? { now: question, otherwise: never };
  return { now: known.now[lang], otherwise: known.otherwise[lang] };
};

/** Something has happened that whoever is concerned must know; each hears of it once. */
export function notice(matter: Matter): Page {
  const { input, tongue, words } = matter;
  const named: unknown = input.effect.about['event'];
  const event = typeof named === 'string' ? named : '';
  const { sentence, soft } = timelineLine(tongue, event, input.effect.about);
  const { now, otherwise } = followsOf(event, input.lang);
  return {
    ...frame(matter),
    subject: subjectOf(matter, `${input.matter.name}: ${sentence.replace(/\.$/, '')}`),
    preview: soft ?? now,
    heading: input.matter.name,
    news: sentence,
    body: soft === undefined || soft === '' ? [] : [soft],
    answer: { title: words.whatNow, how: now, lines: [] },
    facts: [
      [words.ground, groundOf(matter, event)],
      [words.otherwise, otherwise],
    ],
  };
}
