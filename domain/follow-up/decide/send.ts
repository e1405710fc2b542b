import type { CivilDate } from '../../calendar/civil-date';
import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { evidenceOf, theMember } from '../../yearly/rules';
import type { Breach, FollowUpEvent } from '../events';
import { type FollowUpStarted, type Period, type Report, unsent } from '../state';
import { aboveTotal } from './alerts';
import { type Decide, thePeriod } from './rules';

/** The board has dealt with the report: the members are told of a forecast above the total. */
export const handleFollowUp: Decide<'HandleFollowUp'> = (command, state) => {
  const period = thePeriod(state, command.data.period);
  const decidedOn = dayOf(command);
  const { version } = theReport(period);
  if (period.handledOn !== undefined) return already(period, decidedOn);
  afterPeriod(period, decidedOn);
  const data = { period: period.endsOn, version, decidedOn, ...evidenceIfAny(command) };
  return [{ type: 'FollowUpHandled', data }, ...aboveTotal(state, period, 'HANDLED')];
};

function already({ endsOn, handledOn }: Period, decidedOn: CivilDate): FollowUpEvent[] {
  if (handledOn === decidedOn) return [];
  throw new Rejected('ALREADY_HANDLED', `the board dealt with the follow-up to ${endsOn} on ${handledOn}`, {
    standing: { period: endsOn, decidedOn: handledOn },
  });
}

/** To all members, or to those named; done when each has had it. Refused: FORECAST_MISSING (C73), NOT_HANDLED. */
export const sendFollowUp: Decide<'SendFollowUp'> = (command, state) => {
  const { period: endsOn, to, nevertheless } = command.data;
  const period = thePeriod(state, endsOn);
  const report = theReport(period);
  const breach = breachOf(period, report, nevertheless);
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  if (period.handledOn === undefined || decidedOn < period.handledOn) throw notHandled(period, decidedOn);
  const news = recipients(state, period, to);
  if (news.length === 0) return [];
  const data = { period: endsOn, version: report.version, to: news, decidedOn, evidence, ...(breach && { breach }) };
  return [{ type: 'FollowUpSent', data }];
};

/** What was drafted without a forecast is sent only where it is said that it was sent all the same (0.4 D9). */
function breachOf({ endsOn }: Period, { breach }: Report, nevertheless?: string): Breach | undefined {
  if (!breach) return undefined;
  if (nevertheless !== undefined) return { lacks: breach.lacks, reason: nevertheless };
  const [code = 'FORECAST_MISSING'] = breach.lacks;
  const message = `the follow-up to ${endsOn} lacks what the charter asks for (S3:245)`;
  throw new Rejected(code, message, { period: endsOn, lacks: breach.lacks });
}

const recipients = (state: FollowUpStarted, period: Period, to: readonly string[] | undefined): string[] => {
  const named = to?.map((id) => theMember(state, id).id);
  return unsent(state, period).filter((id) => named === undefined || named.includes(id));
};

/** Nothing that can be handled or sent has a forecast (C73). */
function theReport({ endsOn, report }: Period): Report {
  if (report) return report;
  const message = `there is no report of the period to ${endsOn}, and so no forecast for the whole year (S3:245)`;
  throw new Rejected('FORECAST_MISSING', message, { period: endsOn, missing: ['report'] });
}

function afterPeriod({ endsOn }: Period, decidedOn: CivilDate): void {
  if (decidedOn > endsOn) return;
  throw new Rejected('HANDLED_BEFORE_PERIOD_END', `${decidedOn} is not after the period, which ends on ${endsOn}`, {
    decidedOn,
    period: endsOn,
  });
}

const notHandled = ({ endsOn, handledOn }: Period, decidedOn: CivilDate): Rejected =>
  new Rejected('NOT_HANDLED', `the board had not dealt with the follow-up to ${endsOn} on ${decidedOn}`, {
    period: endsOn,
    ...(handledOn !== undefined && { handledOn }),
  });
