import { commandProblems } from '../../../contracts/commands';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { startOfDay } from '../../../domain/calendar/stockholm';
import { deciders } from '../../../domain/deciders';
import type { HandOver } from '../../../domain/formation/events';
import { command, handOver } from '../../domain/forbund/haninge';
import { openHosted, type Hosted } from '../../hosted';

/** The real workflow code as the command line finds it, with formed förbund that have begun. */
export interface TypedAt extends Hosted {
  /** Until a process that another one starts is there. */
  begun: (stream: string) => Promise<void>;
}

/** It is nine in the morning of the day for the förbund; the environment leads to them until it is closed. */
export async function openTypedAt(day: CivilDate, forbund: readonly HandOver[] = [handOver]): Promise<TypedAt> {
  const hosted = await openHosted({ deciders, workflowsPath: require.resolve('../../../workflows'), commandProblems });
  const before = process.env;
  process.env = { ...before, DATABASE_URL: hosted.url, TEMPORAL_ADDRESS: hosted.env.address };
  const clockShiftMs = startOfDay(day) + 9 * 3_600_000 - (await hosted.env.currentTimeMs());
  for (const one of forbund) {
    const begin = command('begin', 'BeginForbund', { handOver: one, exercise: true, clockShiftMs });
    expect(await hosted.submitter.submit(one.stream, begin, { startKind: 'forbund' })).toMatchObject({ ok: true });
  }
  return {
    ...hosted,
    async begun(stream) {
      for (let tries = 0; tries < 200 && !(await hosted.journal.reader.process(stream)); tries++) {
        await hosted.env.sleep('1 second');
      }
    },
    async close() {
      process.env = before;
      await hosted.close();
    },
  };
}
