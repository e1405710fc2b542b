import type { Forum } from '../../../domain/dispute/commands';
import { forumWords } from '../dispute';
import { both, day, text, texts, type Say } from './say';
import { shut, standingOf } from './standing';

const forums: readonly string[] = ['GENERAL_COURT', 'ARBITRATION', 'ADMINISTRATIVE_COURT'] satisfies Forum[];
const forum = (value: unknown, lang: 'sv' | 'en'): string =>
  forums.includes(text(value)) ? forumWords(text(value) as Forum, lang) : text(value);

/** About a dispute between the förbund and a member. */
export const aboutDisputes: Record<string, Say> = {
  MEMBER_AGAINST_MEMBER: ({ t, member: name }, { member, against }) => [
    t(
      `${name(text(member))} och ${name(text(against))} är båda medlemmar. Förbundsordningen gäller tvister mellan förbundet och dess medlemmar.`,
      `${name(text(member))} and ${name(text(against))} are both members. The charter is about disputes between the förbund and its members.`,
    ),
    t(
      'Medlemmarna för sin tvist själva. Rör den förbundet: väck den med den ena av dem.',
      'The members conduct their dispute themselves. If it concerns the förbund, raise it with one of them.',
    ),
  ],
  DISPUTE_NOT_BEGUN: both(
    ['Det finns ingen sådan tvist.', 'Väck den med "forbund dispute raise".'],
    ['There is no such dispute.', 'Raise it with "forbund dispute raise".'],
  ),
  DISPUTE_BEGUN_OTHERWISE: both(
    ['Ärendet gäller en annan tvist.', 'Varje tvist har sitt eget ärende.'],
    ['The process is that of another dispute.', 'Each dispute has a process of its own.'],
  ),
  DISPUTE_CLOSED: shut,
  UNKNOWN_DISPUTE: ({ t, list }, { forbund, numbers }) => {
    const all = texts(numbers);
    return all.length === 0
      ? [
          t(`${text(forbund)} har ingen tvist.`, `${text(forbund)} has no dispute.`),
          t('Väck den med "forbund dispute raise".', 'Raise it with "forbund dispute raise".'),
        ]
      : [
          t('Det framgår inte vilken tvist som avses.', 'It is not clear which dispute is meant.'),
          t(`Ange --no: ${list(all)}.`, `Give --no: ${list(all)}.`),
        ];
  },
  DECIDED_BEFORE_DISPUTE: (tongue, { raisedOn }) => [
    tongue.t(
      `Dagen ligger före ${day(tongue, raisedOn)}, då tvisten väcktes.`,
      `The day is before ${day(tongue, raisedOn)}, when the dispute was raised.`,
    ),
    tongue.t('Ange dagen då det skedde.', 'Give the day it was done.'),
  ],
  WRONG_FORUM: ({ t, lang }, details) => [
    t(
      `Enligt förbundsordningen prövas tvisten av ${forum(details['charterForum'], lang)}, inte av ${forum(details['forum'], lang)}.`,
      `Under the charter the dispute goes to ${forum(details['charterForum'], lang)}, not to ${forum(details['forum'], lang)}.`,
    ),
    t(
      'Lämna den dit. Har det redan skett någon annanstans: säg varför med --nevertheless.',
      'Take it there. If it has already been taken elsewhere, say why with --nevertheless.',
    ),
  ],
  ALREADY_FILED: (tongue, details) => {
    const { forum: at, decidedOn } = standingOf(details);
    return [
      tongue.t(
        `Tvisten lämnades till ${forum(at, tongue.lang)} ${day(tongue, decidedOn)}.`,
        `The dispute was taken to ${forum(at, tongue.lang)} on ${day(tongue, decidedOn)}.`,
      ),
      tongue.t('Den prövas där.', 'It is heard there.'),
    ];
  },
  NOT_FILED: both(
    ['Tvisten är inte lämnad till prövning.', 'Registrera först var och när det skedde.'],
    ['The dispute has not been filed.', 'Record first where and when that was done.'],
  ),
  DECIDED_BEFORE_FILING: (tongue, { filedOn }) => [
    tongue.t(
      `Dagen ligger före ${day(tongue, filedOn)}, då tvisten lämnades till prövning.`,
      `The day is before ${day(tongue, filedOn)}, when the dispute was filed.`,
    ),
    tongue.t('Ange domens eller skiljedomens dag.', 'Give the day of the judgment or the award.'),
  ],
};
