import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { outputProblems, type OutputName } from '../../../contracts/output';
import { findBinary } from '../../../worker/binaries/find-binary';
import { readConfig } from '../../../worker/config';
import { connectJournal } from '../../../journal/journal';
import { readSystemFile } from '../../../worker/system-file';
import { temporaryFolder } from '../../worker/embedded/temporary-folder';
import { run, type Running } from '../../worker/running';

// The built program as child processes, against the whole system.

const { cacheDir } = readConfig();
let folder: ReturnType<typeof temporaryFolder>;
let system: Running;

const forbund = (...words: string[]) => run([...words, '--data', folder.path]).ended;

async function answer(name: OutputName, ...words: string[]) {
  const { code, out, err } = await forbund(...words, '--json');
  const value = JSON.parse(out) as Record<string, unknown>;
  return { code, err, value, problems: outputProblems(name, value) };
}

beforeAll(async () => {
  await findBinary('temporal', { cacheDir });
  folder = temporaryFolder();
  system = run(['up', '--data', folder.path, '--port', '0'], { env: { FORBUND_CACHE_DIR: cacheDir } });
  await system.says(/Ready in/);
});
afterAll(async () => {
  system.child.kill('SIGINT');
  await system.ended;
  folder.remove();
});

test('a formation is started from its case file and sent out, and both are said in words', async () => {
  expect(await forbund('formation', 'start', 'examples/haninge.yaml')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('Samordningsförbundet Haninge'),
  });
  expect(await answer('recorded', 'formation', 'send-out', 'haninge')).toMatchObject({
    code: 0,
    problems: [],
    err: '',
  });
});

test('the clock of an exercise is moved to the day of the first decision', async () => {
  expect(await answer('recorded', 'formation', 'advance', 'haninge', '--to', '2006-04-03')).toMatchObject({
    code: 0,
    problems: [],
    value: { events: expect.arrayContaining([expect.objectContaining({ type: 'ClockAdvanced' })]) },
  });
});

describe('a decision', () => {
  const amend = ['formation', 'approve', 'haninge', '--member', 'HAN', '--decided-on', '2006-02-13', '--amend'];
  const evidence = () => join(folder.path, 'protokoll.pdf');
  const condition = [
    'formation',
    'approve',
    'haninge',
    '--member',
    'FK',
    '--decided-on',
    '2006-04-03',
    '--condition',
    '6+=Aktiviteter ska registreras i SUS.',
  ];

  test('is recorded with the wording whole, and the same again is already so', async () => {
    const first = await answer('recorded', ...amend, '5=Åtta ledamöter', '--command-id', 'han-1');
    expect(first).toMatchObject({ code: 0, problems: [], value: { events: [{ type: 'DecisionRecorded' }] } });
    const again = await answer('recorded', ...amend, '5=Åtta ledamöter', '--command-id', 'han-1');
    expect(again.value).toEqual(first.value);
  });

  test('with the same command id and other content is refused', async () => {
    const { code, value, problems } = await answer('failure', ...amend, '5=Tolv ledamöter', '--command-id', 'han-1');
    expect({ code, problems, refused: value['code'] }).toEqual({ code: 1, problems: [], refused: 'CommandIdReused' });
  });

  test('by the same member with other content is refused, and the one that stands is shown', async () => {
    const { code, value } = await answer('failure', ...amend, '5=Tolv ledamöter');
    expect({ code, refused: value['code'] }).toEqual({ code: 1, refused: 'ALREADY_DECIDED' });
  });

  test('with evidence that is missing or changed is not recorded', async () => {
    const missing = await answer('failure', ...condition, '--evidence', evidence());
    expect([missing.code, missing.value['code']]).toEqual([2, 'EVIDENCE_MISSING']);
    writeFileSync(evidence(), 'protokoll');
    const changed = await answer(
      'failure',
      ...condition,
      '--evidence',
      evidence(),
      '--evidence-sha256',
      'a'.repeat(64),
    );
    expect([changed.code, changed.value['code']]).toEqual([1, 'EVIDENCE_CHANGED']);
    const { value } = await answer('status', 'status', 'haninge');
    expect(value).toMatchObject({
      matrix: { rows: [{ member: 'FK', counts: false, needs: expect.any(Array) }, {}, {}, {}] },
    });
  });

  test('carries its evidence by fingerprint and paragraph', async () => {
    const sha256 = createHash('sha256').update('protokoll').digest('hex');
    const more = ['--evidence', evidence(), '--evidence-sha256', sha256, '--evidence-paragraph', '§ 18'];
    const { value } = await answer('recorded', ...condition, ...more);
    expect(value).toMatchObject({
      events: [
        { data: { evidence: { sha256, name: 'protokoll.pdf', paragraph: '§ 18' }, acceptance: 'WITH_CONDITION' } },
      ],
    });
  });

  test.each([
    ['UNKNOWN_FORBUND', ['tyresö', '--member', 'FK']],
    ['UNKNOWN_MEMBER', ['haninge', '--member', 'XX']],
    ['NOT_DECIDING_BODY', ['haninge', '--member', 'SLL', '--body', 'LS']],
  ])('is refused with %s', async (code, words) => {
    const refused = await answer('failure', 'formation', 'approve', ...words, '--decided-on', '2006-04-03', '--plain');
    expect([refused.code, refused.value['code'], refused.problems]).toEqual([1, code, []]);
  });

  test.each([
    ['DECIDED_BEFORE_TEXT', '2005-12-01'],
    ['DECIDED_IN_FUTURE', '2006-04-04'],
  ])('is refused with %s when it is of %s', async (code, day) => {
    const words = ['formation', 'approve', 'haninge', '--member', 'SLL', '--plain', '--decided-on', day];
    expect((await answer('failure', ...words)).value['code']).toBe(code);
  });

  test('of two administrators at once, for the same member, the first stands and the second is told', async () => {
    const words = (text: string) => [
      'formation',
      'approve',
      'haninge',
      '--member',
      'LAN',
      '--decided-on',
      '2006-03-31',
      '--amend',
      `5=${text}`,
    ];
    const both = await Promise.all([forbund(...words('a'), '--json'), forbund(...words('b'), '--json')]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.find(({ code }) => code === 1)?.out).toContain('ALREADY_DECIDED');
  });

  test('of two administrators at once, for different members, both stand', async () => {
    const case2 = join(folder.path, 'two.yaml');
    const text = readFileSync('examples/haninge.yaml', 'utf8').replace('forbund: haninge', 'forbund: twins');
    writeFileSync(
      case2,
      text.replace('file: haninge-charter.yaml', `file: ${resolve('examples/haninge-charter.yaml')}`),
    );
    expect(await forbund('formation', 'start', case2)).toMatchObject({ code: 0, err: '' });
    await forbund('formation', 'advance', 'twins', '--to', '2006-04-03');
    const approve = (member: string) =>
      forbund('formation', 'approve', 'twins', '--member', member, '--plain', '--decided-on', '2006-03-31');
    const both = await Promise.all([approve('LAN'), approve('FK')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const shown = (await answer('show', 'show', 'formation-twins-1')).value as {
      timeline: { type: string; data: { member: string } }[];
    };
    const decided = shown.timeline.filter(({ type }) => type === 'DecisionRecorded').map(({ data }) => data.member);
    expect(decided.sort()).toEqual(['FK', 'LAN']);
  });
});

test('a text is consolidated only when each contested paragraph is chosen, and then confirmed', async () => {
  const nothing = await answer('failure', 'formation', 'consolidate', 'haninge');
  expect([nothing.code, nothing.value['code']]).toEqual([2, 'NOTHING_CHOSEN']);
  const some = await answer('failure', 'formation', 'consolidate', 'haninge', '--choose', '6=FK');
  expect([some.code, some.value['code']]).toEqual([1, 'PARAGRAPH_NOT_CHOSEN']);
  const all = await answer('recorded', 'formation', 'consolidate', 'haninge', '--choose', '5=HAN', '--choose', '6=FK');
  expect(all).toMatchObject({ code: 0, problems: [] });
  const confirm = ['formation', 'confirm', 'haninge', '--member', 'HAN', '--decided-on', '2006-04-03'];
  expect(await answer('recorded', ...confirm)).toMatchObject({
    code: 0,
    value: { events: [{ type: 'TextConfirmed' }] },
  });
});

test.each<[OutputName, string[]]>([
  ['list', ['list']],
  ['list', ['list', '--overdue']],
  ['due', ['due', '--within', '60d']],
  ['due', ['due', '--member', 'FK']],
  ['status', ['status', 'haninge']],
  ['show', ['show', 'formation-haninge-1']],
  ['remind-dry-run', ['remind', 'haninge', '--dry-run']],
  ['mail-list', ['mail', 'list', '--forbund', 'haninge']],
  ['contacts-list', ['contacts', 'list']],
  ['incidents', ['incidents', '--all']],
  ['incidents', ['incidents', '--forbund', 'haninge']],
  ['doctor', ['doctor']],
  ['verify', ['verify']],
  ['rebuild', ['rebuild']],
  ['completion', ['completion', 'fish']],
])('as JSON, %s answers in its published shape: %j', async (name, words) => {
  expect(await answer(name, ...words)).toMatchObject({ code: 0, problems: [], err: '' });
});

test('who would be reminded is who owes, and is then reminded by mail', async () => {
  const { value } = await answer('remind-dry-run', 'remind', 'haninge', '--dry-run', '--member', 'SLL');
  const { reminders } = value as { reminders: { owedBy: string; address: string }[] };
  expect(new Set(reminders.map(({ owedBy }) => owedBy))).toEqual(new Set(['SLL']));
  expect(reminders.length).toBeGreaterThan(0);
  expect(await answer('recorded-in-each', 'remind', 'haninge', '--member', 'SLL')).toMatchObject({
    code: 0,
    problems: [],
    value: { processes: [{ stream: 'formation-haninge-1', events: [{ type: 'ReminderAsked' }] }] },
  });
});

test('an incident is closed once, by its number', async () => {
  expect(await answer('failure', 'incident', 'close', '999')).toMatchObject({
    code: 1,
    value: { code: 'NO_OPEN_INCIDENT' },
  });
  expect((await answer('failure', 'incident', 'close', 'all')).code).toBe(2);
  const journal = connectJournal({ url: readSystemFile(folder.path)!.databaseUrl });
  const { incidents } = journal;
  const found = { stream: 'formation-haninge-1', subject: 'tell:x', since: 1, details: { id: 'tell:x' } };
  await incidents.raise({ ...found, cause: 'COMMAND_REFUSED' }, 2);
  const { no } = (await incidents.open(found.stream, found.subject))!;
  await journal.close();
  expect((await forbund('incidents', '--lang', 'sv')).out).toContain(`${no}  Haninge, Bildande`);
  expect(await answer('incident-close', 'incident', 'close', String(no))).toMatchObject({ code: 0, problems: [] });
  expect((await answer('failure', 'incident', 'close', String(no))).code).toBe(1);
});

test('a contact is added, corrected and erased', async () => {
  const set = (...words: string[]) => answer('contacts-set', 'contacts', 'set', 'haninge', 'FK', 'chair', ...words);
  expect(await set('--name', 'Ordförande "öst"', '--address', 'a@fk.example', '--language', 'en')).toMatchObject({
    code: 0,
    problems: [],
  });
  expect((await set('--address', 'b@fk.example')).value).toMatchObject({
    contact: { name: 'Ordförande "öst"', address: 'b@fk.example', language: 'en' },
  });
  expect(await answer('contacts-erase', 'contacts', 'erase', 'haninge', 'FK', 'chair')).toMatchObject({
    code: 0,
    problems: [],
  });
  expect(await answer('failure', 'contacts', 'erase', 'haninge', 'FK', 'chair')).toMatchObject({ code: 1 });
});

test('a mail address with a line break is refused', async () => {
  const words = [
    'contacts',
    'set',
    'haninge',
    'FK',
    'chair',
    '--name',
    'A',
    '--address',
    'a@b.example\nBcc: c@d.example',
  ];
  expect(await answer('failure', ...words)).toMatchObject({ code: 2, value: { code: 'BAD_ADDRESS' } });
});

/** The case as it stood before anything was sent out. */
function unsent(file: string): string {
  const [before = ''] = readFileSync(file, 'utf8').split('\nscript:');
  const path = join(folder.path, 'unsent.yaml');
  writeFileSync(
    path,
    before.replace('file: huddinge-charter.yaml', `file: ${resolve('examples/huddinge-charter.yaml')}`),
  );
  return path;
}

test('a charter that blocks sending out is not sent out without a reason', async () => {
  expect((await answer('charter-check', 'charter', 'check', 'examples/huddinge.yaml')).code).toBe(1);
  await forbund('formation', 'start', unsent('examples/huddinge.yaml'));
  expect((await answer('failure', 'formation', 'send-out', 'huddinge')).value['code']).toBe('SENDING_OUT_BLOCKED');
  expect((await forbund('formation', 'send-out', 'huddinge', '--reason', 'rättas före start')).code).toBe(0);
});

test('forty members, odd names and two megabytes of text in a paragraph go through the running system', async () => {
  const odd = 'O’Hara "kommun" 🏔\u202Eabc <b>&';
  expect(await forbund('formation', 'start', large(odd))).toMatchObject({ code: 0, err: '' });
  const { value, problems } = await answer('status', 'status', 'large');
  expect(problems).toEqual([]);
  expect(JSON.stringify(value)).toContain(JSON.stringify(odd).slice(1, -1));
  const approve = ['formation', 'approve', 'large', '--member', 'K39', '--plain', '--decided-on', '2006-05-23'];
  expect(await forbund(...approve)).toMatchObject({ code: 0, err: '' });
});

/** Huddinge's case with forty members, one of an odd name, and a paragraph of two million characters. */
function large(name: string): string {
  const found = parse(readFileSync('examples/huddinge.yaml', 'utf8')) as Case;
  const charter = parse(readFileSync('examples/huddinge-charter.yaml', 'utf8')) as { paragraphs: { text: string }[] };
  const kommun = found.members.find(({ party }) => party === 'KOMMUN');
  const area = Array.from({ length: 37 }, (_, index) => `Kommun ${index + 3}`);
  const more = area.map((one, index) => ({
    ...kommun,
    id: `K${index + 3}`,
    name: index === 0 ? name : one,
    covers: [one],
  }));
  const members = [...found.members.filter((one) => one !== kommun), ...more].map(({ proposedKronor: _, ...one }) =>
    one.party === 'REGION' ? { ...one, covers: area } : one,
  );
  const paragraphs = charter.paragraphs.map((one, index) =>
    index === 6 ? { ...one, text: 'ord '.repeat(500_000) } : one,
  );
  const { script: _, contacts: __, firstYear: ___, ...rest } = found;
  const dated = { datedOn: found.charter.datedOn, formationParagraph: found.charter.formationParagraph, paragraphs };
  const sendOut = { do: 'send-out', on: '2006-05-23', reason: 'provas' };
  const path = join(folder.path, 'large.yaml');
  writeFileSync(path, JSON.stringify({ ...rest, forbund: 'large', area, members, charter: dated, script: [sendOut] }));
  return path;
}

interface Case {
  members: { party: string; proposedKronor?: number; covers?: string[] }[];
  charter: { datedOn: string; formationParagraph: string };
  script: unknown;
  contacts: unknown;
  firstYear: unknown;
}

test('watching prints what has happened and ends at Ctrl-C', async () => {
  const watching = run(['watch', 'haninge', '--json', '--data', folder.path]);
  await watching.says(/TextConfirmed/);
  watching.child.kill('SIGINT');
  const { code, out } = await watching.ended;
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .flatMap((line) => outputProblems('watch', JSON.parse(line))),
  ).toEqual([]);
});

test('words come in Swedish by locale', async () => {
  const { out } = await run(['status', 'haninge', '--data', folder.path], { env: { LANG: 'sv_SE.UTF-8' } }).ended;
  expect(out).toContain('Medlem');
  expect(out).toContain('Sista dag');
  expect(out).not.toMatch(/\u001b\[/);
});
