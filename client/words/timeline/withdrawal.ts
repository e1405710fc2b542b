import type { Because, WithdrawalEvent } from '../../../domain/withdrawal/events';
import type { YearlyEvent } from '../../../domain/yearly/yearly';
import { changedTermsLines } from '../changed-terms';
import { capital, sentences, type Tongue } from '../tongue';
import { stateMemberWords } from '../withdrawal';
import { type Told, written } from './line';

type Own = Exclude<WithdrawalEvent, YearlyEvent>;
type Begun = Extract<Own, { type: 'WithdrawalBegun' }>['data'];

/** Mails of what came of a notice carry who leaves; the timeline stands in that notice's own process. */
interface Mailed {
  leaving?: string;
}

const whose = ({ t, member }: Tongue, { leaving }: Mailed): string =>
  leaving === undefined ? '' : t(` för ${member(leaving)}`, ` of ${member(leaving)}`);

const effects: Readonly<Record<Begun['notice']['effect'], (tongue: Tongue) => string>> = {
  DISSOLVE: ({ t }) =>
    t(
      'Därefter träder förbundet i likvidation: förbundsordningen låter det inte bestå.',
      'The förbund then goes into liquidation: the charter does not let it continue.',
    ),
  CONTINUE_IF_PARTIES_REMAIN: ({ t }) =>
    t(
      'Därefter träder förbundet i likvidation, om inte alla kvarvarande medlemmar har beslutat att det består.',
      'The förbund then goes into liquidation unless all remaining members have decided that it continues.',
    ),
};

const closings: Readonly<Record<Because, (tongue: Tongue) => string>> = {
  REVOKED: ({ t }) => t('Uppsägningen gäller inte längre.', 'The notice no longer holds.'),
  CONTINUED: ({ t }) => t('Medlemmen har lämnat förbundet.', 'The member has left the förbund.'),
  DISTRIBUTED: ({ t }) =>
    t(
      'Tillgångar har skiftats: likvidationen kan inte längre upphävas.',
      'Assets have been distributed: the liquidation can no longer be annulled.',
    ),
  LEFT: ({ t }) => t('Medlemmen har lämnat förbundet på annat sätt.', 'The member has left the förbund otherwise.'),
};

const inTime = ({ t }: Tongue): string =>
  t('Beslutet fattades i tid men registrerades i efterhand.', 'Decided in time, recorded afterwards.');

const continues = ({ t }: Tongue): string =>
  t(
    'Förbundet består. De kvarvarande medlemmarna har beslutat om det i tid.',
    'The förbund continues; the remaining members decided so in time.',
  );

/** A member's notice, from the day it was received to what came of it. */
export const withdrawalLines: Told<Own> = {
  WithdrawalBegun: (tongue, { notice }) => {
    const { member, receivedOn, expiresOn, effect, evidence, stateMember, instruction } = notice;
    const { t, date } = tongue;
    return {
      tone: 'late',
      sentence: t(
        `Uppsägning från ${tongue.member(member)} mottagen den ${date(receivedOn)}. Uppsägningstiden löper till och med den ${date(expiresOn)}.`,
        `Notice by ${tongue.member(member)} received ${date(receivedOn)}. The notice period runs to the end of ${date(expiresOn)}.`,
      ),
      soft: sentences(effects[effect](tongue), stateMember && stateMemberWords(tongue, instruction)),
      ...written(evidence),
    };
  },
  ContinuationRecorded: (tongue, { member, body, decidedOn, terms, evidence, ...more }) => {
    const { texts } = more as { texts?: number };
    return {
      tone: texts === undefined ? 'done' : 'soon',
      sentence: tongue.t(
        `${capital(tongue.body(member, body))} beslutade ${tongue.date(decidedOn)} att förbundet ska bestå.`,
        `${capital(tongue.body(member, body))} decided on ${tongue.date(decidedOn)} that the förbund is to continue.`,
      ),
      soft:
        texts === undefined
          ? sentences(
              ...changedTermsLines(tongue, terms ?? {}),
              tongue.t(
                'Det gäller när alla kvarvarande medlemmar har fastställt samma förbundsordning.',
                'It holds when all remaining members have adopted the same charter.',
              ),
            )
          : tongue.t(
              `De kvarvarande medlemmarna har beslutat om ${texts} olika texter. De räknas inte tillsammans.`,
              `The remaining members have decided on ${texts} different texts. They are not counted together.`,
            ),
      ...written(evidence),
    };
  },
  ContinuationDecided: (tongue, { decidedOn, ...more }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Alla kvarvarande medlemmar har fastställt samma förbundsordning, den sista ${tongue.date(decidedOn)}.`,
      `All remaining members have adopted the same charter, the last of them on ${tongue.date(decidedOn)}.`,
    ),
    soft: sentences(
      tongue.t(
        `Förbundet består när uppsägningstiden${whose(tongue, more as Mailed)} löper ut.`,
        `The förbund continues when the notice period${whose(tongue, more as Mailed)} runs out.`,
      ),
    ),
  }),
  NoticeCorrectionNoted: (tongue, { expiresOn, effect, charterVersion }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `Uppsägningen följer förbundsordningen i version ${charterVersion}, som gällde när den togs emot. Uppsägningstiden löper till och med den ${tongue.date(expiresOn)}.`,
      `The notice follows the charter in version ${charterVersion}, which held when it was received. The notice period runs to the end of ${tongue.date(expiresOn)}.`,
    ),
    soft: sentences(effects[effect](tongue), inTime(tongue)),
  }),
  RevocationConsented: (tongue, { member, body, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: tongue.t(
      `${capital(tongue.body(member, body))} samtyckte ${tongue.date(decidedOn)} till att uppsägningen återkallas.`,
      `${capital(tongue.body(member, body))} consented on ${tongue.date(decidedOn)} to the revocation of the notice.`,
    ),
    soft: tongue.t('Den återkallas när alla medlemmar har samtyckt.', 'It is revoked when all members have consented.'),
    ...written(evidence),
  }),
  RevocationAgreed: (tongue, { on, ...more }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Uppsägningen${whose(tongue, more)} är återkallad: alla medlemmar har samtyckt, den sista ${tongue.date(on)}.`,
      `The notice${whose(tongue, more)} is revoked: all members have consented, the last of them on ${tongue.date(on)}.`,
    ),
    soft: tongue.t('Medlemskapet fortsätter.', 'The membership goes on.'),
  }),
  LastYearOfNoticeBegun: ({ t }) => ({
    tone: 'soon',
    sentence: t('Mindre än ett år återstår av uppsägningstiden.', 'Less than a year is left of the notice period.'),
  }),
  NoticePeriodEnded: (tongue, { on, outcome, ...more }) => ({
    tone: outcome === 'CONTINUES' ? 'done' : 'late',
    sentence: tongue.t(
      `Uppsägningstiden${whose(tongue, more as Mailed)} löpte ut ${tongue.date(on)}.`,
      `The notice period${whose(tongue, more as Mailed)} ran out on ${tongue.date(on)}.`,
    ),
    soft:
      outcome === 'CONTINUES'
        ? continues(tongue)
        : tongue.t('Förbundet har trätt i likvidation.', 'The förbund is in liquidation.'),
  }),
  ContinuationRestored: (tongue, { decidedOn }) => ({
    tone: 'done',
    sentence: tongue.t(
      `De kvarvarande medlemmarna hade beslutat i tid att förbundet består, den sista ${tongue.date(decidedOn)}.`,
      `The remaining members had decided in time that the förbund continues, the last of them on ${tongue.date(decidedOn)}.`,
    ),
    soft: sentences(inTime(tongue), tongue.t('Likvidationen upphävs.', 'The liquidation is annulled.')),
  }),
  MembersNoted: ({ t, list, member }, { members, leaving = [] }) => ({
    tone: 'plan',
    sentence: t(
      `Förbundets medlemmar är nu ${list(members.map(({ name }) => name))}.`,
      `The members of the förbund are now ${list(members.map(({ name }) => name))}.`,
    ),
    ...(leaving.length > 0 && {
      soft: t(
        `Också ${list(leaving.map(member))} lämnar förbundet, senast samma dag.`,
        `${list(leaving.map(member))} leaves the förbund too, on the same day at the latest.`,
      ),
    }),
  }),
  WithdrawalClosed: (tongue, { on, because }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Ärendet om uppsägningen stängdes ${tongue.date(on)}.`,
      `The process of the notice was closed on ${tongue.date(on)}.`,
    ),
    soft: closings[because](tongue),
  }),
};
