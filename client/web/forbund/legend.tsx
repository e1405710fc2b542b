import { Status } from '../marks';
import type { Page } from '../page';
import type { YearArc } from './wheel';
import type { YearMark } from './year-marks';

/** What the shapes and the rings of the wheel stand for. */
export const Legend = (of: { page: Page; year: number; arcs: readonly YearArc[]; marks: readonly YearMark[] }) => {
  const { t } = of.page;
  const has = (radius: number): boolean => of.arcs.some((one) => one.radius === radius);
  const isQuiet = !of.marks.some(({ dueOn }) => dueOn >= `${of.year}-07-01` && dueOn <= `${of.year}-08-10`);
  return (
    <figcaption>
      <ul class="key">
        <li>
          <Status tone="done">{t('klart', 'done')}</Status>
        </li>
        <li>
          <Status tone="late">{t('försenat', 'overdue')}</Status>
        </li>
        <li>
          <Status tone="soon">{t('härnäst', 'next')}</Status>
        </li>
        <li>
          <Status tone="plan">{t('senare', 'later')}</Status>
        </li>
      </ul>
      <dl class="rings">
        {has(86) ? (
          <Ring name={t('Ytterst', 'Outer')}>{t('kvartalens inbetalningar', 'the quarters’ contributions')}</Ring>
        ) : null}
        {has(76) ? (
          <Ring name={t('Mellan', 'Middle')}>{t('uppföljningens perioder', 'the periods followed up')}</Ring>
        ) : null}
        {has(66) ? (
          <Ring name={t('Innerst', 'Inner')}>
            {t(`budget ${of.year + 1}, från behov till beslut`, `budget ${of.year + 1}, from needs to decision`)}
          </Ring>
        ) : null}
        {isQuiet ? (
          <Ring name={t('Streckat', 'Hatched')}>
            {t('1 juli–10 augusti, inget förfaller', '1 July–10 August, nothing falls due')}
          </Ring>
        ) : null}
      </dl>
    </figcaption>
  );
};

const Ring = ({ name, children }: { name: string; children?: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
