import { renderMail } from '../../../client/mail/render';
import { morningOf } from '../../../domain/calendar/stockholm';
import type { MailEffect } from '../../../domain/effect';
import { duty, effect, hash, input } from './matters';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
const office = { member: 'office', role: 'office' };
const escalation: MailEffect = { ...effect, template: 'escalation', to: office };
const notice = (event: string, about: Record<string, unknown>): MailEffect => ({
  kind: 'mail',
  id: `notice:${event}`,
  template: 'notice',
  to: { member: 'HAN', role: 'registrar' },
  about: { event, ...about },
});

describe('a reminder', () => {
  const { subject, to, text, html } = renderMail(input());

  test('says in its subject who, what and by when', () =>
    expect(subject).toBe('Haninge kommun, bekräfta § 6 senast 1 januari 2007'));
  test('is to a role, never to a person', () => expect(to).toBe('registratorn, Haninge kommun'));
  test.each([
    ['what is owed', 'BEKRÄFTA § 6 I DEN GEMENSAMMA TEXTEN'],
    ['by when', 'Senast 1 januari 2007, om 122 dagar.'],
    ['on what ground', 'Grund: 8 § lagen om finansiell samordning; § 19 förbundsordningen'],
    [
      'what happens otherwise',
      'Utan svar: Förbundet bildas inte. Efter 1 januari 2007 måste alla medlemmar besluta om en ny dag.',
    ],
    ['that silence is no consent', 'Tystnad räknas inte som medgivande.'],
    ['how to answer', 'svara på det här mejlet med raderna nedan ifyllda och bifoga protokollsutdraget som PDF'],
    ['what to fill in', 'Bekräftar § 6 i version 2 (ja eller nej):'],
    [
      'the wording in question',
      'Aktiviteter ska registreras i SUS. Detta är ett för samtliga parter gemensamt ansvar.',
    ],
    ['the next step', 'Nästa påminnelse: 2 november 2006, 60 dagar före. Den skickas inte om ni har svarat.'],
    ['where to read more', 'http://127.0.0.1:4000/process/formation-haninge-1'],
  ])('says %s in its text', (_what, said) => expect(spaced(text)).toContain(said));
  test('says the same in its HTML', () => {
    const shown = spaced(html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, ' '));
    for (const said of [
      'Senast 1 januari 2007, om 122 dagar.',
      '8 § lagen',
      'Förbundet bildas inte.',
      'Beslutsdatum:',
    ]) {
      expect(shown).toContain(said);
    }
    expect(html).toContain('href="http://127.0.0.1:4000/process/formation-haninge-1"');
  });
  test('is 72 columns wide at most', () =>
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72));
  test('is English for whoever reads English', () => {
    const english = renderMail(input({ lang: 'en' }));
    expect(english.subject).toBe('Haninge kommun, confirm § 6 by 1 January 2007');
    expect(spaced(english.text)).toContain('Without an answer: The förbund is not formed.');
    expect(english.html).toContain('<html lang="en">');
  });
  test('says the day before that tomorrow is the last day', () =>
    expect(renderMail(input({ at: morningOf('2006-12-31') })).subject).toBe(
      'I morgon går tiden ut för Haninge kommun: bekräfta § 6',
    ));
  test('says that none follows when it is the last', () =>
    expect(spaced(renderMail(input({ at: morningOf('2006-12-31') })).text)).toContain('Nästa påminnelse: Ingen fler.'));
  test('says how many steps were missed before it', () =>
    expect(
      spaced(renderMail(input({ effect: { ...effect, duty: { ...effect.duty!, step: 3, skipped: 2 } } })).text),
    ).toContain('3 av 3. 2 tidigare kunde inte skickas i tid'));
  test('of an exercise says so first and last, with the clock of the process', () => {
    const drill = renderMail(input({ matter: { ...input().matter, exercise: true } }));
    expect(drill.subject).toMatch(/^Övning: /);
    expect(spaced(drill.text)).toContain('Det här är en övning, klockan i ärendet står på 1 september 2006.');
  });
  test('to the office asks for no reply form', () => {
    const own = { ...effect.duty!, kind: 'send-out', owedBy: 'office' };
    const mail = renderMail(input({ effect: { ...effect, to: office, duty: own, about: {} } }));
    expect(spaced(mail.text)).toContain('När det är gjort: registrera det i ärendet.');
    expect(mail.text).not.toContain('Beslutsdatum');
    expect(mail.subject).toBe('Kansliet, sända ut förbundsordningen för beslut senast 1 januari 2007');
  });
});

describe('a mail made of odd names and texts', () => {
  const named = 'Haninge "kommun"\r\nBcc: x@y.example <script>alert(1)</script> 🌲 \u202eabc\u2028d';
  const { subject, to, text, html } = renderMail(
    input({ named, texts: { [hash]: '<b>1</b>\r\n2 & "3" \u0000🌲\u202e' } }),
  );
  test('has a subject of one line, whatever the names hold', () => {
    expect(`${subject}${to}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
    expect(subject).toContain('🌲');
  });
  test('has no sign of theirs as HTML', () => {
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('2 &amp; &quot;3&quot;');
  });
  test('keeps the lines of a wording and drops what nobody can read', () => {
    expect(text).toContain('    <b>1</b>\n    2 & "3" 🌲');
    expect(text).not.toContain('\u0000');
  });
  test('shows the beginning of a wording that is too long, and where the whole of it is', () => {
    const long = renderMail(input({ texts: { [hash]: 'ord '.repeat(500_000) } }));
    expect(long.text.length).toBeLessThan(20_000);
    expect(spaced(long.text)).toContain('Hela lydelsen finns i ärendet.');
  });
});

describe('the office is told', () => {
  test('of a missed duty, how many days ago, and that a timely decision still counts', () => {
    const { subject, text } = renderMail(input({ effect: escalation, at: morningOf('2007-01-05') }));
    expect(subject).toBe('Försenat: Haninge kommun, bekräfta § 6, 1 januari 2007');
    expect(spaced(text)).toContain(
      'skulle bekräfta § 6 i den gemensamma texten senast 1 januari 2007. 4 dagar har gått.',
    );
    expect(spaced(text)).toContain('Ett beslut som fattades i tid räknas även om det registreras nu.');
  });
  test('of a mail that cannot arrive, to whom, why, and about what', () => {
    const about = { to: { member: 'HAN', role: 'registrar' }, reason: 'RECIPIENT_REFUSED' };
    const { subject, text } = renderMail(
      input({ effect: { ...effect, template: 'undeliverable', to: office, about } }),
    );
    expect(subject).toBe('Ett mejl kom inte fram: Haninge kommun');
    expect(spaced(text)).toContain('Mottagarens mejlserver tar inte emot adressen.');
    expect(spaced(text)).toContain('Mejlet gällde: Haninge kommun ska bekräfta');
  });
});

test.each([
  [
    'FormationLapsed',
    { lastDay: '2007-01-01', owing: ['HAN'] },
    'Tiden för att bilda förbundet har gått ut',
    'räknas även om det registreras nu',
  ],
  [
    'LapseAnnulled',
    { lastDay: '2007-01-01', member: 'HAN', decidedOn: '2006-12-30' },
    'Förfallet gäller inte längre',
    'Beslutet fattades i tid men registrerades i efterhand.',
  ],
  [
    'CharterAdoptedByAll',
    { version: 2, hash, adoptedOn: '2006-12-30' },
    'Förbundsordningen är fastställd av samtliga medlemmar',
    'Sista beslutet fattades 30 december 2006.',
  ],
  [
    'ForbundFormed',
    { formedOn: '2006-12-30', redGates: ['BOARD'] },
    'Förbundet är bildat 30 december 2006',
    'Återstår: ledamöter och ersättare utsedda.',
  ],
  [
    'FormationWithdrawn',
    { reason: 'andra\nplaner', on: '2006-12-30' },
    'Förslaget är återkallat',
    'Skäl: andra planer',
  ],
  [
    'FormationRetargeted',
    { lastDay: '2008-01-01' },
    'Alla medlemmar har beslutat om en ny sista dag: 1 januari 2008',
    'får egna påminnelser',
  ],
  [
    'PlanBroken',
    { member: 'HAN', body: 'KF', nextMeeting: null },
    'Planen håller inte längre: kommunfullmäktige i Haninge kommun har inget planerat sammanträde',
    'Medlemmen hinner inte besluta i tid.',
  ],
  [
    'LastSafeDayPassed',
    { lastSafeDay: '2006-09-12' },
    'Sista dag att sända ut texten var 12 september 2006',
    'Alla medlemmar hinner inte besluta',
  ],
  [
    'BreachEstablished',
    { gates: ['BOARD'], on: '2007-01-01' },
    'Startdagen har kommit, men detta saknas: ledamöter och ersättare utsedda',
    'Verksamheten inleds inte förrän det är gjort.',
  ],
])('the notice of %s says what has happened and what follows', (...[event, about, news, said]) => {
  const { subject, text, html } = renderMail(input({ effect: notice(event, about) }));
  expect(subject).toBe(`Samordningsförbundet Haninge: ${news}`);
  expect(spaced(text)).toContain(said);
  expect(spaced(text)).toContain('Grund: ');
  expect(html).toContain('<h1');
  const english = renderMail(input({ effect: notice(event, about), lang: 'en' }));
  expect(english.text).not.toMatch(/förbundet bildas|Grund:|Läs ärendet|undefined/);
});

test('the ground of a duty that is no longer owed is still given', () => {
  const gone = { ...input().matter, owed: [] };
  const board = { ...effect.duty!, kind: 'board' };
  const mail = renderMail(input({ matter: gone, effect: { ...escalation, duty: board } }));
  expect(spaced(mail.text)).toContain('Grund: 10 § lagen om finansiell samordning; 12 § lagen');
  expect(duty.ground).toHaveLength(2);
});
