import { Writable } from 'node:stream';
import { createCli } from '../../../client/cli/cli';
import { run as appoint } from '../../../client/cli/commands/mandates-appoint';
import { run as list } from '../../../client/cli/commands/mandates-list';
import { run as order } from '../../../client/cli/commands/mandates-order';
import { run as recall } from '../../../client/cli/commands/mandates-recall';
import { run as resign } from '../../../client/cli/commands/mandates-resign';
import { Given } from '../../../client/cli/given';
import type { Run } from '../../../client/cli/specs/spec';
import { commandProblems } from '../../../contracts/commands';
import { outputProblems } from '../../../contracts/output';
import { deciders } from '../../../domain/deciders';
import { startOfDay } from '../../../domain/calendar/stockholm';
import { begin, basis } from '../../domain/mandates/haninge';
import { openHosted, type Hosted } from '../../hosted';

let hosted: Hosted;
let before: NodeJS.ProcessEnv;

beforeAll(async () => {
  hosted = await openHosted({ deciders, workflowsPath: require.resolve('../../../workflows'), commandProblems });
  before = process.env;
  process.env = { ...before, DATABASE_URL: hosted.url, TEMPORAL_ADDRESS: hosted.env.address };
  for (const [term, day] of [
    [{ from: '2007-01-01', to: '2010-12-31' }, '2010-06-15'],
    [{ from: '2011-01-01', to: '2014-12-31' }, '2010-06-15'],
  ] as const) {
    const clockShiftMs = startOfDay(day) + 9 * 3_600_000 - (await hosted.env.currentTimeMs());
    const {
      at: _,
      decidedOn: __,
      ...command
    } = begin(day, { basis: { ...basis, exercise: true }, term, clockShiftMs });
    const stream = `board-haninge-${term.from.slice(0, 4)}`;
    expect(await hosted.submitter.submit(stream, command, { startKind: 'board' })).toMatchObject({ ok: true });
  }
});
afterAll(async () => {
  process.env = before;
  await hosted.close();
});

type Options = Record<string, string | boolean | readonly string[]>;

async function typed(run: Run, options: Options, json = false): Promise<string> {
  const written: string[] = [];
  const stdout = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const cli = createCli({ lang: 'sv', json, dataDir: undefined, stdout, stderr: stdout });
  try {
    expect(await run(cli, new Given(['haninge'], { office: 'board', ...options }))).toBe(0);
  } finally {
    await cli.end();
  }
  return written.join('').replaceAll('\u00a0', ' ');
}

const refused = (run: Run, options: Options): Promise<unknown> =>
  typed(run, options).then(
    () => undefined,
    (error: unknown) => (error as { code?: string }).code,
  );

test('a term is filled, left and listed from the command line', async () => {
  const now = { decidedOn: '2010-06-15' };
  expect(await typed(appoint, { ...now, member: 'HAN', order: 'personal', term: '2007' })).toBe(
    'Kommunfullmäktige i Haninge kommun utsåg till HAN-1, HAN-2, HAN-1s och HAN-2s för Haninge kommun.' +
      ' Gäller från 15 juni 2010.\n' +
      'Ersättarna för Haninge kommun kallas in var och en för sin ledamot.\n',
  );
  expect(await typed(appoint, { ...now, member: 'FK', seat: ['FK-1=board-1', 'FK-1s'] })).toContain('FK-1 och FK-1s');
  expect(await typed(order, { ...now, member: 'FK', order: 'FK-2s,FK-1s' })).toContain('FK-2s och FK-1s');
  // Whoever was appointed today leaves tomorrow at the earliest.
  expect(await refused(resign, { ...now, seat: 'HAN-1' })).toBe('LEFT_BEFORE_APPOINTED');
  await hosted.env.sleep('1 day');
  const tomorrow = { decidedOn: '2010-06-16' };
  expect(await typed(resign, { ...tomorrow, seat: 'HAN-1' })).toContain('Ersättaren HAN-1s går in på platsen HAN-1');
  expect(await typed(recall, { ...tomorrow, seat: 'FK-1', ground: 'employment-ended' })).toContain('anställningen');
  expect(await refused(appoint, { ...tomorrow, member: 'HAN', term: '2011' })).toBe('OLD_COUNCIL');
  expect(await refused(appoint, { ...tomorrow, member: 'HAN', term: '1999' })).toBe('UNKNOWN_TERM');

  const shown = await typed(list, {});
  expect(shown).toContain('Styrelse 1 jan 2007–31 dec 2010');
  expect(shown).toMatch(/HAN-1\s+Haninge kommun\s+ledamot\s+tjänstgör\s+16 jun 2010/);
  expect(shown).toMatch(/HAN-1s\s+Haninge kommun\s+ersättare\s+tom \(blev ordinarie\)/);
  const answer = JSON.parse(await typed(list, {}, true)) as { terms: { stream: string; vacancies: string[] }[] };
  expect(outputProblems('mandates-list', answer)).toEqual([]);
  expect(answer.terms.map(({ stream }) => stream)).toEqual(['board-haninge-2007', 'board-haninge-2011']);
  expect(answer.terms[1]?.vacancies).toHaveLength(16);
}, 60_000);
