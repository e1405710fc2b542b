import { addDays } from '../../../domain/calendar/civil-date';
import { wakeAt } from '../../../domain/process/due';
import { contributions } from '../../../domain/contributions/contributions';
import { mkr, type Year, year2007 } from './haninge';

const all = ['FK', 'SLL', 'HAN'].flatMap((member) => [1, 2, 3, 4].map((no) => `${member}-${no}`));
const remindedOf = (year: Year, id: string) =>
  year.of('ReminderDue').filter(({ data }) => String(data.duty).startsWith(`contribution:${id}:`));

describe('who has not paid', () => {
  test('gets its payment notice 30 days before, with all that it needs to pay', () => {
    const year = year2007().until('2006-12-31');
    expect(year.of('InstalmentNotified')).toEqual([]);
    year.until('2007-01-01');
    expect(year.of('InstalmentNotified').map(({ data }) => data.instalment)).toEqual(['FK-1', 'SLL-1', 'HAN-1']);
    const effect = year.process.pending['notice:InstalmentNotified:HAN-1:2007-01-31:HAN:registrar:r0'];
    expect(effect).toMatchObject({
      template: 'notice',
      to: { member: 'HAN', role: 'registrar' },
      about: {
        event: 'InstalmentNotified',
        ore: 1.25 * mkr,
        dueOn: '2007-01-31',
        quarter: 1,
        year: 2007,
        account: 'Bankgiro 123-4567',
      },
    });
    expect(effect).toHaveProperty('about.reference', year.instalment('HAN-1').reference);
  });

  test('is asked by hand for what is late and for the quarter that comes, not for those after it', () => {
    const year = year2007();
    for (const id of all) if (id !== 'HAN-1' && !id.endsWith('-2')) year.payFor('2006-12-13', id);
    year.on('2007-03-01', 'RemindNow', {});
    const asked = year.of('ReminderAsked').flatMap(({ data }) => data.duties as string[]);
    expect(asked.map((id) => id.split(':')[1])).toEqual(['FK-2', 'SLL-2', 'HAN-1', 'HAN-2']);
    const early = year2007();
    early.on('2006-12-13', 'RemindNow', {});
    expect(early.of('ReminderAsked').flatMap(({ data }) => data.duties as string[])).toHaveLength(3);
  });

  test('is reminded 7 days before, the day after and 14 days after; then the board is told, and nothing more', () => {
    const year = year2007();
    for (const id of all) if (id !== 'HAN-1') year.payFor('2006-12-13', id);
    year.until('2007-01-24');
    expect(remindedOf(year, 'HAN-1')).toHaveLength(1);
    year.until('2007-01-31');
    expect(year.of('InstalmentOverdue')).toEqual([]);
    year.until('2007-02-01');
    expect(year.of('InstalmentOverdue')).toMatchObject([{ data: { instalment: 'HAN-1', owedOre: 1.25 * mkr } }]);
    expect(year.of('LatePayerReminded')).toMatchObject([{ data: { daysLate: 1 } }]);
    expect(year.mails()).toContain('reminder contribution:HAN-1:2007-01-31+1 to HAN/registrar');
    year.until('2007-02-14');
    expect(year.of('LatePayerReminded')).toHaveLength(2);
    expect(year.of('BoardTold')).toEqual([]);
    year.until('2007-02-15');
    expect(year.mails()).toContain('notice notice:BoardTold:HAN-1:2007-01-31:office:chair to office/chair');
    year.until('2008-06-01');
    expect(year.of('LatePayerReminded')).toHaveLength(2);
    expect(wakeAt(contributions, year.process)).toBeUndefined();
    expect(contributions.summary(year.state)).toMatchObject({
      phase: 'SCHEDULED',
      waitingOn: ['HAN'],
      alerts: ['CONTRIBUTION_OVERDUE'],
    });
  });

  test('never stands in the way of the others', () => {
    const year = year2007().until('2007-03-01');
    year.payFor('2007-03-02', 'FK-1');
    expect(year.instalment('FK-1').paidOre).toBe(2.5 * mkr);
    expect(contributions.summary(year.state).waitingOn).toEqual(['SLL', 'HAN']);
  });

  test('is not reminded when it has paid', () => {
    const year = year2007();
    for (const id of all) year.payFor('2006-12-13', id);
    year.until('2007-12-31');
    expect(year.of('ReminderDue')).toEqual([]);
    expect(year.of('InstalmentNotified')).toEqual([]);
  });
});

test('what only the passing of time gives is refused from anybody', () => {
  const year = year2007();
  const overdue = { instalment: 'FK-1', dueOn: '2007-01-31' };
  expect(year.on('2007-01-02', 'NoteOverdue', overdue)).toMatchObject({ refused: 'MalformedCommand' });
  expect(year.of('InstalmentOverdue')).toEqual([]);
});

describe('a payment booked in time and recorded late', () => {
  test('annuls what was overdue, and tells once whoever was told of it', () => {
    const year = year2007().until('2007-02-20');
    year.payFor('2007-02-21', 'HAN-1', { bookedOn: '2007-01-31' });
    expect(year.of('OverdueAnnulled')).toEqual([
      {
        type: 'OverdueAnnulled',
        data: {
          instalment: 'HAN-1',
          member: 'HAN',
          dueOn: '2007-01-31',
          paidOn: '2007-01-31',
          told: ['PAYER', 'BOARD'],
        },
      },
    ]);
    const told = year.mails().filter((mail) => mail.includes('OverdueAnnulled'));
    expect(told.map((mail) => mail.split(' to ')[1])).toEqual(['office/office', 'HAN/registrar', 'office/chair']);
    expect(year.instalment('HAN-1').overdue).toBeUndefined();
  });

  test('a payment booked the day after does not', () => {
    const year = year2007().until('2007-02-20');
    year.payFor('2007-02-21', 'HAN-1', { bookedOn: '2007-02-01' });
    expect(year.of('OverdueAnnulled')).toEqual([]);
    expect(contributions.summary(year.state).waitingOn).not.toContain('HAN');
  });
});

describe('the year', () => {
  const paid = (year: Year, ids: readonly string[]) => ids.forEach((id) => year.payFor(addDays('2006-12-12', 1), id));

  test('closes when it is over and all is paid, and tells the förbund', () => {
    const year = year2007();
    paid(year, all);
    year.until('2007-12-31');
    expect(contributions.summary(year.state).phase).toBe('SETTLED');
    year.until('2008-01-01');
    expect(year.of('ContributionsClosed')).toEqual([{ type: 'ContributionsClosed', data: { on: '2008-01-01' } }]);
    expect(year.process.pending['tell:closed']).toMatchObject({
      stream: 'forbund-haninge',
      command: {
        id: 'contributions-haninge-2007/closed',
        type: 'NoteClosed',
        data: { stream: 'contributions-haninge-2007', on: '2008-01-01' },
      },
    });
    expect(contributions.isTerminal(year.state)).toBe(true);
    expect(year.payFor('2008-01-02', 'FK-1')).toMatchObject({ refused: 'CONTRIBUTIONS_CLOSED' });
  });

  test('stays open while something is owed or held, and closes with the last of it', () => {
    const year = year2007();
    paid(
      year,
      all.filter((id) => id !== 'FK-4'),
    );
    year.payFor('2007-12-20', 'FK-4', { entry: 'E1', ore: 3 * mkr });
    year.until('2008-01-10');
    expect(contributions.isTerminal(year.state)).toBe(false);
    year.on('2008-01-11', 'RefundPayment', { entry: 'E1', ore: 0.5 * mkr, on: '2008-01-11' });
    expect(contributions.isTerminal(year.state)).toBe(true);
  });

  test('goes on under a successor’s name, with the same id and the same instalments', () => {
    const year = year2007();
    const succession = {
      predecessor: 'LAN',
      successor: { party: 'AF', name: 'Arbetsförmedlingen' },
      from: '2008-01-01',
    } as const;
    const before = year.state.instalments;
    year.on('2007-01-01', 'NoteSuccession', succession);
    year.on('2007-01-01', 'NoteSuccession', succession);
    expect(year.of('MemberSucceeded')).toHaveLength(1);
    expect(year.state.basis.members[1]).toMatchObject({ id: 'LAN', party: 'AF', name: 'Arbetsförmedlingen' });
    expect(year.state.instalments.map(({ id, ore }) => [id, ore])).toEqual(before.map(({ id, ore }) => [id, ore]));
  });
});
