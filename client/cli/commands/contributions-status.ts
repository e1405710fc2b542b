import { liquidity } from '../../../domain/contributions/view/liquidity';
import { money } from '../../../domain/contributions/view/money';
import type { Cli } from '../cli';
import { contributionsAt } from '../contributions-at';
import { contributionsLines } from '../contributions-lines';
import { openJournal } from '../door';
import type { Given } from '../given';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const at = await contributionsAt(journal, given.theArg(0), given.number('year'));
  const shown = money(at.state);
  const ahead = liquidity({ states: [at.state], withoutBudget: [], today: at.today });
  const { stream, today } = at;
  cli.answer({ stream, today, ...shown, ahead }, () => contributionsLines(cli, at, { money: shown, ahead }));
  return 0;
}
