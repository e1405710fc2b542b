import { addDays } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { daysBefore, owed } from '../../owed';
import { isConditional, openExtension, undecided } from '../extension';
import { trialLaw } from '../law';
import { decidingBodies } from '../plan';
import { type Extension, memberOf, type TrialGoing } from '../state';

const ladder = [60, 30, 14, 7, 1];

/** What it takes to extend the trial before it ends: that the nämnd asks, that each principal decides, the Riksdag. */
export function extensionDuties(state: TrialGoing): Duty[] {
  const open = openExtension(state);
  if (!open) return [];
  if (!open.requested) return [request(state, open)];
  return [
    ...undecided(state, open).map((member) => decision(state, open, member)),
    ...(isConditional(open) ? [riksdag(state, open)] : []),
  ];
}

function request(state: TrialGoing, { no, until, proposed }: Extension): Duty {
  const since = proposed?.decidedOn ?? '';
  const days = { key: `extension-request:${no}`, dueOn: state.until, remindOn: daysBefore(state.until, ladder), since };
  const ground = [trialLaw(until).ground];
  return owed({ kind: 'extension-request', owedBy: 'office', ground, about: { no, until } }, days);
}

function decision(state: TrialGoing, { no, until, requested, condition }: Extension, member: string): Duty {
  const since = requested?.on ?? '';
  const asked = memberOf(state, member);
  const body = asked && decidingBodies(asked, state.until)[0];
  const about = { no, until, ...(body && { body: body.body, bodyName: body.name }), ...(condition && { condition }) };
  const remindOn = [...(since === '' ? [] : [addDays(since, 1)]), ...daysBefore(state.until, ladder)];
  const days = { key: `extension-decision:${no}:${member}`, dueOn: state.until, remindOn, since };
  return owed({ kind: 'extension-decision', owedBy: member, ground: [trialLaw(until).ground], about }, days);
}

/** The office keeps watch: nobody in this register can decide it. */
function riksdag(state: TrialGoing, { no, until, requested }: Extension): Duty {
  const ground = [trialLaw(until).ground];
  const remindOn = daysBefore(state.until, [60, 30, 7]);
  const days = { key: `riksdag-decision:${no}`, dueOn: state.until, remindOn, since: requested?.on ?? '' };
  return owed({ kind: 'riksdag-decision', owedBy: 'office', ground, about: { no, until } }, days);
}
