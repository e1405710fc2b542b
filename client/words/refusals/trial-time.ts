import { both, day, text, type Say } from './say';
import { shut, standingOf } from './standing';

/** About how long a trial may run. */
export const aboutTrialTime: Record<string, Say> = {
  EXTENSION_NOT_LATER: (tongue, { now }) => [
    tongue.t(`Försöket pågår redan till ${day(tongue, now)}.`, `The trial runs until ${day(tongue, now)} already.`),
    tongue.t('Ange en senare dag.', 'Give a later day.'),
  ],
  PAST_HARD_STOP: (tongue, { lastDay }) => [
    tongue.t(
      `Försöket får pågå längst till ${day(tongue, lastDay)} (1 § lag 2003:1217).`,
      `The trial may run until ${day(tongue, lastDay)} at the longest (lag 2003:1217, 1 §).`,
    ),
    tongue.t('Ange en dag som inte ligger efter den.', 'Give a day that is not after it.'),
  ],
  NOT_RUNNING_2003: both(
    [
      'Bara försök som inleddes före 1 juli 2003 och pågick vid årets slut får fortsätta (1 § lag 2003:1217).',
      'Försöket avslutas på sin sista dag.',
    ],
    [
      'Only trials that began before 1 July 2003 and ran at the end of that year may go on (lag 2003:1217, 1 §).',
      'The trial ends on its last day.',
    ],
  ),
  EXCLUDED_BY_FORBUND: (tongue, { operationsStartOn }) => [
    tongue.t(
      `Ett förbund verkar i området från ${day(tongue, operationsStartOn)}: båda får inte finnas samtidigt (1 § 2 st. lag 2003:1217).`,
      `A förbund operates in the area from ${day(tongue, operationsStartOn)}: not both at once (lag 2003:1217, 1 § 2 st.).`,
    ),
    tongue.t('Ange en tidigare dag.', 'Give an earlier day.'),
  ],
  OVERLAPS_TRIAL: (tongue, { until }) => [
    tongue.t(
      `Försöket pågår till ${day(tongue, until)}: ett förbund kan inleda sin verksamhet tidigast dagen efter (1 § 2 st. lag 2003:1217).`,
      `The trial runs until ${day(tongue, until)}: a förbund can start operating the day after at the earliest (lag 2003:1217, 1 § 2 st.).`,
    ),
    tongue.t('Ange en senare dag.', 'Give a later day.'),
  ],
  TRIAL_TELLS: (tongue, { until }) => [
    tongue.t(
      `Försöket har en egen akt, och den säger själv när det upphör: ${day(tongue, until)}.`,
      `The trial has a record of its own, which says itself when it ends: ${day(tongue, until)}.`,
    ),
    tongue.t('Registrera det som är beslutat i försökets akt.', 'Record what has been decided in the trial’s record.'),
  ],
  FORBUND_STARTS: (tongue, { operationsStartOn }) => [
    tongue.t(
      `Förbundet är bildat och inleder sin verksamhet ${day(tongue, operationsStartOn)}.`,
      `The förbund is formed, and starts operating on ${day(tongue, operationsStartOn)}.`,
    ),
    tongue.t('Den dagen är inte längre en plan.', 'That day is no plan any more.'),
  ],
  TRIAL_ENDED: (tongue, { endedOn }) => [
    tongue.t(
      `Dagen ligger efter försökets sista dag, ${day(tongue, endedOn)}.`,
      `The day is after the trial’s last day, ${day(tongue, endedOn)}.`,
    ),
    tongue.t('Det som gjordes före den kan ännu registreras.', 'What was done before it can still be recorded.'),
  ],
  BEYOND_AUTHORITY: (tongue, { until }) => [
    tongue.t(
      `Nämnden har ingen beslutanderätt efter ${day(tongue, until)}.`,
      `The nämnd has no power to decide after ${day(tongue, until)}.`,
    ),
    tongue.t('Ange en inriktning i stället.', 'Record a direction instead.'),
  ],
  EXTENSION_REQUESTED: (tongue, details) => [
    tongue.t(
      `Huvudmännen är redan tillfrågade om ${day(tongue, standingOf(details)['until'])}.`,
      `The principals have already been asked about ${day(tongue, standingOf(details)['until'])}.`,
    ),
    tongue.t('Vänta på deras beslut.', 'Wait for their decisions.'),
  ],
  ENDS_ANOTHER_DAY: (tongue, { until }) => [
    tongue.t(`Försökets sista dag är ${day(tongue, until)}.`, `The trial’s last day is ${day(tongue, until)}.`),
    tongue.t('Ange den dagen.', 'Give that day.'),
  ],
  TRIAL_NOT_BEGUN: both(
    ['Försöket är inte registrerat.', 'Registrera det ur sin ärendefil först.'],
    ['The trial has not been recorded.', 'Record it from its case file first.'],
  ),
  TRIAL_STARTED: both(
    ['Försöket är redan registrerat med en annan ärendefil.', 'Ge det nya försöket ett eget namn.'],
    ['The trial has been recorded with another case file.', 'Give the new trial a name of its own.'],
  ),
  TRIAL_CLOSED: shut,
  UNKNOWN_TRIAL: ({ t }, { trial }) => [
    t(`Det finns inget försök ${text(trial)}.`, `There is no trial ${text(trial)}.`),
    t('Ange namnet som det står i ärendefilen.', 'Give its name as the case file has it.'),
  ],
};
