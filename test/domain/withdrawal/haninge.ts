import { addMonths } from '../../../domain/calendar/civil-date';
import type { CharterVersion } from '../../../domain/charter/charter';
import type { Command } from '../../../domain/command';
import type { Basis } from '../../../domain/forbund/basis';
import { defaultEnds, type EndTerms } from '../../../domain/forbund/end-terms';
import type { Notice, WithdrawalCommand } from '../../../domain/withdrawal/commands';
import type { WithdrawalStarted } from '../../../domain/withdrawal/state';
import { withdrawal } from '../../../domain/withdrawal/withdrawal';
import { basis as four, paper, recorder } from '../yearly/haninge';
import { Life } from '../yearly/life';

export const on = recorder<WithdrawalCommand>();

const seats = { members: 2, substitutes: 2 };

/** Haninge after Tyresö has joined: two kommuner, so that one can leave without its side being without a member. */
const five: Basis = {
  ...four,
  members: [...four.members, { id: 'TYR', party: 'KOMMUN', name: 'Tyresö kommun', covers: ['Tyresö'], seats }],
};

export const received = '2008-03-15';
export const expires = '2011-03-15';

const under = (basis: Basis, ends: Partial<EndTerms>): Basis => ({
  ...basis,
  terms: { ...basis.terms, ends: { ...defaultEnds, ...ends } },
});

/** The charter of 2006: the förbund is dissolved when a member has left (S3:265). */
export const dissolving = under(five, {});
/** A charter of today: those who remain may go on. */
export const continuing = under(five, { effect: 'CONTINUE_IF_PARTIES_REMAIN' });

export const noticeOf = (member: string, basis: Basis, more: Partial<Notice> = {}): Notice => {
  const { noticeMonths, effect } = basis.terms.ends ?? defaultEnds;
  const receivedOn = more.receivedOn ?? received;
  return {
    ...{ no: 1, member, receivedOn, body: 'KF', expiresOn: addMonths(receivedOn, noticeMonths), effect },
    ...{ stateMember: ['FK', 'LAN'].includes(member), charterVersion: 2, evidence: paper('a') },
    ...more,
  };
};

/** A notice that has been received, as the förbund begins its process that day. */
export function given(member: string, basis: Basis, more: Partial<Notice> = {}): Life<WithdrawalStarted> {
  const notice = noticeOf(member, basis, more);
  const life = new Life<WithdrawalStarted>(withdrawal, `withdrawal-haninge-${member}-${notice.no}`);
  life.on(notice.receivedOn, on(notice.receivedOn, 'BeginWithdrawal', { basis, notice }));
  return life;
}

/** A text, told from others by one letter. */
export const charter = (letter: string): CharterVersion => ({
  version: 3,
  datedOn: '2010-01-15',
  hash: letter.repeat(64),
  paragraphs: [{ number: '1', heading: 'Namn', hash: letter.repeat(64) }],
});

export const goOn = (
  day: string,
  member: string,
  ...[letter = 'c', rest = {}]: [letter?: string, rest?: Partial<Command>]
) => on(day, 'DecideContinuation', { member, charter: charter(letter) }, rest);
export const consent = (day: string, member: string, rest: Partial<Command> = {}) =>
  on(day, 'ConsentToRevocation', { member }, rest);
export const told = (
  type: 'NoteLiquidation' | 'NoteLiquidationAnnulled' | 'NoteDissolved' | 'NoteDistributed',
  day: string,
) => on(day, type, { on: day }, { decidedOn: undefined });

/** What the process has told the förbund, in order, by type. */
export const tells = ({ process }: Life<unknown>): Command[] =>
  Object.values(process.pending).flatMap((effect) => (effect.kind === 'tell' ? [effect.command] : []));
