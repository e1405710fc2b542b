import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinary } from '../../../worker/binaries/find-binary';
import { readConfig } from '../../../worker/config';
import { temporaryFolder } from '../../worker/embedded/temporary-folder';
import { run, type Running } from '../../worker/running';

// The built program as child processes, against the whole system: an administrator's year of an exercise, with what is mistyped.

const { cacheDir } = readConfig();
const members = ['FK', 'LAN', 'SLL', 'HAN'];
const serving = members.flatMap((member) => ['--serving', `${member}=2`]);
const wrongCheckDigit = '75800384030070000101';
let folder: ReturnType<typeof temporaryFolder>;
let system: Running;

const forbund = (...words: string[]) => run([...words, '--data', folder.path]).ended;

async function done(...words: string[]): Promise<string> {
  const { code, out, err } = await forbund(...words, '--lang', 'en');
  if (code !== 0) throw new Error(`${words.join(' ')}: ${err}${out}`);
  return out.replace(/\u00a0/g, ' ');
}

async function json<Value>(...words: string[]): Promise<Value> {
  const { code, out, err } = await forbund(...words, '--json');
  if (code !== 0) throw new Error(`${words.join(' ')}: ${err}${out}`);
  return JSON.parse(out) as Value;
}

/** What is refused, in both languages: a code, a sentence of each, and an exit code. */
async function refused(...words: string[]) {
  const [sv, en] = await Promise.all(['sv', 'en'].map((lang) => forbund(...words, '--json', '--lang', lang)));
  const said = [sv, en].map((one) => JSON.parse(one?.out ?? '') as { code: string; message: string });
  expect(said.map(({ message }) => message)).toEqual([expect.stringMatching(/\S \S/), expect.stringMatching(/\S \S/)]);
  expect(said[0]?.message).not.toBe(said[1]?.message);
  return { exit: en?.code, code: said[1]?.code, message: said[1]?.message };
}

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

const each = (verb: (member: string) => string[], who = members) => Promise.all(who.map((one) => done(...verb(one))));

/** Gates first, so that the förbund begins with its budget and its seats. */
async function form(): Promise<void> {
  const gate = (kind: string, ...more: string[]) => {
    return (member: string) => [
      'formation',
      'gate',
      'haninge',
      kind,
      '--member',
      member,
      '--decided-on',
      '2006-10-30',
      ...more,
    ];
  };
  await done('formation', 'start', 'examples/haninge.yaml');
  await done('formation', 'send-out', 'haninge');
  await done('formation', 'advance', 'haninge', '--to', '2006-11-28');
  await each(gate('budget', '--kronor', '20000000'));
  await each(gate('board', '--members', '2', '--substitutes', '2'));
  await each(gate('auditor', '--members', '1', '--substitutes', '1'), ['HAN', 'SLL']);
  await each(gate('auditor', '--body', 'Riksrevisionen', '--members', '1', '--substitutes', '1'), ['FK']);
  await done('formation', 'gate', 'haninge', 'trial-end', '--decided-on', '2006-11-27');
  await each((member) => [
    'formation',
    'approve',
    'haninge',
    '--member',
    member,
    '--decided-on',
    '2006-11-28',
    '--plain',
  ]);
}

const advance = (to: string) => done('advance', 'haninge', '--to', to);
const evidence = (text: string): string[] => ['--evidence', file(`${randomUUID()}.pdf`, text)];

interface Status {
  instalments: { id: string; ore: number; reference: string }[];
}

interface Payments {
  payments: { entry: string; ore: number; heldOre: number }[];
}
const payments = async () => (await json<Payments>('payments', 'list', 'haninge', '--year', '2007')).payments;

interface Shown {
  timeline: { type: string; on: string; data: Record<string, unknown> }[];
}
const timeline = async (stream: string) => (await json<Shown>('show', stream, '--all')).timeline;

beforeAll(async () => {
  await findBinary('temporal', { cacheDir });
  folder = temporaryFolder();
  system = run(['up', '--data', folder.path, '--port', '0'], { env: { FORBUND_CACHE_DIR: cacheDir } });
  await system.says(/Ready in/);
  await form();
  await advance('2007-01-31');
}, 120_000);
afterAll(async () => {
  system.child.kill('SIGINT');
  await system.ended;
  folder.remove();
});

const ofPayment = (kronor: string, bookedOn = '2007-01-31', ...more: string[]): string[] => [
  ...['payments', 'record', 'haninge', '--kronor', kronor, '--booked-on', bookedOn, '--entry', 'B-9'],
  ...more,
];

describe('a payment that is typed wrong is answered with what to do, and not recorded', () => {
  test.each([
    ['a negative amount', ofPayment('-5'), { exit: 2, code: 'WRONG_USE' }],
    ['nothing', ofPayment('0'), { exit: 2, code: 'WRONG_USE' }],
    ['fractions of an öre', ofPayment('5,005'), { exit: 2, code: 'WRONG_USE' }],
    ['more than can be reckoned with', ofPayment('90071992547409,92'), { exit: 2, code: 'WRONG_USE' }],
    ['another currency', ofPayment('5 EUR'), { exit: 2, code: 'WRONG_USE' }],
    ['29 February of an ordinary year', ofPayment('5', '2007-02-29'), { exit: 2, code: 'WRONG_USE' }],
    ['a day to come', ofPayment('5', '2007-02-01'), { exit: 1, code: 'PAYMENT_IN_FUTURE' }],
    [
      'a wrong check digit',
      ofPayment('5', '2007-01-31', '--reference', wrongCheckDigit),
      { exit: 2, code: 'WRONG_CHECK_DIGIT' },
    ],
    [
      'somebody else’s reference',
      ofPayment('5', '2007-01-31', '--reference', '198507099805'),
      { exit: 2, code: 'NOT_A_REFERENCE' },
    ],
    [
      'a payer that is no member',
      ofPayment('5', '2007-01-31', '--payer', 'NOBODY'),
      { exit: 1, code: 'UNKNOWN_MEMBER' },
    ],
  ])('%s', async (_, words, expected) => {
    expect(await refused(...words)).toMatchObject(expected);
  });
});

describe('a bank’s file', () => {
  const head = 'Bokföringsdag;Belopp;OCR;Bankreferens\n';
  const unmatched = `2007-01-31;17,50;;C-2\n2007-01-31;6,00;${wrongCheckDigit};C-3\n`;
  const whole = `${head}2007-01-31;2500000,00;75800384030070000100;C-1\n${unmatched}`;
  const camt =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"><Ntfctn>';

  test.each([
    ['that ends in the middle of a row', whole.slice(0, -5)],
    ['that ends in the middle of its XML', camt],
    ['in another encoding than it says', Buffer.from(whole, 'latin1')],
    ['with a day to come, after a row that is right', `${whole}2007-02-01;1,00;;C-4\n`],
    ['with a negative amount, after a row that is right', `${whole}2007-01-31;-1,00;;C-4\n`],
    ['in another currency', `Bokföringsdag;Belopp;Valuta\n2007-01-31;5,00;EUR\n`],
    ['that is empty', ''],
  ])('%s is not recorded at all', async (_, content) => {
    const found = await refused('payments', 'import', 'haninge', file(`${randomUUID()}.txt`, content));
    expect(found).toMatchObject({ exit: 2, code: 'BAD_FILE' });
  });

  test('that is whole is recorded once, and nothing of the others: what has no good reference is held', async () => {
    const { instalments } = await json<Status>('contributions', 'status', 'haninge', '--year', '2007');
    const paid = instalments.map(({ id, reference, ore }) => {
      const kronor = ore / 100 - (id === 'HAN-1' ? 6 : 0);
      return `2007-01-31;${kronor},00;${reference};${id}\n`;
    });
    const path = file('all.csv', `${head}${paid.join('')}${unmatched}`);
    expect(await payments()).toEqual([]);
    expect(await json('payments', 'import', 'haninge', path)).toMatchObject({
      recorded: 14,
      matched: 12,
      unmatched: 2,
    });
    expect(await json('payments', 'import', 'haninge', path)).toMatchObject({ recorded: 0, known: 14 });
    const held = (await payments()).filter(({ heldOre }) => heldOre > 0);
    expect(held.map(({ entry, heldOre }) => [entry, heldOre])).toEqual([
      ['C-2', 1750],
      ['C-3', 600],
    ]);
  });

  test('what it said is not said again otherwise', async () => {
    const other = ['payments', 'record', 'haninge', '--kronor', '18', '--booked-on', '2007-01-31', '--entry', 'C-2'];
    expect(await refused(...other)).toMatchObject({ exit: 2, code: 'ENTRY_CHANGED' });
  });

  test('what is held is accepted for an instalment that there is, or refunded, never above what is held', async () => {
    const refund = ['payments', 'refund', 'haninge', '--entry', 'C-2', '--on', '2007-01-31', '--kronor'];
    expect(await refused(...refund, '18')).toMatchObject({ exit: 1, code: 'REFUND_ABOVE_HELD' });
    expect(await done(...refund, '17,50')).toMatch(/SEK 17.50 were refunded/);
    const accept = ['payments', 'accept', 'haninge', '--entry', 'C-3', '--instalment'];
    expect(await refused(...accept, 'HAN-9')).toMatchObject({ exit: 1, code: 'UNKNOWN_INSTALMENT' });
    expect(await done(...accept, 'HAN-1')).toMatch(/SEK 6 were accepted as payment of HAN-1/);
    expect((await payments()).filter(({ heldOre }) => heldOre > 0)).toEqual([]);
  });
});

test('a change that would leave a side with no member is refused', async () => {
  const leaving = [
    'members',
    'remove',
    'haninge',
    '--member',
    'SLL',
    '--decided-on',
    '2007-01-31',
    '--from',
    '2008-01-01',
  ];
  expect(await refused(...leaving, '--id', 'HAN')).toMatchObject({
    exit: 1,
    code: 'COMPOSITION_BROKEN',
    message: expect.stringContaining('the kommun side'),
  });
});

test('a follow-up without a forecast is refused, and with one sent', async () => {
  await advance('2007-05-05');
  const of = (verb: string, ...more: string[]) => ['follow-up', verb, 'haninge', '--period', '2007-04-30', ...more];
  const heading = ['--heading', 'ACTIVITIES=5000000/9000000/3000000'];
  expect(await refused(...of('draft', ...heading))).toMatchObject({ exit: 1, code: 'FORECAST_MISSING' });
  expect(await refused(...of('send', '--decided-on', '2007-05-04', ...evidence('a')))).toMatchObject({
    exit: 1,
    code: 'FORECAST_MISSING',
  });
  const statements = ['--operations', file('o.pdf', 'o'), '--operations-forecast', file('f.pdf', 'f')];
  await done(...of('draft', ...heading, ...statements));
  await done(...of('handle', '--decided-on', '2007-05-04'));
  expect(await done(...of('send', '--decided-on', '2007-05-05', ...evidence('a')))).toMatch(/was sent on 5 May 2007/);
});

describe('the budget of the next year', () => {
  const draft = ['budget', 'draft', 'haninge', '--kronor', '20000000', '--heading', 'activities=18000000'];
  const adopt = ['budget', 'adopt', 'haninge', '--year', '2008', '--decided-on'];

  test('is begun on its own day, however far the clock is moved, and drafted with headings that sum', async () => {
    await advance('2007-10-29');
    const [begun] = await timeline('budget-haninge-2008');
    expect(begun).toMatchObject({ type: 'BudgetBegun', on: '2007-08-01' });
    expect(await refused(...draft)).toMatchObject({ exit: 1, code: 'HEADINGS_DO_NOT_SUM' });
    expect(await refused(...draft, '--heading', 'parties=2000000')).toMatchObject({ exit: 1, code: 'UNKNOWN_HEADING' });
    expect(await done(...draft, '--heading', 'office=2000000')).toMatch(/Draft budget 1: SEK 20,000,000/);
  });

  test('is not adopted without samråd and quorum', async () => {
    expect(await refused(...adopt, '2007-10-29', '--serving', 'FK=2')).toMatchObject({ exit: 1, code: 'NOT_QUORATE' });
    await done('budget', 'samrad', 'haninge', 'invite', '--meeting-on', '2007-11-10', '--answer-by', '2007-11-15');
    await advance('2007-11-24');
    await done('budget', 'samrad', 'haninge', 'hold', '--on', '2007-11-10', '--present', 'FK', '--present', 'LAN');
    await done('budget', 'announce', 'haninge', '--meeting-on', '2007-11-30');
    await done('budget', 'publish', 'haninge', '--on', '2007-11-23');
    expect(await refused(...adopt, '2007-11-24', ...serving)).toMatchObject({
      exit: 1,
      code: 'SAMRAD_MISSING',
      message: expect.stringContaining('delivered'),
    });
    await done('budget', 'samrad', 'haninge', 'delivered', '--on', '2007-10-30');
    expect(await refused(...adopt, '2007-11-30', ...serving)).toMatchObject({ exit: 1, code: 'DECIDED_IN_FUTURE' });
  });

  test('decided on 30 November and recorded on 4 December is in time, and the contributions begin', async () => {
    await advance('2007-12-04');
    expect(await done(...adopt, '2007-11-30', ...serving)).toMatch(/was adopted in time/);
    expect(await refused(...adopt, '2007-11-30', ...serving)).toMatchObject({
      exit: 1,
      code: 'BUDGET_ALREADY_ADOPTED',
    });
    await advance('2007-12-05');
    expect(await done('contributions', 'status', 'haninge', '--year', '2008')).toMatch(/SEK 0 of SEK 20,000,000 paid/);
  });
});

test('of the year before, each member decides on discharge for itself, and damages are a decision of their own', async () => {
  await advance('2008-03-12');
  const yearEnd = (verb: string, ...more: string[]) => ['year-end', verb, 'haninge', '--year', '2007', ...more];
  const on = (day: string) => ['--decided-on', day];
  await done('members', 'inform', 'haninge', ...on('2008-02-29'), '--subject', 'Planen');
  const discharge = yearEnd('discharge', ...on('2008-04-20'), '--member', 'HAN', '--body', 'KF', '--verdict');
  const report = ['year-end', 'report', 'haninge'];
  expect(await refused(...report, 'adopt', '--year', '2007', ...on('2008-03-12'), ...evidence('m'))).toMatchObject({
    code: 'REPORT_NOT_DRAFTED',
  });
  await done(...report, 'draft', '--year', '2007', ...evidence('r'));
  await done(...report, 'adopt', '--year', '2007', ...on('2008-03-12'), ...evidence('m'));
  await advance('2008-04-20');
  expect(await refused(...discharge, 'refused', ...evidence('d'))).toMatchObject({ exit: 1, code: 'NO_AUDIT_REPORT' });
  await done(
    ...yearEnd('audit', '--account', 'HAN', '--opinion', 'against-discharge', ...on('2008-04-16'), ...evidence('a')),
  );
  const minutes = evidence('d');
  expect(await done(...discharge, 'refused', ...minutes)).toMatch(/refused to discharge the board/);
  expect(await refused(...discharge, 'discharged', ...evidence('e'))).toMatchObject({
    exit: 1,
    code: 'ALREADY_DECIDED',
  });
  const damages = yearEnd('damages', ...on('2008-04-20'), '--member', 'HAN', '--body', 'KF', '--waive-damages');
  expect(await refused(...damages, ...minutes)).toMatchObject({ exit: 1 });
  await done(...damages, ...evidence('w'));
});

test('a clock goes forward only, and the same day again is nothing new', async () => {
  expect(await refused('advance', 'haninge', '--to', '2008-04-01')).toMatchObject({ exit: 1, code: 'CLOCK_BACKWARDS' });
  expect(await refused('advance', 'haninge')).toMatchObject({ exit: 2, code: 'WRONG_USE' });
  expect(await advance('2008-04-20')).toMatch(/already so/);
});

test('nothing is lost, altered or done twice: a year begun again is the one that there is', async () => {
  expect(await done('formation', 'start', 'examples/haninge.yaml')).toMatch(/already so/);
  expect(await done('verify')).toMatch(/nothing has been altered/);
  const opened = (await timeline('forbund-haninge')).filter(({ type }) => type === 'ChildOpened');
  const streams = opened.map(({ data }) => data['stream']);
  expect(streams).toEqual([...new Set(streams)]);
  expect(streams).toEqual(
    expect.arrayContaining(['budget-haninge-2008', 'follow-up-haninge-2008', 'year-end-haninge-2007']),
  );
  const reminders = (await timeline('budget-haninge-2008')).filter(({ type }) => type === 'ReminderDue');
  const steps = reminders.map(({ data }) => `${String(data['duty'])} ${String(data['step'])}`);
  expect(steps.length).toBeGreaterThan(3);
  expect(steps).toEqual([...new Set(steps)]);
});
