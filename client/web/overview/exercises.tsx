import type { Page } from '../page';
import { Section } from '../section';
import { tableOf } from '../table';
import { clockColumn, dueColumn, dutyColumn, nameColumn, phaseColumn, whoColumn } from './columns';
import type { Line } from './lines';
import type { Selected } from './select';

/** Processes on a shifted clock: a table of their own, never counted with the real ones. */
export const Exercises = ({ page, selected, of }: { page: Page; selected: Selected; of: number }) => {
  if (of === 0) return null;
  const { t } = page;
  return (
    <Section
      id="ovn"
      title={t('Övningar', 'Exercises')}
      beside={t('Går på egen klocka. Räknas inte in ovan.', 'On a clock of their own. Not counted above.')}
    >
      {selected.matching === 0 ? (
        <p>{t('Ingen övning passar.', 'No exercise matches.')}</p>
      ) : (
        tableOf<Line>({
          class: 'edge due',
          caption: t(`${selected.processes} av ${of} övningar.`, `${selected.processes} of ${of} exercises.`),
          items: selected.lines,
          isLate: ({ standing }) => standing === 'late',
          keyOf: ({ process }) => process.stream,
          columns: [
            nameColumn(page),
            phaseColumn(page),
            dutyColumn(page, t('Nästa uppgift', 'Next duty')),
            whoColumn(page),
            clockColumn(page),
            dueColumn(page),
          ],
        })
      )}
    </Section>
  );
};
