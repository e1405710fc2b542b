import { addDays } from '../domain/calendar/civil-date';
import type { CivilDate } from '../domain/calendar/civil-date';
import { fingerprintCharter, fingerprintText } from '../domain/charter/fingerprint';
import type { Command } from '../domain/command';
import type { FormationPlan, Member, PartyKind } from '../domain/formation/plan';

const parties: readonly [string, PartyKind][] = [
  ['FK', 'FK'],
  ['AF', 'AF'],
  ['RS', 'REGION'],
  ['KN', 'KOMMUN'],
];

function member([id, party]: readonly [string, PartyKind], meets: CivilDate): Member {
  const decides = {
    body: `${id}-B`,
    name: `Body of ${id}`,
    role: 'decides',
    meetings: [{ on: meets }],
    cutoffDays: 14,
  } as const;
  const covers = party === 'REGION' || party === 'KOMMUN' ? ['Norrhult'] : [];
  return { id, party, name: `Member ${id}`, covers, chain: [decides], seats: { members: 1, substitutes: 1 } };
}

/** A förbund of four plain members, to be formed within a year. */
function formationPlan(forbund: string, today: CivilDate): FormationPlan {
  const paragraphs = Array.from({ length: 19 }, (_, index) => ({
    number: String(index + 1),
    heading: `Heading ${index + 1}`,
    hash: fingerprintText(`Words of paragraph ${index + 1}.`),
  }));
  return {
    forbund,
    no: 1,
    name: `Samordningsförbundet ${forbund}`,
    area: ['Norrhult'],
    charter: { version: 1, datedOn: today, hash: fingerprintCharter(paragraphs), paragraphs },
    formationParagraph: '19',
    members: parties.map((party) => member(party, addDays(today, 120))),
    dates: { lastDay: addDays(today, 300), operationsStartOn: addDays(today, 300) },
    findings: [],
    exercise: false,
  };
}

const by = { actor: 'admin:bench' };

/** Started, sent out, and adopted as it stands by all four. */
export function formationCommands(forbund: string, today: CivilDate): { start: Command; approvals: Command[] } {
  const plan = formationPlan(forbund, today);
  const sendOut = { on: today };
  return {
    start: { ...by, id: `${forbund}-start`, type: 'StartFormation', data: { plan, clockShiftMs: 0, sendOut } },
    approvals: plan.members.map(({ id }) => ({
      ...by,
      id: `${forbund}-${id}`,
      type: 'RecordDecision',
      decidedOn: today,
      data: { member: id, body: `${id}-B`, acceptance: 'PLAIN', version: 1 },
    })),
  };
}
