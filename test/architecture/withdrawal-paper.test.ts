import { all, paperAt, sourceOf, text } from './paper';

const { unnamed, rowless } = paperAt('docs/withdrawal.md');

describe('docs/withdrawal.md', () => {
  test('names every command, every event and every phase', () => {
    const commands = all(text('domain/withdrawal/commands.ts'), /Command<\s*'(\w+)'/g);
    const events = all(text('domain/withdrawal/events.ts'), /Event<\s*'(\w+)'/g);
    const yearly = all(text('domain/yearly/yearly.ts'), /(?:Event|Command)<\s*'(\w+)'/g);
    const phases = all(text('domain/withdrawal/phase.ts'), /'([A-Z]+(?:_[A-Z]+)*)'/g);
    expect(commands.length + events.length + phases.length).toBeGreaterThan(20);
    const names = [...commands, ...events, ...yearly, ...phases].filter((name) => !['IDEA', 'NONE'].includes(name));
    expect(unnamed(names)).toEqual([]);
  });
  test('names every refusal', () => {
    const codes = all(sourceOf('domain/withdrawal/decide'), /'([A-Z]+_[A-Z_]+)'/g);
    expect(codes.length).toBeGreaterThan(10);
    expect(unnamed(codes)).toEqual([]);
  });
  test('names every alert', () => {
    const alerts = all(text('domain/withdrawal/summary.ts'), /'([A-Z]+_[A-Z_]+)'/g);
    expect(alerts.length).toBeGreaterThan(2);
    expect(unnamed(alerts)).toEqual([]);
  });
  test('has a row for every kind of duty', () => {
    const kinds = all(sourceOf('domain/withdrawal/duties'), /kind: '([a-z-]+)'/g);
    expect(kinds.length).toBeGreaterThan(3);
    expect(rowless(kinds)).toEqual([]);
  });
});
