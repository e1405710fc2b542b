import type { Cli } from '../cli';
import { openContacts } from '../door';
import type { Given } from '../given';
import { table } from '../table';

export async function run(cli: Cli, given: Given): Promise<number> {
  const contacts = await (await openContacts(cli)).list(given.text('forbund'));
  cli.answer({ contacts }, () =>
    contacts.length === 0
      ? [cli.t('Inga kontakter.', 'No contacts.')]
      : table(
          cli,
          [
            cli.t('Förbund', 'Förbund'),
            cli.t('Medlem', 'Member'),
            cli.t('Roll', 'Role'),
            cli.t('Namn', 'Name'),
            cli.t('Adress', 'Address'),
            cli.t('Språk', 'Language'),
          ],
          contacts.map(({ forbund, member, role, name, address, language }) => [
            forbund,
            member,
            role,
            name,
            address,
            language,
          ]),
        ),
  );
  return 0;
}
