import type { EndForecast, EndStep } from '../../domain/insats/forecast';
import { formatDateShort } from '../words/dates';
import { outcomeWords } from '../words/insats';
import { speak, type Names } from '../words/tongue';
import type { Cli } from './cli';
import { table } from './table';

const steps: Record<EndStep['what'], readonly [sv: string, en: string]> = {
  DECIDED: ['beslutet registreras, och medlemmarna får veta det', 'the decision is recorded, and the members are told'],
  EVALUATION_DUE: ['utvärderingen ska vara gjord', 'the evaluation is to be made'],
  LAST_DAY: ['sista dagen', 'the last day'],
  CLOSES: ['ärendet stängs, om allt är utvärderat och betalt', 'the process is closed, if all is evaluated and paid'],
};

/** What ending it would lead to, day by day, and what is left to pay. */
export function endForecastLines(
  cli: Cli,
  { title, names }: { title: string; names: Names },
  { steps: days, outcome, told, leftOre, unpaid }: EndForecast,
): string[] {
  const tongue = speak(cli.lang, names);
  const head = [cli.t('Dag', 'Day'), cli.t('Vad som händer', 'What happens')];
  const rows = days.map(({ on, what }) => [formatDateShort(on, cli.lang), cli.t(...steps[what])]);
  const left = tongue.kronor(leftOre);
  return [
    `${cli.colors.bold(title)}: ${outcomeWords(tongue, outcome)}`,
    cli.t('Inget är registrerat: så här skulle det bli.', 'Nothing is recorded: this is what it would lead to.'),
    '',
    ...table(cli, head, rows),
    '',
    cli.t(`Får veta det: ${tongue.list(told.map(tongue.member))}.`, `Told: ${tongue.list(told.map(tongue.member))}.`),
    cli.t(
      `${left} är beslutade och inte rekvirerade. De kan rekvireras tills ärendet stängs.`,
      `${left} are decided and not requisitioned. They can be asked for until the process is closed.`,
    ),
    ...(unpaid.length === 0
      ? []
      : [
          cli.t(
            `Obetalda rekvisitioner: ${tongue.list(unpaid.map(String))}.`,
            `Requisitions not paid: ${tongue.list(unpaid.map(String))}.`,
          ),
        ]),
  ];
}
