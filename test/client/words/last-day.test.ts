import { countedDay, lastDayWords } from '../../../client/words/last-day';
import { owerWords } from '../../../client/words/ower';
import { timelineLine } from '../../../client/words/timeline/timeline';
import { speak } from '../../../client/words/tongue';
import { reportLastDay } from '../../../domain/year-end/law';
import { BudgetYear } from '../../domain/budget/scene';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const [sv, en] = [speak('sv'), speak('en')];
const budgetFor = (nominal: string, dueOn: string) => ({ dueOn, about: { nominal } });

describe('a statutory day that the law moves (0.4 D4)', () => {
  test('is said with the day that the law names, and why it moves', () => {
    expect(spaced(lastDayWords(sv, budgetFor('2008-11-30', '2008-12-01')))).toBe(
      '30 november 2008 (lagens sista dag flyttas till 1 december 2008: söndag)',
    );
    expect(spaced(lastDayWords(en, budgetFor('2008-11-30', '2008-12-01')))).toBe(
      '30 November 2008 (the law’s last day moves to 1 December 2008: Sunday)',
    );
  });
  test('is said so of the annual report too, by the duty or by what the event has of it', () => {
    const { on: dueOn, movedBy } = reportLastDay(2023);
    const said = '31 mars 2024 (lagens sista dag flyttas till 2 april 2024: påskdagen)';
    expect(spaced(lastDayWords(sv, { dueOn, about: {}, movedBy }))).toBe(said);
    expect(spaced(lastDayWords(sv, { dueOn, about: { movedBy } }))).toBe(said);
  });
  test('stands alone where nothing moves, and where it is a banking day that is sought', () => {
    expect(spaced(lastDayWords(sv, budgetFor('2007-11-30', '2007-11-30')))).toBe('30 november 2007');
    const movedBy = { from: '2007-03-31', rule: 'lördag: närmaste bankdag före' };
    expect(spaced(lastDayWords(sv, { dueOn: '2007-03-30', about: {}, movedBy }))).toBe('30 mars 2007');
  });
  test('is counted down to by the day the law names, then by the day it is moved to', () => {
    const due = budgetFor('2008-11-30', '2008-12-01');
    expect([countedDay(due, '2008-11-29'), countedDay(due, '2008-12-01')]).toEqual(['2008-11-30', '2008-12-01']);
  });
  test('is on the timeline with both, in the reminder to the chair and when it is missed', () => {
    const year = new BudgetYear(2009).prepared().dayByDay('2008-11-20', '2008-12-02');
    const told = year.events.filter(
      ({ type, data }) => ['ReminderDue', 'DutyMissed'].includes(type) && data['kind'] === 'budget-adopt',
    );
    const movedBy = { from: '2008-11-30', rule: 'lag (1930:173) 2 §: söndag' };
    for (const { data } of told) expect(data['about']).toMatchObject({ movedBy });
    const lines = told.map(({ type, data }) => spaced(timelineLine(sv, type, data).sentence));
    const day = '30 november 2008 (lagens sista dag flyttas till 1 december 2008: söndag)';
    expect(lines).toEqual([
      `Påminnelse: ordföranden ska fastställa budgeten för 2009 senast den ${day}.`,
      `Påminnelse: ordföranden ska fastställa budgeten för 2009 senast den ${day}.`,
      `Ordföranden skulle fastställa budgeten för 2009 senast den ${day}. Det är inte gjort.`,
    ]);
  });
});

test('what the chair is to see to is the chair’s; the rest of the office’s is the office’s', () => {
  expect(owerWords(sv, { owedBy: 'office', role: 'chair' })).toBe('ordföranden');
  expect(owerWords(en, { owedBy: 'office', role: 'chair' })).toBe('the chair');
  expect(owerWords(sv, { owedBy: 'office', role: 'office' })).toBe('kansliet');
  expect(owerWords(sv, { owedBy: 'HAN', role: 'chair' })).toBe('HAN');
});
