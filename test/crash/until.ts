type Finding = boolean | string;

/** Waits until `holds` says true; rejects after `withinMs` with what was waited for and what it said last. */
export async function until(what: string, holds: () => Promise<Finding> | Finding, withinMs = 60_000): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = await Promise.resolve().then(holds).catch(String);
    if (found === true) return;
    if (performance.now() > end) throw new Error(`not within ${withinMs / 1000} s: ${what} (${found})`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
