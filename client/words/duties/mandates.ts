import type { Tongue } from '../tongue';
import { textOf, type DutyLike, type SayDuty } from './say';

type About = DutyLike['about'];

const counted = (count: unknown, one: string, more: string): string =>
  Number(count) === 0 ? '' : `${textOf(count)} ${Number(count) === 1 ? one : more}`;

/** "2 ledamöter och 2 ersättare". */
function howMany({ t, list, lang }: Tongue, about: About): string {
  const board = about['office'] !== 'AUDITORS';
  const members = board ? t('ledamot', 'board member') : t('revisor', 'auditor');
  const more = board ? t('ledamöter', 'board members') : t('revisorer', 'auditors');
  const substitutes = counted(
    about['substitutes'],
    t('ersättare', 'substitute'),
    lang === 'sv' ? 'ersättare' : 'substitutes',
  );
  return list([counted(about['members'], members, more), substitutes].filter(Boolean));
}

const term = ({ date }: Tongue, about: About): string => `${date(textOf(about['from']))}–${date(textOf(about['to']))}`;

/** By whom, on whose common behalf, and from which day on. */
function terms({ t, date, list, member }: Tongue, about: About): string {
  const by = textOf(about['appointedBy']);
  const day = textOf(about['notBefore']);
  const common = Array.isArray(about['common']) ? list(about['common'].map(textOf).map(member)) : '';
  const said = [
    by === '' ? '' : t(`utses av ${by}`, `appointed by ${by}`),
    common === '' ? '' : t(`gemensam för ${common}`, `common to ${common}`),
    day === '' ? '' : t(`de nyvalda, tidigast ${date(day)}`, `the newly elected, from ${date(day)}`),
  ].filter(Boolean);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

const appoint =
  (otherwise: readonly [sv: string, en: string]): SayDuty =>
  (tongue, { about }) => {
    const what = howMany(tongue, about);
    return [
      tongue.t(
        `utse ${what} för ${term(tongue, about)}${terms(tongue, about)}`,
        `appoint ${what} for ${term(tongue, about)}${terms(tongue, about)}`,
      ),
      tongue.t(...otherwise),
      tongue.t(`utse ${what}`, `appoint ${what}`),
    ];
  };

const byItself = ({ t }: Tongue): string => t('Det sker av sig självt den dagen.', 'It happens by itself on that day.');

/** What is owed of a term of the board or of the auditors. */
export const mandatesDuties: Record<string, SayDuty> = {
  'appoint-board': appoint([
    'Platserna står tomma. Är ingen i tjänst för en sida kan styrelsen inte fatta beslut.',
    'The seats stay empty. If nobody serves for a side, the board cannot decide.',
  ]),
  'appoint-auditors': appoint([
    'Ingen granskar förbundet för medlemmens räkning.',
    'Nobody audits the förbund on the member’s behalf.',
  ]),
  'fill-vacancy': (tongue, { about }) => {
    const seat = textOf(about['seat']);
    const what = howMany(tongue, about);
    return [
      tongue.t(
        `utse ${what} på platsen ${seat} för återstoden av mandattiden${terms(tongue, about)}`,
        `appoint ${what} to the seat ${seat} for the rest of the term${terms(tongue, about)}`,
      ),
      tongue.t('Platsen står tom.', 'The seat stays empty.'),
      tongue.t(`fylla platsen ${seat}`, `fill the seat ${seat}`),
    ];
  },
  'call-in-order': ({ t }) => [
    t('bestämma i vilken ordning ersättarna kallas in', 'decide in what order the substitutes are called in'),
    t(
      'Ingen vet vem som ska tjänstgöra när en ledamot är borta.',
      'Nobody knows who is to serve when a board member is away.',
    ),
    t('bestämma ersättarnas ordning', 'decide the order of substitutes'),
  ],
  'quorum-watch': (tongue) => [
    tongue.t('börja bevaka att styrelsen blir beslutför', 'begin to watch that the board will be quorate'),
    byItself(tongue),
  ],
  'term-begins': (tongue, { about }) => [
    tongue.t(`börja mandattiden ${term(tongue, about)}`, `begin the term ${term(tongue, about)}`),
    byItself(tongue),
  ],
  'term-ends': (tongue, { about }) => [
    tongue.t(`avsluta mandattiden ${term(tongue, about)}`, `end the term ${term(tongue, about)}`),
    byItself(tongue),
  ],
};
