import { phaseWords } from '../phases';
import type { Tongue } from '../tongue';
import { text, type Details, type Say } from './say';

/** How a process stands, and what can then be done with it. */
export const aboutTheState: Record<string, Say> = {
  FORMATION_NOT_OPEN: (tongue, details) => [
    stands(tongue, details, ['Det går inte att besluta om förbundsordningen.', 'The charter cannot be decided on.']),
    tongue.t('Se ärendet för vad som gäller nu.', 'See the process for how it stands now.'),
  ],
  FORMATION_CLOSED: (tongue, details) => [
    stands(tongue, details, ['Bildandet är avslutat.', 'The formation is closed.']),
    changesBelong(tongue),
  ],
  PROCESS_CLOSED: (tongue, details) => [
    stands(tongue, details, ['Ärendet är avslutat.', 'The process is closed.']),
    text(details['phase']) === 'OPERATING'
      ? changesBelong(tongue)
      : tongue.t('Se ärendet för hur det slutade.', 'See the process for how it ended.'),
  ],
};

/** The refusal, then the state that is its ground. */
function stands({ t, lang }: Tongue, { phase }: Details, [sv, en]: readonly [string, string]): string {
  const known = text(phase);
  return known === '' ? t(sv, en) : `${t(sv, en)} ${phaseWords(known, lang).sentence}`;
}

const changesBelong = ({ t }: Tongue): string =>
  t('Ändringar därefter görs i förbundets eget ärende.', 'Later changes are made in the process of the förbund.');
