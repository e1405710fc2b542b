import type { Command } from '../../../domain/command';
import { nextToTell, type Process } from '../../../domain/process/process';
import { takeTurn } from '../../../domain/process/take-turn';
import { print, seal } from '../../../journal/chain';
import { forbund } from '../../../domain/forbund/forbund';
import { defaultEnds } from '../../../domain/forbund/end-terms';
import { v1 } from '../formation/haninge';
import { noon, type TurnsOf } from '../turns';
import { adopted, begun, command, evidence, terms } from './haninge';

const contributions = 'contributions-haninge-2011';
const notice = (member: string, receivedOn: string): Command => ({
  ...command(`notice-${member}`, 'GiveNotice', { member }),
  ...{ decidedOn: receivedOn, evidence },
});
const told = (type: string, data: Record<string, unknown>): Command => ({
  ...{ id: `${type}-${String(data.stream)}`, type, data },
  actor: 'system',
});

/** As a process is read back: the store keeps no order of keys. */
const readBack = (process: Process): Process => ({
  ...process,
  pending: Object.fromEntries(Object.entries(process.pending).sort(([a], [b]) => (a < b ? 1 : -1))),
});

/** What one process is told of all that is to be told, as each thing is answered. */
function toldInTurn({ process }: TurnsOf, stream: string): unknown[] {
  const rules = { decider: forbund, seal, print, commandProblems: () => [], onDefect: () => undefined };
  const all: unknown[] = [];
  let now = readBack(process);
  for (;;) {
    const next = nextToTell(now).filter((one) => one.stream === stream);
    expect(next.length).toBeLessThan(2);
    const [effect] = next;
    if (!effect) return all;
    all.push([effect.command.type, effect.command.data.on]);
    const noted = [{ type: 'EffectDone' as const, data: { id: effect.id, outcome: 'TOLD' as const } }];
    const at = noon('2011-05-03');
    now = takeTurn(rules, now, { stream: 'forbund-haninge', now: at, received: [], noted }).draft.process;
  }
}

test('a process that was not there to be told of a liquidation, of its end and of the next one is told of them in that order', () => {
  const turns = begun({ terms: { ...terms, ends: defaultEnds } });
  turns.on('2008-03-17', notice('HAN', '2008-03-15'), notice('SLL', '2008-03-16'));
  turns.on('2011-01-10', adopted(2011, 0));
  const [han, sll] = ['HAN', 'SLL'].map((member) => ({ stream: `withdrawal-haninge-${member}-1`, member }));
  turns.on('2011-03-16', told('NoteNoticeExpired', { ...han, on: '2011-03-15', outcome: 'LIQUIDATION' }));
  turns.on('2011-03-17', told('NoteNoticeExpired', { ...sll, on: '2011-03-16', outcome: 'LIQUIDATION' }));
  turns.on('2011-05-02', told('NoteContinued', { ...han, on: '2011-03-15', charter: { ...v1, version: 2 } }));
  turns.on('2011-05-03', told('NoteAnnulled', { stream: 'liquidation-haninge', on: '2011-05-03' }));
  expect(toldInTurn(turns, contributions)).toEqual([
    ['NoteLiquidation', '2011-03-15'],
    ['NoteLiquidationAnnulled', '2011-05-03'],
    ['NoteStanding', '2011-03-16'],
    ['NoteLiquidation', '2011-03-16'],
  ]);
});
