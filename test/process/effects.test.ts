import type { Outcome } from '../../domain/process/take-turn';
import { command, noonOf, tabled, type Turns } from './turns';

const mails = (turns: Turns) =>
  Object.values(turns.process.pending).map((effect) =>
    effect.kind === 'mail' ? [effect.template, effect.id, effect.to.member] : [],
  );
const noted = (turns: Turns, ...outcomes: Outcome[]) => turns.take({ now: noonOf('2026-07-03'), noted: outcomes });
const failed = (id: string): Outcome => ({ type: 'EffectFailed', data: { id, reason: 'RECIPIENT_REFUSED' } });

test('a reminder step is a mail to the member, named for its duty and step', () => {
  const turns = tabled({ members: ['FK'] });
  turns.on('2026-05-01');
  expect(mails(turns)).toEqual([['reminder', 'vote:FK:2026-06-30#1', 'FK']]);
});

test('a missed duty is escalated to the office; what only the clock waited for is not', () => {
  const turns = tabled({ members: ['FK'] });
  turns.on('2026-07-02');
  expect(mails(turns)).toEqual([['escalation', 'vote:FK:2026-06-30!', 'office']]);
});

test('an effect is pending until it is known to be done, and an outcome counts once', () => {
  const turns = tabled({ members: ['FK'] });
  turns.on('2026-05-01');
  const sent: Outcome = { type: 'EffectDone', data: { id: 'vote:FK:2026-06-30#1', outcome: 'SENT' } };
  noted(turns, sent, sent);
  expect(turns.events.filter(({ event }) => event.type === 'EffectDone')).toHaveLength(1);
  expect(turns.process.pending).not.toHaveProperty('vote:FK:2026-06-30#1');
});

test('a mail that cannot arrive is told to the office; one to the office itself ends there', () => {
  const turns = tabled({ members: ['FK'] });
  turns.on('2026-05-01');
  turns.take({ now: noonOf('2026-05-01'), noted: [failed('vote:FK:2026-06-30#1')] });
  expect(mails(turns)).toEqual([['undeliverable', 'undeliverable:vote:FK:2026-06-30#1', 'office']]);
  turns.take({ now: noonOf('2026-05-01'), noted: [failed('undeliverable:vote:FK:2026-06-30#1')] });
  expect(mails(turns)).toEqual([]);
});

test('an unclear mail is tried once more, and shown as unclear when that is unclear too', () => {
  const turns = tabled({ members: ['FK'] });
  turns.on('2026-05-01');
  const id = 'vote:FK:2026-06-30#1';
  const unclear: Outcome = { type: 'EffectUnknown', data: { id } };
  turns.take({ now: noonOf('2026-05-01'), noted: [unclear] });
  expect([turns.process.pending[id]?.id, turns.process.unknown]).toEqual([id, { [id]: 1 }]);
  turns.take({ now: noonOf('2026-05-01'), noted: [unclear] });
  expect([turns.process.pending[id], turns.process.unknown]).toEqual([undefined, { [id]: 2 }]);
});

test('the decider’s own effects stay pending too', () => {
  const turns = tabled({ members: ['FK'], handsOver: true });
  turns.on('2026-02-01', command('v', 'CastVote', { member: 'FK', body: 'S' }));
  expect(Object.keys(turns.process.pending)).toEqual(['carried', 'next']);
});
