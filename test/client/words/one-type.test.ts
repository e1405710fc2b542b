import { budgetLines } from '../../../client/words/timeline/budget';
import { contributionLines } from '../../../client/words/timeline/contributions';
import { decisionLines } from '../../../client/words/timeline/decisions';
import { disputeLines } from '../../../client/words/timeline/dispute';
import { followUpLines } from '../../../client/words/timeline/follow-up';
import { forbundLines } from '../../../client/words/timeline/forbund';
import { formationLines } from '../../../client/words/timeline/formation';
import { liquidationLines } from '../../../client/words/timeline/liquidation';
import { insatsLines } from '../../../client/words/timeline/insats';
import { machineLines } from '../../../client/words/timeline/machine';
import { mandatesLines } from '../../../client/words/timeline/mandates';
import { withdrawalLines } from '../../../client/words/timeline/withdrawal';
import { trialLines } from '../../../client/words/timeline/trial';
import { yearEndLines } from '../../../client/words/timeline/year-end';

test('no type of event is put into words twice: of two, one would be told in the words of the other', () => {
  const all = [
    ...[budgetLines, contributionLines, decisionLines, followUpLines, forbundLines, formationLines, insatsLines],
    ...[disputeLines, liquidationLines, machineLines, mandatesLines, trialLines, withdrawalLines, yearEndLines],
  ].flatMap((lines) => Object.keys(lines));
  expect(all.filter((type, index) => all.indexOf(type) !== index)).toEqual([]);
});
