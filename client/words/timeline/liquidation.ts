import type { LiquidationEvent } from '../../../domain/liquidation/events';
import type { YearlyEvent } from '../../../domain/yearly/yearly';
import { appearedWords, enteredWords, servedWords, triggerWords } from '../liquidation';
import { capital } from '../tongue';
import { type Told, written } from './line';
import { liquidationMoneyLines } from './liquidation-money';

type Own = Exclude<LiquidationEvent, YearlyEvent>;

type Archive = 'ArchiveKeeperDecided' | 'ArchiveHandedOver' | 'ArchiveOverdue' | 'ArchiveOverdueAnnulled';

const archive: Pick<Told<Own>, Archive> = {
  ArchiveKeeperDecided: ({ t }, { keeper, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Styrelsen beslutade att arkivet ska överlämnas till ${keeper}.`,
      `The board decided that the archive is to be handed over to ${keeper}.`,
    ),
    ...written(evidence),
  }),
  ArchiveHandedOver: ({ t, date }, { keeper, late, decidedOn, evidence }) => ({
    tone: late ? 'late' : 'done',
    sentence: t(
      `Arkivet överlämnades till ${keeper} den ${date(decidedOn)}${late ? ', efter sista dagen' : ''}.`,
      `The archive was handed over to ${keeper} on ${date(decidedOn)}${late ? ', after the last day' : ''}.`,
    ),
    ...written(evidence),
  }),
  ArchiveOverdue: ({ t, date }, { dueOn }) => ({
    tone: 'late',
    sentence: t(
      `Arkivet är inte överlämnat: sista dag var ${date(dueOn)}.`,
      `The archive has not been handed over: the last day was ${date(dueOn)}.`,
    ),
  }),
  ArchiveOverdueAnnulled: ({ t, date }, { decidedOn }) => ({
    tone: 'done',
    sentence: t(
      `Arkivet är inte försenat: det överlämnades i tid, ${date(decidedOn)}.`,
      `The archive is not late: it was handed over in time, on ${date(decidedOn)}.`,
    ),
    soft: t('Överlämnandet registrerades i efterhand.', 'The hand-over was recorded afterwards.'),
  }),
};

type Accounts = 'FinalAccountsDrafted' | 'FinalAccountsAdopted' | 'MemberServed' | 'DissolutionReached';

const accounts: Pick<Told<Own>, Accounts> = {
  FinalAccountsDrafted: ({ t }, { version, report, accounts: documents }) => ({
    tone: 'done',
    sentence: t(
      `Slutredovisningen finns som utkast, version ${version}.`,
      `The final accounts are drafted, version ${version}.`,
    ),
    ...written({ name: [report.name, documents.name].filter(Boolean).join(', ') }),
  }),
  FinalAccountsAdopted: ({ t, date }, { decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Styrelsen avgav slutredovisningen ${date(decidedOn)}.`,
      `The board adopted the final accounts on ${date(decidedOn)}.`,
    ),
    soft: t(
      'Förvaltningsberättelsen och redovisningshandlingarna ska delges varje medlem. När alla är delgivna är förbundet upplöst.',
      'The administration report and the accounting documents are to be served on each member. When all have been served, the förbund is dissolved.',
    ),
    ...written(evidence),
  }),
  MemberServed: ({ t, date, member, list, lang }, { member: id, documents, decidedOn, evidence }) => {
    const what = list(documents.map((one) => servedWords(one, lang)));
    return {
      tone: 'done',
      sentence: t(
        `${capital(member(id))} delgavs ${what} den ${date(decidedOn)}.`,
        `${capital(member(id))} was served with ${what} on ${date(decidedOn)}.`,
      ),
      ...written(evidence),
    };
  },
  DissolutionReached: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Förbundet är upplöst den ${date(on)}.`, `The förbund is dissolved as of ${date(on)}.`),
    soft: t(
      'Alla medlemmar är delgivna: dagen är den sista delgivningens.',
      'All members have been served: the day is that of the last service.',
    ),
  }),
};

/** How a förbund is wound up, from the day it went into liquidation. */
export const liquidationLines: Told<Own> = {
  ...liquidationMoneyLines,
  ...accounts,
  ...archive,
  LiquidationBegun: (tongue, { enteredOn, trigger, withdrawing = [] }) => ({
    tone: 'late',
    sentence: enteredWords(tongue, { enteredOn, trigger }),
    soft: triggerWords(tongue, { trigger, withdrawing }),
  }),
  LiquidationAnnulled: ({ t, date }, { decidedOn }) => ({
    tone: 'done',
    sentence: t(
      'Likvidationen är upphävd: medlemmarna hade i tid beslutat att förbundet består.',
      'The liquidation is annulled: the members had decided in time that the förbund continues.',
    ),
    soft: t(
      `Det sista beslutet fattades ${date(decidedOn)} och registrerades i efterhand.`,
      `The last decision was taken on ${date(decidedOn)} and recorded afterwards.`,
    ),
  }),
  AnnulmentCameTooLate: ({ t, date }, { decidedOn, because }) => ({
    tone: 'late',
    sentence: t(
      `Medlemmarna hade beslutat i tid att förbundet består, den sista ${date(decidedOn)}, men det blev känt för sent.`,
      `The members had decided in time that the förbund continues, the last of them on ${date(decidedOn)}, but it became known too late.`,
    ),
    soft:
      because === 'DISTRIBUTED'
        ? t(
            'Tillgångar var redan skiftade. Likvidationen fortsätter.',
            'Assets had been distributed already. The liquidation goes on.',
          )
        : t('Förbundet var redan upplöst.', 'The förbund was dissolved already.'),
  }),
  LiquidationReopened: ({ t, date, lang }, { because, what, decidedOn }) => ({
    tone: 'late',
    sentence: t(
      `Likvidationen återupptogs ${date(decidedOn)}: ${appearedWords(because, 'sv')}.`,
      `The liquidation was reopened on ${date(decidedOn)}: ${appearedWords(because, lang)}.`,
    ),
    soft: `${what.replace(/\.$/, '')}.`,
  }),
  LiquidationYearPassed: ({ t, date }, { years, enteredOn }) => ({
    tone: 'soon',
    sentence: t(
      `Förbundet har varit i likvidation i ${years === 1 ? 'ett' : years} år, sedan ${date(enteredOn)}.`,
      `The förbund has been in liquidation for ${years === 1 ? 'a year' : `${years} years`}, since ${date(enteredOn)}.`,
    ),
    soft: t(
      'Lagen anger ingen sista dag. Frågan ställs enligt praxis.',
      'The Act gives no last day. The question is asked by practice.',
    ),
  }),
  ClaimTimeEnded: ({ t, date }, { until }) => ({
    tone: 'done',
    sentence: t(
      `Tiden för anspråk efter upplösningen gick ut ${date(until)}.`,
      `The time for claims after the dissolution ran out on ${date(until)}.`,
    ),
  }),
  LiquidationClosed: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Likvidationen avslutades ${date(on)}.`, `The liquidation was closed on ${date(on)}.`),
    soft: t('Förbundet är upplöst och arkivet överlämnat.', 'The förbund is dissolved and its archive handed over.'),
  }),
};
