import type { Event } from '../../../domain/decider';
import type { HandOver } from '../../../domain/formation/events';
import type { MachineEvent } from '../../../domain/machine-events';
import { dutyWords } from '../duties';
import { lastDayWords } from '../last-day';
import { owerWords } from '../ower';
import type { Tongue } from '../tongue';
import { capital } from '../tongue';
import type { Line, Told } from './line';

type ForbundBegun = Event<'ForbundBegun', { handOver: HandOver }>;
type Reminder = Extract<MachineEvent, { type: 'ReminderDue' | 'DutyMissed' }>['data'];

const action = (tongue: Tongue, data: Reminder): string =>
  dutyWords(data, tongue.lang, { memberName: tongue.member, bodyName: (_member, body) => body }).action;

const failures = {
  NO_CONTACT: {
    sv: 'Det finns ingen mejladress till',
    en: 'There is no mail address for',
  },
  RECIPIENT_REFUSED: { sv: 'Mejlservern tar inte emot adressen till', en: 'The mail server refuses the address of' },
  MESSAGE_REFUSED: { sv: 'Mejlservern tar inte emot mejlet till', en: 'The mail server refuses the mail to' },
  NOT_STARTED: { sv: 'Nästa ärende kunde inte startas för', en: 'The next process could not be started for' },
  COMMAND_REFUSED: { sv: 'Ett annat ärende tog inte emot', en: 'Another process did not take' },
} as const;

/** By another address, that is. */
const curable: ReadonlySet<keyof typeof failures> = new Set(['NO_CONTACT', 'RECIPIENT_REFUSED', 'MESSAGE_REFUSED']);

const outcomes = {
  SENT: { sv: 'Ett mejl är mottaget av servern.', en: 'A mail was received by the server.' },
  OUTBOX: { sv: 'Ett mejl ligger i utkorgen.', en: 'A mail is in the outbox.' },
  NOT_OWED: {
    sv: 'En påminnelse skickades inte: uppgiften är klar.',
    en: 'A reminder was not sent: the duty is done.',
  },
  OVERTAKEN: {
    sv: 'En påminnelse skickades inte: en senare om samma uppgift går i stället.',
    en: 'A reminder was not sent: a later one of the same duty goes in its place.',
  },
  STARTED: { sv: 'Nästa ärende är startat.', en: 'The next process is started.' },
  TOLD: { sv: 'Ett annat ärende är underrättat.', en: 'Another process has been told.' },
} as const;

/** What only the clock waited for is nobody's fault. */
function missed(tongue: Tongue, data: Reminder & { clockOnly?: boolean }): Line {
  const what = action(tongue, data);
  const who = capital(owerWords(tongue, data));
  if (data.clockOnly) {
    return {
      tone: 'plan',
      sentence: tongue.t(`Dagen för att ${what} har kommit.`, `The day to ${what} has come.`),
    };
  }
  return {
    tone: 'late',
    sentence: tongue.t(
      `${who} skulle ${what} senast den ${lastDayWords(tongue, data)}. Det är inte gjort.`,
      `${who} was to ${what} by ${lastDayWords(tongue, data)}. It is not done.`,
    ),
  };
}

/** What the machinery records of any process, and the förbund that begins. */
export const machineLines: Told<MachineEvent | ForbundBegun> = {
  ReminderDue: (tongue, data) => ({
    tone: 'plan',
    sentence: tongue.t(
      `Påminnelse: ${owerWords(tongue, data)} ska ${action(tongue, data)} senast den ${lastDayWords(tongue, data)}.`,
      `Reminder: ${owerWords(tongue, data)} is to ${action(tongue, data)} by ${lastDayWords(tongue, data)}.`,
    ),
    soft: tongue.t(`Påminnelse ${data.step} av ${data.of}.`, `Reminder ${data.step} of ${data.of}.`),
  }),
  DutyMissed: missed,
  EffectDone: (tongue, { id, outcome }) => ({
    tone: outcome === 'OUTBOX' ? 'plan' : 'done',
    sentence: outcomes[outcome][tongue.lang],
    source: id,
  }),
  EffectFailed: (tongue, { id, reason, to }) => ({
    tone: 'late',
    sentence: `${failures[reason][tongue.lang]} ${to ? tongue.member(to.member) : id}.`,
    ...(curable.has(reason) && {
      soft: tongue.t(
        'Rätta kontakten, så går nästa mejl fram.',
        'Correct the contact, and the next mail gets through.',
      ),
    }),
    source: id,
  }),
  EffectUnknown: ({ t }, { id }) => ({
    tone: 'soon',
    sentence: t('Det är okänt om ett mejl kom fram.', 'It is not known whether a mail arrived.'),
    soft: t(
      'Servern tog emot det och tystnade innan den svarade.',
      'The server took it and fell silent before it answered.',
    ),
    source: id,
  }),
  ForbundBegun: ({ t, date }, { handOver }) => ({
    tone: 'done',
    sentence: t(
      `${handOver.name} tar vid efter bildandet ${date(handOver.formedOn)}.`,
      `${handOver.name} takes over after its formation on ${date(handOver.formedOn)}.`,
    ),
    soft: t(
      `Verksamheten inleds ${date(handOver.operationsStartOn)}.`,
      `Operations start on ${date(handOver.operationsStartOn)}.`,
    ),
    source: handOver.formation,
  }),
};
