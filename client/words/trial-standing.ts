import type { NamndPart } from '../../domain/trial/commands';
import type { TrialForm } from '../../domain/trial/plan';
import type { ExtensionStatus } from '../../domain/trial/view/extension-view';
import type { Language, Tongue } from './tongue';
import { dueWordsOf, orderWords } from './trial';

type Both = Readonly<Record<Language, string>>;

const statuses: Readonly<Record<ExtensionStatus, Both>> = {
  PROPOSED: { sv: 'föreslagen', en: 'proposed' },
  REQUESTED: { sv: 'väntar på huvudmännen', en: 'waits for the principals' },
  CONDITIONAL: { sv: 'väntar på riksdagen', en: 'waits for the Riksdag' },
  COMPLETED: { sv: 'beslutad av alla', en: 'decided by all' },
  REFUSED: { sv: 'blir inte av', en: 'does not come about' },
};

/** How far an extension has come. */
export const extensionWords = (status: ExtensionStatus, lang: Language): string => statuses[status][lang];

const forms: Readonly<Record<TrialForm, Both>> = {
  UNKNOWN: { sv: 'framgår inte av någon handling', en: 'no document says' },
  BESTALLARFORBUND: { sv: 'beställarförbund', en: 'beställarförbund' },
  KOMMUNALFORBUND: { sv: 'kommunalförbund', en: 'local federation (kommunalförbund)' },
  KOMMUN: { sv: 'kommun', en: 'kommun' },
};

/** What the trial is run by (A33). */
export const trialFormWords = (form: TrialForm, lang: Language): string => forms[form][lang];

/** One point of a decision of the nämnd, in words; the verbs of the law are kept apart. */
export function pointWords(tongue: Tongue, part: NamndPart): string {
  const { t, date, list, member } = tongue;
  switch (part.kind) {
    case 'REQUEST_EXTENSION':
      return t(
        `Hemställan till huvudmännen om förlängning till ${date(part.until)}`,
        `The principals are asked for an extension to ${date(part.until)}`,
      );
    case 'URGE': {
      const about = part.subject === '' ? '' : ` (${part.subject})`;
      const what = `${orderWords(part.what, tongue)}${about}, ${dueWordsOf(tongue, part.due)}`;
      return t(`Uppmaning till huvudmännen att ${what}`, `The principals are urged to ${what}`);
    }
    case 'SEND_COPY':
      return t(
        `För kännedom till ${list(part.to.map(member))}: ${part.subject}`,
        `For information to ${list(part.to.map(member))}: ${part.subject}`,
      );
    case 'MEASURE':
      return t(
        `Åtgärd: ${part.subject}, till och med ${date(part.until)}`,
        `Measure: ${part.subject}, until ${date(part.until)}`,
      );
    case 'DIRECTION':
      return t(`Inriktning, inget beslut: ${part.subject}`, `A direction, no decision: ${part.subject}`);
  }
}
