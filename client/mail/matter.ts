import { addDays, daysBetween } from '../../domain/calendar/civil-date';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import { claimOn } from '../../domain/contributions/due-days';
import type { Duty, Ground } from '../../domain/duty';
import type { MailInput } from '../../journal/pending-mails';
import { groundWords } from '../words/grounds';
import { mailWords, roleWords } from '../words/mail';
import { owerWords } from '../words/ower';
import { capital, speak, type Names, type Tongue } from '../words/tongue';
import { contributionsGrounds } from './contributions-notice';
import { budgetGrounds } from './budget-notice';
import { disputeGrounds } from './dispute-notice';
import { forbundGrounds } from './forbund-notice';
import { liquidationGrounds } from './liquidation-notice';
import { insatsGrounds } from './insats-notice';
import { mandatesGrounds } from './mandates-notice';
import { oneLine, type Page } from './page';
import { withdrawalGrounds } from './withdrawal-notice';
import { trialGrounds } from './trial-notice';
import { yearGrounds } from './year-notice';

/** What every template starts from. */
export interface Matter {
  input: MailInput;
  tongue: Tongue;
  names: Names;
  words: ReturnType<typeof mailWords>;
  today: CivilDate;
  /** The duty the mail is about, if it is still owed. */
  duty: Duty | undefined;
}

export function matterOf(input: MailInput): Matter {
  const { matter, lang, at, effect } = input;
  const names = namesOf(matter);
  const duty = matter.owed.find(({ id }) => id === effect.duty?.id);
  return { input, names, tongue: speak(lang, names), words: mailWords(lang), today: civilDateAt(at), duty };
}

const namesOf = ({ members }: MailInput['matter']): Names => {
  const find = (id: string) => members.find((member) => member.id === id);
  return {
    memberName: (id) => oneLine(find(id)?.name ?? id),
    bodyName: (id, body) => oneLine(find(id)?.chain.find((stage) => stage.body === body)?.name ?? body),
    isOwnBody: (id, body) => find(id)?.chain.some((stage) => stage.body === body) ?? true,
  };
};

/** "registratorn, Haninge kommun"; the office is the förbund's own. */
export function addressee({ input: { effect, matter, lang }, tongue }: Matter): string {
  const { member, role } = effect.to;
  return `${roleWords(role, lang)}, ${member === 'office' ? oneLine(matter.name) : tongue.member(member)}`;
}

/** The parts that all mails share; what a template says comes between. */
export function frame(matter: Matter): Pick<Page, 'from' | 'to' | 'link' | 'foot' | 'lang' | 'wordings'> {
  const { input, words } = matter;
  const { stream, name } = input.matter;
  return {
    from: name,
    to: addressee(matter),
    link: { label: words.read, url: `${input.baseUrl}/process/${encodeURIComponent(stream)}` },
    foot: [words.wrongRecipient, lastLine(matter)],
    lang: input.lang,
    wordings: [],
  };
}

function lastLine({ input: { matter }, tongue: { t, date }, words, today }: Matter): string {
  const process = `${words.process} ${matter.stream}.`;
  if (!matter.exercise) return process;
  return t(
    `${process} Det här är en övning, klockan i ärendet står på ${date(today)}.`,
    `${process} This is an exercise, the clock of the process stands at ${date(today)}.`,
  );
}

/** An exercise says so before anything else. */
export const subjectOf = ({ input: { matter }, words }: Matter, text: string): string =>
  oneLine(matter.exercise ? `${words.exercise}: ${text}` : text);

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));

/** For duties that are no longer owed, and for news: the paragraph each rests on. */
const usualGrounds: Readonly<Record<string, readonly Ground[]>> = {
  ...budgetGrounds,
  ...mandatesGrounds,
  ...insatsGrounds,
  ...forbundGrounds,
  ...contributionsGrounds,
  ...yearGrounds,
  ...liquidationGrounds,
  ...withdrawalGrounds,
  ...disputeGrounds,
  ...trialGrounds,
  auditors: law('25 §'),
  'first-budget': law('23 §'),
  board: law('10 §', '12 §'),
  'trial-end': law('lag (2003:1217) 1 §'),
  practical: [{ source: 'practice', ref: 'praxis' }],
  BreachEstablished: law('10 §', '12 §', '23 §', '25 §'),
};

/** On what ground, of the duty as it stands or of the kind of news. */
export function groundOf({ duty, input: { lang } }: Matter, kind: string): string {
  const own = duty?.kind === 'contribution' ? claimOn(duty.ground) : duty?.ground;
  const grounds = own ?? usualGrounds[kind] ?? law('8 §');
  return actNamed(groundWords(grounds, duty?.movedBy, lang));
}

/** Whoever gets a single mail must see which Act it is. */
export const actNamed = (words: string): string =>
  words
    .replace(/§ lagen/, '§ lagen om finansiell samordning')
    .replace(/§ of the Act/, '§ of the Act on Financial Coordination');

type Owed = NonNullable<MailInput['effect']['duty']>;

/** What there is to say of the day: the duty's own while it stands, else what the event said of it. */
export const dueOf = ({ duty, input: { effect } }: Matter, { dueOn }: Owed) => ({
  dueOn,
  about: effect.about,
  movedBy: duty?.movedBy,
});

/** Who owes it: of a mail to the chair, the chair. */
export const owerOf = ({ duty, tongue, input: { effect } }: Matter, { owedBy }: Owed): string =>
  owerWords(tongue, { owedBy, role: effect.to.role === 'chair' ? 'chair' : duty?.role });

/** Days from today, negative when past. */
export const daysUntil = ({ today }: Matter, day: CivilDate): number => daysBetween(today, day);

export const isTomorrow = ({ today }: Matter, day: CivilDate): boolean => addDays(today, 1) === day;

/** A consequence under a label that already says "without an answer". */
export const consequenceAlone = (consequence: string): string =>
  capital(consequence.replace(/^(Utan svar|Without an answer): /, ''));
