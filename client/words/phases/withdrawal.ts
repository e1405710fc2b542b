import type { Language } from '../language';

/** Where a notice of withdrawal is. */
export const withdrawalPhases = {
  NOTICE_RUNNING: {
    sv: ['Uppsägning löper', 'Uppsägningstiden löper. Allt annat i förbundet pågår som vanligt.'],
    en: ['Notice running', 'The notice period is running. Everything else in the förbund goes on as usual.'],
  },
  CONTINUATION_DECIDED: {
    sv: ['Fortbestånd beslutat', 'De kvarvarande medlemmarna har alla beslutat att förbundet består.'],
    en: ['Continuation decided', 'The remaining members have all decided that the förbund continues.'],
  },
  EXPIRED_LIQUIDATION: {
    sv: ['Utlöpt, likvidation', 'Uppsägningstiden har löpt ut. Förbundet har trätt i likvidation.'],
    en: ['Run out, liquidation', 'The notice period has run out. The förbund is in liquidation.'],
  },
  CONTINUED: {
    sv: ['Förbundet består', 'Förbundet består. De kvarvarande medlemmarna har beslutat om det i tid.'],
    en: ['Förbund continues', 'The förbund continues; the remaining members decided so in time.'],
  },
  REVOKED: {
    sv: ['Återkallad', 'Uppsägningen är återkallad. Alla medlemmar har samtyckt.'],
    en: ['Revoked', 'The notice is revoked. All members have consented.'],
  },
  OVERTAKEN: {
    sv: ['Överspelad', 'Medlemskapet eller förbundet har upphört på annat sätt.'],
    en: ['Overtaken', 'The membership or the förbund has ended otherwise.'],
  },
} as const satisfies Record<string, Record<Language, readonly [word: string, sentence: string]>>;
