import { createContactStore } from '../../../journal/contacts';
import type { Journal } from '../../../journal/journal';
import { formatDateShort } from '../../words/dates';
import { dutyWords } from '../../words/duties';
import { processTitle } from '../../words/processes';
import { capital, speak } from '../../words/tongue';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { RefusedError } from '../failures';
import type { Given } from '../given';
import { processesOf } from '../processes-of';
import { owingIn, type Owing } from '../owing';
import { recordedLines, sendEach } from '../send-each';
import { table } from '../table';

/** Every running process of the förbund reminds those who owe it something; the others are asked nothing. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const forbund = given.theArg(0);
  const member = given.text('member');
  const running = (await processesOf(journal, forbund)).filter(({ done }) => !done);
  const all = await Promise.all(running.map((row) => owingIn(journal, row, member)));
  if (member !== undefined && all.length > 0 && all.every(({ unknown }) => unknown)) {
    throw new RefusedError('UNKNOWN_MEMBER', `${member} is no member of ${forbund}`, { member });
  }
  const owing = all.filter(({ duties }) => duties.length > 0);
  if (given.flag('dryRun')) return rehearsed(cli, { journal, forbund, owing });
  const data = member === undefined ? {} : { member };
  const sendings = owing.map((one) => ({ ...one, asked: { type: 'RemindNow', data } }));
  const processes = sendings.length === 0 ? [] : await sendEach(cli, given, { journal, sendings });
  cli.answer({ ok: true, processes }, () =>
    processes.length === 0 ? [nobody(cli)] : recordedLines(cli, processes, sendings),
  );
  return 0;
}

async function rehearsed(
  cli: Cli,
  { journal, forbund, owing }: { journal: Journal; forbund: string; owing: readonly Owing[] },
): Promise<number> {
  const found = await Promise.all(owing.map((one) => addressed(cli, journal, one)));
  const reminders = found.flat();
  const streams = owing.map(({ stream }) => stream);
  cli.answer({ dryRun: true, forbund, stream: streams[0] ?? forbund, streams, reminders }, () => {
    const head = [
      cli.t('Senast', 'By'),
      cli.t('Vem', 'Who'),
      cli.t('Vad', 'What'),
      cli.t('Ärende', 'Process'),
      cli.t('Till', 'To'),
    ];
    if (reminders.length === 0) return [nobody(cli)];
    const rows = [...reminders]
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
      .map(({ dueOn, who, what, title, address }) => [
        formatDateShort(dueOn, cli.lang),
        who,
        what,
        title,
        address ?? cli.colors.yellow(cli.t('ingen kontakt', 'no contact')),
      ]);
    return table(cli, head, rows);
  });
  return 0;
}

const nobody = ({ t }: Cli): string => t('Ingen har något att påminnas om.', 'Nobody has anything to be reminded of.');

/** To whom each would go, as the contacts stand. */
function addressed({ lang }: Cli, journal: Journal, { stream, forbund, names, duties }: Owing) {
  const contacts = createContactStore(journal.pool);
  const title = processTitle(stream, lang, names.memberName);
  return Promise.all(
    duties.map(async ({ id, kind, owedBy, role, dueOn, about }) => {
      const contact = await contacts.get(forbund, owedBy, role);
      const { address = null, language = null } = contact ?? {};
      const said = { kind, owedBy, dueOn, about };
      const what = capital(dutyWords(said, lang, names).action);
      const who = capital(speak(lang, names).member(owedBy));
      return { stream, title, duty: id, ...said, role, who, what, address, language };
    }),
  );
}
