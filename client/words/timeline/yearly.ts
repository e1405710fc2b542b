import type { YearlyEvent } from '../../../domain/yearly/yearly';
import type { Tongue } from '../tongue';
import type { Told } from './line';

type Standing = Pick<Extract<YearlyEvent, { type: 'StandingNoted' }>['data'], 'members' | 'left'>;

/** Who has come and who has gone, where anybody has. */
function standing({ t, list, member }: Tongue, { members, left }: Standing): string | undefined {
  const [gone, here] = [list(left.map(member)), list(members.map(({ name }) => name))];
  const sentences = [
    ...(left.length > 0 ? [t(`${gone} är inte längre medlem.`, `${gone} is no longer a member.`)] : []),
    ...(members.length > 0 ? [t(`Medlem är nu också ${here}.`, `${here} is now a member too.`)] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

const goesOn = (t: Tongue['t']): string =>
  t('Inget är bestämt som gör slut på förbundet.', 'Nothing is decided that ends the förbund.');

const untilThen = ({ t, date }: Tongue, day: string): string =>
  t(
    `Vad som gäller för förbundet efter ${date(day)} är inte avgjort.`,
    `What applies to the förbund after ${date(day)} is not settled yet.`,
  );

/** What the förbund tells its processes of its own end. That a member has a successor is said as the förbund says it. */
export const yearlyLines: Told<Exclude<YearlyEvent, { type: 'MemberSucceeded' | 'ClockAdvanced' | 'ReminderAsked' }>> =
  {
    StandingNoted: (tongue, { members, left, certainUntil }) => {
      const sure = certainUntil === undefined ? goesOn(tongue.t) : untilThen(tongue, certainUntil);
      const changed = standing(tongue, { members, left });
      return changed === undefined ? { tone: 'plan', sentence: sure } : { tone: 'plan', sentence: changed, soft: sure };
    },
    LiquidationNoted: ({ t, date }, { on }) => ({
      tone: 'late',
      sentence: t(`Förbundet trädde i likvidation ${date(on)}.`, `The förbund went into liquidation on ${date(on)}.`),
      soft: t(
        'Budgetar och nya bidrag upphör. Årsredovisning, revision, ansvarsfrihet och mandattider fortsätter.',
        'Budgets and new contributions cease. Annual report, audit, discharge and terms of office go on.',
      ),
    }),
    LiquidationAnnulmentNoted: ({ t, date }, { on }) => ({
      tone: 'done',
      sentence: t(
        `Likvidationen är upphävd: förbundet består efter ${date(on)}.`,
        `The liquidation is annulled: the förbund continues after ${date(on)}.`,
      ),
    }),
    DissolutionNoted: ({ t, date }, { on }) => ({
      tone: 'done',
      sentence: t(`Förbundet är upplöst sedan ${date(on)}.`, `The förbund has been dissolved since ${date(on)}.`),
      soft: t('Här återstår inget att göra.', 'Nothing is left to do here.'),
    }),
  };
