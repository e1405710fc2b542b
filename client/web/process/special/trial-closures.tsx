import { type Closure, of } from '../../../../domain/trial/state';
import type { DutyRow } from '../../../../journal/rows';
import { capital } from '../../../words/tongue';
import { Status } from '../../marks';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day, isLate } from '../../when';
import type { TrialPart } from './trial-part';

type Shown = TrialPart & { duties: readonly DutyRow[] };

/** Whom a closure was announced to, and, where an extension called it off, who has been told of that (S0:15, C17). */
export const TrialClosures = (part: Shown) => {
  const { page, state } = part;
  if (state.closures.length === 0) return null;
  return (
    <Section id="avveckling" title={page.t('Besked om avveckling', 'Word of closure')}>
      {state.closures.map((closure) => (
        <One {...part} closure={closure} />
      ))}
    </Section>
  );
};

const One = ({ page, tongue, duties, today, closure }: Shown & { closure: Closure }) => {
  const { t } = page;
  const { endsOn, decidedOn, told, reversed, assumed } = closure;
  const duty = reversed && duties.find(({ kind, about }) => kind === 'trial-information' && about['endsOn'] === endsOn);
  return (
    <div class="chained" data-key={`avveckling-${endsOn}`}>
      <p>
        <Day on={decidedOn} page={page} />: {t('besked om att försöket avslutas ', 'word that the trial ends on ')}
        <Day on={endsOn} page={page} />. {assumed === true ? t('Dagen är antagen. ', 'The date is assumed. ') : null}
        {reversed === undefined ? null : (
          <>
            {t('Återtaget av förlängningen till ', 'Called off by the extension to ')}
            <Day on={reversed.until} page={page} />, {t('som alla hade beslutat ', 'which all had decided by ')}
            <Day on={reversed.decidedOn} page={page} />.
          </>
        )}
      </p>
      {tableOf<string>({
        class: 'gates',
        quiet: true,
        caption: t(
          'Vem som fick beskedet, och vem som vet att det är återtaget',
          'Who was told, and who knows that it is called off',
        ),
        items: told,
        keyOf: (one) => `${endsOn}-${one}`,
        columns: [
          { head: t('Fick beskedet', 'Was told'), cell: (one) => <bdi>{capital(tongue.member(one))}</bdi> },
          {
            head: t('Vet att det är återtaget', 'Knows that it is called off'),
            label: t('Vet att det är återtaget:', 'Knows that it is called off:'),
            cell: (one) => {
              if (reversed === undefined) return <>–</>;
              const on = of(reversed.informed, one);
              if (on !== undefined) {
                return (
                  <Status tone="done">
                    <Day on={on} page={page} short />
                  </Status>
                );
              }
              return (
                <Status tone={duty && isLate(duty, today) ? 'late' : 'soon'}>
                  {t('ska informeras särskilt', 'is to be told specially')}
                  {duty === undefined ? null : (
                    <>
                      {t(', senast ', ', by ')}
                      <Day on={duty.dueOn} page={page} short />
                    </>
                  )}
                </Status>
              );
            },
          },
        ],
      })}
    </div>
  );
};
