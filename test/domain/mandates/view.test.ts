import { board } from '../../../domain/mandates/mandates';
import type { Begun } from '../../../domain/mandates/state';
import { mandateView } from '../../../domain/mandates/view/mandate-view';
import { termAxis } from '../../../domain/mandates/view/term-axis';
import { lived } from '../../given';
import { basis, begin, everyone, on } from './haninge';

test('the axis shows the terms of both offices, and which of them is no ordinary one', () => {
  const axis = termAxis(basis.terms, basis, { today: '2009-06-01', until: '2011-06-01' });
  expect(axis.map(({ office, from, to, byRule, status }) => [office, from, to, byRule, status])).toEqual([
    ['BOARD', '2007-01-01', '2010-12-31', true, 'RUNNING'],
    ['BOARD', '2011-01-01', '2014-12-31', true, 'AHEAD'],
    ['AUDITORS', '2006-11-28', '2006-12-31', false, 'PAST'],
    ['AUDITORS', '2007-01-01', '2010-12-31', true, 'RUNNING'],
    ['AUDITORS', '2011-01-01', '2014-12-31', true, 'AHEAD'],
  ]);
});

test('a board is shown by member and seat, with what is empty since when, and what it lacks', () => {
  const { state } = lived(board, [
    begin('2006-12-01', {
      term: { from: '2007-01-01', to: '2010-12-31' },
      appointed: { ...everyone, LAN: { members: 0, substitutes: 0 } },
    }),
    on('2007-01-01', 'BeginTerm', { on: '2007-01-01' }),
    on('2007-02-01', 'ResignSeat', { seat: 'HAN-1' }),
  ]);
  const view = mandateView(state as Begun);
  expect(view.status).toBe('RUNNING');
  expect(view.vacancies).toEqual(['LAN-1', 'LAN-2', 'LAN-1s', 'LAN-2s', 'HAN-1s']);
  expect(view.lacking).toEqual({ absent: ['LAN'], serving: 6, seats: 8, needed: 5 });
  const han = view.members.find(({ member }) => member === 'HAN');
  expect(han?.vacant).toBe(1);
  expect(han?.seats.map(({ id, status, since }) => [id, status, since])).toEqual([
    ['HAN-1', 'ACTIVE', '2007-02-01'],
    ['HAN-2', 'ACTIVE', undefined],
    ['HAN-1s', 'VACANT', '2007-02-01'],
    ['HAN-2s', 'ACTIVE', undefined],
  ]);
});
