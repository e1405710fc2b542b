import { trialView } from '../../../domain/trial/view/trial-view';
import * as h from './haninge';

const by = { member: 'SLL', body: 'LF' };

test('a trial is shown with its extensions, each with what every principal has said', () => {
  const life = h.until2003();
  life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
  life.on('2003-11-17', h.decide('2003-11-17', 'HAN', '2005-12-31', { assumed: true }));
  const { extensions, members, phase, until, left } = trialView(life.state);
  expect({ phase, until, left }).toMatchObject({
    phase: 'EXTENSION_REQUESTED',
    until: '2003-12-31',
    left: { lastDay: '2006-12-31', years: 3 },
  });
  expect(members.filter(({ role }) => role === 'ASSOCIATE')).toMatchObject([{ member: 'LAN' }]);
  expect(extensions).toMatchObject([
    { no: 1, status: 'COMPLETED', completedOn: '2002-12-11', condition: 'RIKSDAG', riksdag: { outcome: 'ADOPTED' } },
    {
      no: 2,
      status: 'REQUESTED',
      requestedOn: '2003-09-01',
      principals: [
        { member: 'SLL', body: 'LF' },
        { member: 'FK', body: 'STYRELSEN' },
        { member: 'HAN', body: 'KF', outcome: 'EXTENDED', decidedOn: '2003-11-17', assumed: true },
      ],
    },
  ]);
  expect(extensions[1]!.principals[0]).not.toHaveProperty('outcome');
});

test('an extension waits for the Riksdag, or does not come about by whoever refused it', () => {
  const conditional = h.begun();
  conditional.on('2002-04-16', h.propose('2002-04-16', '2003-12-31'));
  const statusOf = (life: ReturnType<typeof h.begun>) => trialView(life.state).extensions.at(-1);
  expect(statusOf(conditional)).toMatchObject({ status: 'PROPOSED', proposedOn: '2002-04-16' });
  conditional.on('2002-05-13', h.request('2002-05-13', '2003-12-31'));
  expect(statusOf(conditional)).toMatchObject({ status: 'CONDITIONAL' });
  conditional.on('2002-12-11', h.riksdag('2002-12-11', '2003-12-31', 'REJECTED'));
  expect(statusOf(conditional)).toMatchObject({ status: 'REFUSED', refusedBy: 'RIKSDAG' });
});

test('each who was asked to do something is shown with how late it was, and a lost preparation as lost', () => {
  const life = h.until2005();
  const order = { by: 'SLL', to: ['office', 'HAN'], subject: 'förslag till förbundsordning' };
  const data = { ...order, kind: 'PREPARATION', due: { on: '2005-06-30' } } as const;
  life.on('2004-01-27', h.on('2004-01-27', 'GiveOrder', data));
  const { no } = life.state.orders.at(-1)!;
  life.on('2005-06-20', h.deliver('2005-06-20', no, { by: 'HAN' }));
  life.on('2005-07-01');
  expect(trialView(life.state).orders.at(-1)).toMatchObject({
    dueOn: '2005-06-30',
    to: [
      { member: 'office', missedOn: '2005-06-30' },
      { member: 'HAN', doneOn: '2005-06-20', daysLate: 0 },
    ],
    lost: true,
  });
});

test('a closure that was called off is shown with those who have not been told of that', () => {
  const life = h.until2005();
  const closure = { endsOn: '2005-12-31', told: ['FK', 'personalen'] };
  life.on('2005-03-03', h.on('2005-03-03', 'AnnounceClosure', closure));
  expect(trialView(life.state).closure).toEqual({ ...closure, announcedOn: '2005-03-03', uninformed: [] });
  life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
  for (const member of h.principals) life.on('2005-09-13', h.decide('2005-09-13', member, '2006-12-31'));
  life.on('2005-09-26', h.on('2005-09-26', 'RecordInformation', { to: ['FK'] }));
  expect(trialView(life.state).closure).toMatchObject({ reversedOn: '2005-09-13', uninformed: ['personalen'] });
});

test('claims, records and mandates are shown without the documents they are written in', () => {
  const life = h.until2005();
  const evidence = { evidence: h.paper('9') };
  const claim = { members: ['SLL'], until: '2005-12-31', said: 'hösten 2003' };
  life.on('2005-05-12', h.on('2005-05-12', 'RecordClaim', claim, evidence));
  const mandate = { ...by, to: 'Beställare vård', scope: 'genomförandet' };
  life.on('2005-05-12', h.on('2005-05-12', 'DelegateMandate', mandate, evidence));
  const says = { parts: ['URGE'] } as const;
  life.on('2005-05-13', h.on('2005-05-13', 'KeepRecord', { decision: 2, document: 'utdrag', says }, evidence));
  life.on('2005-06-01', h.on('2005-06-01', 'ReplanTarget', { on: '2006-01-01', modality: 'FROM' }));
  life.on('2005-06-02', h.on('2005-06-02', 'ReplanTarget', { on: '2007-01-01', modality: 'AT_LATEST' }));
  const view = trialView(life.state);
  expect(JSON.stringify([view.claims, view.mandates, view.decisions])).not.toContain('sha256');
  expect(view.claims).toMatchObject([{ no: 1, ...claim }]);
  expect(view.mandates).toMatchObject([mandate]);
  expect(view.decisions[1]).toMatchObject({
    records: [{ document: 'utdrag', differs: { day: 'MISSING', lacks: ['REQUEST_EXTENSION'], adds: ['URGE'] } }],
  });
  expect(view.target).toEqual({
    on: '2007-01-01',
    modality: 'AT_LATEST',
    was: [{ on: '2006-01-01', modality: 'FROM' }],
  });
});

test('a trial that is over is shown with its last day and what came of it', () => {
  const life = h.until2006({ form: 'BESTALLARFORBUND' });
  life.on('2007-01-01');
  const liquidation = h.on('2007-01-08', 'RecordLiquidation', {}, { evidence: h.paper('9') });
  life.on('2007-01-08', liquidation);
  expect(trialView(life.state)).toMatchObject({
    phase: 'TRIAL_ENDED',
    endedOn: '2006-12-31',
    evaluationMissed: '2006-12-31',
    liquidationOn: '2007-01-08',
    left: { days: 0 },
  });
  life.on('2007-04-02');
  expect(trialView(life.state).closedOn).toBeDefined();
});
