import { aboutBudget } from './refusals/budget';
import { aboutContributions } from './refusals/contributions';
import { aboutDisputes } from './refusals/dispute';
import { aboutTheForbund } from './refusals/forbund';
import { aboutLiquidation } from './refusals/liquidation';
import { aboutInsatser } from './refusals/insats';
import { aboutMandates } from './refusals/mandates';
import { aboutTheState } from './refusals/the-state';
import { aboutDates } from './refusals/dates';
import type { Details } from './refusals/say';
import { aboutTheMachine } from './refusals/the-machine';
import { aboutTheMatter } from './refusals/the-matter';
import { aboutTheText } from './refusals/the-text';
import { aboutWithdrawals } from './refusals/withdrawal';
import { aboutTrials } from './refusals/trial';
import { aboutTheYear } from './refusals/year';
import type { Language, Names } from './tongue';
import { capital, sentences, speak } from './tongue';

const refusals = {
  ...aboutTheForbund,
  ...aboutTheYear,
  ...aboutWithdrawals,
  ...aboutDisputes,
  ...aboutMandates,
  ...aboutInsatser,
  ...aboutBudget,
  ...aboutContributions,
  ...aboutLiquidation,
  ...aboutTrials,
  ...aboutDates,
  ...aboutTheText,
  ...aboutTheMatter,
  ...aboutTheState,
  ...aboutTheMachine,
};

/** A refusal as people read it. */
export interface Refusal {
  code: string;
  message: string;
  details?: Details;
}

/** What is wrong, then what to do; never the code. A refusal without words of its own keeps the rule's sentence. */
export function refusalWords({ code, message, details = {} }: Refusal, lang: Language, names?: Names): string {
  const say = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  return say ? capital(sentences(...say(speak(lang, names), details))) : message;
}

/** The refusals that have words in both languages. */
export const refusalCodes = Object.keys(refusals);
