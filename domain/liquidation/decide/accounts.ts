import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { theMember } from '../../yearly/rules';
import { memberIds, of } from '../../yearly/yearly';
import { balanceOf } from '../balance';
import type { LiquidationEvent } from '../events';
import { evolve } from '../evolve';
import { type FinalAccounts, type LiquidationStarted, readyOn, servedOn, unpaidShares } from '../state';
import { afterDebtsAndSale } from './distribute';
import { alreadyOn, type Decide, shown, undissolved } from './rules';

/** The board's account of the whole of it: a report, and the accounting documents (S3:281). */
export const draftFinalAccounts: Decide<'DraftFinalAccounts'> = (command, state) => {
  const { report, accounts } = command.data;
  const was = state.finalAccounts;
  if (was && same(was.report, report) && same(was.accounts, accounts)) return [];
  undissolved(state);
  if (report.sha256 === accounts.sha256) {
    throw new Rejected('ONE_DOCUMENT', 'the report and the accounting documents are two: both are served (S3:283)');
  }
  afterDebtsAndSale(state);
  allDistributed(state);
  const version = state.versions + 1;
  return [{ type: 'FinalAccountsDrafted', data: { version, report, accounts, on: civilDateAt(command.at) } }];
};

function allDistributed(state: LiquidationStarted): void {
  const { heldOre } = balanceOf(state);
  if (heldOre > 0) {
    const message = `${heldOre} öre are held still: the accounts tell of what was distributed (S3:281)`;
    throw new Rejected('NOT_DISTRIBUTED', message, { heldOre });
  }
  const members = [...new Set(state.distributions.flatMap((one) => unpaidShares(state, one)))];
  if (members.length === 0) return;
  throw new Rejected('SHARES_NOT_PAID_OUT', `not paid out: ${members.join(', ')}`, { members });
}

export const adoptFinalAccounts: Decide<'AdoptFinalAccounts'> = (command, state) => {
  const adopted = shown(command, state);
  const finalAccounts = theVersion(state, command.data.version);
  if (finalAccounts.adoptedOn !== undefined) {
    const standing = { code: 'FINAL_ACCOUNTS_STAND', what: 'the final accounts were adopted' };
    return alreadyOn(finalAccounts.adoptedOn, adopted.decidedOn, standing);
  }
  afterAll(state, adopted.decidedOn);
  return [{ type: 'FinalAccountsAdopted', data: { ...adopted, version: finalAccounts.version } }];
};

/** What was adopted is one text, and the one that stands. Refused: NO_FINAL_ACCOUNTS, OTHER_ACCOUNTS. */
function theVersion({ finalAccounts }: LiquidationStarted, version: number): FinalAccounts {
  if (!finalAccounts) throw noAccounts();
  if (finalAccounts.version === version) return finalAccounts;
  const message = `version ${finalAccounts.version} of the final accounts is the one that stands`;
  throw new Rejected('OTHER_ACCOUNTS', message, { version, standing: finalAccounts.version });
}

/** They tell of what has been done, and are adopted when it has. */
function afterAll(state: LiquidationStarted, day: CivilDate): void {
  const paid = state.distributions.flatMap(({ on, paidOut }) => [on, ...Object.values(paidOut)]);
  const last = [readyOn(state) ?? '', ...paid, ...state.reopenings.map(({ on }) => on)].toSorted().at(-1) ?? '';
  if (last <= day) return;
  const message = `the last of what the accounts tell of was done on ${last}, after ${day}`;
  throw new Rejected('ACCOUNTS_TOO_EARLY', message, { decidedOn: day, last });
}

/** One member is served, with one document or both; with the last of all the förbund is dissolved, on that day (C81, A37). */
export const recordService: Decide<'RecordService'> = (command, state) => {
  const { member, documents } = command.data;
  theMember(state, member);
  const served = shown(command, state);
  const news = [...new Set(documents)].filter((one) => isNews(state, { member, one, decidedOn: served.decidedOn }));
  if (news.length === 0) return [];
  undissolved(state);
  const { version } = adoptedBy(state, served.decidedOn);
  const event: LiquidationEvent = { type: 'MemberServed', data: { ...served, version, member, documents: news } };
  return [event, ...dissolution(evolve(state, event) as LiquidationStarted)];
};

interface Serving {
  member: string;
  one: 'REPORT' | 'ACCOUNTS';
  decidedOn: CivilDate;
}

function isNews({ served }: LiquidationStarted, { member, one, decidedOn }: Serving): boolean {
  const standing = of(served, member)?.[one];
  if (standing === undefined) return true;
  if (standing === decidedOn) return false;
  throw new Rejected('ALREADY_SERVED', `${member} was served on ${standing}: that day stands`, {
    member,
    document: one,
    standing: { decidedOn: standing },
  });
}

function adoptedBy({ finalAccounts }: LiquidationStarted, day: CivilDate): FinalAccounts {
  if (!finalAccounts) throw noAccounts();
  const { adoptedOn } = finalAccounts;
  if (adoptedOn !== undefined && adoptedOn <= day) return finalAccounts;
  throw new Rejected('SERVED_BEFORE_ACCOUNTS', `the board had not adopted the final accounts on ${day} (S3:281)`, {
    decidedOn: day,
    ...(adoptedOn !== undefined && { adoptedOn }),
  });
}

function dissolution(state: LiquidationStarted): LiquidationEvent[] {
  const days = memberIds(state).map((id) => servedOn(state, id) ?? '');
  const on = days.toSorted().at(-1);
  return days.includes('') || on === undefined ? [] : [{ type: 'DissolutionReached', data: { on } }];
}

const noAccounts = (): Rejected => new Rejected('NO_FINAL_ACCOUNTS', 'there are no final accounts yet (S3:281)');
