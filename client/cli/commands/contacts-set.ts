import { addressProblems } from '../../../contracts/address';
import type { Cli } from '../cli';
import { openContacts } from '../door';
import { UsageError } from '../failures';
import type { Given } from '../given';
import { required } from '../required';

/** Adds a contact, or corrects the one there is; what is not said stays as it was. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const [forbund, member, role] = [given.theArg(0), given.theArg(1), given.theArg(2)];
  const store = await openContacts(cli);
  const before = (await store.list(forbund)).find((one) => one.member === member && one.role === role);
  const name = await said(cli, given, { name: 'name', ask: ['Namn?', 'Name?'], before: before?.name });
  const ask = ['Mejladress?', 'Mail address?'] as const;
  const address = await said(cli, given, { name: 'address', ask, before: before?.address });
  const [problem] = addressProblems(address);
  if (problem !== undefined) {
    throw new UsageError(`Mejladressen kan inte användas: ${JSON.stringify(address)}.`, `${problem}.`, {
      code: 'BAD_ADDRESS',
    });
  }
  const contact = { forbund, member, role, name, address, language: languageOf(given, before?.language ?? 'sv') };
  await store.set(contact);
  cli.answer({ contact }, () => [
    cli.t(`Kontakten ${member} ${role} är sparad.`, `The contact ${member} ${role} is saved.`),
  ]);
  return 0;
}

function languageOf(given: Given, otherwise: 'sv' | 'en'): 'sv' | 'en' {
  const said = given.text('language') ?? otherwise;
  if (said === 'sv' || said === 'en') return said;
  throw new UsageError('--language ska vara sv eller en.', '--language must be sv or en.');
}

interface Asking {
  name: string;
  ask: readonly [sv: string, en: string];
  before: string | undefined;
}

const said = async (cli: Cli, given: Given, { before, ...asking }: Asking): Promise<string> =>
  given.text(asking.name) ?? before ?? required(cli, given, asking);
