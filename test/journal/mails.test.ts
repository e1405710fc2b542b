import type { Pool } from 'pg';
import { createPool } from '../../journal/database';
import { messageIdOf, type MailDraft } from '../../journal/mail-draft';
import { createMailStore } from '../../journal/mails';
import { freshDatabase } from '../database';

let pool: Pool;
beforeAll(async () => {
  pool = createPool({ url: await freshDatabase(), size: 2 });
});
afterAll(() => pool.end());

const draft: MailDraft = {
  stream: 'formation-haninge-1',
  effect: 'confirm:HAN:v2:2007-01-01#2',
  forbund: 'haninge',
  member: 'HAN',
  role: 'registrar',
  address: 'registrator@haninge.example',
  language: 'sv',
  subject: 'Haninge kommun, bekräfta § 6 senast 1 januari 2007',
  text: 'Bekräfta § 6',
  html: '<p>Bekräfta § 6</p>',
  createdAt: 1_165_000_000_000,
};

describe('the mails', () => {
  test('give a step of a stream one Message-ID for ever', () => {
    expect(messageIdOf('a', 'b')).toBe(messageIdOf('a', 'b'));
    expect(messageIdOf('a', 'b')).not.toBe(messageIdOf('a', 'c'));
    expect(messageIdOf('a', 'b')).toMatch(/^<[0-9a-f]{32}@forbund>$/);
  });
  test('count a copy before it is handed over, and take it back when the server did not take it', async () => {
    const mails = createMailStore(pool);
    const { messageId, status } = await mails.draft(draft);
    expect(status).toBe('WAITING');
    await mails.attempt(messageId);
    expect(await mails.handingOver(messageId, 0)).toBe(true);
    expect(await mails.handingOver(messageId, 0)).toBe(false);
    expect(await mails.get(messageId)).toMatchObject({ status: 'UNKNOWN', copies: 1, attempts: 1 });
    await mails.note(messageId, { status: 'WAITING', takenBack: true, lastError: '451 later' });
    expect(await mails.get(messageId)).toMatchObject({ status: 'WAITING', copies: 0, lastError: '451 later' });
  });
  test('are renewed while they wait and stand as they went once they are sent', async () => {
    const mails = createMailStore(pool);
    const { messageId } = await mails.draft({ ...draft, effect: 'renewed' });
    expect(await mails.draft({ ...draft, effect: 'renewed', address: 'ny@haninge.example' })).toMatchObject({
      address: 'ny@haninge.example',
    });
    await mails.note(messageId, { status: 'SENT', sentAt: 5 });
    const sent = await mails.draft({ ...draft, effect: 'renewed', address: 'annan@haninge.example', text: 'other' });
    expect(sent).toMatchObject({ address: 'ny@haninge.example', text: draft.text, status: 'SENT', sentAt: 5 });
  });
  test('are listed newest first, by status, förbund and stream', async () => {
    const mails = createMailStore(pool);
    const other = { ...draft, stream: 'formation-huddinge-1', forbund: 'huddinge' };
    await mails.draft({ ...other, effect: '1', createdAt: 1 });
    await mails.draft({ ...other, effect: '2', createdAt: 2 });
    expect((await mails.list({ forbund: 'huddinge' })).map(({ effect }) => effect)).toEqual(['2', '1']);
    expect(await mails.list({ stream: 'formation-huddinge-1', limit: 1 })).toHaveLength(1);
    expect(await mails.list({ forbund: 'huddinge', status: 'SENT' })).toEqual([]);
  });
  test('forget an address and all that was written to it, and keep that a mail went', async () => {
    const mails = createMailStore(pool);
    const address = 'erase@haninge.example';
    const { messageId } = await mails.draft({ ...draft, effect: 'erased', address });
    await mails.note(messageId, { status: 'SENT', sentAt: 7 });
    expect(await mails.eraseAddress('Erase@haninge.example')).toBe(1);
    expect(await mails.get(messageId)).toMatchObject({ address: null, text: '', html: '', status: 'SENT', sentAt: 7 });
    const kept = await pool.query(`SELECT 1 FROM mails WHERE mails::text LIKE '%erase@haninge%'`);
    expect(kept.rowCount).toBe(0);
  });
  test('keep a text with every sign there is, but for NUL', async () => {
    const mails = createMailStore(pool);
    const row = await mails.draft({ ...draft, effect: 'odd', text: '"\'\u0000\u202e🌲\r\n' });
    expect(row.text).toBe('"\'\uFFFD\u202e🌲\r\n');
  });
});
