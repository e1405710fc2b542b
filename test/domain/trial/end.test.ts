import { trial } from '../../../domain/trial/trial';
import type { Life } from '../yearly/life';
import * as h from './haninge';

const alerts = (life: Life<unknown>): readonly string[] => trial.summary(life.process.state as never).alerts;
const phase = (life: Life<unknown>): string => trial.summary(life.process.state as never).phase;

describe('what becomes of the trial’s own form (A33)', () => {
  test('of an unknown form nothing is known, and nothing is entered', () => {
    const life = h.until2006();
    life.on('2007-01-01');
    expect([alerts(life).includes('LIQUIDATION_TO_ENTER'), life.owes('enter-liquidation')]).toEqual([false, []]);
    const entered = h.on('2007-01-02', 'RecordLiquidation', {}, { evidence: h.paper('f') });
    expect(life.on('2007-01-02', entered)).toEqual(['NO_BESTALLARFORBUND']);
  });
  test('a beställarförbund is to enter liquidation when its time has run out; nothing starts it here', () => {
    const life = h.until2006({ form: 'BESTALLARFORBUND' });
    life.on('2006-12-30');
    expect(life.owes('enter-liquidation')).toMatchObject([{ owedBy: 'office', dueOn: '2006-12-31' }]);
    life.on('2007-04-01');
    expect([alerts(life).includes('LIQUIDATION_TO_ENTER'), life.state.closedOn]).toEqual([true, undefined]);
    life.on('2007-04-02', h.on('2007-01-15', 'RecordLiquidation', {}, { evidence: h.paper('f') }));
    expect([alerts(life).includes('LIQUIDATION_TO_ENTER'), life.state.closedOn]).toEqual([false, '2007-04-02']);
  });
});

describe('insatser of the trial', () => {
  const raise = (day: string, title: string, rest: object = {}) => h.on(day, 'RaiseInsats', { title, ...rest });
  const started = () => {
    const life = h.until2005();
    life.on('2004-02-02', raise('2004-02-02', 'Nya Vyer'), raise('2004-02-02', 'TOLVAN', { no: 3 }));
    return life;
  };
  test('start as processes of their own, with the trial as owner and its time as theirs', () => {
    const [first, second] = Object.values(started().process.pending).filter((one) => one.kind === 'start');
    expect(first).toMatchObject({
      workflow: 'insats',
      stream: 'insats-socsam-haninge-1',
      command: {
        type: 'BeginInsats',
        data: { owner: h.stream, no: 1, title: 'Nya Vyer', neededOn: '2004-02-02', authorityUntil: '2005-12-31' },
      },
    });
    expect(second).toMatchObject({ stream: 'insats-socsam-haninge-3' });
    expect(first?.kind === 'start' && first.command.data['basis']).toMatchObject({
      forbund: 'socsam-haninge',
      terms: { ends: { disputes: 'ARBITRATION' } },
    });
  });
  test('raised twice are one; a number is one insats’s own', () => {
    const life = started();
    expect(
      life.on(
        '2004-02-03',
        raise('2004-02-03', 'Nya Vyer'),
        raise('2004-02-03', 'Fyren', { no: 3 }),
        raise('2004-02-03', 'Fyren'),
      ),
    ).toEqual([undefined, 'INSATS_NUMBER_TAKEN', undefined]);
    expect(life.state.insatser.map(({ no, title }) => `${no} ${title}`)).toEqual(['1 Nya Vyer', '3 TOLVAN', '4 Fyren']);
  });
  test('that are open are told of an extension by the day of its last decision; those that are closed are not', () => {
    const life = started();
    life.on('2004-03-01', h.on('2004-03-01', 'NoteClosed', { stream: 'insats-socsam-haninge-1', on: '2004-03-01' }));
    life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    for (const member of h.principals) life.on('2005-09-13', h.decide('2005-09-13', member, '2006-12-31'));
    const told = Object.values(life.process.pending).flatMap((one) =>
      one.kind === 'tell' ? [[one.stream, one.command.type, one.command.data]] : [],
    );
    expect(told).toEqual([
      ['insats-socsam-haninge-3', 'NoteOwnerExtended', { decidedOn: '2005-09-13', until: '2006-12-31' }],
      ['insats-socsam-haninge-3', 'NoteAuthority', { until: '2006-12-31' }],
    ]);
  });
  test('hold the record open until the last of them is closed', () => {
    const life = h.until2006();
    life.on('2006-03-01', raise('2006-03-01', 'Myrstigen'));
    life.on('2007-05-02');
    expect([phase(life), life.state.closedOn]).toEqual(['TRIAL_ENDED', undefined]);
    life.on('2007-05-03', h.on('2007-05-03', 'NoteClosed', { stream: 'insats-socsam-haninge-1', on: '2007-04-30' }));
    expect(life.state.closedOn).toBe('2007-05-03');
    expect(life.on('2007-05-04', raise('2007-05-04', 'Mer'))).toEqual(['TRIAL_CLOSED']);
  });
});
