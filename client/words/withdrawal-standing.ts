import type { WithdrawalView } from '../../domain/withdrawal/view/withdrawal-view';
import type { Language, Tongue } from './tongue';
import { hindranceWords, stateMemberWords } from './withdrawal';

/** What can still change what the notice comes to, and what it takes; nothing when nothing can. */
export function canChange(tongue: Tongue, view: WithdrawalView): string[] {
  if (view.ended || view.closed) return [];
  const { t, date } = tongue;
  const last = date(view.notice.expiresOn);
  const consented = view.members.filter(({ consentedOn }) => consentedOn !== undefined).length;
  return [
    continuing(tongue, view),
    t(
      `Återkallelse: alla ${view.members.length} medlemmar måste samtycka senast ${last}. ${some(consented, 'sv')} gjort det.`,
      `Revocation: all ${view.members.length} members must consent by ${last}. ${some(consented, 'en')} done so.`,
    ),
  ];
}

/** "Ingen har", "1 has", "2 have": how many, before what they have done. */
function some(count: number, lang: Language): string {
  if (lang === 'sv') return count === 0 ? 'Ingen har' : `${count} har`;
  return count === 0 ? 'None has' : `${count} ${count === 1 ? 'has' : 'have'}`;
}

function continuing(
  tongue: Tongue,
  { notice, hindrance, sidesLost, members, texts, continues }: WithdrawalView,
): string {
  const { t, date } = tongue;
  const last = date(notice.expiresOn);
  if (hindrance) return hindranceWords(tongue, hindrance, { version: notice.charterVersion, sides: sidesLost });
  if (continues) {
    return t(
      'Förbundet består: alla kvarvarande medlemmar har fastställt samma förbundsordning.',
      'The förbund continues: all remaining members have adopted the same charter.',
    );
  }
  const remaining = members.filter(({ leaves }) => !leaves);
  const decided = remaining.filter(({ continuation }) => continuation !== undefined).length;
  const differ =
    texts.length > 1
      ? t(` Besluten gäller ${texts.length} olika texter.`, ` The decisions are on ${texts.length} different texts.`)
      : '';
  return (
    t(
      `Fortbestånd: alla ${remaining.length} kvarvarande medlemmar måste fastställa samma förbundsordning senast ${last}. ${some(decided, 'sv')} beslutat.`,
      `Continuation: all ${remaining.length} remaining members must adopt the same charter by ${last}. ${some(decided, 'en')} decided.`,
    ) + differ
  );
}

/** What stands beside a state member's notice. */
export const warningOf = (tongue: Tongue, { notice }: Pick<WithdrawalView, 'notice'>): string | undefined =>
  notice.stateMember ? stateMemberWords(tongue, notice.instruction) : undefined;
