import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { EnvironmentError } from '../environment-error';

const loopback = '127.0.0.1';

export interface PortWish {
  use: 'temporal' | 'temporalUi' | 'database';
  /** Asked for by name: it is this one or none. */
  asked?: number | undefined;
  /** Taken when free, else any. */
  preferred?: number | undefined;
  flag: string;
  variable: string;
}

/** @throws EnvironmentError PORT_TAKEN when a port that was asked for is in use */
export async function choosePort({ use, asked, preferred, flag, variable }: PortWish): Promise<number> {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw new EnvironmentError('PORT_TAKEN', { use, port: asked, flag, variable });
  }
  return preferred !== undefined && (await isFree(preferred)) ? preferred : await freePort();
}

export const isFree = (port: number): Promise<boolean> =>
  bind(port).then(
    () => true,
    () => false,
  );

const freePort = (): Promise<number> => bind(0);

/** Resolves as soon as something listens at the port. */
export async function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: loopback });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

function bind(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, loopback, () => {
      const bound = (server.address() as AddressInfo).port;
      server.close(() => resolve(bound));
    });
  });
}
