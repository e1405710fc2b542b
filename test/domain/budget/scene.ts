import { commandProblems } from '../../../contracts/commands';
import { budget } from '../../../domain/budget/budget';
import type { BudgetCommand } from '../../../domain/budget/commands';
import type { BudgetState } from '../../../domain/budget/state';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Command } from '../../../domain/command';
import type { Event } from '../../../domain/decider';
import type { Duty } from '../../../domain/duty';
import type { Effect } from '../../../domain/effect';
import type { Basis } from '../../../domain/forbund/basis';
import { type CharterTerms, defaultTerms } from '../../../domain/forbund/charter-terms';
import type { Answer } from '../../../domain/process/answer';
import { blank, type Process } from '../../../domain/process/process';
import { takeTurn, type Outcome } from '../../../domain/process/take-turn';

const seats = { members: 2, substitutes: 2 };
const terms: CharterTerms = { ...defaultTerms, quorumOfParties: true };

/** Haninge as it was formed: two and two of each member (C63). */
export const haninge: Basis = {
  forbund: 'haninge',
  name: 'Samordningsförbundet i Haninge',
  members: [
    { id: 'FK', party: 'FK', name: 'Försäkringskassan', covers: [], seats },
    { id: 'LAN', party: 'LAN', name: 'Länsarbetsnämnden', covers: [], seats },
    { id: 'SLL', party: 'REGION', name: 'Stockholms läns landsting', covers: ['Haninge'], seats },
    { id: 'HAN', party: 'KOMMUN', name: 'Haninge kommun', covers: ['Haninge'], seats },
  ],
  terms,
  formedOn: '2006-11-28',
  operationsStartOn: '2007-01-01',
  exercise: false,
};

export const kr = (kronor: number): number => kronor * 100;
export const everybody = { FK: 2, LAN: 2, SLL: 2, HAN: 2 };

/** 20 mkr on two headings, and the same for the two years after. */
export const content = (year: number, totalOre = kr(20_000_000)) => ({
  totalOre,
  headings: { ACTIVITIES: totalOre - Math.floor(totalOre / 10), OFFICE: Math.floor(totalOre / 10) },
  plan: [year, year + 1, year + 2].map((one) => ({ year: one, revenuesOre: totalOre, costsOre: totalOre })),
});

type Asked<Type extends BudgetCommand['type']> = Extract<BudgetCommand, { type: Type }>['data'];

/** The day it is recorded, and the day it was decided; a decision is of the day it is recorded unless said otherwise. */
type When = string | { on: string; decidedOn?: string };
const deciding: readonly string[] = [
  'AdoptBudget',
  'ReviseBudget',
  'AdoptAsMember',
  'RecordCommitment',
  'DecideExpense',
];

/** A budget year on the machine's own rules of time, without its server: what falls due is settled before what is asked. */
export class BudgetYear {
  process: Process<BudgetState> = blank(budget) as Process<BudgetState>;
  readonly events: (Event & { at: number })[] = [];
  readonly effects: (Effect & { at: number })[] = [];
  /** Every duty there ever was, and those that stand. */
  readonly seen = new Map<string, Duty>();
  /** Of each duty that stands no more, the events of the turn that took it away. */
  readonly left = new Map<string, string[]>();
  private count = 0;

  constructor(
    readonly year: number,
    basis: Basis = haninge,
    { on = `${year - 1}-08-01`, byMembers }: { on?: string; byMembers?: Asked<'BeginBudget'>['byMembers'] } = {},
  ) {
    this.on(on, 'BeginBudget', { basis, year, ...(byMembers && { byMembers }) });
  }

  get state(): Extract<BudgetState, { status: 'BEGUN' }> {
    if (this.process.state.status === 'NONE') throw new Error('the year has not begun');
    return this.process.state;
  }

  get duties(): readonly Duty[] {
    return budget.duties(this.process.state);
  }

  get summary() {
    return budget.summary(this.process.state);
  }

  /** At noon of a day; a refusal is an answer. */
  ask<Type extends BudgetCommand['type']>(when: When, type: Type, data: Asked<Type>): Answer {
    this.count += 1;
    const { on, decidedOn } = typeof when === 'string' ? { on: when, decidedOn: when } : when;
    const dated = deciding.includes(type) && decidedOn !== undefined && { decidedOn };
    const command: Command = { id: `${on}/${type}/${this.count}`, type, data, actor: 'test', ...dated };
    return this.turn(noon(on), { received: [{ command, at: noon(on) }] })[0]!;
  }

  on<Type extends BudgetCommand['type']>(when: When, type: Type, data: Asked<Type>): this {
    const answer = this.ask(when, type, data);
    if ('refused' in answer) throw new Error(`${type}: ${answer.refused}: ${answer.message}`);
    return this;
  }

  /** The code and details of a refusal. */
  refused(answer: Answer): { code: string; details: Readonly<Record<string, unknown>> } {
    if (!('refused' in answer)) throw new Error('it was not refused');
    return { code: answer.refused, details: answer.details };
  }

  /** Time goes on to noon of a day, with nobody asking anything. */
  until(on: string): this {
    this.turn(noon(on), {});
    return this;
  }

  /** Day by day, as the machine would wake. */
  dayByDay(from: string, to: string): this {
    for (let at = noon(from); at <= noon(to); at += 86_400_000) this.turn(at, {});
    return this;
  }

  /** What became of the mails that invite to samråd. */
  mails(on: string, outcome: 'SENT' | 'OUTBOX' | 'FAILED', members?: readonly string[]): this {
    const ids = Object.values(this.process.pending).flatMap((effect) =>
      effect.kind === 'mail' && effect.id.startsWith('samrad:') && (members?.includes(effect.to.member) ?? true)
        ? [effect.id]
        : [],
    );
    const noted = ids.map((id): Outcome =>
      outcome === 'FAILED'
        ? { type: 'EffectFailed', data: { id, reason: 'RECIPIENT_REFUSED' } }
        : { type: 'EffectDone', data: { id, outcome } },
    );
    this.turn(noon(on), { noted });
    return this;
  }

  /** Everything up to the meeting of the board: drafted, consulted on, announced and published. */
  prepared(totalOre?: number): this {
    const before = this.year - 1;
    return this.on(`${before}-09-20`, 'DraftBudget', { on: `${before}-09-20`, ...content(this.year, totalOre) })
      .on(`${before}-10-10`, 'InviteToSamrad', { on: `${before}-10-10`, meetingOn: `${before}-10-28` })
      .mails(`${before}-10-10`, 'SENT')
      .on(`${before}-10-28`, 'HoldSamrad', { on: `${before}-10-28`, present: ['FK', 'HAN'] })
      .on(`${before}-11-10`, 'AnnounceMeeting', { on: `${before}-11-10`, meetingOn: `${before}-11-25` })
      .on(`${before}-11-10`, 'PublishDraft', { on: `${before}-11-10` });
  }

  adopt(decidedOn: string, { recordedOn = decidedOn, totalOre = kr(20_000_000), ...more }: Adopting = {}): Answer {
    return this.ask({ on: recordedOn, decidedOn }, 'AdoptBudget', { totalOre, serving: everybody, ...more });
  }

  commit(on: string, member: string, ore: number): this {
    return this.on(on, 'RecordCommitment', { member, body: 'KF', ore, state: 'APPROPRIATED' });
  }

  all(type: string): Event['data'][] {
    return this.events.filter((event) => event.type === type).map(({ data }) => data);
  }

  /** Whom a notice of a kind went to, in order. */
  told(event: string): string[] {
    return this.effects.flatMap((effect) =>
      effect.kind === 'mail' && effect.template === 'notice' && effect.about['event'] === event
        ? [`${effect.to.member}/${effect.to.role}`]
        : [],
    );
  }

  private follow(types: string[]): void {
    const standing = new Set(this.duties.map(({ id }) => id));
    for (const id of this.seen.keys()) if (!standing.has(id) && !this.left.has(id)) this.left.set(id, types);
    for (const duty of this.duties) {
      this.seen.set(duty.id, duty);
      this.left.delete(duty.id);
    }
  }

  private turn(now: number, { received = [], noted = [] }: Partial<Parameters<typeof takeTurn>[2]>): Answer[] {
    const rules = {
      decider: budget,
      seal: () => 'hash',
      print: (command: Command) => JSON.stringify(command),
      commandProblems,
      onDefect: (error: unknown) => {
        throw error;
      },
    };
    const stream = `budget-haninge-${this.year}`;
    const { draft, answers } = takeTurn(rules, this.process, { stream, now, received, noted });
    const before = new Set(Object.keys(this.process.pending));
    this.process = draft.process as Process<BudgetState>;
    for (const { event, metadata } of draft.recorded) this.events.push({ ...event, at: metadata.at });
    for (const [id, effect] of Object.entries(this.process.pending)) {
      if (!before.has(id)) this.effects.push({ ...effect, at: now });
    }
    this.follow(draft.recorded.map(({ event }) => event.type));
    return answers;
  }
}

interface Adopting {
  recordedOn?: string;
  totalOre?: number;
  serving?: Readonly<Record<string, number>>;
  breach?: { reason: string };
}

const noon = (on: string): number => startOfDay(on) + 12 * 3_600_000;
