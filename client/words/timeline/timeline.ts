import { daysBetween } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { TimelineRow } from '../../../journal/rows';
import type { Language, Names, Tongue } from '../tongue';
import { speak } from '../tongue';
import { budgetLines } from './budget';
import { contributionLines } from './contributions';
import { decisionLines } from './decisions';
import { disputeLines } from './dispute';
import { followUpLines } from './follow-up';
import { forbundLines } from './forbund';
import { liquidationLines } from './liquidation';
import { insatsLines } from './insats';
import { mandatesLines } from './mandates';
import { formationLines } from './formation';
import type { Line } from './line';
import { machineLines } from './machine';
import { withdrawalLines } from './withdrawal';
import { trialLines } from './trial';
import { yearEndLines } from './year-end';
import { yearlyLines } from './yearly';

export type TimelineWords = Line & {
  /** Only where it differs from the day of the decision by more than 14 days: "Registrerat 3 maj 2006". */
  recorded?: string;
};

const lines = {
  ...followUpLines,
  ...yearEndLines,
  ...withdrawalLines,
  ...disputeLines,
  ...yearlyLines,
  ...liquidationLines,
  ...trialLines,
  ...forbundLines,
  ...budgetLines,
  ...mandatesLines,
  ...insatsLines,
  ...contributionLines,
  ...decisionLines,
  ...formationLines,
  ...machineLines,
};
type Say = (tongue: Tongue, data: TimelineRow['data']) => Line;

/** One event of any process as people read it; an event without words is shown by its type. */
export function timelineWords(row: TimelineRow, lang: Language, names: Names): TimelineWords {
  const tongue = speak(lang, names);
  const { soft, ...line } = timelineLine(tongue, row.type, row.data);
  const recordedOn = civilDateAt(row.at);
  const late = daysBetween(row.on, recordedOn) > 14;
  const recorded = tongue.t(`Registrerat ${tongue.date(recordedOn)}`, `Recorded ${tongue.date(recordedOn)}`);
  return { ...line, ...(soft && { soft }), ...(late && { recorded }) };
}

/** The line of one event, from its type and data; mails of news say it the same way. */
export function timelineLine(tongue: Tongue, type: string, data: TimelineRow['data']): Line {
  if (!Object.hasOwn(lines, type)) return { tone: 'plan', sentence: type };
  // The rows come from the journal, where each type has the data its words are made for.
  const say = lines[type as keyof typeof lines] as unknown as Say;
  return say(tongue, data);
}
