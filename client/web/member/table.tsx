import type { DutyRow } from '../../../journal/rows';
import { groundWords } from '../../words/grounds';
import { formatKronor } from '../../words/money';
import { oreOf } from '../duty-text';
import type { Page } from '../page';
import { remindersOf } from '../process/duties';
import { tableOf } from '../table';
import { When } from '../when';
import { toPay, whereOf, type Owed } from './owed';

/** What is owed, to which förbund, by when. */
export const owedTable = (page: Page, caption: string, owed: readonly Owed[]) => {
  const { t } = page;
  return tableOf<Owed>({
    class: 'edge owes',
    quiet: true,
    caption,
    items: owed,
    isLate: ({ late }) => late,
    keyOf: ({ first }) => `${first.stream} ${first.id}`,
    columns: [
      {
        head: t('Uppgift, och varför', 'Duty, and why'),
        cell: ({ first, title, all }) => (
          <>
            {all.length === 1 ? (
              <a href={`/process/${first.stream}`}>
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi class="many">{title}</bdi>
            )}
            {all.length === 1 && oreOf(first) > 0 ? <small class="amount">{amountWords(first, page)}</small> : null}
            <small>{groundWords(first.ground, first.movedBy, page.lang)}</small>
          </>
        ),
      },
      {
        head: t('Förbund', 'Förbund'),
        label: t('Förbund:', 'Förbund:'),
        cell: (one) => <Places page={page} owed={one} />,
      },
      {
        head: t('Senast', 'By'),
        label: t('Senast:', 'By:'),
        cell: ({ first, today }) => <When due={first} today={today} page={page} />,
      },
      {
        head: t('Påmind', 'Reminded'),
        label: t('Påmind:', 'Reminded:'),
        cell: ({ first, today, all }) => (all.length === 1 ? remindersOf(first, page, today) : '–'),
      },
    ],
  });
};

/** What to pay, and by which reference. */
function amountWords(duty: DutyRow, { lang }: Page): string {
  const { reference } = duty.about;
  const amount = formatKronor(oreOf(duty), lang);
  return typeof reference === 'string' ? `${amount}, OCR ${reference}` : amount;
}

/** A few are named; many are counted, and named when asked for. */
const Places = ({ page, owed }: { page: Page; owed: Owed }) => {
  const links = owed.all.map(({ duty, forbund }, index) => (
    <>
      {index === 0 ? '' : ', '}
      <a href={`/process/${duty.stream}`}>
        <bdi>{forbund}</bdi>
      </a>
    </>
  ));
  if (links.length === 1) return <bdi>{owed.all[0]?.forbund}</bdi>;
  if (links.length <= 4) return <>{links}</>;
  return (
    <details class="inline">
      <summary>{whereOf(owed, page)}</summary>
      {links}
    </details>
  );
};

/** Where something is to be paid in several förbund: how much in each. */
export const Payments = ({ page, owed }: { page: Page; owed: readonly Owed[] }) => {
  const { t, lang } = page;
  const several = toPay(owed).filter((one) => one.owed.all.length > 1);
  return (
    <>
      {several.map(({ owed: one, ore }) => (
        <div class="under">
          <table class="sum">
            <caption>{t(`${one.title}, förbund för förbund`, `${one.title}, förbund by förbund`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('Förbund', 'Förbund')}</th>
                <th scope="col" class="r">
                  {t('Belopp', 'Amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {one.all.map(({ duty, forbund }) => (
                <tr>
                  <th scope="row">
                    <bdi>{forbund}</bdi>
                  </th>
                  <td class="r">
                    <span class="num">{formatKronor(oreOf(duty), lang)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('Summa', 'Sum')}</th>
                <td class="r">
                  <span class="num">{formatKronor(ore, lang)}</span>
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
      ))}
    </>
  );
};
