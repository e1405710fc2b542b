import { all, paperAt, sourceOf, text } from './paper';

const { unnamed, rowless } = paperAt('docs/mandates.md');

test('docs/mandates.md names every command, event, phase and alert', () => {
  const commands = all(text('domain/mandates/commands.ts'), /Command<\s*'(\w+)'/g);
  const events = all(text('domain/mandates/events.ts'), /Event<\s*'(\w+)'/g);
  const standing = all(text('domain/mandates/summary.ts'), /'([A-Z_]{4,})'/g);
  expect([commands.length, events.length, standing.length].every((count) => count > 5)).toBe(true);
  expect(unnamed([...commands, ...events, ...standing].filter((name) => name !== 'NONE' && name !== 'MEMBER'))).toEqual(
    [],
  );
});

test('docs/mandates.md names every refusal', () => {
  const codes = all(sourceOf('domain/mandates/decide') + sourceOf('domain/mandates'), /Rejected\(\s*'([A-Z_]+)'/g);
  expect(codes.length).toBeGreaterThan(15);
  expect(unnamed(codes)).toEqual([]);
});

test('docs/mandates.md has a row for every kind of duty', () => {
  const kinds = all(sourceOf('domain/mandates/duties'), /(?:kind: |\? )'([a-z-]+)'/g).concat('appoint-auditors');
  expect(kinds.length).toBeGreaterThan(5);
  expect(rowless(kinds)).toEqual([]);
});
