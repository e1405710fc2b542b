import type { Child } from 'hono/jsx';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { formatDateShort } from '../words/dates';
import { phaseWords } from '../words/phases';
import { Icon } from './marks';
import type { Page } from './page';

/** One state of a process, in words, and the day it came there or is to. */
export interface Step {
  word: string;
  stands: 'done' | 'here' | 'ahead';
  /** The day it was reached. */
  on?: CivilDate | undefined;
  /** What is said of a state that is still to come. */
  ahead?: Child;
}

/** The states in their order, and where the process is; exits stand in a sentence, never as branches. */
export const Steps = ({ page, label, steps }: { page: Page; label: string; steps: readonly Step[] }) => (
  <ol class="states" aria-label={label}>
    {steps.map((step) => (
      <li
        class={step.stands === 'ahead' ? undefined : step.stands}
        aria-current={step.stands === 'here' ? 'step' : undefined}
      >
        <Icon mark={step.stands === 'ahead' ? 'plan' : step.stands} />
        {step.stands === 'done' ? <span class="vh">{page.t('Klart: ', 'Done: ')}</span> : null}
        {step.word}
        <Beneath page={page} step={step} />
      </li>
    ))}
  </ol>
);

const Beneath = ({ page, step: { stands, on, ahead } }: { page: Page; step: Step }) => {
  const day = on && formatDateShort(on, page.lang);
  if (stands === 'here') {
    return (
      <small>
        <b>{page.t('Du är här', 'You are here')}</b>
        {day ? page.t(`, sedan ${day}`, `, since ${day}`) : ''}
      </small>
    );
  }
  if (stands === 'done') return day ? <small>{day}</small> : null;
  return ahead ? <small>{ahead}</small> : null;
};

/** Steps of a list of phases: what has been passed is done, though it may have been skipped without a day of its own. */
export function stepsOf(
  path: readonly string[],
  phase: string,
  { phases, page }: { phases: Readonly<Record<string, CivilDate>>; page: Page },
): Step[] {
  const here = path.indexOf(phase);
  return path.map((one, index) => ({
    word: phaseWords(one, page.lang).word,
    stands: index === here ? 'here' : index < here ? 'done' : 'ahead',
    on: phases[one],
  }));
}
