import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));
const charter = (ref: string): Ground[] => [{ source: 'charter', ref }];
const forInformation = { sv: 'Inget. Beskedet är för kännedom.', en: 'Nothing. This is for your information.' };

/** What follows from news about a year's follow-up and end. */
export const yearFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  ForecastAboveTotal: {
    now: {
      sv: 'Styrelsen håller verksamheten inom budgeten, eller ändrar budgeten efter samråd med medlemmarna. Läs uppföljningen i ärendet.',
      en: 'The board keeps operations within the budget, or revises the budget after consulting the members. Read the follow-up in the process.',
    },
    otherwise: {
      sv: 'Pengarna räcker inte året ut. Förbundet får inte låna.',
      en: 'The money does not last the year. The förbund may not borrow.',
    },
  },
  HeadingsAboveBudget: {
    now: {
      sv: 'Se om pengar kan föras över från en annan post, eller om insatsen måste bli mindre.',
      en: 'See whether money can be moved from another heading, or whether the insats must be made smaller.',
    },
    otherwise: { sv: 'Posten dras över.', en: 'The heading is overdrawn.' },
  },
  AnnualReportOverdue: {
    now: {
      sv: 'Styrelsen upprättar årsredovisningen. Är den redan fastställd: svara på det här mejlet med dagen, paragrafen och protokollet. Ett beslut i tid räknas även om det registreras nu.',
      en: 'The board draws up the annual report. If it is adopted already: reply to this mail with the day, the paragraph and the minutes. A decision in time counts even if it is recorded now.',
    },
    otherwise: {
      sv: 'Revisionen och medlemmarnas prövning av ansvarsfriheten väntar.',
      en: 'The audit and the members’ decisions on discharge wait.',
    },
  },
  ReportOverdueAnnulled: {
    now: {
      sv: 'Beskedet om att årsredovisningen var försenad gäller inte längre.',
      en: 'The message that the annual report was late no longer holds.',
    },
    otherwise: forInformation,
  },
  DischargeDecided: {
    now: {
      sv: 'Medlemmen beslutar för sig om skadeståndstalan ska väckas och svarar på det här mejlet med beslutsdatum, paragraf och protokoll. Medlemmen får återkalla dem som den själv har utsett.',
      en: 'The member decides separately whether to claim damages, and replies to this mail with the date, paragraph and minutes. It may recall those that it has appointed itself.',
    },
    otherwise: {
      sv: 'Frågan står öppen. Lagen anger ingen dag.',
      en: 'The question stays open. The Act gives no day.',
    },
  },
  DamagesStillOpen: {
    now: {
      sv: 'Har medlemmen beslutat: svara på det här mejlet med beslutsdatum, paragraf och protokoll.',
      en: 'If the member has decided: reply to this mail with the date, paragraph and minutes.',
    },
    otherwise: {
      sv: 'Frågan står öppen. Lagen anger ingen dag.',
      en: 'The question stays open. The Act gives no day.',
    },
  },
};

/** What each duty and each piece of news about a year rests on. */
export const yearGrounds: Readonly<Record<string, readonly Ground[]>> = {
  'follow-up': charter('uppföljning'),
  'annual-report': law('24 §'),
  'year-outcome': charter('bokslut'),
  audit: law('25 §'),
  'audit-send': law('26 §'),
  discharge: law('26 §'),
  evaluation: [{ source: 'practice', ref: 'utvärdering varje år' }],
  ForecastAboveTotal: [...charter('uppföljning'), ...law('21 §')],
  HeadingsAboveBudget: charter('uppföljning'),
  AnnualReportOverdue: law('24 §'),
  ReportOverdueAnnulled: law('24 §'),
  DischargeDecided: law('26 §', '16 §'),
  DamagesStillOpen: law('26 §'),
};
