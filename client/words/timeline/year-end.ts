import type { YearEndEvent } from '../../../domain/year-end/events';
import type { YearlyEvent } from '../../../domain/yearly/yearly';
import type { Tongue } from '../tongue';
import { capital, sentences } from '../tongue';
import { opinionWords, partWords, verdictWords } from '../year-end';
import { type Line, type Told, written } from './line';

type Own = Exclude<YearEndEvent, YearlyEvent>;
type DataOf<Type extends Own['type']> = Extract<Own, { type: Type }>['data'];

const named = ({ list, member, t }: Tongue, ids: readonly string[]): string =>
  list(ids.map((id) => (id === 'board' ? t('styrelsen', 'the board') : id === 'AF' ? nameOfAf(member) : member(id))));

/** Arbetsförmedlingen is told also where it is no member (26 §). */
const nameOfAf = (member: Tongue['member']): string => (member('AF') === 'AF' ? 'Arbetsförmedlingen' : member('AF'));

/** The body is known by its id alone: which member it decided for must be seen. */
const byWhom = (tongue: Tongue, member: string, body: string): string => capital(tongue.body(member, body));

function discharged(tongue: Tongue, { member, body, decidedOn, verdict, evidence }: DataOf<'DischargeDecided'>): Line {
  const who = byWhom(tongue, member, body);
  return {
    tone: verdict === 'DISCHARGED' ? 'done' : 'late',
    sentence: `${who} ${verdictWords(verdict, tongue.lang)} ${tongue.t('den', 'on')} ${tongue.date(decidedOn)}.`,
    soft:
      verdict === 'DISCHARGED'
        ? tongue.t('Beslutet gäller den här medlemmen.', 'The decision is this member’s alone.')
        : tongue.t(
            'Beslutet gäller den här medlemmen, som för sig beslutar om skadeståndstalan. Lagen anger ingen dag.',
            'The decision is this member’s alone. It decides separately on damages; the Act gives no day.',
          ),
    ...written(evidence),
  };
}

const report: Pick<
  Told<Own>,
  | 'AnnualReportDrafted'
  | 'AnnualReportAdopted'
  | 'AnnualReportOverdue'
  | 'ReportOverdueAnnulled'
  | 'AnnualReportSigned'
  | 'OutcomeSent'
> = {
  AnnualReportDrafted: ({ t }, { evidence }) => ({
    tone: 'done',
    sentence: t('Årsredovisningen finns som utkast.', 'The annual report is drafted.'),
    ...written(evidence),
  }),
  AnnualReportAdopted: ({ t, date, list, lang }, { decidedOn, late, breach, evidence }) => ({
    tone: late || breach ? 'late' : 'done',
    sentence: t(
      `Styrelsen fastställde årsredovisningen ${date(decidedOn)}${late ? ', efter sista dagen' : ''}.`,
      `The board adopted the annual report on ${date(decidedOn)}${late ? ', after the last day' : ''}.`,
    ),
    ...(breach && {
      soft: t(
        `Trots att den saknar ${list(breach.lacks.map((part) => partWords(part, lang)))}: ${breach.reason}`,
        `Although it has no ${list(breach.lacks.map((part) => partWords(part, lang)))}: ${breach.reason}`,
      ),
    }),
    ...written(evidence),
  }),
  AnnualReportOverdue: ({ t, date }, { dueOn }) => ({
    tone: 'late',
    sentence: t(
      `Årsredovisningen är försenad: sista dag var ${date(dueOn)}.`,
      `The annual report is late: the last day was ${date(dueOn)}.`,
    ),
  }),
  ReportOverdueAnnulled: ({ t, date }, { decidedOn }) => ({
    tone: 'done',
    sentence: t(
      `Årsredovisningen är inte försenad: den fastställdes i tid, ${date(decidedOn)}.`,
      `The annual report is not late: it was adopted in time, on ${date(decidedOn)}.`,
    ),
    soft: t('Beslutet registrerades i efterhand.', 'The decision was recorded afterwards.'),
  }),
  AnnualReportSigned: ({ t, date }, { signatures, seats, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Årsredovisningen undertecknades ${date(decidedOn)} av ${signatures} ledamöter.`,
      `The annual report was signed on ${date(decidedOn)} by ${signatures} board members.`,
    ),
    soft: t(`Styrelsen har ${seats} platser.`, `The board has ${seats} seats.`),
    ...written(evidence),
  }),
  OutcomeSent: (tongue, { to, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Årets utfall redovisades ${tongue.date(decidedOn)} för ${named(tongue, to)}.`,
      `The year’s outcome was reported on ${tongue.date(decidedOn)} to ${named(tongue, to)}.`,
    ),
    ...written(evidence),
  }),
};

/** How a year was closed: its report, its audit, and what each member decided. */
export const yearEndLines: Told<Own> = {
  ...report,
  YearEndBegun: ({ t }, { year }) => ({
    tone: 'done',
    sentence: t(`Bokslutet för ${year} har börjat.`, `The year-end of ${year} has begun.`),
  }),
  AuditReportIssued: (tongue, { accounts, appointedBy, opinion, remark, decidedOn, breach, evidence }) => ({
    tone: opinion === 'AGAINST_DISCHARGE' || breach ? 'late' : 'done',
    sentence: tongue.t(
      `Revisionsberättelse för ${named(tongue, accounts)}, ${tongue.date(decidedOn)}: ${opinionWords(opinion, 'sv')}${remark ? ', med anmärkning' : ''}.`,
      `Audit report for ${named(tongue, accounts)}, ${tongue.date(decidedOn)}: ${opinionWords(opinion, 'en')}${remark ? ', with a remark' : ''}.`,
    ),
    soft: sentences(
      tongue.t(
        `Revisorn utsågs av ${tongue.list(appointedBy)}.`,
        `The auditor was appointed by ${tongue.list(appointedBy)}.`,
      ),
      breach &&
        tongue.t(`Utan styrelsens underskrifter: ${breach.reason}`, `Without the board’s signatures: ${breach.reason}`),
    ),
    ...written(evidence),
  }),
  AuditReportsSent: (tongue, { to, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Revisionsberättelserna lämnades ${tongue.date(decidedOn)} till ${named(tongue, to)}.`,
      `The audit reports were handed over on ${tongue.date(decidedOn)} to ${named(tongue, to)}.`,
    ),
    ...written(evidence),
  }),
  DischargeDecided: discharged,
  DamagesDecided: (tongue, { member, body, claim, decidedOn, evidence }) => ({
    tone: claim ? 'late' : 'done',
    sentence: tongue.t(
      `${byWhom(tongue, member, body)} beslutade den ${tongue.date(decidedOn)} att ${claim ? '' : 'inte '}väcka skadeståndstalan.`,
      `${byWhom(tongue, member, body)} decided on ${tongue.date(decidedOn)} ${claim ? '' : 'not '}to claim damages.`,
    ),
    ...written(evidence),
  }),
  DamagesStillOpen: ({ t, date, member }, { member: id, refusedOn }) => ({
    tone: 'soon',
    sentence: t(
      `${capital(member(id))} beviljade inte ansvarsfrihet ${date(refusedOn)} och har inte beslutat om skadeståndstalan.`,
      `${capital(member(id))} refused discharge on ${date(refusedOn)} and has not decided on damages.`,
    ),
    soft: t(
      'Lagen anger ingen dag för det beslutet. Frågan ställs enligt praxis.',
      'The Act gives no day for that decision. The question is asked by practice.',
    ),
  }),
  YearEndClosed: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Bokslutet stängdes ${date(on)}.`, `The year-end was closed on ${date(on)}.`),
    soft: t('Varje medlem har beslutat för sig.', 'Each member has decided for itself.'),
  }),
};
