import type { EndsEvent } from '../../../domain/forbund/ends-events';
import type { Judged } from '../../../domain/forbund/notice';
import { enteredWords, triggerWords } from '../liquidation';
import { capital, sentences, type Tongue } from '../tongue';
import { stateMemberWords } from '../withdrawal';
import type { Line, Told } from './line';

const notedLate = ({ t, member }: Tongue, id: string): Line => ({
  tone: 'soon',
  sentence: t(
    `De kvarvarande medlemmarna hade i tid beslutat att förbundet består utan ${member(id)}. Besluten registrerades i efterhand.`,
    `The remaining members had decided in time that the förbund continues without ${member(id)}. The decisions were recorded afterwards.`,
  ),
  soft: t(
    'Likvidationen upphävs om inget har skiftats än.',
    'The liquidation is annulled if nothing has been distributed yet.',
  ),
});

const awaitingAnother = ({ t, member }: Tongue, id: string): Line => ({
  tone: 'soon',
  sentence: t(
    `De kvarvarande medlemmarna har beslutat att förbundet består utan ${member(id)}.`,
    `The remaining members have decided that the förbund continues without ${member(id)}.`,
  ),
  soft: t(
    'En annan uppsägningstid löper ut samma dag. Består förbundet inte efter den lämnar ingen.',
    'Another notice period runs out on the same day. If the förbund does not continue after it, nobody leaves.',
  ),
});

/** What the charter of a notice's day lets follow. */
const followsWords = ({ t }: Tongue, { effect, charterVersion }: Pick<Judged, 'effect' | 'charterVersion'>): string =>
  effect === 'DISSOLVE'
    ? t(
        `Därefter träder förbundet i likvidation, enligt förbundsordningen, version ${charterVersion}.`,
        `The förbund then goes into liquidation, under the charter, version ${charterVersion}.`,
      )
    : t(
        `Förbundet består om alla kvarvarande medlemmar beslutar det senast den dagen, enligt förbundsordningen, version ${charterVersion}.`,
        `The förbund continues if all remaining members so decide by that day, under the charter, version ${charterVersion}.`,
      );

/** What becomes of a förbund at its end, and what it has raised on the way. */
export const endsLines: Told<EndsEvent> = {
  NoticeGiven: (tongue, { member: id, receivedOn, expiresOn, effect, charterVersion, stateMember, instruction }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `${capital(tongue.member(id))} har sagt upp sitt medlemskap. Uppsägningen är mottagen den ${tongue.date(receivedOn)}, och uppsägningstiden löper till och med den ${tongue.date(expiresOn)}.`,
      `${capital(tongue.member(id))} has given notice. It was received on ${tongue.date(receivedOn)}, and the notice period runs to the end of ${tongue.date(expiresOn)}.`,
    ),
    soft: sentences(
      followsWords(tongue, { effect, charterVersion }),
      stateMember && stateMemberWords(tongue, instruction),
    ),
  }),
  NoticeCorrected: (tongue, { member: id, expiresOn, effect, charterVersion }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `Uppsägningstiden för ${tongue.member(id)} löper till och med den ${tongue.date(expiresOn)}: den förbundsordning som gällde när uppsägningen togs emot var ändrad.`,
      `The notice period of ${tongue.member(id)} runs to the end of ${tongue.date(expiresOn)}: the charter that held when the notice was received had been changed.`,
    ),
    soft: sentences(
      followsWords(tongue, { effect, charterVersion }),
      tongue.t(
        'Ändringen beslutades i tid men registrerades efter uppsägningen.',
        'The change was decided in time and recorded after the notice.',
      ),
    ),
  }),
  NoticeWithdrawn: ({ t, member }, { member: id }) => ({
    tone: 'done',
    sentence: t(
      `Uppsägningen från ${member(id)} är återkallad med alla medlemmars samtycke.`,
      `The notice of ${member(id)} is revoked, with the consent of all members.`,
    ),
  }),
  NoticeRanOut: ({ t, date, member }, { member: id, on, outcome }) => ({
    tone: outcome === 'CONTINUES' ? 'done' : 'late',
    sentence: t(
      `Uppsägningstiden för ${member(id)} löpte ut ${date(on)}.`,
      `The notice period of ${member(id)} ran out on ${date(on)}.`,
    ),
    ...(outcome === 'CONTINUES' && {
      soft: t('Förbundet består.', 'The förbund continues.'),
    }),
  }),
  RevocationNoted: ({ t, member }, { member: id }) => ({
    tone: 'soon',
    sentence: t(
      `Alla medlemmar hade i tid samtyckt till att uppsägningen från ${member(id)} återkallas. Samtycket registrerades i efterhand.`,
      `All members had consented in time to the revocation of the notice of ${member(id)}. Their consent was recorded afterwards.`,
    ),
    soft: t(
      'Likvidationen upphävs om inget har skiftats än.',
      'The liquidation is annulled if nothing has been distributed yet.',
    ),
  }),
  ContinuationNoted: (tongue, { member, awaits }) =>
    awaits === undefined ? notedLate(tongue, member) : awaitingAnother(tongue, member),
  LiquidationEntered: (tongue, { enteredOn, trigger, withdrawing }) => ({
    tone: 'late',
    sentence: enteredWords(tongue, { enteredOn, trigger }),
    soft: triggerWords(tongue, { trigger, withdrawing }),
  }),
  LiquidationCalledOff: ({ t }) => ({
    tone: 'done',
    sentence: t('Likvidationen är upphävd. Förbundet består.', 'The liquidation is annulled. The förbund continues.'),
  }),
  DistributionNoted: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Tillgångar skiftades ${date(on)}.`, `Assets were distributed on ${date(on)}.`),
    soft: t('Efter det kan likvidationen inte upphävas.', 'After that the liquidation can no longer be annulled.'),
  }),
  ForbundDissolved: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Förbundet upplöstes ${date(on)}.`, `The förbund was dissolved on ${date(on)}.`),
    soft: t(
      'Förvaltningsberättelsen och redovisningshandlingarna var då delgivna alla medlemmar.',
      'The administration report and the accounting documents had then been served on every member.',
    ),
  }),
  ForbundReopened: ({ t, date }, { on }) => ({
    tone: 'late',
    sentence: t(`Likvidationen återupptogs ${date(on)}.`, `The liquidation was reopened on ${date(on)}.`),
  }),
  InsatsRaised: ({ t, date }, { no, title, neededOn }) => ({
    tone: 'plan',
    sentence: t(
      `Ett behov anmäldes ${date(neededOn)} (insats nr ${no}): ${title}.`,
      `A need was raised on ${date(neededOn)} (insats no. ${no}): ${title}.`,
    ),
  }),
  DisputeRaised: ({ t, date, member }, { no, member: id, subject, raisedOn }) => ({
    tone: 'late',
    sentence: t(
      `En tvist (nr ${no}) med ${member(id)} väcktes ${date(raisedOn)}: ${subject}.`,
      `A dispute (no. ${no}) with ${member(id)} was raised on ${date(raisedOn)}: ${subject}.`,
    ),
  }),
  ArchiveAgreed: ({ t, member }, { kommun }) => ({
    tone: 'done',
    sentence: t(
      `Arkivmyndigheten i ${member(kommun)} har tillsynen över förbundets arkiv.`,
      `The archive authority of ${member(kommun)} supervises the archive of the förbund.`,
    ),
  }),
};
