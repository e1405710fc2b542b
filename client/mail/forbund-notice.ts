import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));
const nothing: Record<Language, string> = {
  sv: 'Inget. Beskedet är för kännedom.',
  en: 'Nothing. This is for your information.',
};

/** What follows from news of a förbund and its members. */
export const forbundFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  StatementRequested: {
    now: {
      sv: 'Svara på det här mejlet, eller skicka yttrandet till kansliet. Det har egna påminnelser.',
      en: 'Reply to this mail, or send the statement to the office. It has reminders of its own.',
    },
    otherwise: { sv: 'Den som frågade är utan svar.', en: 'Whoever asked has no answer.' },
  },
  MemberSucceeded: {
    now: {
      sv: 'Ingen behöver besluta något: det följer av lagen. Den som är vald sitter kvar. Har adressen ändrats, svara på det här mejlet.',
      en: 'Nobody has to decide anything: it follows from the law. Whoever is appointed stays. If the address has changed, reply to this mail.',
    },
    otherwise: nothing,
  },
  NoticeGiven: {
    now: {
      sv: 'Allt annat pågår som vanligt under uppsägningstiden: budget, bidrag, mandattider och insatser. Påminnelser kommer varje år och oftare mot slutet.',
      en: 'Everything else goes on as usual during the notice period: budget, contributions, terms of office and insatser. Reminders come every year, and more often towards the end.',
    },
    otherwise: nothing,
  },
  NoticeCorrected: {
    now: {
      sv: 'Den tidigare dagen gäller inte längre. Påminnelserna följer den nya.',
      en: 'The earlier day no longer holds. The reminders follow the new one.',
    },
    otherwise: nothing,
  },
  LiquidationEntered: {
    now: {
      sv: 'Styrelsen betalar skulderna, avyttrar egendomen och skiftar det som är kvar. Bidraget för kvartalet som pågår ska betalas; senare bidrag förfaller inte.',
      en: 'The board pays the debts, sells the property and distributes what is left. The contribution for the quarter in progress is to be paid; later ones do not fall due.',
    },
    otherwise: nothing,
  },
  LiquidationCalledOff: {
    now: {
      sv: 'Budget och bidrag gäller igen.',
      en: 'Budget and contributions are in force again.',
    },
    otherwise: nothing,
  },
  MemberAdded: {
    now: {
      sv: 'Den nya medlemmen utser sina ledamöter, ersättare och revisorer. De andra behöver inte välja om.',
      en: 'The new member appoints its board members, substitutes and auditors. The others need not appoint anew.',
    },
    otherwise: nothing,
  },
};

/** The paragraph each piece of news of a förbund rests on. */
export const forbundGrounds: Readonly<Record<string, readonly Ground[]>> = {
  MemberSucceeded: law('lag (2007:411)'),
  MemberAdded: law('3 §', '8 §'),
  MemberRemoved: law('3 §', '8 §'),
  FeesDecided: [{ source: 'charter', ref: 'arvoden' }],
  NoticeGiven: law('27 §'),
  NoticeCorrected: law('27 §', '8 §'),
  NoticeWithdrawn: law('27 §'),
  LiquidationEntered: [{ source: 'charter', ref: 'likvidation' }],
  LiquidationCalledOff: [{ source: 'charter', ref: 'likvidation' }],
  ForbundDissolved: [{ source: 'charter', ref: 'likvidation' }],
  StatementRequested: law('18 §'),
  StatementAnswered: law('18 §'),
};
