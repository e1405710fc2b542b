import { lacked } from './forbund';
import { both, day, text, type Say } from './say';
import { shut, standingOf } from './standing';

/** About a member's notice, and what can change its end. */
export const aboutWithdrawals: Record<string, Say> = {
  WITHDRAWAL_NOT_BEGUN: both(
    ['Det finns ingen sådan uppsägning.', 'Registrera uppsägningen i förbundet först.'],
    ['There is no such notice.', 'Record the notice with the förbund first.'],
  ),
  WITHDRAWAL_BEGUN_OTHERWISE: both(
    ['Ärendet gäller en annan uppsägning.', 'Varje uppsägning har sitt eget ärende.'],
    ['The process is that of another notice.', 'Each notice has a process of its own.'],
  ),
  WITHDRAWAL_CLOSED: shut,
  UNKNOWN_WITHDRAWAL: ({ t, list }, { forbund, members }) => {
    const all = Array.isArray(members) ? members.map(text) : [];
    return [
      t(`Det finns ingen sådan uppsägning i ${text(forbund)}.`, `There is no such notice in ${text(forbund)}.`),
      all.length === 0
        ? t('Ingen medlem har sagt upp sitt medlemskap.', 'No member has given notice.')
        : t(`Ange --leaving ${list(all)}.`, `Give --leaving ${list(all)}.`),
    ];
  },
  DECIDED_BEFORE_NOTICE: (tongue, { receivedOn }) => [
    tongue.t(
      `Beslutsdatum ligger före ${day(tongue, receivedOn)}, då uppsägningen togs emot.`,
      `The date of decision is before ${day(tongue, receivedOn)}, when the notice was received.`,
    ),
    tongue.t('Ange dagen då beslutet fattades.', 'Give the day the decision was taken.'),
  ],
  CONTINUATION_TOO_LATE: (tongue, { expiresOn }) => [
    tongue.t(
      `Uppsägningstiden löpte ut ${day(tongue, expiresOn)}. Ett senare beslut gör inte att förbundet består.`,
      `The notice period ran out on ${day(tongue, expiresOn)}. A later decision does not make the förbund continue.`,
    ),
    tongue.t(
      'Fattades beslutet i tid: ange dagen då det fattades.',
      'If the decision was taken in time, give the day it was taken.',
    ),
  ],
  REVOCATION_TOO_LATE: (tongue, { expiresOn }) => [
    tongue.t(
      `Uppsägningstiden löpte ut ${day(tongue, expiresOn)}. Uppsägningen kan inte längre återkallas.`,
      `The notice period ran out on ${day(tongue, expiresOn)}. The notice can no longer be revoked.`,
    ),
    tongue.t(
      'Lämnades samtycket i tid: ange dagen då det lämnades.',
      'If the consent was given in time, give the day it was given.',
    ),
  ],
  CHARTER_DISSOLVES: ({ t }, { charterVersion }) => [
    t(
      `Enligt förbundsordningen, version ${text(charterVersion)}, upplöses förbundet när en medlem lämnar det.`,
      `Under the charter, version ${text(charterVersion)}, the förbund is dissolved when a member leaves it.`,
    ),
    t('Uppsägningen kan återkallas om alla medlemmar samtycker.', 'The notice can be revoked if all members consent.'),
  ],
  WITHDRAWING_MEMBER: ({ t, member: name }, { member }) => [
    t(
      `${name(text(member))} lämnar förbundet. De kvarvarande medlemmarna beslutar om det ska bestå.`,
      `${name(text(member))} leaves the förbund. The remaining members decide whether it is to continue.`,
    ),
    t('Ange en kvarvarande medlem.', 'Give a remaining member.'),
  ],
  PARTY_WITHOUT_MEMBER: (tongue, { missing }) => [
    tongue.t(
      `Förbundet skulle sakna ${lacked(tongue, missing)} (3 § lagen).`,
      `The förbund would lack ${lacked(tongue, missing)} (3 § of the Act).`,
    ),
    tongue.t(
      'Det kan bestå först när en ny medlem av den parten har kommit in.',
      'It can continue only when a new member of that party has joined.',
    ),
  ],
  LATER_DECISION_STANDS: (tongue, details) => {
    const { member, decidedOn } = standingOf(details);
    return [
      tongue.t(
        `${tongue.member(text(member))} beslutade om en annan text ${day(tongue, decidedOn)}.`,
        `${tongue.member(text(member))} decided on another text on ${day(tongue, decidedOn)}.`,
      ),
      tongue.t('Det senare beslutet gäller.', 'The later decision stands.'),
    ];
  },
};
