import { Precedence } from '../../activities/precedence';

let precedence: Precedence;
beforeEach(() => {
  jest.useFakeTimers();
  precedence = new Precedence();
});
afterEach(() => jest.useRealTimers());

/** So many processes, one after another, one each so many ms. */
async function turns(many: number, everyMs: number): Promise<void> {
  for (let no = 1; no <= many; no += 1) {
    precedence.turnOf(`withdrawal-haninge-KS-${no}`);
    await jest.advanceTimersByTimeAsync(everyMs);
  }
}

/** When mail may go, ms from now; undefined as long as it waits. */
function mail(): { wentAfter: number | undefined } {
  const asked = performance.now();
  const sent: { wentAfter: number | undefined } = { wentAfter: undefined };
  void precedence.afterTheCrowd().then(() => (sent.wentAfter = performance.now() - asked));
  return sent;
}

describe('mail', () => {
  test('goes at once where few processes are at their turns, however often', async () => {
    for (let round = 0; round < 10; round += 1) await turns(5, 10);
    const sent = mail();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.wentAfter).toBe(0);
  });

  test('goes once a crowd of processes that fell due together has written down what they have to say', async () => {
    await turns(20, 10);
    const sent = mail();
    await turns(300, 10);
    expect(sent.wentAfter).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent.wentAfter).toBeGreaterThan(3_000);
  });

  test('lets a crowd go first for ten seconds and no longer', async () => {
    await turns(20, 10);
    const sent = mail();
    await turns(1_100, 10);
    expect(sent.wentAfter).toBeGreaterThanOrEqual(10_000);
    expect(sent.wentAfter).toBeLessThan(10_100);
  });
});
