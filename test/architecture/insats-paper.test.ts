import { insatsPhases } from '../../client/words/phases/insats';
import { directionKinds } from '../../domain/insats/direction';
import { all, paperAt, sourceOf, text } from './paper';

const { unnamed, rowless } = paperAt('docs/insats.md');

test('docs/insats.md names every command, every phase and every direction', () => {
  const commands = all(text('domain/insats/commands.ts'), /Command<\s*'(\w+)'/g);
  expect(commands.length).toBeGreaterThan(20);
  expect(unnamed([...commands, ...Object.keys(insatsPhases), ...directionKinds])).toEqual([]);
});

test('docs/insats.md names every refusal', () => {
  const source = sourceOf('domain/insats/decide') + text('domain/insats/financing.ts');
  const codes = all(source, /Rejected\(\s*'([A-Z]+_[A-Z_]+)',/g);
  expect(codes.length).toBeGreaterThan(25);
  expect(unnamed(codes)).toEqual([]);
});

test('docs/insats.md has a row for every kind of duty', () => {
  const kinds = all(sourceOf('domain/insats/duties'), /kind: '([a-z-]+)'/g);
  expect(kinds.length).toBeGreaterThan(6);
  expect(rowless(kinds)).toEqual([]);
});
