import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));

/** What follows from news about a board's seats. */
export const mandatesFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  QuorumAtRisk: {
    now: {
      sv: 'Den medlem som inte har utsett sina ledamöter och ersättare gör det nu och svarar på det här mejlet med beslutsdatum, paragraf och protokoll. Kansliet registrerar beslutet.',
      en: 'The member that has not appointed its board members and substitutes does so now and replies to this mail with the date, paragraph and minutes. The office records the decision.',
    },
    otherwise: {
      sv: 'Styrelsen kan inte fatta några beslut alls: varken om budget, bidrag eller insatser.',
      en: 'The board can decide nothing at all: no budget, no contributions, no insatser.',
    },
  },
  QuorumSecured: {
    now: {
      sv: 'Beskedet om att styrelsen riskerade att inte kunna fatta beslut gäller inte längre.',
      en: 'The message that the board might not be able to decide no longer holds.',
    },
    otherwise: { sv: 'Inget. Beskedet är för kännedom.', en: 'Nothing. This is for your information.' },
  },
};

/** The paragraph each duty and each piece of news about seats rests on. */
export const mandatesGrounds: Readonly<Record<string, readonly Ground[]>> = {
  'appoint-board': law('12 §', '13 §'),
  'appoint-auditors': law('25 §'),
  'fill-vacancy': law('15 §'),
  'call-in-order': law('12 § 3 st.'),
  QuorumAtRisk: law('10 §', '12 §', '19 §'),
  QuorumSecured: law('19 §'),
};
