import { textInForce } from '../../../domain/formation/text';
import type { Cli } from '../cli';
import { decider } from '../formation-at';
import type { Given } from '../given';
import { record } from '../record';
import { required } from '../required';
import { storedWordings } from '../wordings';

export async function run(cli: Cli, given: Given): Promise<number> {
  return record(cli, given, async (formation, documents) => {
    const ask = ['Vilken är den nya sista dagen? (ÅÅÅÅ-MM-DD)', 'Which is the new last day? (YYYY-MM-DD)'] as const;
    const lastDay = given.date('lastDay') ?? (await required(cli, given, { name: 'lastDay', ask }));
    const words = await required(cli, given, {
      name: 'wording',
      ask: ['Paragrafens nya lydelse?', "The paragraph's new wording?"],
    });
    const { charter } = textInForce(formation.state);
    const typed = `${formation.state.plan.formationParagraph}=${words}`;
    const [wording] = await storedWordings([typed], { flag: '--wording', charter, documents });
    const operationsStartOn = given.date('operationsStart');
    const later = operationsStartOn === undefined ? {} : { operationsStartOn };
    return {
      type: 'ApproveNewDate',
      data: { ...decider(formation, given), lastDay, ...later, wording: wording ?? { paragraph: '', hash: '' } },
    };
  });
}
