import type { PracticalItem } from '../../../domain/formation/commands';
import type { Asked } from '../../case-file/script';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { decider, formationAt, type FormationAt } from '../formation-at';
import type { Given } from '../given';
import { oneNamed, oneOf } from '../one-of';
import { record } from '../record';
import { requiredNumber, requiredOre } from '../required-amount';
import { send } from '../send';

const kinds = ['AUDITOR', 'BOARD', 'BUDGET', 'TRIAL_END', 'PRACTICAL'] as const;
const items: readonly PracticalItem[] = ['ORGANISATION_NUMBER', 'BANK_ACCOUNT', 'EMPLOYER_ORGANISATION'];

export async function run(cli: Cli, given: Given): Promise<number> {
  const gate = oneNamed(kinds, given.arg(1), '<gate>');
  if (gate === 'TRIAL_END' || gate === 'PRACTICAL') return noted(cli, given, gate);
  return record(cli, given, (formation) => decided(formation, given, gate));
}

/** What a body of a member has decided. */
function decided(formation: FormationAt, given: Given, gate: 'AUDITOR' | 'BOARD' | 'BUDGET'): Asked {
  const who = decider(formation, given);
  if (gate === 'BUDGET') return { type: 'AdoptFirstBudget', data: { ...who, totalOre: requiredOre(given) } };
  const members = requiredNumber(given, 'members');
  const seats = { members, substitutes: given.number('substitutes') ?? members };
  return { type: gate === 'BOARD' ? 'AppointBoard' : 'AppointAuditor', data: { ...who, ...seats } };
}

/** What has happened without any member's body. */
async function noted(cli: Cli, given: Given, gate: 'TRIAL_END' | 'PRACTICAL'): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, row, names, today } = await formationAt(journal, given.theArg(0));
  const asked: Asked =
    gate === 'TRIAL_END'
      ? { type: 'RecordTrialEnd', data: { endedOn: given.date('decidedOn') ?? today } }
      : { type: 'RecordPracticalItem', data: { item: oneOf(items, given, 'item') } };
  return send(cli, given, { journal, stream, names, clockShiftMs: row.clockShiftMs, asked });
}
