import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOfStream } from '../../../client/cli/stream-names';
import { exportForbund, type Exported } from '../../../client/export/export-forbund';
import { Folder } from '../../../client/export/folder';
import { haningeIn2007 } from '../web/haninge-years';
import { noon, openWorld, type World } from '../web/world';
import { temporaryFolder } from '../../worker/embedded/temporary-folder';

// A förbund that is played into its first year by the real turn; the real sha256sum and sh.

let world: World;
let temporary: ReturnType<typeof temporaryFolder>;
let whole: Exported;
let minutes: string;

const person = { name: 'Kerstin Ekdahl', address: 'kerstin.ekdahl@haninge.example' };
const at = (...path: string[]): string => join(temporary.path, ...path);

function exportTo(
  name: string,
  { lang = 'sv', signal = new AbortController().signal }: { lang?: 'sv' | 'en'; signal?: AbortSignal } = {},
) {
  mkdirSync(at(name));
  const { journal } = world;
  const ports = { journal, lang, namesOf: (stream: string) => namesOfStream(journal, stream) };
  return exportForbund(ports, 'haninge', new Folder(at(name), signal));
}

const filesIn = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(folder).length + 1))
    .sort();
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const text = (...path: string[]): string => readFileSync(at(...path), 'utf8');

/** What may not go into a hand-over: a contact, and a mail to it that a server answered. */
async function withPeople({ journal, mails }: World): Promise<void> {
  await journal.contacts.set({ forbund: 'haninge', member: 'HAN', role: 'registrar', language: 'sv', ...person });
  const attached = await journal.documents.putFile({
    bytes: Buffer.from('avi'),
    name: 'avi.pdf',
    type: 'application/pdf',
  });
  const { messageId } = await mails.draft({
    ...{ stream: 'contributions-haninge-2007', effect: 'notice/HAN-1', forbund: 'haninge', member: 'HAN' },
    ...{ role: 'registrar', address: person.address, language: 'sv', subject: 'Betala 1 250 000 kr' },
    ...{ text: 'Betalningsavin ligger bifogad.\n', html: `<p>${person.name}</p>`, createdAt: noon('2007-01-01') },
    attachments: [{ name: 'avi.pdf', type: 'application/pdf', sha256: attached, size: 3 }],
  });
  await mails.note(messageId, { status: 'REFUSED', lastError: `550 <${person.address}> unknown` });
}

beforeAll(async () => {
  temporary = temporaryFolder();
  world = await openWorld(noon('2007-01-01'));
  await haningeIn2007(world);
  minutes = await world.journal.documents.putFile({
    bytes: Buffer.from('protokoll'),
    name: 'Protokoll från mötet.pdf',
    type: 'application/pdf',
  });
  const informed = { type: 'RecordInformation', data: { on: '2007-11-19', subject: 'Planen för 2008' } };
  await world.send('forbund-haninge', { ...informed, evidence: { sha256: minutes, paragraph: '§ 18' } });
  await withPeople(world);
  whole = await exportTo('whole');
}, 120_000);
afterAll(async () => {
  await world.close();
  temporary.remove();
});

describe('a förbund’s dossier', () => {
  test('is checked by sha256sum as it stands, and nothing in it goes unchecked', () => {
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: at('whole') }).toString();
    const paths = checked
      .trim()
      .split('\n')
      .map((line) => line.replace(/: OK$/, ''));
    expect(['SHA256SUMS', ...paths].sort()).toEqual(filesIn('whole'));
    expect(whole.sums.sha256).toBe(sha256(readFileSync(at('whole', 'SHA256SUMS'))));
  });

  test('has every process of the förbund, its PDF, its documents, its texts, its mails and an index, by number', () => {
    const files = filesIn('whole');
    expect(files.filter((path) => /^2-journal\/\d/.test(path))).toHaveLength(whole.dossier.parts.length);
    expect(whole.dossier.parts.map(({ row }) => row.kind)).toEqual(
      expect.arrayContaining(['formation', 'forbund', 'budget', 'contributions', 'follow-up', 'board', 'auditors']),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        '1-haninge.pdf',
        '2-journal/heads.txt',
        '2-journal/verify.sh',
        '3-documents/0001-Protokoll-fran-motet.pdf',
        '3-documents/0002-avi.pdf',
        '4-texts/0001-text.txt',
        '5-mails/004-contributions-haninge-2007.txt',
        'SHA256SUMS',
        'index.html',
      ]),
    );
  });

  test('is the same, byte for byte, when it is made again', async () => {
    await exportTo('again');
    const prints = (folder: string) => filesIn(folder).map((path) => [path, sha256(readFileSync(at(folder, path)))]);
    expect(prints('again')).toEqual(prints('whole'));
  });

  test('carries documents as they were handed in, texts by their fingerprint, and says which document is missing', () => {
    expect(sha256(readFileSync(at('whole', '3-documents', '0001-Protokoll-fran-motet.pdf')))).toBe(minutes);
    const started = JSON.parse(text('whole', '2-journal', '001-formation-haninge-1.jsonl').split('\n')[0]!) as [
      string,
      string,
      number,
      string,
      { plan: { charter: { paragraphs: { hash: string }[] } } },
    ];
    const [first] = started[4].plan.charter.paragraphs;
    expect(sha256(text('whole', '4-texts', '0001-text.txt'))).toBe(first?.hash);
    expect(whole.dossier.cabinet.missing.map((one) => one.sha256)).toEqual(['b'.repeat(64)]);
    expect(text('whole', 'index.html')).toContain('b'.repeat(64));
  });

  test('names nobody: neither contacts, nor addresses, nor what a mail server said of one', () => {
    const all = filesIn('whole')
      .map((path) => text('whole', path))
      .join('\n');
    expect(all).not.toMatch(/Kerstin|Ekdahl|kerstin/);
    expect(text('whole', '5-mails', '004-contributions-haninge-2007.txt')).toContain(
      'Till: registratorn, Haninge kommun',
    );
    expect(text('whole', 'index.html')).toMatch(/mejladresser ingår inte[\s\S]*mail addresses are not part/);
  });

  test('has an index in both languages with a link to every file that is no list of its own', () => {
    const html = text('whole', 'index.html');
    const links = [...html.matchAll(/href="([^"#]+)"/g)].map(([, path = '']) => path);
    const own = new Set(['SHA256SUMS', 'index.html', '2-journal/heads.txt', '2-journal/verify.sh']);
    expect([...new Set(links)].sort()).toEqual(filesIn('whole').filter((path) => !own.has(path)));
    expect(html).toMatch(
      /<section lang="sv">[\s\S]*sha256sum -c SHA256SUMS[\s\S]*<section lang="en">[\s\S]*sh 2-journal\/verify\.sh/,
    );
  });

  test('is bound in one PDF, dated by its last event, with as many pages as its contents reckon with', () => {
    const pdf = readFileSync(at('whole', '1-haninge.pdf')).toString('latin1');
    expect(pdf.startsWith('%PDF-1.4')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(whole.pages);
    expect(pdf).toContain('<pdfaid:part>1</pdfaid:part>');
    expect(pdf.match(/\/Title \(/g)!.length).toBeGreaterThan(whole.dossier.parts.length);
    expect(whole.pages).toBeGreaterThan(whole.dossier.parts.length + 5);
  });
});

describe('the journal that is handed over', () => {
  const verify = (folder: string) => spawnSync('sh', ['2-journal/verify.sh'], { cwd: at(folder), encoding: 'utf8' });

  test('proves itself with sh and sha256sum alone', () => {
    const { status, stdout } = verify('whole');
    const proven = whole.dossier.parts.map(({ journal, chained }) => `${journal.path.slice(10)}: ${chained.events} OK`);
    expect({ status, lines: stdout.trim().split('\n') }).toEqual({ status: 0, lines: proven });
  });

  test('says which event was altered after it was handed over', async () => {
    await exportTo('altered');
    const path = at('altered', '2-journal', '002-forbund-haninge.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.map((line, index) => (index === 2 ? line.replace('2007', '2006') : line)).join('\n'));
    expect(verify('altered')).toMatchObject({ status: 1, stdout: expect.stringContaining('event 3 is not as it was') });
  });

  test('says that an event was altered in the journal before', async () => {
    const other = await openWorld(noon('2007-01-01'));
    await other.form('haninge', { exercise: false }, '2006-09-20');
    const set = `message_data = jsonb_set(message_data, '{on}', '"1999-01-01"')`;
    await other.journal.pool.query(`UPDATE emt_messages SET ${set} WHERE stream_position = 2`);
    mkdirSync(at('broken'));
    const ports = {
      journal: other.journal,
      lang: 'en' as const,
      namesOf: (stream: string) => namesOfStream(other.journal, stream),
    };
    const { dossier } = await exportForbund(ports, 'haninge', new Folder(at('broken'), new AbortController().signal));
    await other.close();
    expect(dossier.parts[0]?.chained.broken).toBe(2);
    expect(text('broken', 'index.html')).toContain('event 2 is not as it was written');
    expect(verify('broken')).toMatchObject({ status: 1, stdout: expect.stringContaining('event 2 is not as it was') });
  });
});

test('a förbund that is not there is refused', async () => {
  mkdirSync(at('none'));
  const ports = { journal: world.journal, lang: 'sv' as const, namesOf: () => Promise.reject(new Error('asked')) };
  await expect(
    exportForbund(ports, 'tyresö', new Folder(at('none'), new AbortController().signal)),
  ).rejects.toMatchObject({
    code: 'UNKNOWN_FORBUND',
  });
});

test('stopped before it is whole, it writes no further', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(exportTo('stopped', { signal: stop.signal })).rejects.toThrow(/abort/i);
});
