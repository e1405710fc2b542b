import { prepareTemplate } from './database';
import { startEmbedded, type EmbeddedServer } from './embedded';
import { startInstalled, type OtherServer } from './other-postgres';

declare global {
  var forbundTestServer: EmbeddedServer | undefined;
  var forbundOtherServer: OtherServer | undefined;
}

/**
 * One PostgreSQL for all test files: the embedded one, or the server of DATABASE_URL. The store's suite also runs on
 * another: the one of DATABASE_URL_OTHER, or one that is installed on the machine.
 */
async function globalSetup(): Promise<void> {
  let server = process.env.DATABASE_URL;
  if (!server) {
    globalThis.forbundTestServer = await startEmbedded();
    server = globalThis.forbundTestServer.url;
  }
  await prepareTemplate(server);
  process.env.FORBUND_TEST_SERVER = server;
  if (process.env.DATABASE_URL_OTHER) return;
  globalThis.forbundOtherServer = await startInstalled();
  if (globalThis.forbundOtherServer) process.env.DATABASE_URL_OTHER = globalThis.forbundOtherServer.url;
}

export = globalSetup;
