import type { Evidence } from '../../../domain/command';
import type { Begun } from '../../../domain/contributions/state';
import { reportParts } from '../../../domain/year-end/law';
import { content, everybody, kr } from '../../domain/budget/scene';
import { noon, type World } from './world';

const evidence: Evidence = { sha256: 'b'.repeat(64), paragraph: '§ 4' };

/** One command, on a day that has come for every process. */
interface Asked {
  stream: string;
  type: string;
  data: Readonly<Record<string, unknown>>;
  /** The day it was decided, where it is a decision. */
  decidedOn?: string;
  evidence?: Evidence;
}

/** Haninge formed and in its first year: paid in part, next year's budget under way, a follow-up sent. Until 22 November 2007. */
export async function haningeIn2007(world: World): Promise<void> {
  await world.form('haninge', { exercise: false }, '2007-01-01');
  const at = dayByDay(world);
  await at('2007-01-30', ...(await paid(world, ['FK-1', 'HAN-1'], '2007-01-30')));
  await at('2007-03-29', ...(await paid(world, ['FK-2', 'SLL-1', 'SLL-2', 'HAN-2'], '2007-03-29')));
  await at('2007-05-24', ...followedUp('2007-04-30', '2007-05-24'));
  await at('2007-07-03', ...(await paid(world, ['FK-3', 'HAN-3', 'SLL-3'], '2007-07-03')));
  const budget = (type: string, data: Asked['data'], more: Partial<Asked> = {}): Asked => ({
    stream: 'budget-haninge-2008',
    type,
    data,
    ...more,
  });
  await at('2007-09-10', budget('RecordNeeds', { on: '2007-09-03' }));
  await at(
    '2007-09-20',
    budget('RecordStateAllocation', { on: '2007-09-14', ore: kr(10_000_000), certainty: 'FINAL' }),
  );
  await at('2007-09-25', budget('DraftBudget', { on: '2007-09-20', ...content(2008) }));
  await at('2007-09-28', ...(await paid(world, ['FK-4', 'HAN-4'], '2007-09-28')));
  await at('2007-10-01', unknownPayment());
  await at('2007-10-15', budget('InviteToSamrad', { on: '2007-10-15', meetingOn: '2007-10-29' }));
  await at(
    '2007-10-31',
    budget('HoldSamrad', { on: '2007-10-29', members: ['FK', 'LAN', 'HAN'], present: ['FK', 'LAN', 'HAN'] }),
  );
  const answer = { on: '2007-10-31', member: 'HAN', answer: 'NO', considered: 'Mer till unga, inom samma ram.' };
  await at('2007-11-01', budget('RecordSamradAnswer', answer));
  const commitment = (data: Asked['data']): Asked =>
    budget('RecordCommitment', data, { decidedOn: '2007-11-12', evidence });
  await at(
    '2007-11-14',
    commitment({ member: 'HAN', body: 'KF', ore: kr(5_000_000), state: 'CONSIDERED' }),
    commitment({ member: 'SLL', body: 'LF', ore: kr(4_500_000), state: 'APPROPRIATED' }),
  );
  await at('2007-11-22');
}

/** The same, on to a year-end on which its members have differed. Until 20 May 2008. */
export async function onTo2008(world: World): Promise<void> {
  const at = dayByDay(world);
  const budget = 'budget-haninge-2008';
  await at('2007-11-27', {
    stream: budget,
    type: 'HoldSamrad',
    data: { on: '2007-11-26', members: ['SLL'], present: ['SLL'] },
  });
  await at(
    '2007-11-28',
    { stream: budget, type: 'AnnounceMeeting', data: { on: '2007-11-10', meetingOn: '2007-11-28' } },
    { stream: budget, type: 'PublishDraft', data: { on: '2007-11-20' } },
  );
  await at('2007-11-29', {
    stream: budget,
    type: 'AdoptBudget',
    data: { totalOre: kr(20_000_000), serving: everybody },
    decidedOn: '2007-11-28',
    evidence,
  });
  const yearEnd = (type: string, data: Asked['data'], decidedOn: string): Asked => ({
    stream: 'year-end-haninge-2007',
    type,
    data,
    decidedOn,
    evidence,
  });
  await at('2008-02-20', yearEnd('DraftAnnualReport', { parts: reportParts }, '2008-02-20'));
  await at('2008-03-20', yearEnd('AdoptAnnualReport', {}, '2008-03-19'));
  const report = (accounts: string[], opinion: string, remark = false): Asked =>
    yearEnd('RecordAuditReport', { accounts, opinion, remark }, '2008-04-10');
  await at('2008-04-14', report(['HAN'], 'AGAINST_DISCHARGE', true), report(['SLL'], 'FOR_DISCHARGE'));
  const discharge = (member: string, body: string, verdict: string): Asked =>
    yearEnd('RecordDischarge', { member, body, verdict }, '2008-05-12');
  await at('2008-05-14', discharge('HAN', 'KF', 'REFUSED'), discharge('SLL', 'LF', 'DISCHARGED'));
  await at('2008-05-20');
}

/** Time passes to noon of a day; then what is asked for that day, in order. */
const dayByDay =
  (world: World) =>
  async (day: string, ...asked: Asked[]): Promise<void> => {
    await world.live(day);
    world.setClock(noon(day));
    for (const { stream, ...command } of asked) await world.send(stream, command);
  };

async function paid(world: World, ids: readonly string[], bookedOn: string): Promise<Asked[]> {
  await world.live(bookedOn);
  const { process } = (await world.journal.reader.process('contributions-haninge-2007'))!;
  const { instalments } = process.state as Begun;
  const payments = ids.map((id) => {
    const { ore, reference, member } = instalments.find((one) => one.id === id)!;
    return { entry: `bank-${id}`, ore, bookedOn, reference, payer: member };
  });
  return [{ stream: 'contributions-haninge-2007', type: 'RecordPayments', data: { payments } }];
}

const unknownPayment = (): Asked => ({
  stream: 'contributions-haninge-2007',
  type: 'RecordPayments',
  data: {
    payments: [{ entry: 'bank-x', ore: kr(12_000), bookedOn: '2007-10-01', reference: '<b>12</b>', payer: 'OTHER' }],
  },
});

function followedUp(period: string, on: string): Asked[] {
  const stream = 'follow-up-haninge-2007';
  const economy = [
    { heading: 'ACTIVITIES', outcomeOre: kr(5_000_000), committedOre: kr(9_000_000), plannedOre: kr(5_500_000) },
    { heading: 'OFFICE', outcomeOre: kr(600_000), committedOre: kr(600_000), plannedOre: kr(400_000) },
  ];
  const operations = { outcome: evidence, forecast: evidence };
  return [
    { stream, type: 'DraftFollowUp', data: { period, economy, operations } },
    { stream, type: 'HandleFollowUp', data: { period }, decidedOn: on },
    { stream, type: 'SendFollowUp', data: { period }, decidedOn: on, evidence },
  ];
}
