/** Resident memory after collections, when it no longer falls; bytes. Needs --expose-gc. */
export async function settledMemory(): Promise<number> {
  let least = Infinity;
  for (let quiet = 0; quiet < 5; quiet++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { rss } = process.memoryUsage();
    if (rss < least - 1_000_000) quiet = 0;
    least = Math.min(least, rss);
  }
  return least;
}
