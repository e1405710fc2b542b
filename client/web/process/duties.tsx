import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { DutyRow } from '../../../journal/rows';
import { formatDateShort } from '../../words/dates';
import { groundWords } from '../../words/grounds';
import type { Names } from '../../words/tongue';
import { capital, joinList, speak } from '../../words/tongue';
import { dutyText } from '../duty-text';
import { grouped } from '../grouped';
import type { Page } from '../page';
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
    <section aria-labelledby="uppgifter">
      <div class="h">
        <h2 id="uppgifter">{t('Uppgifter, och varför', 'Duties, and why')}</h2>
        <p>{t('Försenade först, sedan efter datum.', 'Overdue first, then by date.')}</p>
      </div>
      <table class="stack edge due" role="table">
        <caption class="vh">{t('Vem som ska göra vad, senast när', 'Who is to do what, by when')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('Vem', 'Who')}
            </th>
            <th role="columnheader" scope="col" class="duty">
              {t('Uppgift, och varför', 'Duty, and why')}
            </th>
            <th role="columnheader" scope="col" class="who">
              {t('Påminnelser', 'Reminders')}
            </th>
            <th role="columnheader" scope="col" class="nb when">
              {t('Senast', 'By')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {alike(open, page, names).map(([duty, owing]) => (
            <tr role="row" class={duty.overdue ? 'is-late' : undefined} data-key={duty.id}>
              <th role="rowheader" scope="row">
                <bdi>
                  {capital(
                    joinList(
                      owing.map(({ owedBy }) => speak(page.lang, names).member(owedBy)),
                      page.lang,
                    ),
                  )}
                </bdi>
              </th>
              <td role="cell" class="duty">
                {dutyText(duty, page, names)}
                <small>{groundWords(duty.ground, duty.movedBy, page.lang)}</small>
              </td>
              <td role="cell" data-l={t('Påminnelser:', 'Reminders:')} class="who">
                {remindersOf(duty, page, today)}
              </td>
              <td role="cell" data-l={t('Senast:', 'By:')} class="nb when">
                <When due={duty} today={today} page={page} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** The same thing owed by several by the same day is one row: its first duty, and all of them. */
function alike(duties: readonly DutyRow[], page: Page, names: Names): [DutyRow, DutyRow[]][] {
  const key = (duty: DutyRow): string => [duty.dueOn, duty.overdue, duty.step, dutyText(duty, page, names)].join('\n');
  return [...grouped(duties, key).values()].flatMap((group) => (group[0] ? [[group[0], group]] : []));
}

const order = (a: DutyRow, b: DutyRow): number =>
  Number(b.overdue) - Number(a.overdue) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id);

function remindersOf({ step, steps, nextReminderAt }: DutyRow, page: Page, today: CivilDate): string {
  if (steps === 0) return page.t('inga', 'none');
  const sent = page.t(`${step} av ${steps}`, `${step} of ${steps}`);
  if (nextReminderAt === null) return sent;
  const on = civilDateAt(nextReminderAt);
  const next = on === today ? page.t('i dag', 'today') : formatDateShort(on, page.lang);
  return page.t(`${sent}, nästa ${next}`, `${sent}, next ${next}`);
}
