import { noticeDefinition } from '../../../client/payments/notice/definition';
import { fileNameOf, paymentNotice } from '../../../client/payments/notice/notice';
import { pdfOf } from '../../../client/payments/notice/pdf';
import { begin2007, haninge, mkr, Year } from '../../domain/contributions/haninge';

const stream = 'contributions-haninge-2007';
const lived = new Year();
lived.on('2006-12-12', 'BeginContributions', { ...begin2007() });

const notice = (id: string, lang: 'sv' | 'en' = 'sv') => paymentNotice(lived.state, { stream, id, lang })!;

/** All that is set on the page, in its order. */
function said(content: unknown): string[] {
  if (typeof content === 'string') return [content.replaceAll('\u00a0', ' ')];
  if (Array.isArray(content)) return content.flatMap(said);
  if (typeof content !== 'object' || content === null) return [];
  const { text, stack, columns, table } = content as Record<string, unknown>;
  return [text, stack, columns, (table as { body?: unknown } | undefined)?.body].flatMap(said);
}

test('a payment notice says who pays whom how much, by when, to what account, with what reference and why', () => {
  const { reference } = notice('HAN-1');
  expect(said(noticeDefinition(notice('HAN-1')).content)).toEqual(
    expect.arrayContaining([
      'Samordningsförbundet i Haninge',
      'Haninge kommun',
      'Bidrag för kvartal 1 2007, i förskott',
      '1 250 000 kr',
      '31 januari 2007',
      'Bankgiro 123-4567',
      reference.replace(/(\d{5})(?=\d)/g, '$1 '),
      '5 § lagen om finansiell samordning (andelen); praxis: 30 dagar efter starten',
    ]),
  );
});

test('it is English for whoever reads English, with the rule that moved the day', () => {
  const text = said(noticeDefinition(notice('FK-2', 'en')).content).join('\n');
  expect(text).toContain('SEK 2,500,000');
  expect(text).toContain(
    '5 § of the Act on Financial Coordination (the share); practice: quarterly in advance, the last banking day before the quarter',
  );
  expect(text).toContain('moved from 31 March 2007: Saturday');
});

test('of an instalment that is partly paid it asks for the rest', () => {
  const part = { ...notice('HAN-1'), paidOre: 0.25 * mkr };
  expect(said(noticeDefinition(part).content)).toEqual(
    expect.arrayContaining(['Hela beloppet', 'Redan betalt', '250 000 kr', '1 000 000 kr']),
  );
});

test('of an exercise it says that it is not to be paid', () => {
  expect(said(noticeDefinition(notice('HAN-1')).content)).not.toContain('Övning – ska inte betalas');
  const drill = new Year();
  drill.on('2006-12-12', 'BeginContributions', { ...begin2007({ basis: { ...haninge, exercise: true } }) });
  const of = paymentNotice(drill.state, { stream, id: 'HAN-1', lang: 'sv' })!;
  expect(said(noticeDefinition(of).content)).toContain('Övning – ska inte betalas');
});

test('the same notice is the same PDF on any day, of one page', async () => {
  const [one, other] = [await pdfOf(noticeDefinition(notice('HAN-1'))), await pdfOf(noticeDefinition(notice('HAN-1')))];
  expect(one.equals(other)).toBe(true);
  expect(one.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(one.toString('latin1')).toContain('(sv-SE)');
});

test('names of odd signs make a PDF, too, and a file name that any system takes', async () => {
  const odd = { ...notice('HAN-1'), payer: 'Åsa "🌲"\r\n\u202e'.repeat(30) };
  expect((await pdfOf(noticeDefinition(odd))).length).toBeGreaterThan(1_000);
  expect(fileNameOf('sv', { stream, id: 'ÅRE/1' })).toBe('betalningsavi-haninge-2007-_RE_1.pdf');
});

test('there is no notice of an instalment that is not there', () =>
  expect(paymentNotice(lived.state, { stream, id: 'LAN-1', lang: 'sv' })).toBeUndefined());
