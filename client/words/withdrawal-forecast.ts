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
      `De kvarvarande medlemmarna och kansliet påminns: ${count(daysLeft, lang)} återstår.`,
      `The remaining members and the office are reminded: ${count(daysLeft, lang)} left.`,
    ),
  REVOCABLE_UNTIL: both(
    'Sista dagen att återkalla uppsägningen. Alla medlemmar måste samtycka.',
    'The last day to revoke the notice. All members must consent.',
  ),
  CONTINUATION_UNTIL: (tongue, one) =>
    tongue.t(
      `Sista dagen för de kvarvarande medlemmarna att besluta att förbundet består, alla med samma text: ${named(tongue, one)}.`,
      `The last day for the remaining members to decide that the förbund continues, all on one text: ${named(tongue, one)}.`,
    ),
  NO_CONTINUATION: (tongue, { because = 'CHARTER_DISSOLVES', version = 0, sides = [] }) =>
    hindranceWords(tongue, because, { version, sides }),
  EXPIRY: both('Uppsägningstiden löper ut när dagen är slut.', 'The notice period runs out at the end of the day.'),
  LIQUIDATION: both(
    'Förbundet går i likvidation vid dagens slut, med styrelsen som likvidator.',
    'The förbund goes into liquidation at the end of the day, with the board as its liquidator.',
  ),
  QUARTER_STAYS_OWED: ({ t, date }, { to }) =>
    t(
      `Bidraget för kvartalet som pågår, till och med ${date(to ?? '')}, ska fortfarande betalas.`,
      `The contribution for the quarter in progress, to ${date(to ?? '')}, is still owed.`,
    ),
  NO_MORE_INSTALMENTS: both(
    'Från och med nu förfaller inga nya bidrag.',
    'From here on no new contributions fall due.',
  ),
  GOES_ON: both(
    'Årsredovisning, revision, ansvarsfrihet och mandattider fortsätter så länge förbundet finns.',
    'Annual reports, audit, discharge and terms of office go on as long as the förbund exists.',
  ),
  ANNUAL_REPORT: ({ t }, { year = 0 }) =>
    t(`Sista dagen för årsredovisningen för ${year}.`, `The last day for the annual report of ${year}.`),
  DEBTS_AND_SALE: both(
    'Skulderna betalas och egendomen avyttras, i vilken ordning som helst.',
    'The debts are paid and the property sold, in any order.',
  ),
  DISTRIBUTION: both(
    'När båda är klara skiftas det som är kvar, på öret: hälften till staten, hälften till regioner och kommuner.',
    'When both are done, what is left is distributed, to the öre: half to the state, half to regions and kommuner.',
  ),
  SERVICE: (tongue, one) =>
    tongue.t(
      `Förvaltningsberättelsen och redovisningshandlingarna delges varje medlem: ${named(tongue, one)}.`,
      `The administration report and the accounting documents are served on each member: ${named(tongue, one)}.`,
    ),
  DISSOLVED: both(
    'Förbundet är upplöst den dag den sista medlemmen har delgivits, och inte förr.',
    'The förbund is dissolved on the day the last member has been served, and not before.',
  ),
  ARCHIVE: ({ t }, { months = 0 }) =>
    months === 0
      ? t('Arkivet överlämnas.', 'The archive is handed over.')
      : t(
          `Arkivet överlämnas inom ${months === 1 ? 'en månad' : `${months} månader`} från upplösningen.`,
          `The archive is handed over within ${months === 1 ? 'a month' : `${months} months`} of the dissolution.`,
        ),
};

/** One step on the way to the dissolution, as a sentence. */
export const foreseenWords = (tongue: Tongue, one: Foreseen): string => capital(says[one.is](tongue, one));
