import { UsageError } from '../../../client/cli/failures';
import type { OutputName } from '../../../contracts/output';
import { openTypedAt, type TypedAt } from './typed-at';
import { eventsOf, fileOf, type Options, typing } from './typing';

// Every verb as a person types it, on the real workflow code.

const typed = typing('dispute');
const day = '2008-03-03';
const evidence = fileOf('handling.pdf', 'handling');

let hosted: TypedAt;
beforeAll(async () => {
  hosted = await openTypedAt(day);
}, 60_000);
afterAll(() => hosted.close());

const type = (verb: string, options: Options = {}, as?: OutputName) =>
  typed(verb, [['haninge'], { decidedOn: day, evidence, ...options }], as);
const events = async (answer: ReturnType<typeof type>) => {
  const found = await answer;
  return 'events' in found ? eventsOf(found) : found;
};
async function raised(no: number, subject: string): Promise<void> {
  const answer = await events(type('raise', { member: 'HAN', subject }));
  expect(answer).toEqual(['DisputeRaised', 'ChildOpened']);
  await hosted.begun(`dispute-haninge-${no}`);
}

test('a dispute is raised with the förbund, and between members refused', async () => {
  expect(await type('status')).toEqual({ refused: 'UNKNOWN_DISPUTE' });
  expect(await type('raise', { member: 'HAN', subject: 'Lokaler', against: 'SLL' })).toEqual({
    refused: 'MEMBER_AGAINST_MEMBER',
  });
  await expect(type('raise', { member: 'HAN' })).rejects.toThrow(UsageError);
  await raised(1, 'Bidraget för 2007');
  expect(await events(type('raise', { member: 'HAN', subject: 'Bidraget för 2007' }))).toEqual([]);
});

test('it is negotiated, filed where the charter says, and decided', async () => {
  expect(await events(type('negotiate'))).toEqual(['DisputeNegotiated']);
  const filing = { forum: 'general-court', by: 'member', caseNumber: 'T 123-08' };
  expect(await type('file', { ...filing, forum: 'arbitration' })).toEqual({ refused: 'WRONG_FORUM' });
  await expect(type('file', { ...filing, forum: 'high-court' })).rejects.toThrow(UsageError);
  expect(await events(type('file', filing))).toEqual(['DisputeFiled']);
  expect(await events(type('file', filing))).toEqual([]);
  expect(await type('status', {}, 'dispute-status')).toMatchObject({
    ...{ no: 1, member: 'HAN', phase: 'FILED', forum: 'GENERAL_COURT', breach: false },
    ...{ raisedOn: day, lookOn: '2009-03-03', filing: { by: 'MEMBER', caseNumber: 'T 123-08' } },
  });
  expect(await events(type('decide', { outcome: 'for-member' }))).toEqual(['DisputeDecided', 'DisputeClosed']);
});

test('of several the one that is meant is named, and one may be settled', async () => {
  await raised(2, 'Arvoden');
  await raised(3, 'Arkivet');
  expect(await type('settle')).toEqual({ refused: 'UNKNOWN_DISPUTE' });
  expect(await type('settle', { no: '9' })).toEqual({ refused: 'UNKNOWN_DISPUTE' });
  const elsewhere = { no: '3', forum: 'arbitration', by: 'forbund', nevertheless: 'parterna har ett skiljeavtal' };
  expect(await events(type('file', elsewhere))).toEqual(['DisputeFiled']);
  expect(await type('status', { no: '3' }, 'dispute-status')).toMatchObject({
    alerts: ['DISPUTE_BREACH'],
    breach: true,
  });
  expect(await events(type('settle', { no: '2' }))).toEqual(['DisputeSettled', 'DisputeClosed']);
  expect(await events(type('settle', { no: '3' }))).toEqual(['DisputeSettled', 'DisputeClosed']);
});
