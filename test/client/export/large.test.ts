import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputProblems } from '../../../contracts/output';
import { noon, openWorld, type World } from '../web/world';
import { temporaryFolder } from '../../worker/embedded/temporary-folder';
import { run } from '../../worker/running';

// The built program as a child process, on the journal of a förbund with a long life.

const MANY = 12_000;

let world: World;
let temporary: ReturnType<typeof temporaryFolder>;

const at = (...path: string[]): string => join(temporary.path, ...path);
const forbund = (words: string[], env: Record<string, string> = {}) =>
  run(words, { env: { DATABASE_URL: world.journal.url, ...env } });
const there = (): string[] => readdirSync(temporary.path).sort();

/** The same reminder so many times more: its own chain is broken, which is nothing to an export. */
async function lengthen({ journal: { pool } }: World): Promise<void> {
  const [stream, reminder] = ["stream_id = 'formation-haninge-1'", "message_type = 'ReminderDue'"];
  await pool.query(
    `INSERT INTO emt_messages (stream_id, stream_position, partition, message_data, message_metadata,
       message_schema_version, message_type, message_id, transaction_id)
     SELECT m.stream_id, s.stream_position + g, m.partition, jsonb_set(m.message_data, '{step}', to_jsonb(g)),
       m.message_metadata, m.message_schema_version, m.message_type, gen_random_uuid()::text, m.transaction_id
     FROM emt_messages m JOIN emt_streams s USING (stream_id), generate_series(1, $1::int) g
     WHERE m.${stream} AND m.stream_position = (SELECT min(stream_position) FROM emt_messages WHERE ${stream} AND ${reminder})`,
    [MANY],
  );
  await pool.query(`UPDATE emt_streams SET stream_position = stream_position + $1 WHERE ${stream}`, [MANY]);
  await pool.query(
    `UPDATE processes SET version = version + $1, data = jsonb_set(data, '{version}', to_jsonb(version + $1))
     WHERE stream = 'formation-haninge-1'`,
    [MANY],
  );
}

beforeAll(async () => {
  temporary = temporaryFolder();
  world = await openWorld(noon('2007-01-01'));
  await world.form('haninge', { exercise: false }, '2006-09-20');
  await lengthen(world);
}, 60_000);
afterAll(async () => {
  await world.close();
  temporary.remove();
});

test('an export holds no more in memory than a page, however long the förbund has lived', async () => {
  const small = { NODE_OPTIONS: '--max-old-space-size=96' };
  const { code, out, err } = await forbund(['export', 'haninge', '--to', at('long'), '--json'], small).ended;
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect({ err: err.replace(/^.* …\n/, ''), problems: outputProblems('export', answer) }).toEqual({
    err: '',
    problems: [],
  });
  expect(answer).toMatchObject({ ok: false, folder: at('long'), broken: [{ stream: 'formation-haninge-1' }] });
  expect(code).toBe(1);
  expect(answer['events']).toBeGreaterThan(MANY);
  expect(answer['pages']).toBeGreaterThan(MANY / 20);
}, 112_000);

test('interrupted, it leaves nothing half-done', async () => {
  const before = there();
  const exporting = forbund(['export', 'haninge', '--to', at('interrupted')]);
  await exporting.says(/ …/);
  expect(there().filter((name) => name.includes('.interrupted.'))).toHaveLength(1);
  exporting.child.kill('SIGINT');
  const { code, err } = await exporting.ended;
  expect({ code, err }).toMatchObject({
    code: 130,
    err: expect.stringMatching(/Interrupted: Putting the dossier together\./),
  });
  expect(there()).toEqual(before);
});

describe('a folder', () => {
  const to = async (path: string) => {
    const { code, out } = await forbund(['export', 'haninge', '--to', path, '--json', '--lang', 'sv']).ended;
    return { exit: code, ...(JSON.parse(out) as { code: string; message: string }) };
  };

  test('that has something in it is refused, and left as it was', async () => {
    mkdirSync(at('taken'));
    writeFileSync(at('taken', 'other.txt'), 'kept');
    expect(await to(at('taken'))).toMatchObject({
      exit: 1,
      code: 'FOLDER_TAKEN',
      message: expect.stringMatching(/inte tom/),
    });
    expect(readdirSync(at('taken'))).toEqual(['other.txt']);
  });
  test('that is a file is refused', async () => {
    writeFileSync(at('file'), '');
    expect(await to(at('file'))).toMatchObject({ exit: 1, code: 'FOLDER_TAKEN' });
  });
  test('that cannot be made is said in a sentence', async () =>
    expect(await to(at('no', 'such', 'folder'))).toMatchObject({ exit: 2, code: 'CANNOT_WRITE' }));
});

test('a förbund that is not there is refused, and no folder is left', async () => {
  const before = there();
  const { code, out } = await forbund(['export', 'tyresö', '--to', at('tyreso'), '--json']).ended;
  expect({ code, answer: JSON.parse(out) as unknown }).toMatchObject({ code: 1, answer: { code: 'UNKNOWN_FORBUND' } });
  expect(there()).toEqual(before);
});
