import type { Pool } from 'pg';
import { contactAmong, contactProblems, createContactStore } from '../../journal/contacts';
import { createPool } from '../../journal/database';
import type { ContactRow } from '../../journal/rows';
import { freshDatabase } from '../database';

const registrar: ContactRow = {
  forbund: 'haninge',
  member: 'HAN',
  role: 'registrar',
  name: 'Åsa "Å" Öberg\n🌲 \u202eabc',
  address: 'registrator@haninge.example',
  language: 'sv',
};

let pool: Pool;
beforeAll(async () => {
  pool = createPool({ url: await freshDatabase(), size: 2 });
});
afterAll(() => pool.end());

describe('the contacts', () => {
  test('keep a name with quotes, line breaks, emoji and right-to-left marks as it was given', async () => {
    const contacts = createContactStore(pool);
    await contacts.set(registrar);
    expect(await contacts.get('haninge', 'HAN', 'registrar')).toEqual(registrar);
  });
  test('fall back from a role to the member’s registrar, then to its office, never to another member', async () => {
    const contacts = createContactStore(pool);
    await contacts.set({ ...registrar, member: 'FK', role: 'office', address: 'kontor@fk.example' });
    await contacts.set({ ...registrar, member: 'FK' });
    expect(await contacts.get('haninge', 'FK', 'chair')).toMatchObject({ role: 'registrar' });
    await contacts.erase('haninge', 'FK', 'registrar');
    expect(await contacts.get('haninge', 'FK', 'chair')).toMatchObject({ address: 'kontor@fk.example' });
    expect(await contacts.get('haninge', 'LAN', 'registrar')).toBeUndefined();
    expect(await contacts.get('huddinge', 'FK', 'office')).toBeUndefined();
  });
  test('are chosen among those of a förbund as they are found one by one', async () => {
    const contacts = createContactStore(pool);
    for (const role of ['office', 'registrar']) await contacts.set({ ...registrar, forbund: 'sörhult', role });
    await contacts.set({ ...registrar, forbund: 'sörhult', member: 'FK', role: 'office' });
    const all = await contacts.list('sörhult');
    for (const member of ['HAN', 'FK', 'LAN']) {
      for (const role of ['chair', 'registrar', 'office']) {
        expect(contactAmong(all, { member, role })).toEqual(await contacts.get('sörhult', member, role));
      }
    }
  });
  test('are corrected in place and listed by förbund', async () => {
    const contacts = createContactStore(pool);
    await contacts.set({ ...registrar, forbund: 'norrhult' });
    await contacts.set({ ...registrar, forbund: 'norrhult', address: 'ny@haninge.example', language: 'en' });
    expect(await contacts.list('norrhult')).toEqual([
      { ...registrar, forbund: 'norrhult', address: 'ny@haninge.example', language: 'en' },
    ]);
    expect((await contacts.list()).length).toBeGreaterThan(1);
  });
  test('are erased whole, and what was erased is given back once', async () => {
    const contacts = createContactStore(pool);
    await contacts.set({ ...registrar, forbund: 'erased' });
    expect(await contacts.erase('erased', 'HAN', 'registrar')).toMatchObject({ address: registrar.address });
    expect(await contacts.erase('erased', 'HAN', 'registrar')).toBeUndefined();
    const left = await pool.query(`SELECT 1 FROM contacts WHERE forbund = 'erased'`);
    expect(left.rowCount).toBe(0);
  });
  test.each([
    ['a@b.example\nBcc: c@d.example', 'MAIL_ADDRESS_LINE_BREAK'],
    ['a@b.example\r\n', 'MAIL_ADDRESS_LINE_BREAK'],
    ['a@b.example\u2028', 'MAIL_ADDRESS_LINE_BREAK'],
    ['registrator', 'MAIL_ADDRESS_MALFORMED'],
    ['a b@c.example', 'MAIL_ADDRESS_MALFORMED'],
    ['a@b@c.example', 'MAIL_ADDRESS_MALFORMED'],
    ['Åsa <a@b.example>', 'MAIL_ADDRESS_MALFORMED'],
    ['a@-b.example', 'MAIL_ADDRESS_MALFORMED'],
    ['a@b..example', 'MAIL_ADDRESS_MALFORMED'],
    ['\u202ea@b.example', 'MAIL_ADDRESS_MALFORMED'],
    ['', 'MAIL_ADDRESS_MALFORMED'],
  ])('refuse the address %j', async (address, code) => {
    const contacts = createContactStore(pool);
    await expect(contacts.set({ ...registrar, forbund: 'refused', address })).rejects.toMatchObject({ code });
    expect(await contacts.list('refused')).toEqual([]);
  });
  test.each(['registrator@haninge.se', 'o.öberg+samordning@haninge.example', 'a@localhost', "o'neil@x-y.example"])(
    'take the address %s',
    (address) => expect(contactProblems({ ...registrar, address })).toEqual([]),
  );
});
