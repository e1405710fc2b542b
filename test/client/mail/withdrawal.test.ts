import { renderMail } from '../../../client/mail/render';
import { timelineWords } from '../../../client/words/timeline/timeline';
import type { AnyDecider } from '../../../domain/decider';
import { pendingMails } from '../../../domain/process/process';
import { withdrawal } from '../../../domain/withdrawal/withdrawal';
import { pendingMailsOf } from '../../../journal/pending-mails';
import * as h from '../../domain/withdrawal/haninge';
import { noon } from '../../domain/yearly/haninge';
import type { Life } from '../../domain/yearly/life';

const stay = ['LAN', 'FK', 'SLL', 'TYR'];
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** All mails that a life has to send on a day, as they are written then. */
function letters(life: Life<unknown>, day: string, lang: 'sv' | 'en' = 'sv') {
  const { effects, ...matter } = pendingMailsOf(withdrawal as AnyDecider, life.process, life.stream);
  return effects.map((effect) => {
    const { subject, text } = renderMail({
      effect,
      matter,
      lang,
      texts: {},
      baseUrl: 'http://127.0.0.1:4000',
      at: noon(day),
    });
    return { to: effect.to.member, about: effect.about['event'] ?? effect.duty?.kind, subject, text: plain(text) };
  });
}

test('where the charter dissolves the förbund, those who stay are told what will happen and when, and asked for nothing', () => {
  const life = h.given('HAN', h.dissolving);
  life.on('2010-03-15');
  const mail = letters(life, '2010-03-15').find(({ to }) => to === 'FK')!;
  expect(plain(mail.subject)).toBe(
    'Samordningsförbundet i Haninge: Uppsägningstiden för Haninge kommun löper ut 15 mars 2011, om 365 dagar',
  );
  for (const said of [
    'Enligt förbundsordningen, version 2, upplöses förbundet när en medlem har lämnat det. Från 16 mars 2011 är det i likvidation.',
    'Till dess pågår allt som vanligt',
    'kan återkallas om alla medlemmar samtycker',
    'Nästa påminnelse: 16 september 2010',
    '27 § lagen om finansiell samordning; förbundsordningens bestämmelse om utträde',
  ]) {
    expect(mail.text).toContain(said);
  }
  expect(mail.text).not.toContain('Beslutsdatum:');
});

test('where it may continue, each that stays is asked for its decision, and the office sees to it', () => {
  const life = h.given('HAN', h.continuing, { clause: '14' });
  life.on('2010-12-15');
  const mails = letters(life, '2010-12-15');
  const member = mails.find(({ to }) => to === 'TYR')!;
  expect(plain(member.subject)).toBe('Tyresö kommun, besluta om förbundets fortbestånd senast 15 mars 2011');
  expect(member.text).toContain('Förbundsordning som fastställdes, hela texten bifogad:');
  expect(member.text).toContain('27 § lagen om finansiell samordning; § 14 förbundsordningen');
  const office = mails.find(({ to }) => to === 'office')!;
  expect(office.text).toContain(
    'Kansliet ska se till att varje kvarvarande medlem beslutar om förbundets fortbestånd utan Haninge kommun.',
  );
});

test('a state member’s notice is told with the instruction that obliges it, where that is so on the day', () => {
  const instruction = { from: '2010-01-01', sfs: '2009:1174', paragraph: '5 §', authority: 'Försäkringskassan' };
  const now = h.given('FK', h.dissolving, { receivedOn: '2024-01-10', instruction });
  now.on('2026-01-10');
  expect(letters(now, '2026-01-10')[0]!.text).toContain(
    'Enligt förordningen (2009:1174) med instruktion för Försäkringskassan ska myndigheten delta (5 §).',
  );
  const then = h.given('FK', h.dissolving);
  then.on('2010-03-15');
  const text = letters(then, '2010-03-15')[0]!.text;
  expect(text).toContain('Kontrollera om dess instruktion låter den lämna förbundet.');
  expect(text).not.toContain('2009:1174');
});

/** One life in which the notice runs out and what was decided in time comes to light; one in which it is revoked; one that goes on. */
function lives(): Life<unknown>[] {
  const restored = h.given('HAN', h.continuing);
  restored.on('2010-06-01', ...stay.slice(1).map((id) => h.goOn('2010-06-01', id)), h.goOn('2010-06-01', 'LAN', 'd'));
  restored.on('2011-01-10', h.told('NoteLiquidation', '2011-01-10'));
  restored.on('2011-03-16');
  restored.on('2011-04-01', h.on('2011-04-01', 'NoteMembers', { members: [...h.continuing.members].reverse() }));
  restored.on('2011-05-02', h.goOn('2011-05-02', 'LAN', 'c', { decidedOn: '2011-03-15' }));
  const revoked = h.given('HAN', h.dissolving);
  revoked.on('2009-05-01', ...['HAN', ...stay].map((id) => h.consent('2009-05-01', id)));
  const goesOn = h.given('HAN', h.continuing);
  goesOn.on('2010-06-01', ...stay.map((id) => h.goOn('2010-06-01', id)));
  goesOn.on('2011-03-16');
  return [restored, revoked, goesOn];
}

test('everything that happens to a notice is told in whole sentences, in both languages', () => {
  const names = { memberName: (id: string) => id, bodyName: (_: string, body: string) => body };
  const events = lives().flatMap(({ events: all }) => all.map(({ event }) => event));
  const own = events.filter(({ type }) => !/^(Reminder|Duty|Effect)/.test(type));
  expect(new Set(own.map(({ type }) => type)).size).toBe(11);
  for (const { type, data } of events) {
    const row = { stream: 's', position: 1, type, on: '2007-01-01', at: 0, recordedAt: 0, actor: null, data };
    const [sv, en] = (['sv', 'en'] as const).map((lang) => timelineWords(row, lang, names));
    for (const { sentence, soft = 'A.' } of [sv!, en!]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(soft).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${sentence}${soft}`).not.toMatch(/undefined|NaN|[A-Z]+_[A-Z]+/);
    }
    expect(sv!.sentence).not.toBe(en!.sentence);
  }
});

test.each(['sv', 'en'] as const)('every mail about a notice says what follows, in %s', (lang) => {
  const mails = lives().flatMap((life) => letters(life, '2011-05-02', lang));
  const about = new Set(mails.map((mail) => mail.about));
  for (const event of [
    'ContinuationRecorded',
    'ContinuationDecided',
    'NoticePeriodEnded',
    'continuation',
    'notice-end',
  ]) {
    expect(about).toContain(event);
  }
  for (const { subject, text } of mails) expect(`${subject}${text}`).not.toMatch(/undefined|NaN|[A-Z]+_[A-Z]+/);
  expect(pendingMails(lives()[2]!.process).length).toBeGreaterThan(0);
});
