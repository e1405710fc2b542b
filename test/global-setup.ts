import { prepareTemplate } from './database';
import { startEmbedded, type EmbeddedServer } from './embedded';

declare global {
  var forbundTestServer: EmbeddedServer | undefined;
}

/** One PostgreSQL for all test files: the embedded one, or the server of DATABASE_URL. */
async function globalSetup(): Promise<void> {
  let server = process.env.DATABASE_URL;
  if (!server) {
    globalThis.forbundTestServer = await startEmbedded();
    server = globalThis.forbundTestServer.url;
  }
  await prepareTemplate(server);
  process.env.FORBUND_TEST_SERVER = server;
}

export = globalSetup;
