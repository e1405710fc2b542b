import type { Pool } from 'pg';
import type { ContactStore } from '../../journal/contacts';
import type { Journal } from '../../journal/journal';
import type { MailStore } from '../../journal/mails';
import type { Submitter } from '../submit';
import type { Cli } from './cli';
import { OutOfReachError } from './failures';

// Where the running system is: what the environment names, else what the system on this machine has written down.
// Each part is loaded when it is asked for: a list needs a database and nothing else.

/** @throws OutOfReachError NO_SYSTEM */
async function databaseUrl(cli: Cli): Promise<string> {
  const named = cli.env['DATABASE_URL']?.trim();
  if (named) return named;
  return (await runningHere(cli)).databaseUrl;
}

/** Connections for reading lists. */
export async function openPool(cli: Cli): Promise<Pool> {
  const [{ createPool }, url] = await Promise.all([import('../../journal/database'), databaseUrl(cli)]);
  const pool = createPool({ url, size: 2 });
  cli.onEnd(() => pool.end());
  return pool;
}

/** The record, with documents. */
export async function openJournal(cli: Cli): Promise<Journal> {
  const [{ connectJournal }, url] = await Promise.all([import('../../journal/journal'), databaseUrl(cli)]);
  const journal = connectJournal({ url, poolSize: 2 });
  cli.onEnd(() => journal.close());
  return journal;
}

export async function openContacts(cli: Cli): Promise<ContactStore> {
  const [{ createContactStore }, pool] = await Promise.all([import('../../journal/contacts'), openPool(cli)]);
  return createContactStore(pool);
}

export async function openMails(cli: Cli): Promise<MailStore> {
  const [{ createMailStore }, pool] = await Promise.all([import('../../journal/mails'), openPool(cli)]);
  return createMailStore(pool);
}

/** The way commands go in. */
export async function openSubmitter(cli: Cli, journal: Journal): Promise<Submitter> {
  const [{ Client, Connection }, { createSubmitter }, where] = await Promise.all([
    import('@temporalio/client'),
    import('../submit'),
    temporal(cli),
  ]);
  // The submitter tries again by itself; the library's own tries would outlive the connection, and end the program.
  const connection = await Connection.connect({ connectTimeout: '5s', interceptors: [], ...where.connectionOptions });
  cli.onEnd(() => connection.close());
  return createSubmitter({ client: new Client({ connection, namespace: where.namespace ?? 'default' }), journal });
}

/** Temporal's own variables and profiles where they are set, else the one on this machine. */
async function temporal(cli: Cli) {
  const { env } = cli;
  if (env['TEMPORAL_ADDRESS'] || env['TEMPORAL_PROFILE'] || env['TEMPORAL_CONFIG_FILE']) {
    const { loadClientConnectConfig } = await import('@temporalio/envconfig');
    return loadClientConnectConfig();
  }
  const { temporalAddress, temporalNamespace } = await runningHere(cli);
  return { connectionOptions: { address: temporalAddress }, namespace: temporalNamespace };
}

async function runningHere(cli: Cli) {
  const { readSystemFile } = await import('../../worker/system-file');
  const dataDir = cli.dataDir ?? (cli.env['FORBUND_DATA']?.trim() || 'data');
  const found = readSystemFile(dataDir);
  if (found) return found;
  throw new OutOfReachError(
    `Inget system körs i datamappen ${dataDir}: starta det med "forbund up", eller ange DATABASE_URL och TEMPORAL_ADDRESS.`,
    `No system is running in the data folder ${dataDir}: start it with "forbund up", or set DATABASE_URL and TEMPORAL_ADDRESS.`,
    { code: 'NO_SYSTEM', details: { dataDir } },
  );
}
