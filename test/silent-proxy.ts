import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface SilentProxy {
  /** The address of the same database by way of the proxy. */
  url: string;
  /** From now on connections stand and nothing passes. */
  fallSilent(): Promise<void>;
  /** Breaks the connections that stood silent, and passes everything again. */
  speak(): Promise<void>;
  close(): Promise<void>;
}

/** Stands before a database and can stop answering without closing: a network cut, a machine that hangs. */
export async function silentProxy(url: string): Promise<SilentProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let silent = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (silent) return void near.pause();
    const far = connect(Number(target.port), target.hostname);
    keep(far);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const by = new URL(url);
  by.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: by.href,
    fallSilent() {
      silent = true;
      for (const socket of sockets) socket.unpipe().pause();
      return Promise.resolve();
    },
    speak() {
      silent = false;
      for (const socket of sockets) socket.destroy();
      return Promise.resolve();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
