import type { Command } from '../../../domain/command';
import { defaultEnds } from '../../../domain/forbund/end-terms';
import { v1 } from '../formation/haninge';
import type { TurnsOf } from '../turns';
import { begun, command, evidence, stateOf, terms } from './haninge';

const stream = 'withdrawal-haninge-HAN-1';
const liquidation = 'liquidation-haninge';
const changed = { ends: { noticeMonths: 12 }, hardCap: true };
const continued = { charter: { ...v1, version: 2, hash: 'b'.repeat(64) }, terms: changed };

function underNotice(): TurnsOf {
  const ends = { ...defaultEnds, effect: 'CONTINUE_IF_PARTIES_REMAIN' as const };
  const turns = begun({ terms: { ...terms, ends } });
  turns.on('2008-03-17', { ...command('notice', 'GiveNotice', { member: 'HAN' }), decidedOn: '2008-03-15', evidence });
  return turns;
}
const told = (type: string, data: Record<string, unknown>): Command => ({ id: type, type, data, actor: 'system' });
const ranOut = (outcome: string, rest: object = {}): Command =>
  told('NoteNoticeExpired', { stream, member: 'HAN', on: '2011-03-15', outcome, ...rest });

test('the charter that the others go on under changes the terms it names, from the day after', () => {
  const turns = underNotice();
  turns.on('2011-03-16', ranOut('CONTINUES', continued));
  expect(turns.of('CharterChanged')).toMatchObject([{ on: '2011-03-16', terms: changed }]);
  expect(stateOf(turns).terms).toMatchObject({
    hardCap: true,
    ends: { noticeMonths: 12, effect: 'CONTINUE_IF_PARTIES_REMAIN' },
  });
});

test('and the same where they had decided in time, and it was recorded in the liquidation', () => {
  const turns = underNotice();
  turns.on('2011-03-16', ranOut('LIQUIDATION'));
  turns.on('2011-05-02', told('NoteContinued', { stream, member: 'HAN', on: '2011-03-15', ...continued }));
  turns.on('2011-05-03', told('NoteAnnulled', { stream: liquidation, on: '2011-03-15' }));
  expect(turns.of('CharterChanged')).toMatchObject([{ on: '2011-03-16', terms: changed }]);
});
