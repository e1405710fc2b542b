import { money } from '../../../domain/contributions/view/money';
import { Liquidity, PaidOf } from '../money/liquidity';
import { moneyTable } from '../money/table';
import type { Page } from '../page';
import { Section } from '../section';
import type { FoundForbund } from './read';

/** What the members pay the year shown, and what is to come in. */
export const MoneySection = ({ page, found }: { page: Page; found: FoundForbund }) => {
  const { t } = page;
  const { money: of, year, today, row } = found;
  const { contributions, ahead } = of;
  const isThis = today.startsWith(String(year));
  if (contributions === undefined && (!isThis || ahead.withoutBudget.length === 0)) return null;
  return (
    <Section
      id="pengar"
      title={t(`Pengar ${year}`, `Money ${year}`)}
      beside={contributions === undefined ? null : <PaidOf page={page} {...money(contributions).sum} />}
    >
      {contributions === undefined ? (
        <p>{t('Ingen budget är fastställd, så inget är begärt.', 'No budget is adopted, so nothing is asked for.')}</p>
      ) : (
        <>
          {moneyTable({ page, state: contributions, today })}
          <p class="more">
            <a href={`/process/contributions-${row.forbund}-${year}`}>
              {t('Inbetalningarna, en och en', 'The contributions, one by one')}
            </a>
          </p>
        </>
      )}
      {isThis ? <Liquidity page={page} ahead={ahead} /> : null}
    </Section>
  );
};
