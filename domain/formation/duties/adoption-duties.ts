import { addDays } from '../../calendar/civil-date';
import type { CivilDate } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { lastSafeDayFor } from '../chain';
import { type Contested, type Standing, toConfirm } from '../convergence';
import { answersOf, decidingBodyOf, type Started } from '../state';
import { textInForce } from '../text';
import { charterClause, law } from '../../grounds';
import { daysBefore, owed } from '../../owed';

const ladder = [60, 30, 14, 7, 1];

/** What members owe the text by the last day, and the office's choice where their wordings differ (8 §). */
export function adoptionDuties(state: Started, all: readonly Standing[], open: readonly Contested[]): Duty[] {
  const since = textInForce(state).sentOutOn;
  if (since === undefined) return [];
  const remindOn = [addDays(since, 1), ...daysBefore(state.dates.lastDay, ladder)];
  const members = all.flatMap((standing) => memberDuty(state, standing, { open, since, remindOn }));
  const choice = open.length > 0 && all.every(({ hasAnswered }) => hasAnswered);
  return choice ? [...members, consolidation(state, all, open)] : members;
}

function memberDuty(
  state: Started,
  standing: Standing,
  { open, since, remindOn }: { open: readonly Contested[]; since: CivilDate; remindOn: readonly CivilDate[] },
): Duty[] {
  const { charter } = textInForce(state);
  const paragraphs = toConfirm(standing, charter, open);
  if (standing.hasAnswered && paragraphs.length === 0) return [];
  const kind = standing.hasAnswered ? 'confirm' : 'adopt';
  const { id } = standing.member;
  const { lastDay } = state.dates;
  const about = {
    version: charter.version,
    body: decidingBodyOf(standing.member) ?? '',
    ...(kind === 'confirm' && { paragraphs }),
  };
  const key = `${kind}:${id}:v${charter.version}`;
  return [owed({ kind, owedBy: id, ground: grounds(state), about }, { key, dueOn: lastDay, remindOn, since })];
}

/** A person has to choose the wordings while all members can still confirm them; silence chooses nothing (A1-A4). */
function consolidation(state: Started, all: readonly Standing[], open: readonly Contested[]): Duty {
  const { charter } = textInForce(state);
  const { lastDay } = state.dates;
  const days = all.flatMap(({ member }) => answersOf(state, member.id).map(({ decidedOn }) => decidedOn)).sort();
  const since = days.at(-1) ?? charter.datedOn;
  const safe = lastSafeDayFor(state, all);
  const dueOn = safe !== null && safe > since ? safe : lastDay;
  const about = { version: charter.version, paragraphs: open.map(({ paragraph }) => paragraph) };
  return owed(
    { kind: 'consolidate', owedBy: 'office', ground: grounds(state), about },
    {
      key: `consolidate:v${charter.version}`,
      dueOn,
      remindOn: [addDays(since, 1), ...daysBefore(dueOn, ladder)],
      since,
    },
  );
}

const grounds = ({ plan }: Started): Duty['ground'] => [law('8 §'), charterClause(plan.formationParagraph)];
