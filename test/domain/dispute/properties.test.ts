import * as fc from 'fast-check';
import type { Command } from '../../../domain/command';
import { decide, dispute2008, file, negotiate, on, settle } from './haninge';

const numRuns = 100;
const days = ['2008-03-04', '2008-04-01', '2009-02-27', '2009-03-01', '2009-06-01', '2010-05-31', '2012-01-01'];

const asked = (day: string): fc.Arbitrary<Command> =>
  fc.constantFrom<Command>(
    negotiate(day),
    negotiate(day, '2008-03-04'),
    file(day),
    file(day, 'ARBITRATION'),
    file(day, 'ARBITRATION', { nevertheless: 'skiljeavtal' }),
    decide(day),
    decide(day, 'FOR_MEMBER'),
    settle(day),
    on(day, 'NoteLiquidation', { on: day }),
    on(day, 'NoteLiquidationAnnulled', { on: day }),
    on(day, 'NoteDissolved', { on: day }),
    on(day, 'RemindNow', {}),
  );

const lives = fc
  .array(fc.constantFrom(...days), { maxLength: 15 })
  .chain((some) => fc.tuple(...[...some].sort().map((day) => asked(day).map((command) => ({ day, command })))));

test('a command given again adds nothing, and a refused one changes nothing', () =>
  fc.assert(
    fc.property(lives, (steps) => {
      const life = dispute2008();
      for (const [index, { day, command }] of steps.entries()) {
        life.on(day);
        const before = life.process.version;
        const [refused] = life.on(day, { ...command, id: `${index}` });
        if (refused !== undefined) expect(life.process.version).toBe(before);
        const after = life.process.version;
        if (refused !== undefined || command.type === 'RemindNow') continue;
        expect(life.on(day, { ...command, id: `${index}-again` })).toEqual([undefined]);
        expect(life.process.version).toBe(after);
      }
    }),
    { numRuns },
  ));

test('it is decided or settled at most once, tells the förbund at most once, and owes nothing afterwards', () =>
  fc.assert(
    fc.property(lives, (steps) => {
      const life = dispute2008();
      for (const [index, { day, command }] of steps.entries()) life.on(day, { ...command, id: `${index}` });
      life.on('2014-01-01');
      const ends = life.types().filter((type) => type === 'DisputeDecided' || type === 'DisputeSettled');
      const told = Object.values(life.process.pending).filter(({ kind }) => kind === 'tell');
      expect(ends.length).toBeLessThanOrEqual(1);
      expect(told).toHaveLength(ends.length);
      expect(life.decider.isTerminal(life.state)).toBe(ends.length === 1 || life.state.dissolvedOn !== undefined);
      if (life.decider.isTerminal(life.state)) expect(life.duties()).toEqual([]);
      else expect(life.duties().every(({ dueOn }) => dueOn >= '2014-01-01')).toBe(true);
    }),
    { numRuns },
  ));

test('nothing is filed elsewhere than the charter says without being shown as a breach until it is put right', () =>
  fc.assert(
    fc.property(lives, (steps) => {
      const life = dispute2008();
      for (const [index, { day, command }] of steps.entries()) life.on(day, { ...command, id: `${index}` });
      const { filing, settledOn } = life.state;
      const wrong = filing !== undefined && filing.forum !== 'GENERAL_COURT' && settledOn === undefined;
      expect(life.decider.summary(life.state).alerts.includes('DISPUTE_BREACH')).toBe(wrong);
    }),
    { numRuns },
  ));
