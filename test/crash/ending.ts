import type { Client } from '@temporalio/client';
import type { Submitter } from '../../client/submit';
import { midnightAfter, startOfDay } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import { defaultEnds, type EndTerms } from '../../domain/forbund/end-terms';
import type { Begun } from '../../domain/forbund/state';
import { same } from '../../domain/same';
import type { Journal } from '../../journal/journal';
import { TASK_QUEUE } from '../../workflows/messages';
import { handOver, terms } from '../domain/forbund/haninge';
import { keeper } from '../domain/liquidation/haninge';
import { until } from './until';

/** Where a förbund lives. */
export interface Stage {
  client: Client;
  submitter: Submitter;
  journal: Journal;
}

/** When it was formed, which is when it is under notice from, and for how long. */
export interface Given {
  formedOn: string;
  operationsStartOn: string;
  noticeMonths: number;
}

/** The processes that come to the end. */
export type Place = 'forbund' | 'withdrawal' | 'liquidation';

export const members = handOver.members.map(({ id }) => id);
export const lastDay = '2011-03-15';
const short: Given = { formedOn: '2011-02-15', operationsStartOn: '2011-07-01', noticeMonths: 1 };
const ends: EndTerms = { ...defaultEnds, archiveSupervisor: keeper, claimMonths: 6 };
const nine = 9 * 3_600_000;
/** What was not taken at once is tried again after a minute. */
export const PATIENCE_MS = 180_000;
const actor = 'admin:test';

/** A förbund that a notice brings to its end, on clocks that can be moved on; no document in it is real. */
export class Ending {
  readonly streams: Readonly<Record<Place, string>>;
  private readonly shifts = new Map<Place, number>();
  private no = 0;

  constructor(
    readonly stage: Stage,
    readonly forbund: string,
    private readonly given = short,
  ) {
    this.streams = {
      forbund: `forbund-${forbund}`,
      withdrawal: `withdrawal-${forbund}-HAN-1`,
      liquidation: `liquidation-${forbund}`,
    };
  }

  /** Formed, and under notice from the same day. */
  async begin(): Promise<void> {
    await this.giveContacts();
    const { forbund, streams } = this;
    const { formedOn, operationsStartOn, noticeMonths } = this.given;
    const formed = { ...handOver, forbund, stream: streams.forbund, formation: `formation-${forbund}-1` };
    const begun = { ...formed, formedOn, operationsStartOn, firstYear: Number(formedOn.slice(0, 4)) };
    const clockShiftMs = startOfDay(formedOn) + nine - Date.now();
    const handed = { ...begun, terms: { ...terms, ends: { ...ends, noticeMonths } } };
    const data = { handOver: handed, exercise: true, clockShiftMs };
    const start: Command = { id: `${forbund} begin`, type: 'BeginForbund', data, actor };
    const args = [{ stream: streams.forbund, start }];
    await this.stage.client.workflow.start('forbund', { workflowId: streams.forbund, taskQueue: TASK_QUEUE, args });
    await this.allQuiet();
    const evidence = { sha256: 'a'.repeat(64) };
    await this.send('forbund', {
      type: 'GiveNotice',
      data: { member: 'HAN', body: 'KF' },
      evidence,
      decidedOn: formedOn,
    });
    await this.allQuiet();
  }

  /** On the clocks of all that have to do with it the last day of the notice is over at an instant of ours. */
  async lastDayEndsAt(instant: number): Promise<void> {
    for (const place of ['forbund', 'withdrawal'] as const) {
      await this.setClock(place, midnightAfter(lastDay), instant);
    }
  }

  /** A process's clock shows an instant now, or at an instant of ours; on the same morning it has gone on by itself. */
  async setClock(place: Place, shows: number, at = Date.now()): Promise<void> {
    const clockShiftMs = shows - at;
    if (clockShiftMs <= (this.shifts.get(place) ?? -Infinity)) return;
    this.shifts.set(place, clockShiftMs);
    await this.send(place, { type: 'AdvanceClock', data: { clockShiftMs } });
  }

  async send(place: Place, { id, ...command }: Pick<Command, 'type' | 'data'> & Partial<Command>): Promise<void> {
    const name = `${this.forbund} ${id ?? `${command.type}-${(this.no += 1)}`}`;
    const outcome = await this.stage.submitter.submit(this.streams[place], { actor, ...command, id: name });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.code}: ${outcome.message}`);
  }

  /** Nothing is on its way between the processes that come to the end, and nothing is left to be done outside. */
  quiet = (): Promise<void> => this.rest((stream) => Object.values(this.streams).includes(stream));

  /** The same of all that the förbund has begun. */
  private allQuiet = (): Promise<void> => this.rest(() => true);

  private rest(isOne: (stream: string) => boolean): Promise<void> {
    const isAtRest = async (): Promise<boolean | string> => {
      const [before, after] = [await this.look(isOne), await this.look(isOne)];
      const isDone = before.every(({ version, pending }) => version > 0 && pending.length === 0);
      return (isDone && same(before, after)) || JSON.stringify(after);
    };
    return until(`${this.forbund} is quiet`, isAtRest, PATIENCE_MS);
  }

  private async look(isOne: (stream: string) => boolean): Promise<{ version: number; pending: string[] }[]> {
    const { reader } = this.stage.journal;
    const { forbund } = this.streams;
    const { children = {} } = ((await reader.process(forbund))?.process.state ?? {}) as Partial<Begun>;
    return Promise.all(
      [forbund, ...Object.keys(children).filter(isOne)].map(async (stream) => {
        const { version = 0, pending = {} } = (await reader.process(stream))?.process ?? {};
        return { version, pending: Object.keys(pending) };
      }),
    );
  }

  private async giveContacts(): Promise<void> {
    const { forbund } = this;
    for (const member of [...members, 'office']) {
      const role = member === 'office' ? 'office' : 'registrar';
      const person = { name: `Person of ${member}`, address: `${member.toLowerCase()}@${forbund}.example` };
      await this.stage.journal.contacts.set({ forbund, member, role, language: 'sv', ...person });
    }
  }
}
