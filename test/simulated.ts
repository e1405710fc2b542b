import { join } from 'node:path';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { loadCaseFile } from '../client/case-file/read';
import type { CaseFile } from '../contracts/case-file/case-file';
import type { FormationEvent } from '../domain/formation/events';
import { workflowBundle } from '../worker/bundle';
import { readConfig } from '../worker/config';
import { play, type Played, type Playing } from '../worker/simulation/play';
import { openWorld, type World } from '../worker/simulation/world';
import { freshDatabase } from './database';
import { saveHistory } from './histories';

export interface TestWorld extends World {
  bundle: WorkflowBundleOption;
}

/** A world to play cases in, on the tests' own database. */
export async function openTestWorld(): Promise<TestWorld> {
  const bundle = await workflowBundle();
  const databaseUrl = await freshDatabase();
  const world = await openWorld({ databaseUrl, bundle, cacheDir: readConfig().cacheDir });
  return { ...world, bundle };
}

/** One of the examples, as the program reads it. */
export async function example(name: 'haninge' | 'huddinge', no = 1): Promise<CaseFile> {
  const read = await loadCaseFile(join(__dirname, '..', 'examples', `${name}.yaml`));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.caseFile, no };
}

type Stored<Type extends FormationEvent['type']> = Extract<FormationEvent, { type: Type }>['data'] & { at: number };

/** A case that has been played, and what the journal holds of it. */
export class Story {
  private constructor(
    readonly played: Played,
    private readonly events: readonly { type: string; data: unknown; at: number }[],
  ) {}

  static async of(world: TestWorld, playing: Playing): Promise<Story> {
    const played = await play(world, playing);
    const rows = await world.journal.reader.timeline(played.stream);
    return new Story(played, rows);
  }

  /** What was recorded of one kind, in order. */
  all<Type extends FormationEvent['type']>(type: Type): Stored<Type>[] {
    const found = this.events.filter((one) => one.type === type);
    return found.map(({ data, at }) => ({ ...(data as object), at }) as Stored<Type>);
  }

  one<Type extends FormationEvent['type']>(type: Type): Stored<Type> {
    const [found, ...rest] = this.all(type);
    if (!found || rest.length > 0) throw new Error(`${this.played.stream} has not one ${type}`);
    return found;
  }

  types(): string[] {
    return this.events.map(({ type }) => type);
  }

  standingOn(day: string) {
    const found = this.played.standings.find(({ on }) => on === day);
    if (!found) throw new Error(`nobody looked at ${this.played.stream} on ${day}`);
    return found;
  }
}

/** Replays a workflow's own history on the code it was made with. */
export async function replay({ env, bundle }: TestWorld, workflowId: string): Promise<void> {
  const history = await env.client.workflow.getHandle(workflowId).fetchHistory();
  await Worker.runReplayHistory({ workflowBundle: bundle }, history, workflowId);
}

/** To save what later code must be able to replay: SAVE_HISTORIES=what-is-new npx jest test/worker/simulation */
export async function keepHistory({ env }: TestWorld, workflowId: string, name: string): Promise<void> {
  const news = process.env['SAVE_HISTORIES'];
  if (news) saveHistory(`${name}.${news}`, await env.client.workflow.getHandle(workflowId).fetchHistory());
}
