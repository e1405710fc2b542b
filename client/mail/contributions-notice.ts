import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));

const nothing: Record<Language, string> = {
  sv: 'Inget. Beskedet är för kännedom.',
  en: 'Nothing. This is for your information.',
};

/** What a payer does: nothing is answered by minutes. */
export const howToPay: Record<Language, string> = {
  sv: 'Betala till förbundets konto och ange OCR-referensen, så bokförs betalningen av sig själv. Den räknas den dag banken bokför den. Är den redan betald, svara på det här mejlet med dagen.',
  en: 'Pay to the förbund’s account and give the OCR reference, and the payment is booked by itself. It counts on the day the bank books it. If it is paid already, reply to this mail with the day.',
};

/** What the office does about a payment that is late. */
export const lateContribution: Record<'inTime' | 'ask', Record<Language, string>> = {
  inTime: {
    sv: 'En betalning som banken bokförde i tid räknas även om den registreras nu. De andra medlemmarnas betalningar väntar inte.',
    en: 'A payment that the bank booked in time counts even if it is recorded now. The other members’ payments do not wait.',
  },
  ask: {
    sv: 'Se om betalningen har kommit in utan sin referens. Registrera eller godta den då i ärendet. Medlemmen påminns av sig självt efter 1 och 14 dagar.',
    en: 'See whether the payment has come in without its reference. If so, record or accept it in the process. The member is reminded by itself after 1 and 14 days.',
  },
};

/** What follows from news about contributions. */
export const contributionsFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  InstalmentNotified: {
    now: {
      sv: `Betalningsavin är bifogad som PDF. ${howToPay.sv}`,
      en: `The payment notice is attached as PDF. ${howToPay.en}`,
    },
    otherwise: {
      sv: 'Betalningen visas som försenad, och efter 14 dagar får styrelsen veta det.',
      en: 'The payment is shown as overdue, and after 14 days the board is told.',
    },
  },
  BoardTold: {
    now: {
      sv: 'Styrelsen bedömer om medlemmen ska kontaktas och om likviditeten räcker. De andra medlemmarnas betalningar väntar inte.',
      en: 'The board judges whether the member is to be contacted and whether the liquidity suffices. The other members’ payments do not wait.',
    },
    otherwise: {
      sv: 'Medlemmen påminns inte mer av sig självt. Kan skulder inte betalas tas bristen ut av alla medlemmar (22\u00a0§ lagen).',
      en: 'The member is not reminded again by itself. If debts cannot be paid, the shortfall is called in from all members (22\u00a0§ of the Act).',
    },
  },
  OverdueAnnulled: {
    now: {
      sv: 'Beskedet om att betalningen var försenad gäller inte längre.',
      en: 'The message that the payment was overdue no longer holds.',
    },
    otherwise: nothing,
  },
};

/** The paragraph each of them rests on. */
export const contributionsGrounds: Readonly<Record<string, readonly Ground[]>> = {
  contribution: law('5 §'),
  'held-payments': [{ source: 'practice', ref: 'praxis' }],
  InstalmentNotified: law('5 §'),
  BoardTold: law('5 §'),
  OverdueAnnulled: law('5 §'),
};
