import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Instalment } from '../../../domain/contributions/events';
import { type Begun, instalmentOf } from '../../../domain/contributions/state';
import type { Language } from '../../words/language';

/** All that one payment notice says. */
export interface PaymentNotice {
  stream: string;
  forbund: string;
  payer: string;
  payerNumber?: string;
  year: number;
  instalment: Pick<Instalment, 'quarter' | 'rule' | 'movedBy'>;
  ore: number;
  /** What of `ore` has come in. */
  paidOre: number;
  dueOn: CivilDate;
  reference: string;
  account?: string;
  exercise: boolean;
  lang: Language;
}

/** What a mail about an instalment says of it may be older than the instalment as it stands. */
export type Told = Partial<Pick<PaymentNotice, 'ore' | 'dueOn' | 'reference' | 'paidOre'>>;

/** The notice of one instalment; undefined where the year has no such instalment. */
export function paymentNotice(
  state: Begun,
  { stream, id, lang, told = {} }: { stream: string; id: string; lang: Language; told?: Told },
): PaymentNotice | undefined {
  const instalment = instalmentOf(state, id);
  if (!instalment) return undefined;
  const { basis, year } = state;
  const { ore, paidOre, dueOn, reference } = { ...instalment, ...told };
  return {
    ...{ stream, lang, forbund: basis.name, year, instalment, ore, paidOre, dueOn, reference },
    ...payerOf(state, instalment.member),
    ...(basis.terms.account !== undefined && { account: basis.terms.account }),
    exercise: basis.exercise || state.clockShiftMs !== 0,
  };
}

function payerOf({ basis }: Begun, id: string): Pick<PaymentNotice, 'payer' | 'payerNumber'> {
  const { name = id, organisationNumber } = basis.members.find((member) => member.id === id) ?? {};
  return { payer: name, ...(organisationNumber !== undefined && { payerNumber: organisationNumber }) };
}

/** "betalningsavi-haninge-2007-HAN-1.pdf": letters that any file system takes. */
export const fileNameOf = (lang: Language, { stream, id }: { stream: string; id: string }): string =>
  `${lang === 'sv' ? 'betalningsavi' : 'payment-notice'}-${stream.replace(/^contributions-/, '')}-${id}.pdf`.replace(
    /[^\w.-]/g,
    '_',
  );
