import { all, paperAt, sourceOf, text } from './paper';

const { unnamed, rowless } = paperAt('docs/liquidation.md');

describe('docs/liquidation.md', () => {
  test('names every command, every event and every phase', () => {
    const commands = all(text('domain/liquidation/commands.ts'), /Command<\s*'(\w+)'/g);
    const events = all(text('domain/liquidation/events.ts'), /Event<\s*'(\w+)'/g);
    const phases = all(text('domain/liquidation/phase.ts'), /^ {2}\| '(\w+)'/gm);
    expect(commands.length + events.length + phases.length).toBeGreaterThan(45);
    expect(unnamed([...commands, ...events, ...phases])).toEqual([]);
  });
  test('names every refusal', () => {
    const codes = all(sourceOf('domain/liquidation/decide'), /'([A-Z]+_[A-Z_]+)'/g);
    expect(codes.length).toBeGreaterThan(40);
    expect(unnamed(codes)).toEqual([]);
  });
  test('names every alert', () => {
    const alerts = all(text('domain/liquidation/summary.ts'), /\['([A-Z_]+)'/g);
    expect(alerts).toHaveLength(5);
    expect(unnamed(alerts)).toEqual([]);
  });
  test('has a row for every kind of duty', () => {
    const kinds = all(sourceOf('domain/liquidation/duties'), /(?:kind: |one\()'([a-z-]+)'/g);
    expect(kinds.length).toBeGreaterThan(10);
    expect(rowless(kinds)).toEqual([]);
  });
});
