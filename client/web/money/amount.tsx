import { formatKronor } from '../../words/money';
import type { Page } from '../page';

/** An amount in a table whose caption says that it is in kronor: "2 500 000". */
export const kronor = (ore: number, { lang }: Page): string =>
  formatKronor(ore, lang)
    .replace(/\u00a0kr$/, '')
    .replace(/^SEK\u00a0/, '');

export const Amount = ({ page, ore }: { page: Page; ore: number }) => <span class="num">{kronor(ore, page)}</span>;

/** Plan as a frame, what is paid as a filled bar; what is due and not paid is dashed. All bars share one scale. */
export const Bar = ({ plan, paid, of, late }: { plan: number; paid: number; of: number; late: boolean }) => {
  const width = (ore: number): number => (of === 0 ? 0 : Math.max(0, Math.round((ore / of) * 990) / 10));
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class={late ? 'x' : 'p'} x="0.5" y="0.5" width={width(plan)} height="9" />
      {paid > 0 ? <rect class="v" x="0.5" y="0.5" width={width(Math.min(paid, plan))} height="9" /> : null}
    </svg>
  );
};
