import type { AuditOpinion, Verdict, YearEndCommand } from '../../../domain/year-end/commands';
import type { YearEndStarted } from '../../../domain/year-end/state';
import { yearEnd } from '../../../domain/year-end/year-end';
import { basis, paper, recorder } from '../yearly/haninge';
import { Life } from '../yearly/life';

export const on = recorder<YearEndCommand>();

const report = { evidence: paper('a') };
const bodies: Readonly<Record<string, string>> = { HAN: 'KF', LAN: 'LANS', FK: 'FKD', SLL: 'LF' };
const bodyOf = (member: string): string => bodies[member] ?? 'KF';

export const draft = (day: string) => on(day, 'DraftAnnualReport', { parts: [] }, report);
export const adopt = (day: string, rest: object = {}) => on(day, 'AdoptAnnualReport', {}, { ...report, ...rest });
export const sign = (day: string) => on(day, 'SignAnnualReport', { signatures: 8 }, report);
export const outcome = (day: string) => on(day, 'SendOutcome', {}, { evidence: paper('b') });
export const audit = (day: string, accounts: readonly string[], opinion: AuditOpinion = 'FOR_DISCHARGE') =>
  on(day, 'RecordAuditReport', { accounts, opinion, remark: opinion !== 'FOR_DISCHARGE' }, { evidence: paper('c') });
export const auditsSent = (day: string) => on(day, 'SendAuditReports', {}, { evidence: paper('d') });
export const discharge = (day: string, member: string, verdict: Verdict = 'DISCHARGED') =>
  on(day, 'RecordDischarge', { member, body: bodyOf(member), verdict }, { evidence: paper('e', '§ 12') });
export const damages = (day: string, member: string, { claim = false, paragraph = '§ 13' } = {}) =>
  on(day, 'RecordDamages', { member, body: bodyOf(member), claim }, { evidence: paper('e', paragraph) });

export const begun = (year = 2007, from: object = {}): Life<YearEndStarted> => {
  const life = new Life<YearEndStarted>(yearEnd, `year-end-haninge-${year}`);
  const day = `${year + 1}-01-01`;
  life.on(day, on(day, 'BeginYearEnd', { basis: { ...basis, ...from }, year }));
  return life;
};

/** With a report adopted, signed and audited for all accounts. */
export const audited = (): Life<YearEndStarted> => {
  const life = begun();
  life.on('2008-03-12', draft('2008-03-12'), adopt('2008-03-12'), sign('2008-03-12'), outcome('2008-03-12'));
  life.on('2008-04-16', audit('2008-04-16', ['FK', 'LAN']), audit('2008-04-16', ['HAN', 'SLL'], 'AGAINST_DISCHARGE'));
  life.on('2008-04-18', auditsSent('2008-04-18'));
  return life;
};
