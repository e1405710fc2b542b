import { roleWords } from './mail';
import type { Tongue } from './tongue';

interface Owed {
  owedBy: string;
  /** Of older events there may be none. */
  role?: string | undefined;
}

/** Who owes it: a member, the office, or its chair, where it is the chair who is to see to it. */
export const owerWords = ({ lang, member }: Pick<Tongue, 'lang' | 'member'>, { owedBy, role }: Owed): string =>
  owedBy === 'office' && role === 'chair' ? roleWords(role, lang) : member(owedBy);
