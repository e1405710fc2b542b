import type { CivilDate } from '../../calendar/civil-date';
import { lawVersion } from '../../law/law-version';
import { canonicalText } from '../canonical-text';
import type { Finding } from '../charter';
import { stateSideHasOneAuditor } from './auditors';
import { castingVoteNotForElections, seatsAsTheLawHasThem } from './board';
import type { CharterRule, CharterText, NamedMember, ParagraphText } from './charter-text';
import { noHeadingMissing } from './headings';
import { membersNamedAsRegistered } from './members';
import { noticesAtEveryCouncil, oneName } from './name-and-notices';
import { noticeNoLongerThanLaw } from './notice-period';
import { listHoldsOnlyLawfulTasks, prohibitionIsWhole } from './tasks';
import { auditorTermsCover, boardTermsTile } from './terms-of-office';
import { hasWords } from './words';

/** Every rule a charter is read by, before anybody votes on it (0.4 D14). */
const charterRules: readonly CharterRule[] = [
  noHeadingMissing,
  membersNamedAsRegistered,
  boardTermsTile,
  seatsAsTheLawHasThem,
  prohibitionIsWhole,
  auditorTermsCover,
  stateSideHasOneAuditor,
  noticeNoLongerThanLaw,
  oneName,
  castingVoteNotForElections,
  listHoldsOnlyLawfulTasks,
  noticesAtEveryCouncil,
];

export interface CharterCheck {
  /** The day the text is of: the law is read as of that day. */
  datedOn: CivilDate;
  preamble?: string;
  paragraphs: readonly ParagraphText[];
  members: readonly NamedMember[];
  /** Other names the förbund goes by in documents of the same case. */
  aliases?: readonly string[];
  operationsStartOn: CivilDate;
  lastDay: CivilDate;
}

/** What is wrong with a text: what blocks sending it out first, then in the text's order. Refused: LAW_NOT_IN_FORCE. */
export function checkCharter(check: CharterCheck): Finding[] {
  const charter = charterText(check);
  const wordless = hasWords(charter);
  if (wordless.some(({ severity }) => severity === 'B')) return wordless;
  const findings = [...wordless, ...charterRules.flatMap((rule) => rule(charter))];
  const place = ({ paragraph }: Finding): number => charter.paragraphs.findIndex(({ number }) => number === paragraph);
  return findings.sort((a, b) => 'BWI'.indexOf(a.severity) - 'BWI'.indexOf(b.severity) || place(a) - place(b));
}

/** The check's input as the rules read it: canonical words, and the law of the day. */
export function charterText(check: CharterCheck): CharterText {
  const paragraphs = check.paragraphs.map(({ number, heading, text }) => ({
    number,
    heading: canonicalText(heading),
    text: canonicalText(text),
  }));
  const { datedOn, preamble = '', members, aliases = [], operationsStartOn, lastDay } = check;
  const law = lawVersion(datedOn);
  return { datedOn, law, preamble: canonicalText(preamble), paragraphs, members, aliases, operationsStartOn, lastDay };
}
