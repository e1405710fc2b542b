import type { WithdrawalView } from '../../domain/withdrawal/view/withdrawal-view';
import type { Tongue } from './tongue';
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
      `Återkallelse: alla ${view.members.length} medlemmar måste samtycka senast ${last}. ${consented} har gjort det.`,
      `Revocation: all ${view.members.length} members must consent by ${last}. ${consented} have.`,
    ),
  ];
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
      'Alla kvarvarande medlemmar har beslutat att förbundet består, på samma text.',
      'All remaining members have decided that the förbund continues, on one text.',
    );
  }
  const remaining = members.filter(({ leaves }) => !leaves);
  const decided = remaining.filter(({ continuation }) => continuation !== undefined).length;
  const differ =
    texts.length > 1
      ? t(` Besluten gäller ${texts.length} olika texter.`, ` The decisions are of ${texts.length} different texts.`)
      : '';
  return (
    t(
      `Fortsättning: alla ${remaining.length} kvarvarande måste besluta om samma förbundsordning senast ${last}. ${decided} har beslutat.`,
      `Continuation: all ${remaining.length} who remain must decide on one charter by ${last}. ${decided} have decided.`,
    ) + differ
  );
}

/** What stands beside a state member's notice. */
export const warningOf = (tongue: Tongue, { notice }: Pick<WithdrawalView, 'notice'>): string | undefined =>
  notice.stateMember ? stateMemberWords(tongue, notice.instruction) : undefined;
