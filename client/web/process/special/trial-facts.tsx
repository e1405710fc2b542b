import { trialFormWords } from '../../../words/trial-standing';
import { capital } from '../../../words/tongue';
import { startWords } from '../../../words/trial';
import { Status } from '../../marks';
import { Day } from '../../when';
import { DayAndDays, Fact } from '../facts';
import type { TrialPart } from './trial-part';

/** How long it runs and may run, who decides on it, whom it is for, and what follows it. */
export const TrialFacts = (part: TrialPart) => {
  const { page, view, tongue, today } = part;
  const { t, lang } = page;
  const { until, endedOn, left, members, area, form, ages } = view;
  const called = (role: 'PRINCIPAL' | 'ASSOCIATE'): string =>
    tongue.list(members.filter((one) => one.role === role).map(({ name }) => name));
  return (
    <>
      <Fact label={t('Sista dag', 'Last day')}>
        <DayAndDays page={page} on={endedOn ?? until} today={today} />
      </Fact>
      <Fact label={t('Kan förlängas', 'Can be extended')}>
        {left.days === 0 ? (
          t('inte mer, enligt lagen', 'no more, by law')
        ) : (
          <>
            {t('längst till ', 'at the longest to ')}
            <Day on={left.lastDay} page={page} />
          </>
        )}
      </Fact>
      <Fact label={t('Huvudmän', 'Principals')}>
        <bdi>{called('PRINCIPAL')}</bdi>
      </Fact>
      {called('ASSOCIATE') === '' ? null : (
        <Fact label={t('Genom avtal, tillfrågas inte', 'By agreement, not asked')}>
          <bdi>{called('ASSOCIATE')}</bdi>
        </Fact>
      )}
      <Fact label={t('Område', 'Area')}>
        <bdi>{tongue.list(area)}</bdi>
      </Fact>
      <Fact label={t('Drivs av', 'Run by')}>{capital(trialFormWords(form, lang))}</Fact>
      {ages === undefined ? null : (
        <Fact label={t('Ålder', 'Ages')}>{t(`${ages.from}–${ages.to} år`, `${ages.from}–${ages.to}`)}</Fact>
      )}
      <Following {...part} />
      <Evaluated {...part} />
    </>
  );
};

/** "From" and "at the latest" are kept apart (A34). */
const Following = ({ page: { t }, view: { target }, tongue }: TrialPart) =>
  target === undefined ? null : (
    <Fact label={t('Förbund planerat', 'Förbund planned')}>
      {startWords(tongue, target.on, target.modality)}
      {target.was.length === 0
        ? null
        : t(
            `, tidigare ${target.was.map((was) => startWords(tongue, was.on, was.modality)).join(', ')}`,
            `, before ${target.was.map((was) => startWords(tongue, was.on, was.modality)).join(', ')}`,
          )}
    </Fact>
  );

const Evaluated = ({ page, view: { evaluatedOn, evaluationMissed } }: TrialPart) => {
  const { t } = page;
  const on = evaluatedOn.at(-1);
  if (on === undefined && evaluationMissed === undefined) return null;
  return (
    <Fact label={t('Utvärdering', 'Evaluation')}>
      {on === undefined ? null : <Day on={on} page={page} />}
      {evaluationMissed === undefined ? null : (
        <Status tone="late">{t('inte inom försöksperioden', 'not inside the trial period')}</Status>
      )}
    </Fact>
  );
};
