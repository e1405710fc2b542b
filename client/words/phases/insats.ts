import type { Language } from '../language';

/** Where an insats is: on its way to running (2.13), and on its way out (2.14). */
export const insatsPhases = {
  NEED: {
    sv: ['Behov', 'Behovet är känt. Ingen insats är föreslagen än.'],
    en: ['Need', 'The need is known. No insats has been proposed yet.'],
  },
  PROPOSED: {
    sv: ['Föreslagen', 'Insatsen är föreslagen. Medel är inte beslutade än.'],
    en: ['Proposed', 'The insats has been proposed. No money has been decided on yet.'],
  },
  PREPARED: {
    sv: ['Beredd', 'Förslaget är berett. Medel är inte beslutade än.'],
    en: ['Prepared', 'The proposal has been prepared. No money has been decided on yet.'],
  },
  FUNDED: {
    sv: ['Finansierad', 'Medel är beslutade. Överenskommelse saknas med någon som ska utföra insatsen.'],
    en: ['Funded', 'Money has been decided on. Not all who are to carry the insats out have agreed.'],
  },
  AGREED: {
    sv: ['Överenskommen', 'Alla som ska utföra insatsen har kommit överens. Den har inte startat.'],
    en: ['Agreed', 'All who are to carry the insats out have agreed. It has not started.'],
  },
  REGISTERED: {
    sv: ['Registrerad', 'Insatsen är registrerad för uppföljning. Den har inte startat.'],
    en: ['Registered', 'The insats is registered for follow-up. It has not started.'],
  },
  INSATS_RUNNING: { sv: ['Pågår', 'Insatsen pågår.'], en: ['Running', 'The insats is running.'] },
  EVALUATED: {
    sv: ['Utvärderad', 'Insatsen är utvärderad och pågår.'],
    en: ['Evaluated', 'The insats has been evaluated and is running.'],
  },
  DIRECTION_SET: {
    sv: ['Inriktning angiven', 'En inriktning är angiven. Den är inget beslut.'],
    en: ['Direction set', 'A direction is set. It is no decision.'],
  },
  AWAITING_WORD: {
    sv: ['Väntar på besked', 'Den som driver insatsen behöver besked senast en viss dag.'],
    en: ['Awaiting word', 'Whoever runs the insats needs word by a certain day.'],
  },
  CONFIRMED_CONTINUE: {
    sv: ['Fortsätter', 'Besked har kommit: insatsen fortsätter.'],
    en: ['Continues', 'Word has come: the insats goes on.'],
  },
  ADAPTING: {
    sv: ['Anpassas', 'Besked kom inte i tid. Insatsen anpassas till kommande ramar.'],
    en: ['Adapting', 'No word came in time. The insats is being adapted to the coming frames.'],
  },
  WINDING_DOWN: {
    sv: ['Avvecklas', 'Besked kom inte i tid. Insatsen avvecklas.'],
    en: ['Winding down', 'No word came in time. The insats is being wound down.'],
  },
  REVERSING: {
    sv: ['Återtas', 'Beskedet kom för sent. Alla som fick veta att insatsen upphör ska få veta att den fortsätter.'],
    en: ['Reversing', 'Word came too late. All who were told that the insats ceases are to be told that it goes on.'],
  },
  INSATS_ENDED: { sv: ['Avslutad', 'Insatsen är avslutad.'], en: ['Ended', 'The insats has ended.'] },
  TRANSFERRED: {
    sv: ['Övertagen', 'Insatsen drivs vidare av någon annan.'],
    en: ['Transferred', 'The insats is carried on by somebody else.'],
  },
} as const satisfies Record<string, Record<Language, readonly [word: string, sentence: string]>>;
