import { addYears } from '../domain/calendar/civil-date';
import { morningOf } from '../domain/calendar/stockholm';
import type { Command } from '../domain/command';
import type { Basis } from '../domain/forbund/basis';
import { defaultTerms } from '../domain/forbund/charter-terms';
import { noticeTerms, type NoticeOfWithdrawal } from '../domain/forbund/notice';
import type { ContactRow } from '../journal/rows';

export const receivedOn = '2008-03-15';
const { expiresOn: lastDay, effect } = noticeTerms(receivedOn, defaultTerms);
export const expiresOn = lastDay;
/** When the first reminder is due, on the notice's own clock; epoch ms. */
export const firstReminderAt = morningOf(addYears(receivedOn, 1));

const forbund = 'bench';
const seats = { members: 1, substitutes: 1 };

/** Five members, of which one of the two kommuner leaves; under this charter the förbund is then dissolved. */
const basis: Basis = {
  forbund,
  name: 'Samordningsförbundet bench',
  members: [
    { id: 'FK', party: 'FK', name: 'Member FK', covers: [], seats },
    { id: 'AF', party: 'AF', name: 'Member AF', covers: [], seats },
    { id: 'RS', party: 'REGION', name: 'Member RS', covers: ['Norrhult', 'Sörhult'], seats },
    { id: 'KN', party: 'KOMMUN', name: 'Member KN', covers: ['Norrhult'], seats },
    { id: 'KS', party: 'KOMMUN', name: 'Member KS', covers: ['Sörhult'], seats },
  ],
  terms: defaultTerms,
  formedOn: '2006-11-28',
  operationsStartOn: '2007-01-01',
  exercise: true,
};

/** Those who stay, and the office. */
export const reminded = [...basis.members.map(({ id }) => id).filter((id) => id !== 'KS'), 'office'];

export const contacts: readonly ContactRow[] = reminded.map((member) => ({
  ...{ forbund, member, role: member === 'office' ? 'office' : 'registrar' },
  ...{ name: `Registrar ${member}`, address: `${member.toLowerCase()}@example.org`, language: 'sv' },
}));

/** The member's notice number so many, begun on a clock that is shifted. */
export function withdrawalStart(no: number, clockShiftMs: number): { stream: string; start: Command } {
  const notice: NoticeOfWithdrawal = {
    ...{ no, member: 'KS', receivedOn, body: 'KF', expiresOn, effect, stateMember: false, charterVersion: 1 },
    evidence: { sha256: 'a'.repeat(64) },
  };
  const stream = `withdrawal-${forbund}-KS-${no}`;
  const data = { basis, notice, clockShiftMs };
  return { stream, start: { id: `${stream}/begin`, actor: 'admin:bench', type: 'BeginWithdrawal', data } };
}
