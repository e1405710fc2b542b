async function globalTeardown(): Promise<void> {
  await globalThis.forbundTestServer?.remove();
}

export = globalTeardown;
