import type { Foreseen } from '../../domain/withdrawal/forecast';
import { count } from './dates';
import { capital, type Tongue } from './tongue';
import { hindranceWords } from './withdrawal';

type Say = (tongue: Tongue, one: Foreseen) => string;

const both =
  (sv: string, en: string): Say =>
  ({ t }) =>
    t(sv, en);

const named = ({ list, member }: Tongue, { members = [] }: Foreseen): string => list(members.map(member));

const says: Readonly<Record<Foreseen['is'], Say>> = {
  RECEIVED: both(
    'Förbundet tar emot uppsägningen. Allt annat fortsätter.',
    'The förbund receives the notice. Everything else goes on.',
  ),
  REMINDER: ({ t, lang }, { daysLeft = 0 }) =>
    t(
      `De som stannar och kansliet påminns: ${count(daysLeft, lang)} kvar.`,
      `Those who stay and the office are reminded: ${count(daysLeft, lang)} left.`,
    ),
  REVOCABLE_UNTIL: both(
    'Sista dagen att återkalla uppsägningen. Alla medlemmar måste samtycka.',
    'The last day to revoke the notice. All members must consent.',
  ),
  CONTINUATION_UNTIL: (tongue, one) =>
    tongue.t(
      `Sista dagen för de kvarvarande att besluta att förbundet består, alla på samma text: ${named(tongue, one)}.`,
      `The last day for those who stay to decide that the förbund continues, all on one text: ${named(tongue, one)}.`,
    ),
  NO_CONTINUATION: (tongue, { because = 'CHARTER_DISSOLVES', version = 0, sides = [] }) =>
    hindranceWords(tongue, because, { version, sides }),
  EXPIRY: both('Uppsägningstiden löper ut när dagen är slut.', 'The notice period runs out at the end of the day.'),
  LIQUIDATION: both(
    'Förbundet är i likvidation, med styrelsen som likvidator.',
    'The förbund is in liquidation, with the board as its liquidator.',
  ),
  QUARTER_STAYS_OWED: ({ t, date }, { to }) =>
    t(
      `Kvartalets bidrag är alltjämt förfallet, till och med ${date(to ?? '')}.`,
      `The quarter's contribution stays owed, to ${date(to ?? '')}.`,
    ),
  NO_MORE_INSTALMENTS: both(
    'Från och med nu förfaller inga nya bidrag.',
    'From here on no new contributions fall due.',
  ),
  GOES_ON: both(
    'Årsredovisning, revision, ansvarsfrihet och mandat fortsätter så länge förbundet finns.',
    'Annual reports, audit, discharge and terms of office go on as long as the förbund exists.',
  ),
  ANNUAL_REPORT: ({ t }, { year = 0 }) =>
    t(`Sista dagen för årsredovisningen för ${year}.`, `The last day for the annual report of ${year}.`),
  DEBTS_AND_SALE: both(
    'Skulderna betalas och egendomen avyttras, i vilken ordning som helst.',
    'The debts are paid and the property sold, in any order.',
  ),
  DISTRIBUTION: both(
    'När båda är klara skiftas resten: hälften till staten, en fjärdedel till regionen, en fjärdedel till kommunerna, på öret.',
    'When both are done the rest is distributed: half to the state, a quarter to the region, a quarter to the kommuner, to the öre.',
  ),
  SERVICE: (tongue, one) =>
    tongue.t(
      `Förvaltningsberättelse och redovisning delges var och en: ${named(tongue, one)}.`,
      `The report and the accounts are served on each member: ${named(tongue, one)}.`,
    ),
  DISSOLVED: both(
    'Förbundet är upplöst den dag den sista medlemmen har delgivits, och inte förr.',
    'The förbund is dissolved on the day the last member has been served, and not before.',
  ),
  ARCHIVE: ({ t }, { months = 0 }) =>
    months === 0
      ? t('Arkivet lämnas över.', 'The archive is handed over.')
      : t(
          `Arkivet lämnas över inom ${months} månader från upplösningen.`,
          `The archive is handed over within ${months} months of the dissolution.`,
        ),
};

/** One step on the way to the dissolution, as a sentence. */
export const foreseenWords = (tongue: Tongue, one: Foreseen): string => capital(says[one.is](tongue, one));
