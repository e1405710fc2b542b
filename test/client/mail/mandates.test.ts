import { renderMail } from '../../../client/mail/render';
import { timelineWords } from '../../../client/words/timeline/timeline';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Event } from '../../../domain/decider';
import type { MailEffect } from '../../../domain/effect';
import { board } from '../../../domain/mandates/mandates';
import { mandateStream } from '../../../domain/mandates/stream';
import type { Begun } from '../../../domain/mandates/state';
import type { MailInput } from '../../../journal/pending-mails';
import { lived } from '../../given';
import { basis, begin, everyone, evidence, members, on } from '../../domain/mandates/haninge';

const names = {
  memberName: (id: string) => members.find((one) => one.id === id)?.name ?? id,
  bodyName: (_: string, body: string) => body,
};
const opened = lived(board, [begin('2010-06-15')]);

function letter(effect: MailEffect, state: unknown, { lang, day }: { lang: 'sv' | 'en'; day: string }) {
  const { office, term } = state as Begun;
  const matter: MailInput['matter'] = {
    stream: mandateStream(office, basis, term),
    kind: 'board',
    forbund: 'haninge',
    name: basis.name,
    exercise: false,
    clockShiftMs: 0,
    members: members.map(({ id, name }) => ({ id, name, chain: [] })),
    owed: board.duties(state as Begun),
    paragraphs: [],
  };
  const input = {
    effect,
    matter,
    lang,
    texts: {},
    baseUrl: 'http://127.0.0.1:4000',
    at: startOfDay(day) + 6 * 3_600_000,
  };
  return renderMail(input);
}

function reminderOf(owedBy: string): MailEffect {
  const duty = board.duties(opened.state).find((one) => one.kind === 'appoint-board' && one.owedBy === owedBy)!;
  const { id, kind, dueOn, about, reminders } = duty;
  return {
    kind: 'mail',
    id: `${id}#1`,
    template: 'reminder',
    to: { member: owedBy, role: 'registrar' },
    duty: { id, kind, owedBy, dueOn, step: 1, of: reminders.length, skipped: 0 },
    about,
  };
}

test('a council is reminded of how many to appoint, for which term, and that the newly elected one does', () => {
  const { subject, text } = letter(reminderOf('HAN'), opened.state, { lang: 'sv', day: '2010-07-05' });
  expect(subject).toBe('Haninge kommun, utse 2 ledamöter och 2 ersättare senast 31 december 2010');
  for (const said of [
    'kommunfullmäktige',
    'de nyvalda, tidigast 1 november 2010',
    '14 §',
    'Antal ordinarie och ersättare',
  ]) {
    expect(text.replaceAll('\u00a0', ' ').toLowerCase()).toContain(said.toLowerCase());
  }
});

test('every member is told in its own language that the board cannot decide, and what to do', () => {
  const seats = { members: 2, substitutes: 2 };
  const { state, events } = lived(board, [
    begin('2010-06-15', { appointed: { FK: seats, SLL: seats, HAN: seats } }),
    on('2010-12-02', 'BeginQuorumWatch', { on: '2010-12-02' }),
  ]);
  const [mail] = board.effects(events.at(-1)!, state) as MailEffect[];
  const swedish = letter(mail!, state, { lang: 'sv', day: '2010-12-02' });
  expect(swedish.subject).toContain(
    'Styrelsen riskerar att inte kunna fatta beslut: ingen är utsedd för länsarbetsnämnden',
  );
  expect(swedish.text.replaceAll('\u00a0', ' ')).toContain('6 av 8 platser kan tjänstgöra, 5 krävs.');
  const english = letter(mail!, state, { lang: 'en', day: '2010-12-02' });
  expect(english.text).toContain('The board can decide nothing at all');
});

/** Every event there is, from one life. */
const whole = lived(board, [
  begin('2006-12-01', { term: { from: '2007-01-01', to: '2010-12-31' }, appointed: { FK: everyone['FK']! } }),
  on('2006-12-02', 'BeginQuorumWatch', { on: '2006-12-02' }),
  on(
    '2006-12-05',
    'AppointSeats',
    { member: 'HAN', order: { by: 'ORDERED', seats: ['HAN-2s', 'HAN-1s'] } },
    { evidence },
  ),
  on('2006-12-05', 'AppointSeats', { member: 'LAN' }),
  on('2006-12-05', 'AppointSeats', { member: 'SLL' }),
  on('2007-01-01', 'BeginTerm', { on: '2007-01-01' }),
  on('2007-02-01', 'ResignSeat', { seat: 'SLL-1' }),
  on('2007-02-01', 'RecallSeat', { seat: 'FK-1', ground: 'EMPLOYMENT_ENDED' }),
  on('2008-01-01', 'NoteSuccession', {
    predecessor: 'LAN',
    successor: { party: 'AF', name: 'Arbetsförmedlingen' },
    from: '2008-01-01',
  }),
  on('2008-01-02', 'RemindNow', {}),
  on('2011-01-01', 'EndTerm', { on: '2010-12-31' }),
]);

test('everything that happens in a term is told in whole sentences, in both languages', () => {
  const types = new Set(whole.events.map(({ type }) => type));
  expect(types.size).toBe(13);
  for (const { type, data } of whole.events as Event[]) {
    const row = {
      stream: 'board-haninge-2007',
      position: 1,
      type,
      on: '2007-01-01',
      at: 0,
      recordedAt: 0,
      actor: null,
      data,
    };
    const [sv, en] = (['sv', 'en'] as const).map((lang) => timelineWords(row, lang, names).sentence);
    expect(sv).toMatch(/^\p{Lu}.*\.$/u);
    expect(en).toMatch(/^\p{Lu}.*\.$/u);
    expect(sv).not.toBe(en);
    expect(`${sv}${en}`).not.toMatch(/undefined|NaN|[A-Z]+_[A-Z]+/);
  }
});
