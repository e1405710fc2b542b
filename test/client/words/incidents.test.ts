import { incidentPlace, incidentWords } from '../../../client/words/incidents/incidents';
import type { Language } from '../../../client/words/tongue';
import type { IncidentCause, IncidentRow } from '../../../journal/rows';

const at = Date.UTC(2026, 10, 30, 8, 14);
const incident = (cause: IncidentCause, more: Partial<IncidentRow> = {}): IncidentRow => ({
  no: 3,
  stream: 'budget-haninge-2027',
  subject: '',
  cause,
  since: at,
  details: {},
  times: 1,
  lastAt: at,
  tried: null,
  tries: 0,
  triedAt: null,
  raisedAt: at,
  resolvedAt: null,
  resolvedBy: null,
  forbund: 'haninge',
  name: 'Samordningsförbundet Haninge',
  exercise: false,
  toName: null,
  ...more,
});

const all: Record<IncidentCause, Partial<IncidentRow>> = {
  ASLEEP: { tried: 'NUDGED', tries: 1, triedAt: at },
  NOT_TAKEN: {},
  TASK_FAILING: { details: { message: 'a defect' } },
  TURN_FAILING: {},
  LOST: { tried: 'STARTED', tries: 3, triedAt: at },
  TEMPORAL_DOWN: {},
  UNWATCHED: { no: null },
  NO_CONTACT: { details: { to: { member: 'HAN', role: 'registrar' } }, toName: 'Haninge kommun', times: 4 },
  RECIPIENT_REFUSED: { details: { to: { member: 'office', role: 'chair' } } },
  MESSAGE_REFUSED: { details: { to: { member: 'HAN', role: 'registrar' } } },
  NOT_STARTED: { details: { id: 'start:budget-haninge-2027' } },
  COMMAND_REFUSED: {
    details: { id: 'tell:x', told: 'forbund-haninge', command: 'NoteClosed', code: 'PROCESS_CLOSED' },
  },
  EFFECT_WAITING: { details: { id: 'x', kind: 'tell', told: 'forbund-haninge' } },
  MAIL_WAITING: { stream: '', name: null, details: { waiting: 14, error: 'connect ECONNREFUSED' } },
};
const causes = Object.keys(all) as IncidentCause[];
const told = (cause: IncidentCause, lang: Language): string =>
  Object.values(incidentWords(incident(cause, all[cause]), lang))
    .join(' ')
    .replaceAll('\u00a0', ' ');

test.each(causes)('%s says in both languages what it is, why, and what to do', (cause) => {
  for (const lang of ['sv', 'en'] as const) {
    const { what, why, toDo } = incidentWords(incident(cause, all[cause]), lang);
    for (const said of [what, why, toDo]) expect(said.length).toBeGreaterThan(3);
    expect(told(cause, lang)).not.toMatch(/undefined|null|NaN|!/);
  }
});

test('a process that has been woken in vain says how often, and when last', () => {
  expect(told('ASLEEP', 'sv')).toContain('Väckt 30 november 2026 kl. 09.14.');
  expect(told('LOST', 'sv')).toContain('Startat på nytt 3 gånger, senast 30 november 2026 kl. 09.14.');
});

test('a mail that does not arrive names its recipient by role, and the commands that cure it', () => {
  const words = told('NO_CONTACT', 'sv');
  expect(words).toContain('Mejl når inte registratorn, Haninge kommun');
  expect(words).toContain('Det gäller 4 mejl.');
  expect(words).toContain('forbund contacts set haninge HAN registrar');
  expect(words).toContain('forbund remind haninge');
  expect(told('RECIPIENT_REFUSED', 'sv')).toContain('Mejl når inte ordföranden ');
});

test('mail that waits for its server is counted', () => {
  expect(told('MAIL_WAITING', 'sv')).toContain('14 mejl väntar. Servern: connect ECONNREFUSED');
});

test('an incident is placed by förbund and process; what is about the mail server has no place', () => {
  expect(incidentPlace(incident('LOST'), 'sv')).toBe('Haninge, Budget 2027');
  expect(incidentPlace(incident('MAIL_WAITING', all.MAIL_WAITING), 'en')).toBe('');
});
