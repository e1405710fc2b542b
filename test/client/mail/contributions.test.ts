import { renderMail } from '../../../client/mail/render';
import { dutyWords } from '../../../client/words/duties';
import { groundWords } from '../../../client/words/grounds';
import { phaseWords } from '../../../client/words/phases';
import { timelineLine } from '../../../client/words/timeline/timeline';
import { speak, type Language } from '../../../client/words/tongue';
import { startOfDay } from '../../../domain/calendar/stockholm';
import { contributions } from '../../../domain/contributions/contributions';
import { groundsOf } from '../../../domain/contributions/due-days';
import { pendingMailsOf } from '../../../journal/pending-mails';
import { mkr, type Year, year2007 } from '../../domain/contributions/haninge';

const stream = 'contributions-haninge-2007';

function letter(year: Year, id: string, { lang, day }: { lang: Language; day: string }) {
  const { effects, unknown: _, ...matter } = pendingMailsOf(contributions, year.process, stream);
  const effect = effects.find((one) => one.id === id);
  if (!effect) throw new Error(`no mail ${id} in ${effects.map((one) => one.id).join(', ')}`);
  const at = startOfDay(day) + 6 * 3_600_000;
  const rendered = renderMail({ effect, matter, lang, texts: {}, baseUrl: 'http://127.0.0.1:4000', at });
  return { ...rendered, text: rendered.text.replace(/\s+/g, ' ') };
}

test('a payment notice says who pays how much, by when, with which reference', () => {
  const year = year2007().until('2007-01-01');
  const { subject, text } = letter(year, 'notice:InstalmentNotified:HAN-1:2007-01-31:HAN:registrar:r0', {
    lang: 'sv',
    day: '2007-01-01',
  });
  expect(subject).toBe(
    'Samordningsförbundet i Haninge: Betalningsavi till Haninge kommun: 1 250 000 kr senast den 31 januari 2007',
  );
  for (const said of [year.instalment('HAN-1').reference, '5 § lagen om finansiell samordning', 'OCR-referensen']) {
    expect(text).toContain(said);
  }
});

test.each(['sv', 'en'] as const)('a reminder asks for money and not for minutes (%s)', (lang) => {
  const year = year2007().until('2007-01-24');
  const { text } = letter(year, 'contribution:HAN-1:2007-01-31#1', { lang, day: '2007-01-24' });
  expect(text).toContain('OCR');
  expect(text).not.toMatch(/protokoll|minutes/);
});

test('the office is told that a payment is late, and that one booked in time counts', () => {
  const year = year2007().until('2007-02-01');
  const { subject, text } = letter(year, 'contribution:HAN-1:2007-01-31!', { lang: 'en', day: '2007-02-01' });
  expect(subject).toContain('Haninge kommun, pay SEK 1,250,000');
  expect(text).toContain('booked in time counts');
});

test('the chair is told after 14 days, and told again when it had been paid in time', () => {
  const year = year2007().until('2007-02-15');
  const told = letter(year, 'notice:BoardTold:HAN-1:2007-01-31:office:chair', { lang: 'sv', day: '2007-02-15' });
  expect(told.to).toBe('ordföranden, Samordningsförbundet i Haninge');
  expect(told.text).toContain('22 § lagen');
  year.payFor('2007-02-20', 'HAN-1', { bookedOn: '2007-01-30' });
  const annulled = letter(year, 'notice:OverdueAnnulled:HAN-1:2007-01-31:office:chair', {
    lang: 'sv',
    day: '2007-02-20',
  });
  expect(annulled.text).toContain('Haninge kommun betalade i tid');
});

test.each(['sv', 'en'] as const)('every event, duty, phase and ground of a year has words (%s)', (lang) => {
  const year = year2007();
  year.payFor('2006-12-20', 'FK-1', { entry: 'A' });
  year.pay(
    '2006-12-20',
    { entry: 'B', ore: 4 * mkr, bookedOn: '2006-12-20' },
    { entry: 'C', ore: 5, bookedOn: '2006-12-20' },
  );
  year.on('2006-12-21', 'AcceptPayment', { entry: 'B', instalment: 'FK-2' });
  year.on('2006-12-21', 'CreditPayment', { entry: 'B', member: 'FK' });
  year.on('2006-12-21', 'RefundPayment', { entry: 'C', ore: 2, on: '2006-12-21' });
  year.on('2006-12-22', 'CallShortfall', { shortfallOre: 400 });
  const lower = { FK: 1 * mkr, SLL: 0.5 * mkr, HAN: 0.5 * mkr };
  year.on('2007-02-20', 'ReviseContributions', {
    revision: 1,
    totalOre: 2 * mkr,
    adoptedOn: '2007-02-20',
    contributions: lower,
  });
  year.until('2007-03-20');
  const tongue = speak(lang, { memberName: (id) => id, bodyName: (_member, body) => body });
  const said = [
    ...year.events.map(({ type, data }) => [type, timelineLine(tongue, type, data).sentence]),
    ...contributions.duties(year.state).map((duty) => [duty.kind, dutyWords(duty, lang).action]),
    ...contributions.duties(year.state).map(({ kind, ground, movedBy }) => [kind, groundWords(ground, movedBy, lang)]),
    ...['SCHEDULED', 'SETTLED', 'CLOSED'].map((phase) => [phase, phaseWords(phase, lang).sentence]),
    ...Object.entries(groundsOf).map(([rule, ground]) => [rule, groundWords(ground, undefined, lang)]),
  ];
  for (const [code, words] of said) {
    expect(words).not.toBe(code);
    expect(words).not.toMatch(/undefined|NaN|\[object/);
  }
  if (lang === 'en') {
    expect(groundWords(groundsOf.QUARTER_IN_ADVANCE, undefined, lang)).toContain('the last banking day before');
  }
});
