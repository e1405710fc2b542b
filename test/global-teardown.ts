async function globalTeardown(): Promise<void> {
  await Promise.all([globalThis.forbundTestServer?.remove(), globalThis.forbundOtherServer?.remove()]);
}

export = globalTeardown;
