import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { textInForce } from '../text';
import { type Decide, type Of, open, type Rule } from './rules';

/** Findings of severity B block the sending out, unless a person gives a reason (0.4 D14). */
export const sendOutCharter: Decide<'SendOutCharter'> = (command, state) => {
  const formation = open(state);
  const { charter, sentOutOn } = textInForce(formation);
  if (sentOutOn !== undefined) return [];
  for (const rule of [notLapsed, notBlocked, textExists, notLater]) {
    const refusal = rule(command, formation);
    if (refusal) throw refusal;
  }
  const { on, reason } = command.data;
  const { version, hash } = charter;
  return [{ type: 'CharterSentOut', data: { version, hash, on, ...(reason !== undefined && { reason }) } }];
};

type SendOutRule = Rule<Of<'SendOutCharter'>>;

/** What went out in time may be recorded late (0.4 D1). */
const notLapsed: SendOutRule = ({ data: { on } }, { lapsed, dates: { lastDay } }) =>
  lapsed && on > lastDay
    ? new Rejected('FORMATION_NOT_OPEN', 'the formation has lapsed: first all members approve a new date', {
        phase: 'LAPSED',
      })
    : undefined;

const notBlocked: SendOutRule = ({ data: { reason } }, { plan }) => {
  const findings = plan.findings.filter(({ severity }) => severity === 'B');
  if (findings.length === 0 || (reason ?? '').trim() !== '') return undefined;
  const message = `the charter check found ${findings.map(({ id }) => id).join(', ')}: correct the text, or give a reason`;
  return new Rejected('SENDING_OUT_BLOCKED', message, { findings });
};

const textExists: SendOutRule = ({ data: { on } }, state) => {
  const { datedOn } = textInForce(state).charter;
  return on >= datedOn
    ? undefined
    : new Rejected('SENT_OUT_BEFORE_TEXT', `the text is dated ${datedOn}: it was not there on ${on}`, { on, datedOn });
};

const notLater: SendOutRule = ({ data: { on }, at }) => {
  const today = civilDateAt(at);
  return on <= today
    ? undefined
    : new Rejected('SENT_OUT_IN_FUTURE', `${on} is later than today in Stockholm, ${today}`, { on, today });
};
