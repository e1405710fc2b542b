import { contributionsCommandProblems } from '../../../contracts/contributions-command';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Command } from '../../../domain/command';
import type { ContributionsCommand, Payment } from '../../../domain/contributions/commands';
import { contributions } from '../../../domain/contributions/contributions';
import type { Begun, Received, Standing } from '../../../domain/contributions/state';
import type { Event } from '../../../domain/decider';
import type { Basis } from '../../../domain/forbund/basis';
import { defaultTerms } from '../../../domain/forbund/charter-terms';
import type { Answer } from '../../../domain/process/answer';
import type { Rules } from '../../../domain/process/draft';
import { blank, type Process } from '../../../domain/process/process';
import { takeTurn } from '../../../domain/process/take-turn';
import { print, seal } from '../../../journal/chain';

export const mkr = 100_000_000;

const seats = { members: 2, substitutes: 2 };

/** Haninge as it was in 2007: Försäkringskassan, länsarbetsnämnden, landstinget and the kommun. */
export const haninge: Basis = {
  forbund: 'haninge',
  name: 'Samordningsförbundet i Haninge',
  members: [
    { id: 'FK', party: 'FK', name: 'Försäkringskassan', covers: [], seats },
    { id: 'LAN', party: 'LAN', name: 'Länsarbetsnämnden', covers: [], seats },
    { id: 'SLL', party: 'REGION', name: 'Stockholms läns landsting', covers: ['Haninge'], seats },
    { id: 'HAN', party: 'KOMMUN', name: 'Haninge kommun', covers: ['Haninge'], seats },
  ],
  terms: { ...defaultTerms, account: 'Bankgiro 123-4567' },
  formedOn: '2006-12-12',
  operationsStartOn: '2007-01-01',
  exercise: false,
};

export const shares2007 = { FK: 10 * mkr, LAN: 0, SLL: 5 * mkr, HAN: 5 * mkr };

type Data<Type extends ContributionsCommand['type']> = Extract<ContributionsCommand, { type: Type }>['data'];

/** What the förbund says of its first year; any of it may be otherwise. */
export const begin2007 = (data: Partial<Data<'BeginContributions'>> = {}): Data<'BeginContributions'> => ({
  basis: haninge,
  year: 2007,
  totalOre: 20 * mkr,
  adoptedOn: '2006-12-12',
  contributions: shares2007,
  ...data,
});

const noonOf = (day: CivilDate): number => startOfDay(day) + 12 * 3_600_000;

const rules: Rules = {
  decider: contributions,
  seal,
  print,
  commandProblems: (_kind, command) => contributionsCommandProblems(command),
  onDefect: (error) => {
    throw error;
  },
};

/** A year's contributions, lived day by day at noon with everything that falls due in between. */
export class Year {
  process: Process = blank(contributions);
  readonly events: Event[] = [];

  get state(): Begun {
    return this.process.state as Begun;
  }

  on<Type extends ContributionsCommand['type']>(day: CivilDate, type: Type, data: Data<Type>): Answer {
    const command: Command = { id: `${type}-${day}-${this.process.version}`, actor: 'admin:test', type, data };
    const [answer] = this.take(noonOf(day), [command]);
    if (!answer) throw new Error('no answer');
    return answer;
  }

  /** Nobody does anything until that noon. */
  until(day: CivilDate): this {
    this.take(noonOf(day), []);
    return this;
  }

  pay(day: CivilDate, ...payments: Payment[]): Answer {
    return this.on(day, 'RecordPayments', { payments });
  }

  /** A payment of an instalment, whole unless said otherwise, booked the day it is recorded unless said otherwise. */
  payFor(day: CivilDate, id: string, other: Partial<Payment> = {}): Answer {
    const { ore, reference, member } = this.instalment(id);
    const entry = `${id}/${day}/${this.process.version}`;
    return this.pay(day, { entry, ore, reference, payer: member, bookedOn: day, ...other });
  }

  instalment(id: string): Standing {
    const found = this.state.instalments.find((one) => one.id === id);
    if (!found) throw new Error(`no instalment ${id}`);
    return found;
  }

  payment(entry: string): Received {
    const found = this.state.payments[entry];
    if (!found) throw new Error(`no payment ${entry}`);
    return found;
  }

  of(type: string): Event[] {
    return this.events.filter((event) => event.type === type);
  }

  /** Mails set going, as "template event-or-duty to member/role". */
  mails(): string[] {
    return Object.values(this.process.pending).flatMap((effect) =>
      effect.kind === 'mail' ? [`${effect.template} ${effect.id} to ${effect.to.member}/${effect.to.role}`] : [],
    );
  }

  private take(now: number, commands: readonly Command[]): Answer[] {
    const received = commands.map((command) => ({ command, at: now }));
    const { draft, answers } = takeTurn(rules, this.process, {
      stream: 'contributions-haninge-2007',
      now,
      received,
      noted: [],
    });
    this.events.push(...draft.recorded.map(({ event }) => event));
    this.process = draft.process;
    return answers;
  }
}

/** The year as it began, recorded on the day of the formation. */
export function year2007(data: Partial<Data<'BeginContributions'>> = {}, day = '2006-12-12'): Year {
  const year = new Year();
  expect(year.on(day, 'BeginContributions', begin2007(data))).not.toHaveProperty('refused');
  return year;
}
