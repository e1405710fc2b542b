/** So many processes at their turns within a second are a crowd: they have fallen due together. */
const CROWD = 20;
const SPAN_MS = 1_000;
/** Nobody lets it go first for longer, ms: it may be one that has no end. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 50;

/**
 * Turns before mail: when many processes fall due at one instant, what each has to say is first written down, and then
 * sent. A turn held up by others' mail makes Temporal give its task up after ten seconds, and the process is replayed.
 */
export class Precedence {
  /** When each last took a turn, the longest ago first. */
  private readonly turns = new Map<string, number>();

  /** A process takes a turn in which something may fall due. */
  turnOf(stream: string): void {
    this.turns.delete(stream);
    this.turns.set(stream, performance.now());
    this.forget();
  }

  /** Comes at once but in a crowd. */
  async afterTheCrowd(): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    while (this.isCrowd() && performance.now() < until) await new Promise((over) => setTimeout(over, LOOK_MS));
  }

  private isCrowd(): boolean {
    this.forget();
    return this.turns.size >= CROWD;
  }

  private forget(): void {
    const since = performance.now() - SPAN_MS;
    for (const [stream, at] of this.turns) {
      if (at >= since) return;
      this.turns.delete(stream);
    }
  }
}
