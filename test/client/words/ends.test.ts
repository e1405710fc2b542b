import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dutyWords } from '../../../client/words/duties';
import { enteredWords, servedOn, triggerWords } from '../../../client/words/liquidation';
import { refusalWords } from '../../../client/words/refusals';
import { timelineLine } from '../../../client/words/timeline/timeline';
import { speak } from '../../../client/words/tongue';
import { canChange } from '../../../client/words/withdrawal-standing';
import { withdrawalView } from '../../../domain/withdrawal/view/withdrawal-view';
import * as h from '../../domain/withdrawal/haninge';

const names = { memberName: (id: string) => id, bodyName: (_member: string, body: string) => body };
const [sv, en] = [speak('sv', names), speak('en', names)];
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  [0, 'Ingen har gjort det.', 'None has done so.'],
  [1, '1 har gjort det.', '1 has done so.'],
  [2, '2 har gjort det.', '2 have done so.'],
])('of a notice that %i have consented to revoke it is said in whole words', (count, swedish, english) => {
  const life = h.given('HAN', h.dissolving);
  life.on('2009-05-01', ...['FK', 'SLL'].slice(0, count).map((id) => h.consent('2009-05-01', id)));
  const view = withdrawalView(life.state);
  expect(spaced(canChange(sv, view).join(' '))).toContain(swedish);
  expect(spaced(canChange(en, view).join(' '))).toContain(english);
});

test('one notice has run out, and two have', () => {
  const of = (...withdrawing: string[]) => triggerWords(en, { trigger: 'WITHDRAWAL', withdrawing });
  expect(of('HAN')).toBe('The notice period of HAN has run out.');
  expect(of('HAN', 'TYR')).toBe('The notice periods of HAN and TYR have run out.');
});

test('what follows from a last day comes when that day is over; what people decide, on their day', () => {
  const entered = (trigger: 'WITHDRAWAL' | 'AGREEMENT') => enteredWords(sv, { trigger, enteredOn: '2011-03-15' });
  expect(spaced(entered('WITHDRAWAL'))).toBe(
    'Förbundet trädde i likvidation vid utgången av den 15 mars 2011. Styrelsen är likvidator.',
  );
  expect(spaced(entered('AGREEMENT'))).toBe('Förbundet trädde i likvidation 15 mars 2011. Styrelsen är likvidator.');
});

test('service is told of one member and of several', () => {
  expect(servedOn(1, 4).sv).toBe('delgiven 1 av 4 medlemmar');
  expect(servedOn(0, 1)).toEqual({ sv: 'delgiven 0 av 1 medlem', en: 'served on 0 of 1 member' });
});

test('what came one day late came one day late', () => {
  const reversed = { deadline: '2005-08-31', decidedOn: '2005-09-01', daysLate: 1, was: 'ADAPTING' };
  expect(spaced(timelineLine(en, 'InsatsReversed', reversed).sentence)).toContain(', 1 day after the last day,');
  const delivered = { no: 4, kind: 'CHARTER_DRAFT', to: 'HAN', decidedOn: '2005-07-01', daysLate: 1 };
  expect(spaced(timelineLine(sv, 'TrialOrderDelivered', delivered).soft ?? '')).toBe('1 dag för sent.');
});

test('where all debts are paid the office is asked to say so, not to pay them', () => {
  const duty = { kind: 'liquidation-debts', owedBy: 'office', dueOn: '2011-06-01', about: { left: 0, leftOre: 0 } };
  expect(dutyWords(duty, 'sv').short).toBe('förklara skulderna betalda');
});

test('a unit that carries out an insats is no principal, and neither is who only works with a trial', () => {
  const said = (details: Record<string, unknown>) =>
    refusalWords({ code: 'NOT_A_PRINCIPAL', message: '', details }, 'en', names);
  expect(said({ unit: 'Af-rehab' })).toBe(
    'Af-rehab is no principal: the money goes to the principals that do the work. Give the member that the unit belongs to.',
  );
  expect(said({ member: 'LAN', principals: ['HAN', 'FK'] })).toContain('The principals are HAN and FK.');
});

test('no refusal is put into words twice', () => {
  const folder = join(__dirname, '../../../client/words/refusals');
  const codes = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}([A-Z][A-Z_0-9]+):/gm)].map(([, code]) => code),
  );
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
