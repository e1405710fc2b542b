import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputProblems, type OutputName } from '../../../contracts/output';
import { findBinary } from '../../../worker/binaries/find-binary';
import { readConfig } from '../../../worker/config';
import { temporaryFolder } from '../../worker/embedded/temporary-folder';
import { run, type Running } from '../../worker/running';

// The built program as child processes, against the whole system: an exercise of a förbund that is formed and runs into its second year.

const { cacheDir } = readConfig();
const members = ['FK', 'LAN', 'SLL', 'HAN'];
let folder: ReturnType<typeof temporaryFolder>;
let system: Running;

const forbund = (...words: string[]) => run([...words, '--data', folder.path]).ended;

async function done(...words: string[]): Promise<string> {
  const { code, out, err } = await forbund(...words);
  if (code !== 0) throw new Error(`${words.join(' ')}: ${err}${out}`);
  return out.replace(/\u00a0/g, ' ');
}

async function answer<Value = Record<string, unknown>>(name: OutputName, ...words: string[]) {
  const { code, out, err } = await forbund(...words, '--json');
  const value = JSON.parse(out) as Value;
  return { code, err, value, problems: outputProblems(name, value) };
}

const byEach = (verb: (member: string) => string[], who = members) => Promise.all(who.map((one) => done(...verb(one))));

/** Gates first, so that the förbund begins with its budget and its seats. */
async function form(file: string): Promise<void> {
  const gate = (kind: string, ...more: string[]) => {
    const on = ['--decided-on', '2006-10-30', '--assumed', ...more];
    return (member: string) => ['formation', 'gate', 'haninge', kind, '--member', member, ...on];
  };
  await done('formation', 'start', file);
  await done('formation', 'send-out', 'haninge');
  await done('formation', 'advance', 'haninge', '--to', '2006-11-28');
  await byEach(gate('budget', '--kronor', '20000000'));
  await byEach(gate('board', '--members', '2', '--substitutes', '2'));
  await byEach(gate('auditor', '--members', '1', '--substitutes', '1'), ['HAN', 'SLL']);
  await byEach(gate('auditor', '--body', 'Riksrevisionen', '--members', '1', '--substitutes', '1'), ['FK']);
  await done('formation', 'gate', 'haninge', 'trial-end', '--decided-on', '2006-11-27');
  const plain = ['--decided-on', '2006-11-28', '--plain', '--assumed'];
  await byEach((member) => ['formation', 'approve', 'haninge', '--member', member, ...plain]);
}

interface Listed {
  processes: { stream: string; kind: string; title: string; forbund: string }[];
}

const listed = async (...words: string[]) => (await answer<Listed>('list', 'list', ...words)).value.processes;

async function until(found: () => Promise<boolean>): Promise<void> {
  while (!(await found())) continue;
}

const isThere = (stream: string) => async () => (await listed()).some((one) => one.stream === stream);

beforeAll(async () => {
  await findBinary('temporal', { cacheDir });
  folder = temporaryFolder();
  system = run(['up', '--data', folder.path, '--port', '0'], { env: { FORBUND_CACHE_DIR: cacheDir } });
  await system.says(/Ready in/);
  await form('examples/haninge.yaml');
  await until(isThere('contributions-haninge-2007'));
  await done('formation', 'advance', 'haninge', '--to', '2007-02-15');
  await until(isThere('follow-up-haninge-2007'));
}, 180_000);
afterAll(async () => {
  system.child.kill('SIGINT');
  await system.ended;
  folder.remove();
});

const shapes: [OutputName, string[]][] = [
  ['status', ['status', 'haninge']],
  ['status', ['status', 'formation-haninge-1']],
  ['list', ['list', '--kind', 'contributions', '--forbund', 'haninge']],
  ['list', ['list', '--overdue']],
  ['due', ['due', '--within', '60d', '--member', 'HAN']],
  ['show', ['show', 'haninge']],
  ['show', ['show', 'follow-up-haninge-2007']],
  ['remind-dry-run', ['remind', 'haninge', '--dry-run']],
  ['verify', ['verify', 'haninge']],
  ['rebuild', ['rebuild', 'follow-up-haninge-2007']],
];

test.each(shapes)('as JSON, %s answers in its published shape: %j', async (name, words) => {
  expect(await answer(name, ...words)).toMatchObject({ code: 0, problems: [], err: '' });
});

test('a formed förbund is shown on one screen in Swedish, in which no stream is named', async () => {
  const said = await done('status', 'haninge', '--lang', 'sv');
  expect(said).toMatch(/^Samordningsförbundet Haninge {2}I drift {2}övning, 15 februari 2007\n/);
  expect(said).toMatch(/Försenat +Vem +Vad +Ärende +Grund\n/);
  expect(said).toMatch(
    /31 jan 2007 +Försäkringskassan i Stockholms län +Betala 2 500 000 kr +Inbetalningar 2007 +praxis: 30 dagar efter starten/,
  );
  expect(said).toMatch(/Härnäst/);
  expect(said).toMatch(/Inbetalningar 2007 +Betalas in +0 kr av 20 000 000 kr betalt, 5 000 000 kr försenat/);
  expect(said).toMatch(/Uppföljning 2007 +Perioden pågår +0 av \d sända till alla medlemmar/);
  expect(said).toMatch(/Styrelse från 2007 +Mandattid +1 jan 2007–31 dec 2010, 16 av 16 platser tillsatta/);
  expect(said).not.toMatch(/haninge-2007/);
  expect(said.split('\n').length).toBeLessThan(40);
});

test('the same in English', async () => {
  const said = await done('status', 'haninge', '--lang', 'en');
  expect(said).toMatch(/Contributions 2007 +Being paid +SEK 0 of SEK 20,000,000 paid, SEK 5,000,000 overdue/);
  expect(said).toMatch(/HAN and SLL +Pay SEK 1,250,000 each/);
});

test('lists name each process so that people know it, and can be narrowed to a kind', async () => {
  const all = await listed('--forbund', 'haninge');
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7);
  expect(await listed('--kind', 'follow-up', '--lang', 'sv')).toMatchObject([{ title: 'Uppföljning 2007' }]);
  expect(await listed('--kind', 'budget', '--forbund', 'tyresö')).toEqual([]);
  expect(await done('list', '--lang', 'sv')).toMatch(/Haninge +Inbetalningar 2007 +Betalas in/);
});

test('a kind that there is none of is wrong use', async () => {
  expect((await answer('failure', 'list', '--kind', 'meeting')).code).toBe(2);
});

test('what is due next is of every process, with its name', async () => {
  const { value } = await answer<{ duties: { title: string; owedBy: string }[] }>('due', 'due', '--lang', 'sv');
  const titles = new Set(value.duties.map(({ title }) => title));
  expect([...titles]).toEqual(expect.arrayContaining(['Inbetalningar 2007', 'Uppföljning 2007', 'Förbund']));
  const one = await answer<{ duties: { owedBy: string }[] }>('due', 'due', '--member', 'SLL');
  expect(new Set(one.value.duties.map(({ owedBy }) => owedBy))).toEqual(new Set(['SLL']));
});

interface Rehearsed {
  streams: string[];
  reminders: { stream: string; duty: string; owedBy: string }[];
}
interface Asked {
  processes: { stream: string; commandId: string; events: { type: string; data: { duties: string[] } }[] }[];
}

test('who would be reminded is who is then reminded, in every process', async () => {
  const words = ['remind', 'haninge', '--member', 'HAN'];
  const rehearsed = (await answer<Rehearsed>('remind-dry-run', ...words, '--dry-run')).value;
  expect(rehearsed.streams).toContain('contributions-haninge-2007');
  const first = await answer<Asked>('recorded-in-each', ...words, '--command-id', 'nudge');
  expect(first).toMatchObject({ code: 0, problems: [] });
  const asked = first.value.processes.map(({ stream, events }) => [stream, events[0]?.data.duties]);
  const would = rehearsed.streams.map((stream) => [
    stream,
    rehearsed.reminders.filter((one) => one.stream === stream).map(({ duty }) => duty),
  ]);
  expect(asked).toEqual(would);
  expect((await answer<Asked>('recorded-in-each', ...words, '--command-id', 'nudge')).value).toEqual(first.value);
});

test('a member that is none of the förbund is refused, and so is a förbund that is none', async () => {
  const stranger = await answer('failure', 'remind', 'haninge', '--member', 'TYR');
  expect([stranger.code, stranger.value['code'], stranger.problems]).toEqual([1, 'UNKNOWN_MEMBER', []]);
  const nowhere = await answer('failure', 'remind', 'tyresö');
  expect([nowhere.code, nowhere.value['code']]).toEqual([1, 'UNKNOWN_FORBUND']);
});

test('the timeline of a förbund is of all its processes, in the order it happened', async () => {
  interface Shown {
    timeline: { stream: string; at: number }[];
  }
  const { timeline } = (await answer<Shown>('show', 'show', 'haninge')).value;
  const all = await listed('--forbund', 'haninge');
  expect(new Set(timeline.map(({ stream }) => stream))).toEqual(new Set(all.map(({ stream }) => stream)));
  expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).sort((a, b) => a - b));
  const said = await done('show', 'haninge', '--lang', 'en');
  expect(said).toMatch(/The contributions for 2007 have begun\. {2}\[Förbund\]/);
  expect(said).toMatch(/has not paid SEK 2,500,000 .*\[Contributions 2007\]/);
});

test('somebody who watches sees what any of its processes records', async () => {
  const watching = run(['watch', 'haninge', '--json', '--data', folder.path]);
  await watching.says(/contributions-haninge-2007/);
  await done('remind', 'haninge', '--member', 'office', '--command-id', 'watched');
  await watching.says(
    /"stream":"follow-up-haninge-2007"[^\n]*"ReminderAsked"|"ReminderAsked"[^\n]*follow-up-haninge-2007/,
  );
  watching.child.kill('SIGINT');
  const { code, out } = await watching.ended;
  expect(code).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines.flatMap((line) => outputProblems('watch', JSON.parse(line)))).toEqual([]);
});

/** All there is but what becomes of a mail, which may happen at any time. */
async function rows() {
  const processes = (await listed()) as (Listed['processes'][number] & { version: number; changedAt: number })[];
  const shown = await answer<{ timeline: { type: string }[] }>('show', 'show', 'haninge');
  return {
    processes: processes.map(({ version: _v, changedAt: _c, ...one }) => one),
    duties: (await answer('due', 'due')).value['duties'],
    timeline: shown.value.timeline.filter(({ type }) => !type.startsWith('Effect')),
  };
}

describe('in its second year', () => {
  beforeAll(async () => {
    await done('formation', 'advance', 'haninge', '--to', '2008-01-10');
    await until(isThere('year-end-haninge-2007'));
  }, 60_000);

  test('every kind of process is verified, each by its name and all together', async () => {
    const all = await listed();
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(8);
    const verified = (await answer('verify', 'verify')).value;
    expect(verified).toEqual({ streams: all.length, broken: [] });
    for (const stream of ['year-end-haninge-2007', 'follow-up-haninge-2008', 'auditors-haninge-2007']) {
      expect((await answer('verify', 'verify', stream)).value).toEqual({ streams: 1, broken: [] });
    }
  });

  test('rows that are made again are the rows that were there', async () => {
    const before = await rows();
    expect((await answer('rebuild', 'rebuild', 'year-end-haninge-2007')).value).toEqual({ streams: 1 });
    expect((await answer('rebuild', 'rebuild', 'haninge')).value).toEqual({ streams: before.processes.length });
    expect((await answer('rebuild', 'rebuild')).value).toEqual({ streams: before.processes.length });
    const after = await rows();
    expect({ ...after, timeline: after.timeline.slice(0, before.timeline.length) }).toEqual(before);
  });

  test.each([['verify'], ['rebuild']])('%s of a process that is none is refused', async (verb) => {
    const refused = await answer('failure', verb, 'budget-haninge-1066');
    expect([refused.code, refused.value['code']]).toEqual([1, 'UNKNOWN_FORBUND']);
  });

  test('the glance shows the year-end of the year before and the years that are open', async () => {
    const said = await done('status', 'haninge', '--lang', 'sv');
    expect(said).toMatch(/Årsbokslut 2007 +Året slut +årsredovisningen är inte fastställd/);
    expect(said).toMatch(/Budget 2008 +Försenad/);
  });
});

test('a förbund that is being formed is shown as its matrix of members and paragraphs', async () => {
  const path = join(folder.path, 'forming.yaml');
  const text = readFileSync('examples/haninge.yaml', 'utf8').replace('forbund: haninge', 'forbund: forming');
  writeFileSync(path, text.replace('file: haninge-charter.yaml', `file: ${resolve('examples/haninge-charter.yaml')}`));
  await done('formation', 'start', path);
  expect(await answer('status', 'status', 'forming')).toMatchObject({
    problems: [],
    value: { matrix: { version: 1 } },
  });
  expect(await done('status', 'forming', '--lang', 'sv')).toMatch(/Medlem +Beslut +Dag +Att bekräfta i version 1/);
});
