import { addressProblems } from '../address';
import type { CaseFile } from './case-file';
import { problem, type CaseProblem } from './problem';

export function contactsCanBeReached({ contacts = [], members }: CaseFile): CaseProblem[] {
  const known = new Set(['office', ...members.map(({ id }) => id)]);
  const keys = contacts.map(({ member, role }) => `${member} ${role}`);
  return contacts.flatMap((contact, index) => {
    const at = (key: string): (string | number)[] => ['contacts', index, key];
    return [
      ...(known.has(contact.member)
        ? []
        : [problem('UNKNOWN_MEMBER', at('member'), `no member has the id ${contact.member}`)]),
      ...addressProblems(contact.address).map((message) => problem('BAD_ADDRESS', at('address'), message)),
      ...(keys.indexOf(keys[index] ?? '') === index
        ? []
        : [
            problem('CONTACT_TWICE', at('role'), `${contact.member} already has a contact in the role ${contact.role}`),
          ]),
    ];
  });
}
