type Step = () => Promise<void> | void;

const stepMs = 2_500;

/** What has been started so far, to be stopped in the opposite order. */
export class Undo {
  private readonly steps: Step[] = [];
  private begun = false;

  /** Once stopping has begun, what is added is stopped at once, and whoever added it stops too. */
  async add(step: Step): Promise<void> {
    if (!this.begun) {
      this.steps.push(step);
      return;
    }
    await step();
    throw new Error('stopped while starting');
  }

  /** Every step is taken, also when one before it fails or holds on; rejects with the first failure. */
  async run(): Promise<void> {
    this.begun = true;
    const failures: unknown[] = [];
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      await within(stepMs, step).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

async function within(ms: number, step: Step): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  try {
    await Promise.race([step(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for all, so that nothing is still being started when the first failure is reported. */
export async function allOrFirstFailure<Results extends readonly unknown[]>(work: {
  [Key in keyof Results]: Promise<Results[Key]>;
}): Promise<Results> {
  await Promise.allSettled(work);
  return await Promise.all(work);
}
