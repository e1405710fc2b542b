import { dayOf, evidenceIfAny, notAfterToday } from '../../dated';
import { insatsTermsOf } from '../../forbund/end-terms';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import type { Lack } from '../events';
import { isAgreed, withoutAgreement, type Begun } from '../state';
import { breachOf, type Decide, goesOn, notEnded, proposed, startedBy, withinAuthority } from './rules';

/** In SUS, or in what came after it. What it is for cannot be changed once it is registered (FI:uppfhandl). */
export const registerInsats: Decide<'RegisterInsats'> = (command, state) => {
  const { registry, focus } = command.data;
  const decidedOn = dayOf(command);
  const { registration: before } = state;
  if (before && same(before, { registry, focus, decidedOn })) return [];
  proposed(state);
  if (before) {
    const message = `it is registered in ${before.registry} since ${before.decidedOn}, and that cannot be changed`;
    throw new Rejected('ALREADY_REGISTERED', message, { standing: before });
  }
  return [{ type: 'InsatsRegistered', data: { registry, focus, decidedOn, ...evidenceIfAny(command) } }];
};

/** Refused: AUTHORITY_ENDED, NOT_FUNDED, NOT_AGREED, NOT_REGISTERED where the charter demands it (S3:94); said to have run, a breach (0.4 D9). */
export const startInsats: Decide<'StartInsats'> = (command, state) => {
  const { nevertheless } = command.data;
  const decidedOn = dayOf(command);
  proposed(state);
  if (state.startedOn !== undefined) return already(state, decidedOn);
  notEnded(state);
  goesOn(state, decidedOn);
  withinAuthority(state, decidedOn);
  const lacks = lacksOf(state);
  if (lacks.length > 0 && nevertheless === undefined) throw missing(lacks, state);
  const evidence = lacks.length > 0 ? { evidence: evidenceOf(command) } : evidenceIfAny(command);
  return [{ type: 'InsatsStarted', data: { decidedOn, ...evidence, ...breachOf(lacks, nevertheless) } }];
};

export const followUpInsats: Decide<'FollowUpInsats'> = (command, state) => {
  const decidedOn = dayOf(command);
  const upTo = notAfterToday(command.data.upTo, command.at);
  const evidence = evidenceOf(command);
  startedBy(state, upTo);
  if (state.followUps.some((one) => same(one, { upTo, decidedOn }))) return [];
  return [{ type: 'InsatsFollowedUp', data: { upTo, decidedOn, evidence } }];
};

export const evaluateInsats: Decide<'EvaluateInsats'> = (command, state) => {
  const { genderPerspective } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  startedBy(state, decidedOn);
  if (state.evaluations.some((one) => same(one, { genderPerspective, decidedOn }))) return [];
  return [{ type: 'InsatsEvaluated', data: { genderPerspective, decidedOn, evidence } }];
};

function already({ startedOn, title }: Begun, decidedOn: string): [] {
  if (startedOn === decidedOn) return [];
  throw new Rejected('ALREADY_STARTED', `${title} started on ${startedOn ?? ''}`, { startedOn });
}

const lacksOf = (state: Begun): Lack[] => {
  const { required } = insatsTermsOf(state.basis.terms);
  const lacks: [Lack, boolean][] = [
    ['FUNDING', state.funds.length === 0],
    ['AGREEMENT', !isAgreed(state)],
    ['REGISTRATION', required && !state.registration],
  ];
  return lacks.flatMap(([lack, is]) => (is ? [lack] : []));
};

function missing([first]: readonly Lack[], state: Begun): Rejected {
  const { title } = state;
  switch (first) {
    case 'FUNDING':
      return new Rejected('NOT_FUNDED', `the board has decided on no money for ${title} (7 §)`, { title });
    case 'AGREEMENT':
      return new Rejected('NOT_AGREED', `those that are to carry out ${title} have not all agreed`, {
        title,
        without: withoutAgreement(state),
      });
    default:
      return new Rejected('NOT_REGISTERED', `${title} is not registered, which the charter asks for (S3:94)`, {
        title,
        registration: insatsTermsOf(state.basis.terms).registration,
      });
  }
}
