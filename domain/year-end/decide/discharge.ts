import { civilDateAt } from '../../calendar/stockholm';
import type { Evidence } from '../../command';
import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { evidenceOf, theMember } from '../../yearly/rules';
import { of } from '../../yearly/yearly';
import { damagesOpen, type Discharge, type YearEndStarted } from '../state';
import type { Decide } from './rules';

/** Each member by itself (26 §): what one decides says nothing of another. The first in the stream stands. */
export const recordDischarge: Decide<'RecordDischarge'> = (command, state) => {
  const { member, body, verdict } = command.data;
  theMember(state, member);
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  audited(state, decidedOn);
  const standing = of(state.discharges, member);
  if (standing) return already({ member, body, verdict, decidedOn }, { ...standing });
  const data = { member, body, verdict, decidedOn, evidence, on: civilDateAt(command.at) };
  return [{ type: 'DischargeDecided', data }];
};

/** There is nothing to judge by until an auditor has reported. */
function audited({ audits, year }: YearEndStarted, decidedOn: string): void {
  const [first] = audits.map((report) => report.decidedOn).sort();
  if (first !== undefined && first <= decidedOn) return;
  const message = `there was no audit report of ${year} on ${decidedOn} (26 §)`;
  throw new Rejected('NO_AUDIT_REPORT', message, { year, decidedOn, ...(first !== undefined && { first }) });
}

type Decided = { member: string; body: string; decidedOn: string } & Record<string, unknown>;

/** The same again adds nothing; anything else is refused, with what stands. */
function already(again: Decided, standing: Readonly<Record<string, unknown>>): [] {
  const { evidence: _, on: __, ...stands } = standing;
  const isSame = Object.entries(stands).every(([key, value]) => again[key] === value);
  if (isSame) return [];
  const { member } = again;
  const message = `${member} decided on ${String(standing.decidedOn)}: its decision stands`;
  throw new Rejected('ALREADY_DECIDED', message, { standing: { member, ...stands } });
}

/** A decision of its own, after that member's own refusal, shown by a document or a paragraph of its own (26 §). */
export const recordDamages: Decide<'RecordDamages'> = (command, state) => {
  const { member, body, claim } = command.data;
  theMember(state, member);
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  const refusal = refusalOf(state, member, decidedOn);
  const standing = of(state.damages, member);
  if (standing) return already({ member, body, claim, decidedOn }, { ...standing });
  ownEvidence(evidence, refusal.evidence);
  const data = { member, body, claim, decidedOn, evidence, on: civilDateAt(command.at) };
  return [{ type: 'DamagesDecided', data }];
};

function refusalOf({ discharges, year }: YearEndStarted, member: string, decidedOn: string): Discharge {
  const discharge = of(discharges, member);
  if (discharge?.verdict === 'REFUSED' && discharge.decidedOn <= decidedOn) return discharge;
  const message = `${member} had not refused discharge for ${year} on ${decidedOn}: there is nothing to claim`;
  throw new Rejected('NO_REFUSAL', message, { member, year, decidedOn });
}

function ownEvidence({ sha256, paragraph }: Evidence, refusal: Evidence): void {
  if (sha256 !== refusal.sha256 || paragraph !== refusal.paragraph) return;
  const message = 'the decision on damages is another than the one on discharge: name its own document or paragraph';
  throw new Rejected('EVIDENCE_NOT_ITS_OWN', message, { sha256 });
}

/** Follows from a date of practice; what no longer applies adds nothing. */
export const askAboutDamages: Decide<'AskAboutDamages'> = ({ data: { member, times } }, state) => {
  const refusedOn = of(state.discharges, member)?.decidedOn;
  if (refusedOn === undefined || !damagesOpen(state).includes(member) || (of(state.asked, member) ?? 0) >= times) {
    return [];
  }
  return [{ type: 'DamagesStillOpen', data: { member, refusedOn, times } }];
};
