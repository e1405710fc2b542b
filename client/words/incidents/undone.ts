import type { EffectCause, IncidentRow } from '../../../journal/rows';
import { roleWords } from '../mail';
import type { Language } from '../language';
import type { IncidentWords } from './standing-still';

type T = (sv: string, en: string) => string;
type Undone = IncidentRow & { cause: EffectCause };
type Say = (t: T, incident: Undone, lang: Language) => IncidentWords;

const contact =
  (why: readonly [sv: string, en: string]): Say =>
  (t, incident, lang) => ({
    what: t(`Mejl når inte ${addressee(incident, lang)}`, `Mail does not reach ${addressee(incident, lang)}`),
    why: [t(...why), times(t, incident)].filter(Boolean).join(' '),
    toDo: t(
      `Rätta kontakten: ${setContact(incident, 'sv')}. Påminn sedan på nytt: forbund remind ${incident.forbund ?? ''}.`,
      `Correct the contact: ${setContact(incident, 'en')}. Then remind again: forbund remind ${incident.forbund ?? ''}.`,
    ),
  });

const times = (t: T, { times: how }: Undone): string =>
  how > 1 ? t(`Det gäller ${how} mejl.`, `It concerns ${how} mails.`) : '';

const byHand = [
  'Anmäl det till den som sköter programmet. Registrera det som fattas för hand, och avsluta sedan avvikelsen.',
  'Report it to whoever runs the program. Record what is missing by hand, and then close the incident.',
] as const;

const causes: Readonly<Record<EffectCause, Say>> = {
  NO_CONTACT: contact(['Det finns ingen mejladress.', 'There is no mail address.']),
  RECIPIENT_REFUSED: contact(['Mejlservern tar inte emot adressen.', 'The mail server refuses the address.']),
  MESSAGE_REFUSED: contact(['Mejlservern tar inte emot mejlet.', 'The mail server refuses the mail.']),
  NOT_STARTED: (t, { details }) => ({
    what: t('Nästa ärende kunde inte startas', 'The next process could not be started'),
    why: `${text(details['id'])}.`,
    toDo: t(...byHand),
  }),
  COMMAND_REFUSED: (t, { details: { told, command, code, id } }) => ({
    what: t(
      'Ett annat ärende tog inte emot vad det skulle få veta',
      'Another process did not take what it was to be told',
    ),
    why:
      told === undefined
        ? `${text(id)}: ${text(code)}.`
        : t(
            `${text(told)} svarade ${text(code)} på ${text(command)}.`,
            `${text(told)} answered ${text(code)} to ${text(command)}.`,
          ),
    toDo: t(...byHand),
  }),
  EFFECT_WAITING: (t, incident, lang) => ({
    what: t('Något har väntat i mer än ett dygn', 'Something has waited for more than a day'),
    why: waiting[text(incident.details['kind'])]?.(t, incident, lang) ?? text(incident.details['id']),
    toDo: t(
      'Programmet försöker en gång i timmen. Anmäl det till den som sköter programmet.',
      'The program tries once an hour. Report it to whoever runs the program.',
    ),
  }),
};

const waiting: Readonly<Record<string, (t: T, incident: Undone, lang: Language) => string>> = {
  mail: (t, incident, lang) =>
    t(
      `Ett mejl till ${addressee(incident, lang)} går inte att skriva.`,
      `A mail to ${addressee(incident, lang)} cannot be written.`,
    ),
  tell: (t, { details }) => t(`${text(details['told'])} svarar inte.`, `${text(details['told'])} does not answer.`),
  start: (t, { details }) =>
    t(`${text(details['told'])} går inte att starta.`, `${text(details['told'])} cannot be started.`),
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

interface To {
  member: string;
  role: string;
}

/** "registratorn, Haninge kommun"; the office has no member's name beside it. */
function addressee({ details, toName }: Undone, lang: Language): string {
  const { member, role } = (details['to'] ?? { member: '', role: '' }) as To;
  const who = roleWords(role, lang);
  return member === 'office' ? who : `${who}, ${toName ?? member}`;
}

function setContact({ forbund, details }: Undone, lang: Language): string {
  const { member, role } = (details['to'] ?? { member: '', role: '' }) as To;
  const [name, address] = lang === 'sv' ? ['namn', 'adress'] : ['name', 'address'];
  return `forbund contacts set ${forbund ?? ''} ${member} ${role} --name <${name}> --address <${address}> --language sv`;
}

/** Something that could not be done outside. */
export function undone(incident: Undone, lang: Language): IncidentWords {
  const t: T = (sv, en) => (lang === 'sv' ? sv : en);
  return causes[incident.cause](t, incident, lang);
}
