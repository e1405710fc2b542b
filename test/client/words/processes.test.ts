import {
  kindIn,
  processKinds,
  processSubject,
  processTitle,
  shortForbund,
  yearIn,
} from '../../../client/words/processes';
import { timelineWords } from '../../../client/words/timeline/timeline';
import { deciders } from '../../../domain/deciders';
import { kindOf } from '../../../journal/store';

const nobody = { memberName: (id: string) => id, bodyName: (_member: string, body: string) => body };

test('every kind of process there is has a name', () => {
  expect([...processKinds].sort()).toEqual(Object.keys(deciders).sort());
});

test.each([
  ['formation-haninge-1', 'Bildande', 'Formation'],
  ['forbund-haninge', 'Förbund', 'Förbund'],
  ['budget-haninge-2008', 'Budget 2008', 'Budget 2008'],
  ['contributions-haninge-2007', 'Inbetalningar 2007', 'Contributions 2007'],
  ['follow-up-haninge-2007', 'Uppföljning 2007', 'Follow-up 2007'],
  ['withdrawal-haninge-HAN-1', 'Uppsägning HAN', 'Notice of withdrawal HAN'],
  ['withdrawal-syd-2-R_A-12', 'Uppsägning R_A', 'Notice of withdrawal R_A'],
  ['year-end-syd-ost-2007', 'Årsbokslut 2007', 'Year-end 2007'],
  ['board-haninge-2007', 'Styrelse från 2007', 'Board from 2007'],
  ['auditors-haninge-2006-09-12', 'Revisorer från 2006', 'Auditors from 2006'],
  ['forbund-soc-2000', 'Förbund', 'Förbund'],
  ['insats-haninge-3', 'Insats 3', 'Insats 3'],
  ['dispute-haninge-2', 'Tvist 2', 'Dispute 2'],
  ['meeting-haninge-2007', 'meeting', 'meeting'],
])('%s is called %s, in English %s', (stream, sv, en) => {
  expect([processTitle(stream, 'sv'), processTitle(stream, 'en')]).toEqual([sv, en]);
});

test('a notice of withdrawal is called by the member’s name where that is known', () => {
  const nameOf = (id: string): string => (id === 'HAN' ? 'Haninge kommun' : id);
  const stream = 'withdrawal-haninge-HAN-1';
  expect([processTitle(stream, 'sv', nameOf), processTitle(stream, 'en', nameOf)]).toEqual([
    'Uppsägning Haninge kommun',
    'Notice of withdrawal Haninge kommun',
  ]);
  expect(processSubject(stream, 'sv', nameOf).subject).toBe('Ärendet Uppsägning Haninge kommun');
});

test.each(['follow-up-haninge-2007', 'year-end-up-2007', 'formation-follow-up-1', 'board-x-2007'])(
  'the words and the journal read the same kind in %s',
  (stream) => expect(kindIn(stream)).toBe(kindOf(stream)),
);

test('a formation and a förbund are of no year', () => {
  expect([yearIn('formation-haninge-2007'), yearIn('forbund-haninge-2007')]).toEqual([undefined, undefined]);
});

test('what is several things in English takes its verb in the plural', () => {
  expect(processSubject('contributions-haninge-2007', 'en')).toEqual({
    subject: 'The contributions for 2007',
    plural: true,
  });
  expect(processSubject('budget-haninge-2007', 'en').plural).toBe(false);
});

test.each([
  ['ChildOpened', 'contributions-haninge-2007', 'The contributions for 2007 have begun.'],
  ['ChildOpened', 'budget-haninge-2008', 'The budget for 2008 has begun.'],
  ['ChildOpened', 'liquidation-haninge', 'The liquidation has begun.'],
  ['ChildClosed', 'auditors-haninge-2006', 'The term of the auditors from 2006 was closed on 1 January 2007.'],
  ['ChildClosed', 'contributions-haninge-2007', 'The contributions for 2007 were closed on 1 January 2007.'],
])('the timeline of a förbund says %s of %s in words, never the name of a stream', (type, stream, said) => {
  const at = { on: '2007-01-01', at: 0, recordedAt: 0 };
  const data = { stream, kind: kindIn(stream), on: at.on };
  const row = { stream: 'forbund-haninge', position: 1, type, actor: null, data, ...at };
  expect(timelineWords(row, 'en', nobody).sentence.replace(/\u00a0/g, ' ')).toBe(said);
  expect(timelineWords(row, 'sv', nobody).sentence).not.toContain('haninge');
});

test('in a list the word that all have in common is left out', () => {
  expect(['Samordningsförbundet Haninge', 'Finsam Gotland'].map(shortForbund)).toEqual(['Haninge', 'Finsam Gotland']);
});
