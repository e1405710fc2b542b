import { basisOf } from '../../../domain/forbund/basis-of';
import { forecastOf } from '../../../domain/withdrawal/forecast';
import { withdrawal } from '../../../domain/withdrawal/withdrawal';
import { begun, command, evidence, stateOf } from '../forbund/haninge';
import { TurnsOf } from '../turns';

const stream = 'withdrawal-haninge-HAN-1';

test.each([
  ['2008-03-15', '2011-03-15'],
  ['2008-02-29', '2011-02-28'],
  ['2008-03-31', '2011-03-31'],
])(
  'of a notice received on %s the day is foreseen on which the förbund goes into liquidation, %s',
  (received, last) => {
    const forbund = begun();
    forbund.on(received, { ...command('notice', 'GiveNotice', { member: 'HAN' }), decidedOn: received, evidence });
    const notice = stateOf(forbund).ends.notices[stream]!;
    const foreseen = forecastOf({ basis: basisOf(stateOf(forbund)), notice }).find(({ is }) => is === 'LIQUIDATION');

    const leaving = new TurnsOf(withdrawal, stream);
    leaving.on(received, forbund.started(stream)!.command);
    leaving.on('2011-06-01');
    const told = leaving.effects.flatMap((one) => (one.kind === 'tell' ? [one.command] : []));
    forbund.on('2011-06-01', ...told);
    expect(forbund.of('LiquidationEntered').map(({ enteredOn }) => enteredOn)).toEqual([foreseen?.on]);
    expect(foreseen?.on).toBe(last);
  },
);
