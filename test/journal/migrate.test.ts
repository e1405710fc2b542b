import { withClient } from '../../journal/database';
import { migrate, NewerDatabase } from '../../journal/migrate';
import { freshDatabase } from '../database';

test('a database that is as it should be is left as it is', async () => {
  const url = await freshDatabase();
  await expect(migrate(url)).resolves.toBeUndefined();
});

test('a database that a newer program has brought on is refused, and nothing in it is changed', async () => {
  const url = await freshDatabase();
  const names = (): Promise<string[]> =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ name: string }>('SELECT name FROM forbund_migrations ORDER BY name');
      return rows.map(({ name }) => name);
    });
  await withClient(url, (client) =>
    client.query("INSERT INTO forbund_migrations (name) VALUES ('9999-of-tomorrow.sql')"),
  );
  const before = await names();
  await expect(migrate(url)).rejects.toThrow(new NewerDatabase(['9999-of-tomorrow.sql']));
  expect(await names()).toEqual(before);
});
