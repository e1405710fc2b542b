import type { YearlyEvent } from '../../../domain/yearly/yearly';
import type { Told } from './line';

/** What the förbund tells its processes of its own end. That a member has a successor is said as the förbund says it. */
export const yearlyLines: Told<Exclude<YearlyEvent, { type: 'MemberSucceeded' | 'ClockAdvanced' | 'ReminderAsked' }>> =
  {
    LiquidationNoted: ({ t, date }, { on }) => ({
      tone: 'late',
      sentence: t(`Förbundet trädde i likvidation ${date(on)}.`, `The förbund went into liquidation on ${date(on)}.`),
      soft: t(
        'Budgetar och nya bidrag upphör. Årsredovisning, revision, ansvarsfrihet och mandattider fortsätter.',
        'Budgets and new contributions cease. Annual report, audit, discharge and terms of office go on.',
      ),
    }),
    LiquidationAnnulmentNoted: ({ t, date }, { on }) => ({
      tone: 'done',
      sentence: t(
        `Likvidationen är upphävd: förbundet består efter ${date(on)}.`,
        `The liquidation is annulled: the förbund continues after ${date(on)}.`,
      ),
    }),
    DissolutionNoted: ({ t, date }, { on }) => ({
      tone: 'done',
      sentence: t(`Förbundet är upplöst sedan ${date(on)}.`, `The förbund has been dissolved since ${date(on)}.`),
      soft: t('Här återstår inget att göra.', 'Nothing is left to do here.'),
    }),
  };
