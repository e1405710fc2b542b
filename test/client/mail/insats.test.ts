import { renderMail } from '../../../client/mail/render';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { MailEffect } from '../../../domain/effect';
import { insats } from '../../../domain/insats/insats';
import type { Begun } from '../../../domain/insats/state';
import type { MailInput } from '../../../journal/pending-mails';
import * as s from '../../domain/insats/scene';
import { named } from '../../domain/insats/seed-004';
import { basis } from '../../domain/yearly/haninge';
import type { Life } from '../../domain/yearly/life';

function letter(life: Life<Begun>, effect: MailEffect, { lang, day }: { lang: 'sv' | 'en'; day: string }) {
  const matter: MailInput['matter'] = {
    stream: life.stream,
    kind: 'insats',
    forbund: life.state.basis.forbund,
    name: life.state.basis.name,
    exercise: false,
    clockShiftMs: 0,
    members: basis.members.map(({ id, name }) => ({ id, name, chain: [] })),
    owed: insats.duties(life.state),
    paragraphs: [],
  };
  const at = startOfDay(day) + 6 * 3_600_000;
  const { subject, text } = renderMail({ effect, matter, lang, texts: {}, baseUrl: 'http://127.0.0.1:4000', at });
  return { subject: plain(subject), text: plain(text) };
}
const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ');

const news = (life: Life<Begun>, event: string): MailEffect[] =>
  life.mails().filter(({ template, about }) => template === 'notice' && about['event'] === event);

const late = (): Life<Begun> => {
  const life = s.directed(named('Af-rehab'));
  life.on('2005-09-01');
  life.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
  return life;
};

test('every member hears that winding down has begun, and what still takes it back', () => {
  const life = late();
  const mails = news(life, 'NoticeDeadlineMissed');
  expect(mails.map(({ to }) => `${to.member}:${to.role}`)).toEqual([
    ...['HAN:registrar', 'FK:registrar', 'SLL:registrar', 'office:office', 'office:chair'],
  ]);
  const { subject, text } = letter(life, mails[0]!, { lang: 'sv', day: '2005-09-01' });
  expect(subject).toContain(
    'Utökat uppdrag vid Af-rehab, en tjänst: Inget besked kom till Af-rehab senast den 31 augusti 2005',
  );
  expect(text).toContain('Avvecklingen började 1 september 2005.');
  expect(text).toContain('Ett beslut i tid räknas även om det registreras nu');
});

test('the same are told that it is called off, and how late the word was', () => {
  const life = late();
  const mails = news(life, 'InsatsReversed');
  expect(mails).toHaveLength(5);
  const swedish = letter(life, mails[1]!, { lang: 'sv', day: '2005-09-13' });
  expect(swedish.text).toContain('13 dagar efter sista dagen, 31 augusti 2005: insatsen fortsätter.');
  expect(swedish.text).toContain('Kansliet ger särskild information.');
  const english = letter(life, mails[1]!, { lang: 'en', day: '2005-09-13' });
  expect(english.text).toContain('13 days after the last day, 31 August 2005: the insats goes on.');
});

test('the office is reminded of whom to inform, and of a requisition with its amount', () => {
  const life = late();
  life.on('2005-09-27');
  const [reminder] = life
    .mails()
    .filter(({ duty, template }) => template === 'reminder' && duty?.kind === 'special-information');
  const { subject, text } = letter(life, reminder!, { lang: 'sv', day: '2005-09-20' });
  expect(subject).toContain('informera om att insatsen Utökat uppdrag vid Af-rehab, en tjänst fortsätter');
  const whom = 'Haninge kommun, Försäkringskassan, Stockholms läns landsting och Af-rehab';
  expect(text.toLowerCase()).toContain(whom.toLowerCase());
  const paying = s.running();
  paying.on('2007-05-02', s.requisition('2007-05-02', 1_250_050));
  paying.on('2007-05-25');
  const [asked] = paying.mails().filter(({ duty }) => duty?.kind === 'requisition');
  expect(letter(paying, asked!, { lang: 'sv', day: '2007-05-25' }).subject).toContain('betala ut 12 500,50 kr');
});

test.each(['sv', 'en'] as const)('whoever asked for money hears that it is paid, or sent back (%s)', (lang) => {
  const life = s.running();
  life.on('2007-05-02', s.requisition('2007-05-02', 1_000), s.requisition('2007-05-02', 2_000));
  life.on('2007-05-05', s.pay('2007-05-05', 1), s.on('2007-05-05', 'RejectRequisition', { no: 2, reason: 'Fel år' }));
  for (const event of ['RequisitionPaid', 'RequisitionRejected']) {
    const [mail, ...more] = news(life, event);
    expect([mail?.to.member, more]).toEqual(['HAN', []]);
    expect(letter(life, mail!, { lang, day: '2007-05-05' }).text).not.toMatch(/undefined|\[object|[A-Z]{4,}_/);
  }
});
