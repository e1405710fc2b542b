import { yearIn } from '../../words/processes';
import { addDays, addMonths, type CivilDate } from '../../../domain/calendar/civil-date';
import type { ProcessRow } from '../../../journal/rows';
import type { YearArc } from './wheel';
import type { YearMark } from './year-marks';

/** What lasts through the year: the quarters and their instalments, the periods followed up, and next year's budget. */
export function arcsOf(processes: readonly ProcessRow[], marks: readonly YearMark[], year: number): YearArc[] {
  const of = (kind: string, about: number): ProcessRow | undefined =>
    processes.find((one) => one.kind === kind && yearIn(one.stream) === about);
  const contributions = of('contributions', year);
  const followUp = of('follow-up', year);
  const budget = of('budget', year + 1);
  return [
    ...(contributions
      ? quarters(
          marks.filter(({ stream }) => stream === contributions.stream),
          year,
        )
      : []),
    ...(followUp
      ? periods(
          marks.filter(({ stream }) => stream === followUp.stream),
          year,
        )
      : []),
    ...(budget
      ? [
          budgetArc(
            marks.filter(({ stream }) => stream === budget.stream),
            year,
          ),
        ]
      : []),
  ];
}

/** An instalment in advance belongs to the quarter that begins after it, the first of a new förbund to the one it falls in. */
function quarters(marks: readonly YearMark[], year: number): YearArc[] {
  return [0, 1, 2, 3].map((quarter) => {
    const from = addMonths(`${year}-01-01`, quarter * 3);
    const to = addDays(addMonths(from, 3), -1);
    const own = marks.filter(({ dueOn }) => quarterOf(dueOn, year) === quarter);
    return { radius: 86, from, to, tone: toneOf(own) };
  });
}

/** Days before a quarter in which its instalment falls due. */
const advance = 20;

function quarterOf(dueOn: CivilDate, year: number): number {
  const day = addDays(dueOn, advance);
  return day.startsWith(String(year)) ? Math.floor((Number(day.slice(5, 7)) - 1) / 3) : -1;
}

/** From the end of the period before to the day the follow-up is due for, one after the other. */
function periods(marks: readonly YearMark[], year: number): YearArc[] {
  const due = marks.filter(({ kind }) => kind === 'follow-up').map(({ dueOn, tone }) => ({ dueOn, tone }));
  let from = `${year}-01-01`;
  return due.flatMap(({ dueOn, tone }) => {
    const end = dueOn > `${year}-12-31` ? `${year}-12-31` : dueOn;
    if (end <= from) return [];
    const one: YearArc = { radius: 76, from, to: end, tone: arcTone(tone) };
    from = addDays(end, 1);
    return [one];
  });
}

/** From ninety days before 30 November. */
function budgetArc(marks: readonly YearMark[], year: number): YearArc {
  const to = `${year}-11-30`;
  const open = marks.filter(({ tone }) => tone !== 'done');
  const tone = open.some((mark) => mark.tone === 'late')
    ? 'late'
    : open.length > 0 || marks.length === 0
      ? 'now'
      : 'done';
  return { radius: 66, from: addDays(to, -90), to, tone };
}

const arcTone = (tone: YearMark['tone']): YearArc['tone'] => (tone === 'soon' ? 'now' : tone);

/** Of several, what is worst; with none, it lies ahead. */
function toneOf(marks: readonly YearMark[]): YearArc['tone'] {
  const tones = marks.map(({ tone }) => tone);
  const worst = (['late', 'soon', 'plan'] as const).find((tone) => tones.includes(tone));
  if (worst !== undefined) return arcTone(worst);
  return tones.length > 0 ? 'done' : 'plan';
}
