import type { EndsEvent } from '../../../domain/forbund/ends-events';
import { triggerWords } from '../liquidation';
import { capital, sentences } from '../tongue';
import { stateMemberWords } from '../withdrawal';
import type { Told } from './line';

/** What becomes of a förbund at its end, and what it has raised on the way. */
export const endsLines: Told<EndsEvent> = {
  NoticeGiven: (tongue, { member: id, receivedOn, expiresOn, effect, charterVersion, stateMember, instruction }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `${capital(tongue.member(id))} har sagt upp sitt medlemskap. Uppsägningen kom in ${tongue.date(receivedOn)} och löper till och med ${tongue.date(expiresOn)}.`,
      `${capital(tongue.member(id))} has given notice. It was received on ${tongue.date(receivedOn)} and runs to the end of ${tongue.date(expiresOn)}.`,
    ),
    soft: sentences(
      effect === 'DISSOLVE'
        ? tongue.t(
            `Då träder förbundet i likvidation, enligt förbundsordningen i version ${charterVersion}.`,
            `Then the förbund goes into liquidation, by version ${charterVersion} of its charter.`,
          )
        : tongue.t(
            `Förbundet kan fortsätta om alla kvarvarande medlemmar beslutar det senast den dagen, enligt förbundsordningen i version ${charterVersion}.`,
            `The förbund may go on if all remaining members so decide by that day, by version ${charterVersion} of its charter.`,
          ),
      stateMember && stateMemberWords(tongue, instruction),
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
      `Uppsägningstiden för ${member(id)} gick ut ${date(on)}.`,
      `The notice of ${member(id)} ran out on ${date(on)}.`,
    ),
    ...(outcome === 'CONTINUES' && {
      soft: t('De andra medlemmarna fortsätter.', 'The other members go on.'),
    }),
  }),
  RevocationNoted: ({ t, member }, { member: id }) => ({
    tone: 'soon',
    sentence: t(
      `Alla medlemmar hade i tid samtyckt till att uppsägningen från ${member(id)} återkallas. Det registrerades i efterhand.`,
      `All members had consented in time to the revocation of the notice of ${member(id)}. It was recorded afterwards.`,
    ),
    soft: t(
      'Likvidationen upphävs om inget har skiftats än.',
      'The liquidation is annulled if nothing has been distributed yet.',
    ),
  }),
  ContinuationNoted: ({ t, member }, { member: id }) => ({
    tone: 'soon',
    sentence: t(
      `De kvarvarande medlemmarna hade i tid beslutat att fortsätta utan ${member(id)}. Beslutet registrerades i efterhand.`,
      `The remaining members had decided in time to go on without ${member(id)}. It was recorded afterwards.`,
    ),
    soft: t(
      'Likvidationen upphävs om inget har skiftats än.',
      'The liquidation is annulled if nothing has been distributed yet.',
    ),
  }),
  LiquidationEntered: (tongue, { enteredOn, trigger, withdrawing }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Förbundet trädde i likvidation ${tongue.date(enteredOn)}. Styrelsen är likvidator.`,
      `The förbund went into liquidation on ${tongue.date(enteredOn)}. The board is the liquidator.`,
    ),
    soft: triggerWords(tongue, { trigger, withdrawing }),
  }),
  LiquidationCalledOff: ({ t }) => ({
    tone: 'done',
    sentence: t('Likvidationen är upphävd. Förbundet fortsätter.', 'The liquidation is annulled. The förbund goes on.'),
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
      'The final account and the accounting documents had then been served on every member.',
    ),
  }),
  ForbundReopened: ({ t, date }, { on }) => ({
    tone: 'late',
    sentence: t(`Likvidationen återupptogs ${date(on)}.`, `The liquidation was resumed on ${date(on)}.`),
  }),
  InsatsRaised: ({ t, date }, { no, title, neededOn }) => ({
    tone: 'plan',
    sentence: t(
      `Ett behov identifierades ${date(neededOn)} (insats ${no}): ${title}.`,
      `A need was identified on ${date(neededOn)} (activity ${no}): ${title}.`,
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
