import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSchemas } from '../../contracts/output';

// To publish what has changed: PUBLISH_SCHEMAS=1 npx jest test/contracts/published-schemas

const folder = join(__dirname, '..', '..', 'docs', 'schema');
const schemas = Object.entries(publishedSchemas());
const textOf = (schema: unknown): string => `${JSON.stringify(schema, undefined, 2)}\n`;

if (process.env['PUBLISH_SCHEMAS']) {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of schemas) writeFileSync(join(folder, `${name}.json`), textOf(schema));
}

test.each(schemas)('the published schema %s is the one the program checks by', (name, schema) => {
  expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(textOf(schema));
});

test('no schema is published that the program no longer has', () => {
  expect(readdirSync(folder).sort()).toEqual(schemas.map(([name]) => `${name}.json`).sort());
});
