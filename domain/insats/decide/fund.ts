import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import type { EvaluationPlan } from '../commands';
import type { Lack } from '../events';
import { type Financier, financed } from '../financing';
import { leftOf } from '../money';
import { hasAgreed, type Begun, type Fund } from '../state';
import {
  type Breached,
  breachOf,
  type Decide,
  goesOn,
  known,
  knownPrincipal,
  notEnded,
  proposed,
  withinAuthority,
} from './rules';

/**
 * The board decides on the money of one year (7 § 3-4 p., S3:410). Decided anew, the later decision stands.
 * Refused: EVALUATION_PLAN_MISSING, GENDER_PERSPECTIVE_MISSING (S3:418, S3:769), AUTHORITY_ENDED, BELOW_REQUISITIONED.
 */
export const fundInsats: Decide<'FundInsats'> = (command, state) => {
  const { year, ore, plan, nevertheless } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  proposed(state);
  notEnded(state);
  goesOn(state, decidedOn);
  withinAuthority(state, decidedOn);
  withinAuthority(state, `${year}-01-01`);
  const financing = sharedOut(command.data, state);
  if (isSo(state, { fund: { year, ore, decidedOn, ...financing }, plan })) return [];
  coversRequisitions(state, { year, ore });
  const breach = unplanned(state, { plan, nevertheless });
  const data = {
    year,
    ore,
    decidedOn,
    evidence,
    ...financing,
    ...(plan && { plan }),
    ...breach,
  };
  return [{ type: 'InsatsFunded', data }];
};

/** With each that carries it out, of the activity and of what it is paid for (S3:438). */
export const agreeInsats: Decide<'AgreeInsats'> = (command, state) => {
  const { with: by } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  proposed(state);
  if (hasAgreed(state, by)) return [];
  notEnded(state);
  knownPrincipal(state, by);
  return [{ type: 'InsatsAgreed', data: { with: by, decidedOn, evidence } }];
};

/** Decided already, with a plan that says no more than the one there is. */
function isSo({ funds, planned }: Begun, { fund, plan }: { fund: Fund; plan: EvaluationPlan | undefined }): boolean {
  const before = funds.find(({ year }) => year === fund.year);
  const isPlanned = plan === undefined || (planned.plan && (planned.gender || !plan.genderPerspective));
  return before !== undefined && isPlanned && same(before, fund);
}

function sharedOut({ ore, financing }: { ore: number; financing?: readonly Financier[] }, state: Begun) {
  if (!financing) return {};
  for (const { by } of financing) known(state, by);
  return { financing: financed(ore, financing) };
}

function coversRequisitions(state: Begun, { year, ore }: { year: number; ore: number }): void {
  const { requisitionedOre } = leftOf(state, year);
  if (ore >= requisitionedOre) return;
  const message = `${requisitionedOre} öre of ${year} are requisitioned already`;
  throw new Rejected('BELOW_REQUISITIONED', message, { year, ore, requisitionedOre });
}

interface Planned {
  plan: EvaluationPlan | undefined;
  nevertheless: string | undefined;
}

function unplanned(state: Begun, { plan, nevertheless }: Planned): Breached {
  const lacks = lacksOfPlan(state, plan);
  if (lacks.length > 0 && nevertheless === undefined) throw unevaluable(lacks);
  return breachOf(lacks, nevertheless);
}

function lacksOfPlan({ planned }: Begun, plan: EvaluationPlan | undefined): Lack[] {
  if (!plan && !planned.plan) return ['PLAN', 'GENDER_PERSPECTIVE'];
  return planned.gender || plan?.genderPerspective === true ? [] : ['GENDER_PERSPECTIVE'];
}

const unevaluable = (lacks: readonly Lack[]): Rejected =>
  lacks.includes('PLAN')
    ? new Rejected(
        'EVALUATION_PLAN_MISSING',
        'an insats is evaluated from its start: it needs a plan for that (S3:418)',
      )
    : new Rejected('GENDER_PERSPECTIVE_MISSING', 'the plan must name the gender perspective (S3:418, S3:769)');
