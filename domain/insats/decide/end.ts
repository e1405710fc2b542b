import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import type { Outcome } from '../commands';
import type { InsatsEvent } from '../events';
import { isUnevaluated, type Begun } from '../state';
import { type Breached, breachOf, type Decide, known, notEnded, startedBy, withinAuthority } from './rules';

interface Ending {
  endsOn: CivilDate;
  outcome: Outcome;
}

/**
 * Its last day, and what becomes of it. What has not started is dropped. Refused: NOT_EVALUATED of what is over
 * (S3:418), AUTHORITY_ENDED, NOT_STARTED of what nobody can take over, BEFORE_START.
 */
export const endInsats: Decide<'EndInsats'> = (command, state) => {
  const { endsOn, outcome, settled = false, nevertheless } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  if (state.ending && same(state.ending, { endsOn, outcome, decidedOn, settled })) return [];
  mayEnd(state, { endsOn, outcome });
  const today = civilDateAt(command.at);
  const isPast = endsOn < today;
  const breach = isPast ? unevaluated(state, nevertheless) : {};
  const data = { endsOn, outcome, decidedOn, evidence, ...(settled && { settled }), ...breach };
  const over = isPast ? [ended({ endsOn, outcome }, today)] : [];
  return [{ type: 'InsatsEndDecided', data }, ...over];
};

function mayEnd(state: Begun, { endsOn, outcome }: Ending): void {
  notEnded(state);
  if (outcome.kind !== 'CLOSED' || state.startedOn !== undefined) startedBy(state, endsOn);
  withinAuthority(state, outcome.kind === 'EXTENDED' ? outcome.until : endsOn);
  if (outcome.kind === 'TAKEN_OVER') known(state, outcome.by);
}

function unevaluated(state: Begun, nevertheless: string | undefined): Breached {
  if (!isUnevaluated(state)) return {};
  if (nevertheless !== undefined) return breachOf(['EVALUATION'], nevertheless);
  const { title } = state;
  throw new Rejected('NOT_EVALUATED', `${title} is not evaluated, which belongs to it from its start (S3:418)`, {
    title,
  });
}

const ended = ({ endsOn, outcome }: Ending, recordedOn: CivilDate): InsatsEvent => ({
  type: 'InsatsEnded',
  data: { on: endsOn, outcome, recordedOn },
});

/** Its last day is over: by itself, so never refused. */
export const passLastDay: Decide<'PassLastDay'> = ({ data: { endsOn }, at }, state) => {
  const { ending } = state;
  return state.ended || ending?.endsOn !== endsOn || civilDateAt(at) <= endsOn ? [] : [ended(ending, civilDateAt(at))];
};
