import type { EndForecast, EndStep } from '../../domain/insats/forecast';
import { formatDateShort } from '../words/dates';
import { outcomeWords } from '../words/insats';
import { speak, type Names, type Tongue } from '../words/tongue';
import type { Cli } from './cli';
import { table } from './table';

const steps: Record<EndStep['what'], readonly [sv: string, en: string]> = {
  DECIDED: ['beslutet registreras, och medlemmarna får veta det', 'the decision is recorded, and the members are told'],
  EVALUATION_DUE: ['utvärderingen ska vara gjord', 'the evaluation is to be done'],
  LAST_DAY: ['sista dagen', 'the last day'],
  CLOSES: ['ärendet stängs, om allt är utvärderat och betalt', 'the process is closed, if all is evaluated and paid'],
};

/** What ending it would lead to, day by day, and what is left to pay. */
export function endForecastLines(
  cli: Cli,
  { title, names }: { title: string; names: Names },
  forecast: EndForecast,
): string[] {
  const tongue = speak(cli.lang, names);
  const { steps: days, outcome, told } = forecast;
  const head = [cli.t('Dag', 'Day'), cli.t('Vad som händer', 'What happens')];
  const rows = days.map(({ on, what }) => [formatDateShort(on, cli.lang), cli.t(...steps[what])]);
  return [
    `${cli.colors.bold(title)}: ${outcomeWords(tongue, outcome)}`,
    cli.t('Inget är registrerat: så här skulle det bli.', 'Nothing is recorded: this is what it would lead to.'),
    '',
    ...table(cli, head, rows),
    '',
    cli.t(`Får veta det: ${tongue.list(told.map(tongue.member))}.`, `Told: ${tongue.list(told.map(tongue.member))}.`),
    ...moneyLeft(tongue, forecast),
  ];
}

/** What may still be asked for, and what has been asked for and not been paid; nothing where there is none. */
function moneyLeft({ t, kronor, list }: Tongue, { leftOre, unpaid }: EndForecast): string[] {
  const left = kronor(leftOre);
  const free = t(
    `${left} har beslutats men inte rekvirerats. Det kan rekvireras tills ärendet stängs.`,
    `${left} has been decided on but not requisitioned. It can be requisitioned until the process is closed.`,
  );
  const numbers = list(unpaid.map(String));
  const owed = t(`Obetalda rekvisitioner: ${numbers}.`, `Requisitions not paid: ${numbers}.`);
  return [...(leftOre === 0 ? [] : [free]), ...(unpaid.length === 0 ? [] : [owed])];
}
