import type { Duty } from '../../../domain/duty';
import type { MailEffect } from '../../../domain/effect';
import { isOvertaken } from '../../../domain/process/due';
import { yearEnd } from '../../../domain/year-end/year-end';
import { noon } from '../turns';
import { basis } from '../yearly/haninge';
import { Life } from '../yearly/life';

const told = (type: string, data: Readonly<Record<string, unknown>>) => ({ id: type, type, data, actor: 'system' });

/** A notice runs out on 15 March 2007, between two reminders of the annual report of 2006; nobody is awake meanwhile. */
function asleepUntil(day: string): Life<unknown> {
  const life = new Life(yearEnd, 'year-end-haninge-2006');
  life.on('2007-01-02', told('BeginYearEnd', { basis: { ...basis, certainUntil: '2007-03-15' }, year: 2006 }));
  life.on(day);
  return life;
}

const report = (life: Life<unknown>): Duty => life.owes('annual-report')[0]!;
const reminders = (life: Life<unknown>): MailEffect[] =>
  life.mails().filter(({ template, duty }) => template === 'reminder' && duty?.id === report(life).id);

const unsent = (life: Life<unknown>, day: string): number[] =>
  reminders(life).flatMap(({ duty }) => (isOvertaken(report(life), duty!.step, noon(day)) ? [duty!.step] : []));

test('an outage across the day until which a process is certain leaves one reminder of a duty to be sent, the latest', () => {
  const life = asleepUntil('2007-03-24');
  expect(unsent(life, '2007-03-24')).toEqual([2]);
  life.on('2007-03-24', told('NoteStanding', { members: basis.members, on: '2007-03-16' }));
  expect(reminders(life).map(({ duty }) => duty!.step)).toEqual([2, 3]);
  expect(unsent(life, '2007-03-24')).toEqual([2]);
});

test('a reminder before that day is sent as long as the one after it has not fallen due', () =>
  expect(unsent(asleepUntil('2007-03-12'), '2007-03-12')).toEqual([]));

test('a reminder is not overtaken by the duty’s last day, after which none is sent in its place', () =>
  expect(unsent(asleepUntil('2007-04-03'), '2007-04-03')).toEqual([]));

test('a reminder that somebody has asked for is overtaken by none', () =>
  expect(isOvertaken(report(asleepUntil('2007-03-24')), 0, noon('2007-03-24'))).toBe(false));
