import type { IncidentRow, ProcessCause } from '../../../journal/rows';
import { formatInstant } from '../instants';
import type { Language } from '../language';

/** What is known of an incident, why, and what to do about it. */
export interface IncidentWords {
  what: string;
  why: string;
  toDo: string;
}

type Told = Pick<IncidentRow, 'details' | 'tried' | 'tries' | 'triedAt'>;
type Say = (t: (sv: string, en: string) => string, incident: Told) => readonly [why: string, toDo: string];

const mended = [
  'Anmäl felet till den som sköter programmet. Inget är förlorat: ärendet går vidare när programmet är rättat.',
  'Report it to whoever runs the program. Nothing is lost: the process goes on when the program is mended.',
] as const;

/** What the program said of it, where it said something. */
const said = ({ details: { message } }: Told): string => (typeof message === 'string' ? `: ${message}` : '.');

const causes: Readonly<Record<ProcessCause, Say>> = {
  ASLEEP: (t) => [
    t('Temporal låter det sova.', 'Temporal lets it sleep.'),
    t(
      'Programmet väcker det. Hjälper det inte: starta om systemet.',
      'The program wakes it. If that does not help: restart the system.',
    ),
  ],
  NOT_TAKEN: (t) => [
    t('Det väntar på att systemet ska ta det.', 'It waits for the system to take it.'),
    t(
      'Se efter att systemet är igång: forbund doctor. Är det många ärenden på en gång går de vidare av sig själva.',
      'See that the system is running: forbund doctor. When there are many processes at once, they go on by themselves.',
    ),
  ],
  TASK_FAILING: (t, incident) => [
    t(
      `Programmet klarar det inte, hur ofta det än försöker${said(incident)}`,
      `The program fails on it, however often it tries${said(incident)}`,
    ),
    t(...mended),
  ],
  TURN_FAILING: (t, incident) => [
    t(`Det går inte att registrera något i det${said(incident)}`, `Nothing can be recorded in it${said(incident)}`),
    t(
      `Se efter att databasen svarar: forbund doctor. Gör den det: ${lower(mended[0])}`,
      `See that the database answers: forbund doctor. If it does: ${lower(mended[1])}`,
    ),
  ],
  LOST: (t) => [
    t('Temporal har det inte längre.', 'Temporal no longer has it.'),
    t(
      'Programmet startar det på nytt ur journalen. Du behöver inte göra något.',
      'The program starts it again from the journal. You need not do anything.',
    ),
  ],
  TEMPORAL_DOWN: (t) => [
    t('Temporal svarar inte.', 'Temporal does not answer.'),
    t(
      'Starta Temporal, eller rätta TEMPORAL_ADDRESS. Inget är förlorat.',
      'Start Temporal, or correct TEMPORAL_ADDRESS. Nothing is lost.',
    ),
  ],
  UNWATCHED: (t) => [
    t('Ingen har väckt det: systemet är inte igång.', 'Nobody has woken it: the system is not running.'),
    t(
      'Starta det: forbund up. Det som har missats tas igen, i rätt ordning.',
      'Start it: forbund up. What was missed is caught up with, in order.',
    ),
  ],
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const isProcessCause = (cause: string): cause is ProcessCause => Object.hasOwn(causes, cause);

/** A process that has not woken. */
export function standingStill(incident: IncidentRow & { cause: ProcessCause }, lang: Language): IncidentWords {
  const t = (sv: string, en: string): string => (lang === 'sv' ? sv : en);
  const [why, toDo] = causes[incident.cause](t, incident);
  return {
    what: t('Ärendet står stilla', 'The process stands still'),
    why,
    toDo: [toDo, tried(incident, lang)].filter(Boolean).join(' '),
  };
}

const attempts = {
  NUDGED: { sv: 'Väckt', en: 'Woken' },
  STARTED: { sv: 'Startat på nytt', en: 'Started again' },
} as const;

function tried({ tried: what, tries, triedAt }: Told, lang: Language): string {
  if (what === null || triedAt === null) return '';
  const [how, when] = [attempts[what][lang], formatInstant(triedAt, lang)];
  if (tries === 1) return `${how} ${when}.`;
  return lang === 'sv' ? `${how} ${tries} gånger, senast ${when}.` : `${how} ${tries} times, last ${when}.`;
}
