import { UsageError } from '../../../client/cli/failures';
import type { OutputName } from '../../../contracts/output';
import { fingerprintText } from '../../../domain/charter/fingerprint';
import type { Begun } from '../../../domain/forbund/state';
import { handOver } from '../../domain/forbund/haninge';
import { openTypedAt, type TypedAt } from './typed-at';
import { eventsOf, fileOf, type Options, typing } from './typing';

// A charter that the members change, as a person types it, on the real workflow code.

const typed = typing('members');
const withdrawal = typing('withdrawal');
const day = '2008-03-15';
const evidence = fileOf('protokoll.pdf', 'protokoll');
const words = 'Uppsägningstiden är två år';
const text = (content: string): string =>
  fileOf('ordning.yaml', `paragraphs:\n  - number: "14"\n    heading: Utträde\n    text: ${content}\n`);
const charter = text(words);
const terms = fileOf('villkor.yaml', 'hardCap: true\nends:\n  noticeMonths: 12\n  disputes: ARBITRATION\n');
const changing = { charter, terms, datedOn: '2008-02-01', noticeMonths: '24', sunsetOn: 'none' };

let hosted: TypedAt;
beforeAll(async () => {
  hosted = await openTypedAt(day);
}, 60_000);
afterAll(() => hosted.close());

const type = (options: Options, as?: OutputName) =>
  typed('charter', [['haninge'], { decidedOn: '2008-03-03', evidence, ...changing, ...options }], as);
const recorded = async (answer: Promise<Record<string, unknown>>): Promise<unknown> => {
  const found = await answer;
  return 'events' in found ? eventsOf(found) : found;
};
const give = async (member: string, decidedOn: string) => {
  const answer = await withdrawal('give', [['haninge'], { member, decidedOn, evidence }]);
  return (answer['events'] as { type: string; data: Record<string, unknown> }[])[0]!.data;
};

test('a decision is tried first: what would change, and from when, and nothing is recorded or stored', async () => {
  const answer = await type({ member: 'HAN', from: '2009-01-01', dryRun: true }, 'dry-run');
  expect(answer['events']).toMatchObject([
    {
      type: 'MatterApproved',
      data: {
        matter: {
          ...{ kind: 'CHANGE_CHARTER', charter: { version: 2 }, from: '2009-01-01' },
          terms: { hardCap: true, ends: { noticeMonths: 24, sunsetOn: null, disputes: 'ARBITRATION' } },
        },
      },
    },
  ]);
  expect(await hosted.journal.documents.getText(fingerprintText(words))).toBeUndefined();
  const recordedSoFar = (await hosted.journal.reader.timeline('forbund-haninge')).map((one) => one.type);
  expect(recordedSoFar).not.toContain('MatterApproved');
});

test('what is no file, no term or no day is wrong use, with the line it stands on', async () => {
  const odd = fileOf('villkor.yaml', 'hardCap: true\nends:\n  notice: 12\n');
  await expect(type({ member: 'HAN', terms: odd })).rejects.toThrow(/villkor\.yaml:3:/);
  await expect(type({ member: 'HAN', terms: 'no-such.yaml' })).rejects.toThrow(UsageError);
  await expect(type({ member: 'HAN', sunsetOn: 'aldrig' })).rejects.toThrow(/--sunset-on/);
  await expect(type({ member: 'HAN', effect: 'stay' })).rejects.toThrow(/dissolve, continue-if-parties-remain/);
  await expect(type({ member: 'HAN', charter: 'no-such.yaml' })).rejects.toThrow(UsageError);
  expect(await type({ member: 'HAN', sunsetOn: '2008-03-01' })).toEqual({ refused: 'SUNSET_PASSED' });
  expect(await type({ member: 'HAN', datedOn: '2008-03-04' })).toEqual({ refused: 'DECIDED_BEFORE_TEXT' });
  expect(await type({})).toEqual({ refused: 'MEMBERS_DECIDE' });
});

test('it holds when all members have decided the same, and a notice takes the charter of the day it was received', async () => {
  expect(await recorded(type({ member: 'HAN' }))).toEqual(['MatterApproved']);
  expect(await recorded(type({ member: 'HAN' }))).toEqual([]);
  expect(await hosted.journal.documents.getText(fingerprintText(words))).toContain(words);
  expect(await type({ member: 'FK', noticeMonths: '18' })).toEqual({ refused: 'MATTER_DIFFERS' });
  for (const member of ['FK', 'LAN']) expect(await recorded(type({ member }))).toEqual(['MatterApproved']);
  expect(await recorded(type({ member: 'SLL' }))).toEqual(['MatterApproved', 'MatterAdopted']);
  expect(await give('HAN', '2008-03-02')).toMatchObject({ expiresOn: '2011-03-02', charterVersion: 1 });
  expect(await give('SLL', '2008-03-03')).toMatchObject({ expiresOn: '2010-03-03', charterVersion: 2, clause: '14' });
  const changes = (await hosted.journal.reader.timeline('forbund-haninge')).filter(
    (one) => one.type === 'CharterChanged',
  );
  expect(changes).toMatchObject([{ data: { on: '2008-03-03', charter: { version: 2 }, terms: { hardCap: true } } }]);
});

test('the next text has the next number, and one that another has begun on may be given its own', async () => {
  const next = { charter: text('Uppsägningstiden är tre år'), noticeMonths: '36', decidedOn: day };
  const numbered = async (more: Options) => {
    const answer = await type({ ...next, member: 'HAN', dryRun: true, ...more }, 'dry-run');
    return (answer['events'] as { data: { matter: { charter: { version: number } } } }[])[0]!.data.matter.charter
      .version;
  };
  expect([await numbered({}), await numbered({ number: '7' })]).toEqual([3, 7]);
  expect(handOver.charter.version).toBe(1);
});

test('a decision that not all have taken is taken back, and of several the one that is meant is named', async () => {
  const back = (options: Options = {}, as?: OutputName) =>
    typed('take-back', [['haninge'], { member: 'LAN', decidedOn: day, evidence, ...options }], as);
  await expect(back()).rejects.toThrow(UsageError);
  expect(await recorded(type({ member: 'LAN', number: '7' }))).toEqual(['MatterApproved']);
  expect(eventsOf(await back({ dryRun: true }, 'dry-run'))).toEqual(['MatterApprovalTakenBack']);
  expect(await recorded(type({ member: 'LAN', number: '8' }))).toEqual(['MatterApproved']);
  await expect(back()).rejects.toThrow(/--matter: charter:7:\w+, charter:8:\w+/);
  expect(await back({ matter: 'charter:9' })).toEqual({ refused: 'UNKNOWN_MATTER' });
  const { matters } = (await hosted.journal.reader.process('forbund-haninge'))!.process.state as Begun;
  const matter = Object.keys(matters).find((key) => key.startsWith('charter:8:'))!;
  expect(await recorded(back({ matter }))).toEqual(['MatterApprovalTakenBack']);
  expect(await recorded(back())).toEqual(['MatterApprovalTakenBack']);
});
