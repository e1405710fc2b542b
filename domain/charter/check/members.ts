import { legalParty } from '../../law/law-version';
import type { Finding } from '../charter';
import type { CharterText, NamedMember } from './charter-text';
import { paragraphAbout } from './charter-text';
import { headingPatterns } from './heading-patterns';

/** A8: the text names a member otherwise than the register does. */
export function membersNamedAsRegistered(charter: CharterText): Finding[] {
  const paragraph = paragraphAbout(charter, headingPatterns.members);
  if (paragraph === undefined) return [];
  return charter.members
    .filter((member) => !isNamed(member, paragraph.text, charter))
    .map((member) => {
      const called = phraseFor(member, paragraph.text);
      const name = member.registerName ?? member.name;
      const instead = called === undefined ? 'nämns inte' : `kallas ”${called}”`;
      return {
        id: 'A8',
        severity: 'W',
        paragraph: paragraph.number,
        ground: `9 § 1: medlemmen ${name} ${instead}; ett namn i en text pekar inte ut en medlem.`,
        en: `9 § 1: the member ${name} is ${called === undefined ? 'not named' : `called "${called}"`} in the text.`,
      };
    });
}

function isNamed(member: NamedMember, text: string, { law }: CharterText): boolean {
  const authority = legalParty(law, member.party).name;
  // One authority for the whole country is the same member whichever office the text names.
  const national = authority === 'Försäkringskassan' || authority === 'Arbetsförmedlingen';
  const names = [member.registerName ?? member.name, ...(national ? [authority] : [])];
  return names.some((name) => plain(text).includes(plain(name)));
}

const callings = {
  FK: /försäkringskassa[^,;.\n]*/i,
  LAN: /länsarbetsnämnd[^,;.\n]*/i,
  AF: /(arbetsförmedling|länsarbetsnämnd)[^,;.\n]*/i,
  REGION: /[^\s,;.]+(?: läns)? landsting|region [^\s,;.]+/i,
  KOMMUN: /[^\s,;.]+ (kommun|stad)\b/i,
};

function phraseFor({ party }: NamedMember, text: string): string | undefined {
  return callings[party]
    .exec(text)?.[0]
    .replace(/ och .*| samt .*/, '')
    .trim();
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
