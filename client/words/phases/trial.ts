import type { Language } from '../language';

/** Where a trial is. */
export const trialPhases = {
  TRIAL_RUNNING: { sv: ['Försöket pågår', 'Försöket pågår.'], en: ['Trial running', 'The trial is running.'] },
  EXTENSION_PROPOSED: {
    sv: ['Förlängning föreslagen', 'En förlängning är föreslagen. Huvudmännen är inte tillfrågade än.'],
    en: ['Extension proposed', 'An extension has been proposed. The principals have not been asked yet.'],
  },
  EXTENSION_REQUESTED: {
    sv: ['Förlängning begärd', 'Huvudmännen är tillfrågade. Alla har inte beslutat än.'],
    en: ['Extension requested', 'The principals have been asked. Not all have decided yet.'],
  },
  EXTENSION_CONDITIONAL: {
    sv: ['Villkorad förlängning', 'Förlängningen gäller först när riksdagen har beslutat och alla huvudmän också.'],
    en: [
      'Conditional extension',
      'The extension holds only when the Riksdag has decided and all principals have, too.',
    ],
  },
  EXTENSION_REFUSED: {
    sv: ['Ingen förlängning', 'Förlängningen blir inte av. Försöket pågår till sin sista dag.'],
    en: ['No extension', 'The extension does not come about. The trial runs until its last day.'],
  },
  TRIAL_CLOSING: {
    sv: ['Avvecklas', 'Försöket avslutas på sin sista dag.'],
    en: ['Closing', 'The trial ends on its last day.'],
  },
  TRIAL_ENDED: { sv: ['Försöket avslutat', 'Försöket är avslutat.'], en: ['Trial ended', 'The trial has ended.'] },
} as const satisfies Record<string, Record<Language, readonly [word: string, sentence: string]>>;
