import type { CaseFile } from '../../contracts/case-file/case-file';
import { liquidationSteps, type Papers } from '../../client/case-file/liquidation-steps';
import { bodyOfMember } from '../../client/case-file/year-end-commands';
import { termsOf } from '../../client/case-file/terms';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/command';
import { noticeTerms } from '../../domain/forbund/notice';
import { Rejected } from '../../domain/rejected';
import { accepted, actor, type Timed } from './taking';
import type { World } from './world';

/** A member that gives notice in a simulation, and the day the förbund receives it. */
export interface Withdrawing {
  member: string;
  on: CivilDate;
}

/** How a played förbund comes to its end. */
export interface Ending {
  /** What is done for it, in order of time. */
  agenda: Timed[];
  /** The day it goes into liquidation: nobody budgets after it. */
  enteredOn: CivilDate;
  /** The day the last member is served: nothing is done in the förbund after it. */
  dissolvedOn: CivilDate;
  /** The last day of all. */
  lastDay: CivilDate;
}

/** A notice, three years, and the liquidation that the case file describes. Refused: NO_LIQUIDATION_TO_PLAY. */
export function endingOf(
  world: World,
  file: CaseFile,
  { withdrawing, papers }: { withdrawing: Withdrawing; papers: Papers },
): Ending {
  const { expiresOn: enteredOn } = noticeTerms(withdrawing.on, termsOf(file));
  const steps = liquidationSteps(file, enteredOn, papers);
  const served = steps.filter(({ commands }) => commands.some(({ type }) => type === 'RecordService'));
  const [dissolvedOn, lastDay] = [served.at(-1)?.on, steps.at(-1)?.on];
  if (dissolvedOn === undefined || lastDay === undefined) {
    throw new Rejected('NO_LIQUIDATION_TO_PLAY', 'the case file does not say what people do in a liquidation');
  }
  const liquidation = `liquidation-${file.forbund}`;
  const notice: Timed = { on: withdrawing.on, take: () => giveNotice(world, file, { withdrawing, papers }) };
  const agenda = steps.map(({ on, commands }, index) => ({
    on,
    take: async () => {
      for (const [place, command] of commands.entries()) {
        const id = `${liquidation}/simulated/${index + 1}/${place + 1}`;
        accepted(await world.submitter.submit(liquidation, { id, actor, ...command }), on);
      }
    },
  }));
  return { agenda: [notice, ...agenda], enteredOn, dissolvedOn, lastDay };
}

async function giveNotice(
  { submitter }: World,
  file: CaseFile,
  { withdrawing, papers }: { withdrawing: Withdrawing; papers: Papers },
): Promise<void> {
  const { member, on } = withdrawing;
  const stream = `forbund-${file.forbund}`;
  const command: Command = {
    id: `${stream}/simulated/notice/${member}`,
    actor,
    type: 'GiveNotice',
    data: { member, body: bodyOfMember(file, member) },
    decidedOn: on,
    evidence: papers.any,
  };
  accepted(await submitter.submit(stream, command), on);
}
