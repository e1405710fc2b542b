import { BudgetYear, content, everybody, kr } from './scene';

const drafted = () => new BudgetYear(2008).on('2007-09-20', 'DraftBudget', { on: '2007-09-20', ...content(2008) });
const invited = () =>
  drafted().on('2007-10-10', 'InviteToSamrad', { on: '2007-10-10', meetingOn: '2007-10-28', answerBy: '2007-11-15' });
const published = (year: BudgetYear) =>
  year
    .on('2007-11-10', 'AnnounceMeeting', { on: '2007-11-10', meetingOn: '2007-11-25' })
    .on('2007-11-10', 'PublishDraft', { on: '2007-11-10' });
const held = (year: BudgetYear, present: readonly string[] = []) =>
  year.on('2007-10-28', 'HoldSamrad', { on: '2007-10-28', present });
const missing = (year: BudgetYear): unknown => year.refused(year.adopt('2007-11-25'));

test('C70 a budget adopted without any invitation is refused, and says which members were not asked', () => {
  expect(missing(published(drafted()))).toMatchObject({
    code: 'SAMRAD_MISSING',
    details: {
      members: ['FK', 'LAN', 'SLL', 'HAN'],
      missing: ['FK', 'LAN', 'SLL', 'HAN'].map((member) => ({ member, lacks: 'INVITATION' })),
    },
  });
});

test('C70 an invitation that has come back blocks, a member that stays silent does not', () => {
  const year = published(held(invited().mails('2007-10-10', 'SENT', ['FK', 'LAN', 'HAN'])));
  expect(missing(year)).toMatchObject({ details: { missing: [{ member: 'SLL', lacks: 'DELIVERY' }] } });
  year.mails('2007-11-11', 'FAILED', ['SLL']);
  expect(year.summary.alerts).toContain('SAMRAD_BOUNCED');
  expect(missing(year)).toMatchObject({
    details: { missing: [{ member: 'SLL', lacks: 'DELIVERY', delivery: 'FAILED' }] },
  });
  year.on('2007-11-12', 'RecordInvitation', { on: '2007-10-12', members: ['SLL'], outcome: 'DELIVERED' });
  expect('refused' in year.adopt('2007-11-25')).toBe(false);
  expect(year.summary.alerts).not.toContain('SAMRAD_BOUNCED');
});

test('C70 no meeting held with one member blocks, and so does one held on the day of the adoption', () => {
  const year = published(invited().mails('2007-10-10', 'SENT'));
  year.on('2007-10-28', 'HoldSamrad', { on: '2007-10-28', members: ['FK', 'LAN', 'HAN'] });
  year.on('2007-11-25', 'HoldSamrad', { on: '2007-11-25', members: ['SLL'] });
  expect(missing(year)).toMatchObject({ details: { missing: [{ member: 'SLL', lacks: 'MEETING' }] } });
});

test('C70 what the board has in fact adopted without samråd is an established breach, shown until it is cured', () => {
  const year = published(drafted());
  year.adopt('2007-11-25', { breach: { reason: 'the board met without having asked anybody' } });
  expect(year.all('BudgetBreachEstablished')).toMatchObject([
    { revision: 0, grounds: ['SAMRAD_MISSING'], members: ['FK', 'LAN', 'SLL', 'HAN'], on: '2007-11-25' },
  ]);
  expect(year.told('BudgetBreachEstablished')).toEqual(['office/chair', 'office/office']);
  expect(year.summary).toMatchObject({ phase: 'ADOPTED', alerts: expect.arrayContaining(['BUDGET_BREACH']) });
  year
    .on('2007-12-01', 'DraftBudget', { on: '2007-12-01', ...content(2008, kr(20_000_000)), reason: 'as before' })
    .on('2007-12-03', 'HoldSamrad', { on: '2007-12-03', present: Object.keys(everybody) })
    .on('2007-12-10', 'ReviseBudget', { totalOre: kr(20_000_000), serving: everybody });
  expect(year.all('BudgetBreachCured')).toEqual([{ revision: 1, on: '2007-12-10' }]);
  expect(year.summary.alerts).not.toContain('BUDGET_BREACH');
});

test('an invitation in the outbox has reached nobody until somebody says that it was sent', () => {
  const year = published(held(invited().mails('2007-10-10', 'OUTBOX'), ['FK', 'LAN', 'HAN']));
  expect(missing(year)).toMatchObject({
    details: { missing: [{ member: 'SLL', lacks: 'DELIVERY', delivery: 'OUTBOX' }] },
  });
});

test('each member is invited by a mail of its own, and anew when it has come back', () => {
  const year = invited();
  expect(year.told('SamradInvited')).toEqual(['FK', 'LAN', 'SLL', 'HAN'].map((id) => `${id}/registrar`));
  year.mails('2007-10-10', 'SENT', ['FK', 'LAN', 'HAN']).mails('2007-10-11', 'FAILED', ['SLL']);
  expect(year.duties.find(({ kind }) => kind === 'budget-samrad-invite')?.about).toMatchObject({ members: ['SLL'] });
  year.on('2007-10-12', 'InviteToSamrad', { on: '2007-10-12', meetingOn: '2007-10-28' });
  expect(year.all('SamradInvited').at(-1)).toMatchObject({ no: 2, members: ['SLL'] });
  expect(year.told('SamradInvited')).toHaveLength(5);
});

test('an answer is kept with how the board considered it: yes, no or silence', () => {
  const year = held(invited().mails('2007-10-10', 'SENT'));
  year
    .on('2007-11-01', 'RecordSamradAnswer', { on: '2007-10-31', member: 'FK', answer: 'YES' })
    .on('2007-11-01', 'RecordSamradAnswer', { on: '2007-10-31', member: 'SLL', answer: 'NO' })
    .on('2007-11-16', 'RecordSamradAnswer', { on: '2007-11-15', member: 'LAN', answer: 'SILENT' })
    .on('2007-11-16', 'RecordSamradAnswer', {
      on: '2007-11-16',
      member: 'SLL',
      answer: 'NO',
      considered: 'the office is cut by a tenth',
    });
  expect(year.state.samrad['0']).toMatchObject({
    FK: { answer: 'YES' },
    SLL: { answer: 'NO', considered: 'the office is cut by a tenth' },
    LAN: { answer: 'SILENT' },
  });
  published(year).adopt('2007-11-25');
  expect(year.summary.phase).toBe('ADOPTED');
});

test('nothing can be held before its invitation, in the future, or with a stranger', () => {
  const year = invited();
  const refusal = (on: string, data: { on: string; members?: string[] }): string =>
    year.refused(year.ask(on, 'HoldSamrad', data)).code;
  expect(refusal('2007-10-28', { on: '2007-10-09' })).toBe('HELD_BEFORE_INVITATION');
  expect(refusal('2007-10-28', { on: '2007-10-29' })).toBe('DECIDED_IN_FUTURE');
  expect(refusal('2007-10-28', { on: '2007-10-28', members: ['XX'] })).toBe('UNKNOWN_MEMBER');
});
