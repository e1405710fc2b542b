import type { Duty } from '../../../domain/duty';
import { duties } from '../../../domain/formation/duties/duties';
import { createContactStore, type ContactStore } from '../../../journal/contacts';
import { capital, type Names } from '../../words/tongue';
import { dutyWords } from '../../words/duties';
import { formatDateShort } from '../../words/dates';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { formationAt } from '../formation-at';
import type { Given } from '../given';
import { send } from '../send';
import { table } from '../table';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const formation = await formationAt(journal, given.theArg(0));
  const { stream, row, state, names } = formation;
  const member = given.text('member');
  if (!given.flag('dryRun')) {
    const data = member === undefined ? {} : { member };
    return send(cli, given, {
      journal,
      stream,
      names,
      clockShiftMs: row.clockShiftMs,
      asked: { type: 'RemindNow', data },
    });
  }
  const owing = duties(state).filter((duty) => isReminded(duty, member));
  const reminders = await addressed(createContactStore(journal.pool), row.forbund, owing);
  cli.answer({ dryRun: true, stream, reminders }, () => lines(cli, names, reminders));
  return 0;
}

interface Reminder extends Pick<Duty, 'kind' | 'owedBy' | 'dueOn' | 'about'> {
  duty: string;
  address: string | null;
  language: string | null;
}

/** To whom each would go, as the contacts stand. */
async function addressed(contacts: ContactStore, forbund: string, owing: readonly Duty[]): Promise<Reminder[]> {
  const reminders: Reminder[] = [];
  for (const { id, kind, owedBy, role, dueOn, about } of owing) {
    const contact = await contacts.get(forbund, owedBy, role);
    const { address = null, language = null } = contact ?? {};
    reminders.push({ duty: id, kind, owedBy, dueOn, about, address, language });
  }
  return reminders;
}

function lines(cli: Cli, names: Names, reminders: readonly Reminder[]): string[] {
  if (reminders.length === 0) {
    return [cli.t('Ingen har något att påminnas om.', 'Nobody has anything to be reminded of.')];
  }
  const head = [cli.t('Vem', 'Who'), cli.t('Till', 'To'), cli.t('Vad', 'What'), cli.t('Senast', 'By')];
  const rows = reminders.map((one) => [
    names.memberName(one.owedBy),
    one.address ?? cli.t('ingen kontakt', 'no contact'),
    capital(dutyWords(one, cli.lang, names).action),
    formatDateShort(one.dueOn, cli.lang),
  ]);
  return table(cli, head, rows);
}

/** As the rule has it: the members', or those of the one that is named. */
const isReminded = ({ owedBy, clockOnly }: Duty, member: string | undefined): boolean =>
  clockOnly !== true && (member === undefined ? owedBy !== 'office' : owedBy === member);
