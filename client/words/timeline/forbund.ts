import type { ForbundEvent } from '../../../domain/forbund/events';
import { processSubject } from '../processes';
import type { Tongue } from '../tongue';
import { capital } from '../tongue';
import { decidedTogether } from './forbund-decisions';
import { endsLines } from './forbund-ends';
import type { Line, Told } from './line';

type Data<Type extends ForbundEvent['type']> = Extract<ForbundEvent, { type: Type }>['data'];

const appointments = {
  board: ['Valet till styrelsen', 'The appointment of the board'],
  auditors: ['Valet av revisorer', 'The appointment of auditors'],
} as const;

function opened({ t, date, lang, member }: Tongue, { kind, stream, term }: Data<'ChildOpened'>): Line {
  if (kind === 'board' || kind === 'auditors') {
    const [sv, en] = appointments[kind];
    const when = term ? `${date(term.from)}–${date(term.to)}` : '';
    return { tone: 'done', sentence: t(`${sv} för ${when} har börjat.`, `${en} for ${when} has begun.`) };
  }
  const { subject, plural } = processSubject(stream, lang, member);
  return { tone: 'done', sentence: t(`${subject} har börjat.`, `${subject} ${plural ? 'have' : 'has'} begun.`) };
}

function closed({ t, date, lang, member }: Tongue, { stream, on }: Data<'ChildClosed'>): Line {
  const { subject, plural } = processSubject(stream, lang, member);
  const sentence = t(
    `${subject} avslutades ${date(on)}.`,
    `${subject} ${plural ? 'were' : 'was'} closed on ${date(on)}.`,
  );
  return { tone: 'done', sentence };
}

type Succeeded = Omit<Data<'MemberSucceeded'>, 'was'>;

const side = ({ t, member }: Tongue, who: string): string =>
  who === 'BOARD' ? t('styrelsen', 'the board') : member(who);

/** Debt, which the law forbids but for ordinary credit (21 §). */
const debt: Pick<Told<ForbundEvent>, 'CreditTaken' | 'DebtEstablished' | 'DebtCured'> = {
  CreditTaken: ({ t, kronor }, { ore }) => ({
    tone: 'done',
    sentence: t(
      `Sedvanlig kredit för verksamheten: ${kronor(ore)}.`,
      `Ordinary credit for operations: ${kronor(ore)}.`,
    ),
  }),
  DebtEstablished: ({ t, kronor }, { no, kind, ore, reason }) => ({
    tone: 'late',
    sentence: t(
      `${kind === 'GUARANTEE' ? 'En borgen' : 'Ett lån'} på ${kronor(ore)} finns, trots förbudet i 21 § lagen (nr ${no}).`,
      `${kind === 'GUARANTEE' ? 'A guarantee' : 'A loan'} of ${kronor(ore)} is there, against 21 § of the Act (no. ${no}).`,
    ),
    soft: reason,
  }),
  DebtCured: ({ t }, { no }) => ({
    tone: 'done',
    sentence: t(`Avvikelsen nr ${no} är avvecklad.`, `Breach no. ${no} has been undone.`),
  }),
};

const informing: Pick<Told<ForbundEvent>, 'InformationRecorded' | 'StatementRequested' | 'StatementAnswered'> = {
  InformationRecorded: ({ t, date }, { on, subject }) => ({
    tone: 'done',
    sentence: t(
      `Styrelsen underrättade medlemmarna ${date(on)}: ${subject}.`,
      `The board informed the members on ${date(on)}: ${subject}.`,
    ),
  }),
  StatementRequested: (tongue, { no, asks, answers, subject, by }) => ({
    tone: 'plan',
    sentence: tongue.t(
      `${capital(side(tongue, asks))} bad ${side(tongue, answers)} om ett yttrande (nr ${no}): ${subject}.`,
      `${capital(side(tongue, asks))} asked ${side(tongue, answers)} for a statement (no. ${no}): ${subject}.`,
    ),
    soft: tongue.t(`Svar senast ${tongue.date(by)}.`, `An answer by ${tongue.date(by)}.`),
  }),
  StatementAnswered: (tongue, { no, answers, subject }) => ({
    tone: 'done',
    sentence: tongue.t(
      `${capital(side(tongue, answers))} svarade (nr ${no}): ${subject}.`,
      `${capital(side(tongue, answers))} answered (no. ${no}): ${subject}.`,
    ),
  }),
};

/** What the formation told after the förbund had begun. */
const fromFormation: Pick<Told<ForbundEvent>, 'AppointmentNoted' | 'FirstBudgetNoted'> = {
  AppointmentNoted: ({ t, date, member }, { office, member: id, members, substitutes, decidedOn }) => {
    const [till, to] = office === 'BOARD' ? ['till styrelsen', 'to the board'] : ['som revisorer', 'as auditors'];
    return {
      tone: 'done',
      sentence: t(
        `${capital(member(id))} utsåg ${date(decidedOn)} ${till}: ${members} ordinarie, ${substitutes} ersättare.`,
        `${capital(member(id))} appointed ${to} on ${date(decidedOn)}: ${members} ordinary, ${substitutes} substitute.`,
      ),
    };
  },
  FirstBudgetNoted: ({ t, kronor, date }, { year, totalOre, adoptedOn }) => ({
    tone: 'done',
    sentence: t(
      `Alla medlemmar har fastställt den första budgeten, för ${year}: ${kronor(totalOre)}. Den sista gjorde det ${date(adoptedOn)}.`,
      `All members have adopted the first budget, for ${year}: ${kronor(totalOre)}. The last of them did so on ${date(adoptedOn)}.`,
    ),
  }),
};

/** What becomes of a förbund, year by year. */
export const forbundLines: Told<Exclude<ForbundEvent, { type: 'ForbundBegun' | 'ClockAdvanced' | 'ReminderAsked' }>> = {
  ...decidedTogether,
  ...endsLines,
  ...debt,
  ...informing,
  OperationsDayReached: ({ t }) => ({
    tone: 'done',
    sentence: t('Dagen för verksamhetens start är här.', 'The day for operations to start has come.'),
  }),
  ChildOpened: opened,
  ChildClosed: closed,
  BudgetNoted: ({ t, kronor, date }, { year, revision, totalOre, adoptedOn }) => ({
    tone: 'done',
    sentence: t(
      `Budgeten för ${year}${revision > 0 ? `, ändring ${revision},` : ''} är ${kronor(totalOre)}, fastställd ${date(adoptedOn)}.`,
      `The budget for ${year}${revision > 0 ? `, revision ${revision},` : ''} is ${kronor(totalOre)}, adopted on ${date(adoptedOn)}.`,
    ),
  }),
  ...fromFormation,
  // The processes of a year record it too, and need not say what the member was before.
  MemberSucceeded: (
    { t, date },
    { successor, from, was }: Partial<Pick<Data<'MemberSucceeded'>, 'was'>> & Succeeded,
  ) => {
    const [efter, over] = was ? [` efter ${was.name}`, ` from ${was.name}`] : ['', ''];
    return {
      tone: 'done',
      sentence: t(
        `${successor.name} tog över${efter} ${date(from)}.`,
        `${successor.name} took over${over} on ${date(from)}.`,
      ),
      soft: t('Samma skyldigheter och samma platser.', 'The same duties and the same seats.'),
    };
  },
};
