/** What has been started so far, to be stopped in the opposite order. */
export class Undo {
  private readonly steps: (() => Promise<void> | void)[] = [];

  add(step: () => Promise<void> | void): void {
    this.steps.push(step);
  }

  /** Every step is taken, also when one before it fails; rejects with the first failure. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** Waits for all, so that nothing is still being started when the first failure is reported. */
export async function allOrFirstFailure<Results extends readonly unknown[]>(work: {
  [Key in keyof Results]: Promise<Results[Key]>;
}): Promise<Results> {
  await Promise.allSettled(work);
  return await Promise.all(work);
}
