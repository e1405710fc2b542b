import { commandProblems } from '../../../contracts/commands';
import { deciders } from '../../../domain/deciders';
import type { Effect, StartEffect, TellEffect } from '../../../domain/effect';
import { kindOf } from '../../../journal/store';
import { TurnsOf } from '../turns';
import { adopted, begun, command } from './haninge';

/** All that a förbund has set going in its first years, adoptions and revisions included. */
function setGoing(): Effect[] {
  const turns = begun();
  const seats = { member: 'HAN', members: 2, substitutes: 2, decidedOn: '2006-12-20' };
  turns.on('2007-01-08', command('appointed', 'NoteAppointed', { office: 'BOARD', ...seats }));
  turns.on(
    '2007-01-08',
    command('appointed-2', 'NoteAppointed', { office: 'AUDITORS', ...seats, decidedOn: '2007-01-05' }),
  );
  const first = { totalOre: 1_800_000_000, adoptedOn: '2006-12-20' };
  turns.on('2007-01-08', command('first-budget', 'NoteFirstBudget', first));
  for (const year of [2008, 2009, 2010, 2011]) {
    turns.on(`${year - 1}-12-03`, adopted(year, 0));
    turns.on(`${year}-03-03`, adopted(year, 1, 2_400_000_000));
  }
  turns.on('2011-02-01');
  return turns.effects;
}

const effects = setGoing();
const commands = effects.filter((effect): effect is StartEffect | TellEffect => effect.kind !== 'mail');

test('a förbund starts and tells every kind of process there is for its years', () => {
  expect(new Set(commands.map(({ kind, stream, command }) => `${kind} ${kindOf(stream)} ${command.type}`))).toEqual(
    new Set([
      'start budget BeginBudget',
      'start contributions BeginContributions',
      'start follow-up BeginFollowUp',
      'start year-end BeginYearEnd',
      'start board BeginMandates',
      'start auditors BeginMandates',
      'tell budget NoteSuccession',
      'tell contributions NoteSuccession',
      'tell follow-up NoteSuccession',
      'tell board NoteSuccession',
      'tell auditors NoteSuccession',
      'tell board NoteAppointed',
      'tell auditors NoteAppointed',
      'tell budget NoteFirstBudget',
      'tell contributions ReviseContributions',
      'tell follow-up NoteBudget',
    ]),
  );
});

test.each(commands.map((effect) => [effect.id, effect] as const))(
  '%s is a command that is well formed there',
  (_, effect) => {
    expect(commandProblems(kindOf(effect.stream), effect.command)).toEqual([]);
  },
);

test.each(commands.filter(({ kind }) => kind === 'start').map((effect) => [effect.stream, effect] as const))(
  '%s begins, and takes what it is told, more than once',
  (stream, effect) => {
    const child = new TurnsOf(deciders[kindOf(stream)]!, stream);
    const day = '2011-02-01';
    const told = commands.filter((other) => other.kind === 'tell' && other.stream === stream);
    const all = [effect, ...told].map(({ command }) => command);
    expect(child.on(day, ...all).filter((answer) => 'refused' in answer)).toEqual([]);
    const { version } = child.process;
    const again = child.on(day, ...all.map((command) => ({ ...command, id: `${command.id}-again` })));
    expect([again.filter((answer) => 'refused' in answer), child.process.version]).toEqual([[], version]);
  },
);
