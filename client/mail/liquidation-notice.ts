import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));
const charter: Ground[] = [{ source: 'charter', ref: 'likvidation' }];
const nothing: Record<Language, string> = {
  sv: 'Inget. Beskedet är för kännedom.',
  en: 'Nothing. This is for your information.',
};

/** What a member does about its part of a shortfall: no reference makes it book itself. */
export const howToPayShortfall: Record<Language, string> = {
  sv: 'Betala till förbundets konto och ange att det gäller bristen i likvidationen. Betalningen räknas den dag banken bokför den. Är den redan betald, svara på det här mejlet med dagen.',
  en: 'Pay to the förbund’s account and say that it is for the shortfall in the liquidation. The payment counts on the day the bank books it. If it is paid already, reply to this mail with the day.',
};

type Follows = Record<'now' | 'otherwise', Record<Language, string>>;

/** What follows from news of a liquidation. */
export const liquidationFollows: Readonly<Record<string, Follows>> = {
  LiquidationShortfallCalled: {
    now: howToPayShortfall,
    otherwise: {
      sv: 'Förbundet kan inte betala sina skulder. Betalningen visas som försenad.',
      en: 'The förbund cannot pay its debts. The payment is shown as overdue.',
    },
  },
  AssetsDistributed: {
    now: {
      sv: 'Svara på det här mejlet om andelen ska betalas till ett annat konto än tidigare.',
      en: 'Reply to this mail if the share is to be paid to another account than before.',
    },
    otherwise: {
      sv: 'Andelen betalas ut. Därefter delges medlemmen förvaltningsberättelsen och redovisningshandlingarna.',
      en: 'The share is paid out. The member is then served with the administration report and the accounting documents.',
    },
  },
  DissolutionReached: {
    now: {
      sv: 'Här återstår bara arkivet: det överlämnas till den som styrelsen har beslutat.',
      en: 'Only the archive is left: it is handed over to the keeper that the board has decided on.',
    },
    otherwise: nothing,
  },
  LiquidationReopened: {
    now: {
      sv: 'Det som har kommit fram ska betalas eller avyttras, skiftas och redovisas. Medlemmarna delges därefter på nytt.',
      en: 'What has appeared is to be paid or sold, distributed and accounted for. The members are then served again.',
    },
    otherwise: {
      sv: 'Förbundet är i likvidation tills alla medlemmar är delgivna.',
      en: 'The förbund is in liquidation until all members have been served.',
    },
  },
  AnnulmentCameTooLate: {
    now: {
      sv: 'Medlemmarna avgör om ett nytt förbund ska bildas. Frågor: svara på det här mejlet.',
      en: 'It is for the members to decide whether a new förbund is to be formed. Questions: reply to this mail.',
    },
    otherwise: { sv: 'Beslutet ändrar inget.', en: 'The decision changes nothing.' },
  },
  LiquidationYearPassed: {
    now: {
      sv: 'Se i ärendet vad som återstår: skulder, egendom, skifte, slutredovisning och delgivning.',
      en: 'See in the process what is left: debts, property, distribution, final accounts and service.',
    },
    otherwise: {
      sv: 'Förbundet finns kvar, med styrelse, årsredovisning och revision, tills det är upplöst.',
      en: 'The förbund remains, with board, annual report and audit, until it is dissolved.',
    },
  },
  ArchiveOverdue: {
    now: {
      sv: 'Överlämna arkivet till den som styrelsen har beslutat. Är det redan överlämnat: svara på det här mejlet med dagen och kvittensen. Ett överlämnande i tid räknas även om det registreras nu.',
      en: 'Hand the archive over to the keeper that the board has decided on. If it is handed over already: reply to this mail with the day and the receipt. A hand-over in time counts even if it is recorded now.',
    },
    otherwise: {
      sv: 'Förbundets allmänna handlingar saknar arkivmyndighet.',
      en: 'The förbund’s public records have no archive authority.',
    },
  },
  ArchiveOverdueAnnulled: {
    now: {
      sv: 'Beskedet om att arkivet var försenat gäller inte längre.',
      en: 'The message that the archive was late no longer holds.',
    },
    otherwise: nothing,
  },
};

/** What each duty and each piece of news about a liquidation rests on. */
export const liquidationGrounds: Readonly<Record<string, readonly Ground[]>> = {
  'liquidation-inventory': charter,
  'liquidation-debts': charter,
  'liquidation-sale': charter,
  'liquidation-shortfall': law('22 §'),
  'liquidation-distribution': charter,
  'liquidation-payout': charter,
  'final-accounts': charter,
  service: charter,
  'archive-keeper': law('20 §'),
  archive: law('20 §', 'arkivlagen (1990:782) 14 §'),
  LiquidationShortfallCalled: law('22 §'),
  AssetsDistributed: [...charter, ...law('5 §')],
  DissolutionReached: charter,
  LiquidationReopened: charter,
  AnnulmentCameTooLate: law('27 §'),
  LiquidationYearPassed: [{ source: 'practice', ref: 'en påminnelse om året' }],
  ArchiveOverdue: law('20 §', 'arkivlagen (1990:782) 14 §'),
  ArchiveOverdueAnnulled: law('20 §'),
};
