import { randomBytes } from 'node:crypto';
import { migrate } from '../journal/migrate';
import { withClient } from '../journal/database';

const TEMPLATE = 'forbund_template';

const inServer = (server: string, name: string): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

/** An empty, migrated database of the caller's own on the tests' server (or on `server`): its address. */
export async function freshDatabase(server = process.env.FORBUND_TEST_SERVER): Promise<string> {
  if (!server) throw new Error('the tests’ database server is not up: run this file in the "system" project');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = server === process.env.FORBUND_TEST_SERVER ? ` TEMPLATE ${TEMPLATE}` : '';
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name}${template}`));
  const url = inServer(server, name);
  if (template === '') await migrate(url);
  return url;
}

/** Migrates once, so that each fresh database is a copy. */
export async function prepareTemplate(server: string): Promise<void> {
  await withClient(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
  });
  await migrate(inServer(server, TEMPLATE));
}
