import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import type { WrongForum } from '../events';
import type { DisputeStarted, Filing } from '../state';
import { dayWithin, type Decide, open } from './rules';

/** Taken to the forum that the charter names (9 § 16 p., S3:289, C83); elsewhere only as a breach. */
export const fileDispute: Decide<'FileDispute'> = (command, state) => {
  const { nevertheless, ...asked } = command.data;
  const decidedOn = dayWithin(command, state);
  if (isStanding(state, { ...asked, decidedOn })) return [];
  open(state);
  const evidence = evidenceOf(command);
  const breach = breachOf(asked, state, nevertheless);
  mayReplace(state, { ...asked, decidedOn, ...(breach && { breach }) });
  return [{ type: 'DisputeFiled', data: { ...asked, decidedOn, evidence, ...(breach && { breach }) } }];
};

function isStanding({ filing }: DisputeStarted, asked: Filing): boolean {
  if (!filing) return false;
  const { breach: _, ...standing } = filing;
  return same(standing, asked);
}

/** Refused: WRONG_FORUM. */
function breachOf(
  { forum }: Filing | Pick<Filing, 'forum'>,
  state: DisputeStarted,
  reason?: string,
): WrongForum | undefined {
  const { forum: charterForum } = state;
  if (forum === charterForum) return undefined;
  if (reason !== undefined) return { charterForum, reason };
  const message = `by the charter a dispute with a member goes to ${charterForum}, not to ${forum} (9 § 16 p., S3:289)`;
  throw new Rejected('WRONG_FORUM', message, { forum, charterForum });
}

/** What was filed wrongly is put right by the charter's forum, later. Refused: ALREADY_FILED. */
function mayReplace({ filing }: DisputeStarted, asked: Filing): void {
  if (!filing || (filing.breach && !asked.breach && asked.decidedOn >= filing.decidedOn)) return;
  const { forum, by, decidedOn } = filing;
  throw new Rejected('ALREADY_FILED', `it was filed at ${forum} on ${decidedOn}`, {
    standing: { forum, by, decidedOn },
  });
}
