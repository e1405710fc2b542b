import { addDays } from '../../calendar/civil-date';
import { dayIn } from '../../calendar/month-day';
import type { Duty } from '../../duty';
import { law, practice } from '../../grounds';
import { daysBefore, owed, whenOver } from '../../owed';
import { of } from '../../yearly/yearly';
import { auditOf, damagesOpen, undecided, type YearEndStarted } from '../state';

/** 26 § sets no day, and does not refer to KL 5 kap. 24 §, which gives councils 30 June for bodies of their own. */
const noDayInLaw = '30 juni, som för fullmäktiges egna nämnder (KL 5:24), som lagen inte hänvisar till';

/** Each member that has not decided, from the first audit report on: before that there is nothing to judge by. */
export function dischargeDuties(state: YearEndStarted): Duty[] {
  const [first] = state.audits.map(({ on }) => on).sort();
  if (first === undefined) return [];
  const june = dayIn(state.year + 1, '06-30');
  const dueOn = june > addDays(first, 30) ? june : addDays(first, 30);
  const remindOn = daysBefore(dueOn, [30, 0]).filter((day) => day > first);
  return undecided(state).map((member) => {
    const report = auditOf(state, member);
    const about = { year: state.year, ...(report && { opinion: report.opinion, remark: report.remark }) };
    const ground = [law('26 §'), practice(noDayInLaw)];
    return owed({ kind: 'discharge', owedBy: member, ground, about }, { key: `discharge:${member}`, dueOn, remindOn });
  });
}

/** Asked four times in the year after the refusal, then no more: the process waits, and nothing wakes it. */
const [EVERY, TIMES] = [90, 4];

/**
 * No law gives a member a day to decide on damages, so nobody is ever late with it: the member stands among those waited
 * for, and the clock alone knows when practice asks again.
 */
export function damagesDuties(state: YearEndStarted): Duty[] {
  return damagesOpen(state).flatMap((member) => {
    const times = (of(state.asked, member) ?? 0) + 1;
    const refused = of(state.discharges, member);
    if (times > TIMES || !refused) return [];
    const asked = {
      kind: 'damages',
      owedBy: member,
      ground: [practice('en fråga i kvartalet')],
      about: { year: state.year, refusedOn: refused.decidedOn },
      onMissed: { type: 'AskAboutDamages', data: { member, times } },
    };
    const dueOn = addDays(refused.on, EVERY * times);
    return [{ ...whenOver(asked, dueOn, `damages:${member}`), role: 'registrar' }];
  });
}
