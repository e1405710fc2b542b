import type { Cli } from '../cli';
import { openContacts, openMails } from '../door';
import { RefusedError } from '../failures';
import type { Given } from '../given';

/** Erases the contact, and address and letter of what was written to it; that it was written stays. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const [forbund, member, role] = [given.theArg(0), given.theArg(1), given.theArg(2)];
  const contacts = await openContacts(cli);
  const erased = await contacts.erase(forbund, member, role);
  if (!erased) {
    throw new RefusedError('UNKNOWN_CONTACT', `there is no contact ${member} ${role}`, { forbund, member, role });
  }
  const stillUsed = (await contacts.list()).some(({ address }) => address === erased.address);
  const mails = stillUsed ? 0 : await (await openMails(cli)).eraseAddress(erased.address);
  cli.answer({ erased: { forbund, member, role }, mails }, () => [
    cli.t(
      `Kontakten är raderad, och adressen i ${mails} mejl.`,
      `The contact is erased, and the address in ${mails} mails.`,
    ),
  ]);
  return 0;
}
