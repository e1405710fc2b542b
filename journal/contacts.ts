import type { Pool } from 'pg';
import { Rejected } from '../domain/rejected';
import type { ContactRow } from './rows';

/** Names and addresses of people, by förbund, member and role; correctable and erasable, never in the journal. */
export interface ContactStore {
  /** Adds or corrects; MAIL_ADDRESS_LINE_BREAK, MAIL_ADDRESS_MALFORMED or CONTACT_INCOMPLETE when it cannot be used. */
  set: (contact: ContactRow) => Promise<void>;
  /** The contact of the role, else the member's registrar, else its office. */
  get: (forbund: string, member: string, role: string) => Promise<ContactRow | undefined>;
  list: (forbund?: string) => Promise<ContactRow[]>;
  /** Gives back what was erased, so that mails to it can be blanked too. */
  erase: (forbund: string, member: string, role: string) => Promise<ContactRow | undefined>;
}

const columns = 'forbund, member, role, name, address, language';

const rolesFor = (role: string): string[] => [role, 'registrar', 'office'];

/** As `get` would choose among those of a förbund. */
export function contactAmong(
  contacts: readonly ContactRow[],
  { member, role }: Pick<ContactRow, 'member' | 'role'>,
): ContactRow | undefined {
  const own = contacts.filter((contact) => contact.member === member);
  const found = rolesFor(role).flatMap((wanted) => own.find((contact) => contact.role === wanted) ?? []);
  return found[0];
}

const FINDING = `SELECT ${columns} FROM contacts WHERE forbund = $1 AND member = $2 AND role = ANY ($3)
  ORDER BY array_position($3, role) LIMIT 1`;

export const createContactStore = (pool: Pool): ContactStore => ({
  set: (contact) => set(pool, contact),
  async get(forbund, member, role) {
    const values = [forbund, member, rolesFor(role)];
    const found = await pool.query<ContactRow>({ name: 'contact', text: FINDING, values });
    return found.rows[0];
  },
  async list(forbund) {
    const found = await pool.query<ContactRow>(
      `SELECT ${columns} FROM contacts WHERE $1::text IS NULL OR forbund = $1 ORDER BY forbund, member, role`,
      [forbund ?? null],
    );
    return found.rows;
  },
  async erase(forbund, member, role) {
    const erased = await pool.query<ContactRow>(
      `DELETE FROM contacts WHERE forbund = $1 AND member = $2 AND role = $3 RETURNING ${columns}`,
      [forbund, member, role],
    );
    return erased.rows[0];
  },
});

async function set(pool: Pool, contact: ContactRow): Promise<void> {
  const [problem] = contactProblems(contact);
  if (problem) throw problem;
  const { forbund, member, role, name, address, language } = contact;
  await pool.query(
    `INSERT INTO contacts (${columns}, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (forbund, member, role)
     DO UPDATE SET name = $4, address = $5, language = $6, changed_at = $7`,
    [forbund, member, role, name.replaceAll('\u0000', ''), address, language, Date.now()],
  );
}

// A line break in an address could carry headers of its own into a mail.
const lineBreak = /[\r\n\u0085\u2028\u2029\v\f]/;
// No quoting, no comments, no spaces: what no real registrar has, and what a header could be broken with.
const usual =
  /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?=.{1,189}$)[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

/** What is wrong with a contact, as refusals; empty when it can be used. */
export function contactProblems({ forbund, member, role, address, language }: ContactRow): Rejected[] {
  const problems: Rejected[] = [];
  if (lineBreak.test(address)) {
    problems.push(new Rejected('MAIL_ADDRESS_LINE_BREAK', 'a mail address has no line break'));
  } else if (!usual.test(address)) {
    problems.push(new Rejected('MAIL_ADDRESS_MALFORMED', 'a mail address is a name, @ and a domain'));
  }
  if ([forbund, member, role].some((part) => part.trim() === '') || !['sv', 'en'].includes(language)) {
    problems.push(
      new Rejected('CONTACT_INCOMPLETE', 'a contact has a förbund, a member, a role and a language, sv or en'),
    );
  }
  return problems;
}
