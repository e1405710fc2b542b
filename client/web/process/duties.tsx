import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { DutyRow } from '../../../journal/rows';
import { formatDateShort } from '../../words/dates';
import { groundWords } from '../../words/grounds';
import { owerWords } from '../../words/ower';
import type { Names } from '../../words/tongue';
import { capital, joinList, speak } from '../../words/tongue';
import { dutyText } from '../duty-text';
import { grouped } from '../grouped';
import type { Page } from '../page';
import { Section } from '../section';
import { tableOf } from '../table';
import { When } from '../when';

interface Props {
  page: Page;
  duties: readonly DutyRow[];
  today: CivilDate;
  names: Names;
}

/** Everything owed now in this process, each with its ground. */
export const Duties = ({ page, duties, today, names }: Props) => {
  const { t } = page;
  const open = duties.filter(({ clockOnly }) => !clockOnly).sort((a, b) => order(a, b));
  if (open.length === 0) return null;
  return (
    <Section
      id="uppgifter"
      title={t('Uppgifter, och varför', 'Duties, and why')}
      beside={t('Försenade först, sedan efter datum.', 'Overdue first, then by date.')}
    >
      {tableOf<Alike>({
        class: 'edge due duties',
        quiet: true,
        caption: t('Vem som ska göra vad, senast när', 'Who is to do what, by when'),
        items: alike(open, page, names),
        isLate: ({ duty }) => duty.overdue,
        keyOf: ({ duty }) => duty.id,
        columns: [
          { head: t('Vem', 'Who'), cell: ({ all }) => <bdi>{whoOf(all, page, names)}</bdi> },
          {
            head: t('Uppgift, och varför', 'Duty, and why'),
            class: 'duty',
            cell: ({ duty }) => (
              <>
                <bdi>{dutyText(duty, page, names)}</bdi>
                <small>{groundWords(duty.ground, duty.movedBy, page.lang)}</small>
              </>
            ),
          },
          {
            head: t('Påminnelser', 'Reminders'),
            label: t('Påminnelser:', 'Reminders:'),
            class: 'who',
            cell: ({ duty }) => remindersOf(duty, page, today),
          },
          {
            head: t('Senast', 'By'),
            label: t('Senast:', 'By:'),
            class: 'nb when',
            cell: ({ duty }) => <When due={duty} today={today} page={page} />,
          },
        ],
      })}
    </Section>
  );
};

/** Who owes the same thing, in one line. */
const whoOf = (duties: readonly DutyRow[], page: Page, names: Names): string =>
  capital(joinList([...new Set(duties.map((duty) => owerWords(speak(page.lang, names), duty)))], page.lang));

interface Alike {
  duty: DutyRow;
  all: readonly DutyRow[];
}

/** The same thing owed by several by the same day is one row: its first duty, and all of them. */
function alike(duties: readonly DutyRow[], page: Page, names: Names): Alike[] {
  const key = (duty: DutyRow): string => [duty.dueOn, duty.overdue, duty.step, dutyText(duty, page, names)].join('\n');
  return [...grouped(duties, key).values()].flatMap((all) => (all[0] ? [{ duty: all[0], all }] : []));
}

const order = (a: DutyRow, b: DutyRow): number =>
  Number(b.overdue) - Number(a.overdue) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id);

export function remindersOf({ step, steps, nextReminderAt }: DutyRow, page: Page, today: CivilDate): string {
  if (steps === 0) return page.t('inga', 'none');
  const sent = page.t(`${step} av ${steps}`, `${step} of ${steps}`);
  if (nextReminderAt === null) return sent;
  const on = civilDateAt(nextReminderAt);
  const next = on === today ? page.t('i dag', 'today') : formatDateShort(on, page.lang);
  return page.t(`${sent}, nästa ${next}`, `${sent}, next ${next}`);
}
