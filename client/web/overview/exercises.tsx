import { phaseWords } from '../../words/phases';
import { whoOwes } from '../duty-text';
import type { Page } from '../page';
import { Day } from '../when';
import type { Line } from './lines';
import type { Selected } from './select';
import { DueCell, DutyCell, ProcessHead } from './table';

/** Processes on a shifted clock: a table of their own, never counted with the real ones. */
export const Exercises = ({ page, selected, of }: { page: Page; selected: Selected; of: number }) => {
  if (of === 0) return null;
  const { t } = page;
  return (
    <section aria-labelledby="ovn">
      <div class="h">
        <h2 id="ovn">{t('Övningar', 'Exercises')}</h2>
        <p>{t('Går på egen klocka. Räknas inte in ovan.', 'On a clock of their own. Not counted above.')}</p>
      </div>
      {selected.matching === 0 ? (
        <p>{t('Ingen övning passar.', 'No exercise matches.')}</p>
      ) : (
        <table class="stack edge due" role="table">
          <caption>
            {t(`${selected.lines.length} av ${of} övningar.`, `${selected.lines.length} of ${of} exercises.`)}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('Förbund och ärende', 'Association and process')}
              </th>
              <th role="columnheader" scope="col" class="fas">
                {t('Fas', 'Phase')}
              </th>
              <th role="columnheader" scope="col" class="duty">
                {t('Nästa uppgift', 'Next duty')}
              </th>
              <th role="columnheader" scope="col" class="who">
                {t('Vem', 'Who')}
              </th>
              <th role="columnheader" scope="col" class="nb clock">
                {t('Klockan står på', 'The clock stands at')}
              </th>
              <th role="columnheader" scope="col" class="nb when">
                {t('Senast', 'By')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {selected.lines.map((line) => (
              <Row page={page} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

const Row = ({ page, line }: { page: Page; line: Line }) => (
  <tr role="row" class={line.standing === 'late' ? 'is-late' : undefined} data-key={line.process.stream}>
    <ProcessHead page={page} line={line} />
    <td role="cell" data-l={page.t('Fas:', 'Phase:')} class="fas">
      {phaseWords(line.process.phase, page.lang).word}
    </td>
    <DutyCell page={page} line={line} />
    <td role="cell" data-l={page.t('Vem:', 'Who:')} class="who">
      {whoOwes(line.next, page)}
    </td>
    <td role="cell" data-l={page.t('Klockan står på', 'The clock stands at')} class="nb clock">
      <Day on={line.today} page={page} short />
    </td>
    <td role="cell" data-l={page.t('Senast:', 'By:')} class="nb when">
      <DueCell page={page} line={line} />
    </td>
  </tr>
);
