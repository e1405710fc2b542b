import { morningOf } from '../../../domain/calendar/stockholm';
import type { Duty } from '../../../domain/duty';
import type { MailEffect } from '../../../domain/effect';
import type { MailInput } from '../../../journal/pending-mails';

export const hash = '6'.repeat(64);

export const duty: Duty = {
  id: 'confirm:HAN:v2:2007-01-01',
  kind: 'confirm',
  owedBy: 'HAN',
  role: 'registrar',
  dueOn: '2007-01-01',
  dueAt: Date.UTC(2007, 0, 1, 23),
  ground: [
    { source: 'law', ref: '8 §' },
    { source: 'charter', ref: '§ 19' },
  ],
  reminders: ['2006-09-01', '2006-11-02', '2006-12-31'].map(morningOf),
  about: { version: 2, body: 'KF', paragraphs: ['6'] },
};

export const effect: MailEffect = {
  kind: 'mail',
  id: `${duty.id}#1`,
  template: 'reminder',
  to: { member: 'HAN', role: 'registrar' },
  duty: { id: duty.id, kind: duty.kind, owedBy: 'HAN', dueOn: '2007-01-01', step: 1, of: 3, skipped: 0 },
  about: duty.about,
};

/** A mail of the Haninge formation on 1 September 2006, changed where told. */
export function input(changed: Partial<MailInput> & { named?: string } = {}): MailInput {
  const { named = 'Haninge kommun', ...rest } = changed;
  return {
    effect,
    lang: 'sv',
    texts: { [hash]: 'Aktiviteter ska registreras i SUS. Detta är ett för samtliga parter gemensamt ansvar.' },
    baseUrl: 'http://127.0.0.1:4000',
    at: morningOf('2006-09-01'),
    matter: {
      stream: 'formation-haninge-1',
      kind: 'formation',
      forbund: 'haninge',
      name: 'Samordningsförbundet Haninge',
      exercise: false,
      clockShiftMs: 0,
      members: [
        {
          id: 'HAN',
          name: named,
          chain: [{ body: 'KF', name: 'kommunfullmäktige', role: 'decides', meetings: [], cutoffDays: 0 }],
        },
        { id: 'FK', name: 'Försäkringskassan', chain: [] },
      ],
      owed: [duty],
      paragraphs: [{ number: '6', heading: 'Uppgifter', hash }],
    },
    ...rest,
  };
}
