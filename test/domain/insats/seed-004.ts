import type { OnNoWord } from '../../../domain/insats/commands';
import type { Direction } from '../../../domain/insats/direction';
import type { Financier } from '../../../domain/insats/financing';
import type { InsatsKind } from '../../../domain/insats/kinds';
import type { Organisation } from '../../../domain/insats/organisation';
import type { PartyKind } from '../../../domain/formation/plan';

// "Hantering av beslutade insatser inför SOCSAM:s avveckling", 3 March 2005, as data: what the document says of each
// insats, with the line it stands on. What no line says (which sides an insats concerns, where it does not name them)
// is marked as assumed.

export interface Wound {
  title: string;
  /** Its first line in the document. */
  line: number;
  kinds: readonly InsatsKind[];
  concerned: readonly PartyKind[];
  /** No line names the sides it concerns. */
  assumed?: true;
  carriedOutBy: readonly Organisation[];
  /** Öre and who pays, where a line says so. */
  ore?: number;
  financing?: readonly Financier[];
  directions: readonly Direction[];
  otherwise?: OnNoWord;
  deadline?: { on: string; by: Organisation; onMissed: OnNoWord };
}

/** The day of the document: the directions' day. */
export const directedOn = '2005-03-03';
/** The nämnd decides for no time after it (S4:17). */
export const authorityUntil = '2005-12-31';

const workCentre: Organisation = { member: 'HAN', unit: 'arbetscentrum' };
const socialtjansten: Organisation = { member: 'HAN', unit: 'socialtjänsten' };
const third = { parts: 33, of: 100 };
const wait: Direction = { kind: 'AWAIT', for: ['COOPERATION', 'BUDGET_FRAMES'], year: 2006 };

export const nine: readonly Wound[] = [
  {
    title: 'Nya Vyer',
    line: 21,
    kinds: ['COORDINATED_ACTIVITIES'],
    concerned: ['KOMMUN', 'FK'],
    assumed: true,
    carriedOutBy: [workCentre],
    directions: [{ kind: 'INTEGRATE', into: 'ROA', financing: 'FEES' }],
  },
  {
    title: 'Kuratorer och terapeuter på vårdcentralerna',
    line: 27,
    kinds: ['STAFF_REINFORCEMENT'],
    concerned: ['REGION', 'FK'],
    assumed: true,
    carriedOutBy: [{ member: 'SLL' }],
    directions: [{ kind: 'TAKE_OVER', by: { member: 'SLL', unit: 'BKV' } }],
  },
  {
    title: 'TOLVAN',
    line: 33,
    kinds: ['COORDINATED_ACTIVITIES'],
    concerned: ['KOMMUN', 'REGION', 'FK'],
    carriedOutBy: [{ member: 'HAN' }],
    financing: ['FK', 'SLL', 'HAN'].map((member) => ({ by: { member }, share: third, approx: true })),
    directions: [
      {
        kind: 'SEEK_JOINT_SOLUTION',
        with: [{ unit: 'närliggande kommuner' }],
        by: { member: 'HAN', unit: 'socialförvaltningen' },
      },
      { kind: 'RAISE_IN_FORMATION' },
    ],
    otherwise: 'WINDING_DOWN',
  },
  {
    title: 'Försäkringskassans insatser på vårdcentralerna',
    line: 49,
    kinds: ['STAFF_REINFORCEMENT'],
    concerned: ['FK', 'REGION'],
    carriedOutBy: [{ member: 'FK' }],
    directions: [wait],
    deadline: { on: '2005-08-31', by: { member: 'FK' }, onMissed: 'ADAPTING' },
  },
  {
    title: 'Fyren',
    line: 61,
    kinds: ['COORDINATED_ACTIVITIES'],
    concerned: ['KOMMUN', 'REGION'],
    carriedOutBy: [
      { member: 'HAN', unit: 'handikappomsorgen' },
      { member: 'SLL', unit: 'öppna psykiatrin' },
    ],
    directions: [{ kind: 'CONTINUE_JOINTLY', by: [{ member: 'HAN' }, { member: 'SLL' }], likelihood: 'LIKELY' }],
  },
  {
    title: 'Boendekedjan/Västergården',
    line: 70,
    kinds: ['COORDINATED_ACTIVITIES'],
    concerned: ['KOMMUN', 'REGION'],
    assumed: true,
    carriedOutBy: [socialtjansten],
    directions: [{ kind: 'TAKE_OVER', by: socialtjansten, share: { parts: 1, of: 1 } }],
  },
  {
    title: 'Manscentrum',
    line: 78,
    kinds: ['GRANT'],
    concerned: ['KOMMUN', 'REGION', 'FK'],
    carriedOutBy: [{ unit: 'Manscentrum' }],
    ore: 30_000_000,
    financing: [socialtjansten, { member: 'SLL' }, { member: 'FK' }].map((by) => ({ by, ore: 10_000_000 })),
    directions: [wait],
  },
  {
    title: 'Utökat uppdrag vid Af-rehab, en tjänst',
    line: 84,
    kinds: ['STAFF_REINFORCEMENT'],
    concerned: ['LAN', 'KOMMUN'],
    assumed: true,
    carriedOutBy: [{ unit: 'Af-rehab' }],
    directions: [wait],
    deadline: { on: '2005-08-31', by: { unit: 'Af-rehab' }, onMissed: 'WINDING_DOWN' },
  },
  {
    title: 'Myrstigen',
    line: 94,
    kinds: ['COORDINATED_ACTIVITIES'],
    concerned: ['KOMMUN', 'LAN'],
    assumed: true,
    carriedOutBy: [workCentre],
    directions: [{ kind: 'CONTINUE_UNTIL', by: workCentre, until: '2006-12-31' }],
  },
];

/** What was not discussed (S4:102-104): it is to be dealt with in the planning that comes. */
export const notDiscussed = { title: 'Fortsatt planering och styrning av samverkansinsatser', line: 102 };

/** The one of the nine whose title has this in it. */
export const named = (part: string): Wound => nine.find(({ title }) => title.includes(part))!;
