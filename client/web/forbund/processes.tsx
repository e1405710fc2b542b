import type { DutyRow, ProcessRow } from '../../../journal/rows';
import { capital, speak } from '../../words/tongue';
import { owerWords } from '../../words/ower';
import { phaseWords } from '../../words/phases';
import { processTitle, yearIn } from '../../words/processes';
import { dutyText } from '../duty-text';
import { grouped } from '../grouped';
import { Status } from '../marks';
import type { Page } from '../page';
import { Section } from '../section';
import { tableOf } from '../table';
import { isLate, When } from '../when';
import type { FoundForbund } from './read';

interface Row {
  process: ProcessRow;
  next: DutyRow | undefined;
}

/** Every process of the förbund: what is under way, what is late first; then the years that are closed. */
export const Processes = ({ page, found }: { page: Page; found: FoundForbund }) => {
  const { t } = page;
  const titleOf = titlesIn(page, found);
  const rows = found.processes.filter(({ kind }) => kind !== 'forbund').map((process) => rowOf(process, found.duties));
  const open = rows.filter(({ process }) => !process.done).sort(byUrgency);
  const closed = rows.filter(({ process }) => process.done).sort(byYear);
  const years = grouped(closed, ({ process }) => yearIn(process.stream));
  return (
    <Section
      id="arenden"
      title={t('Ärenden', 'Processes')}
      beside={t('Försenade först, sedan efter datum.', 'Overdue first, then by date.')}
    >
      {open.length === 0 ? <p>{t('Inget ärende pågår.', 'No process is under way.')}</p> : table(page, found, open)}
      {closed.length === 0 ? null : (
        <details open={open.length === 0}>
          <summary>{t(`Avslutade ärenden, ${closed.length}`, `Closed processes, ${closed.length}`)}</summary>
          {[...years].map(([year, all]) => (
            <>
              <h3 class="year-head">{year ?? t('Före verksamheten', 'Before operations')}</h3>
              <ul class="closed">
                {all.map(({ process }) => (
                  <li>
                    <a href={`/process/${process.stream}`}>{titleOf(process)}</a>{' '}
                    <Status tone="done">{phaseWords(process.phase, page.lang).word}</Status>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </details>
      )}
    </Section>
  );
};

const titlesIn =
  (page: Page, { names }: FoundForbund) =>
  ({ stream }: ProcessRow): string =>
    processTitle(stream, page.lang, names.memberName);

function table(page: Page, found: FoundForbund, rows: readonly Row[]) {
  const titleOf = titlesIn(page, found);
  return tableOf<Row>({
    class: 'edge due',
    quiet: true,
    caption: page.t('Förbundets pågående ärenden', 'The processes of the förbund that are under way'),
    items: rows,
    isLate: ({ next }) => next !== undefined && isLate(next, found.today),
    keyOf: ({ process }) => process.stream,
    columns: [
      {
        head: page.t('Ärende', 'Process'),
        cell: ({ process }) => <a href={`/process/${process.stream}`}>{titleOf(process)}</a>,
      },
      {
        head: page.t('Fas', 'Phase'),
        label: page.t('Fas:', 'Phase:'),
        class: 'fas',
        cell: ({ process }) => phaseWords(process.phase, page.lang).word,
      },
      {
        head: page.t('Nästa uppgift', 'Next duty'),
        class: 'duty',
        cell: ({ next }) =>
          next ? <bdi>{dutyText(next, page, found.names)}</bdi> : page.t('Inget att göra nu', 'Nothing to do now'),
      },
      {
        head: page.t('Vem', 'Who'),
        label: page.t('Vem:', 'Who:'),
        class: 'who',
        cell: ({ next }) => (next ? capital(owerWords(speak(page.lang, found.names), next)) : '–'),
      },
      {
        head: page.t('Senast', 'By'),
        label: page.t('Senast:', 'By:'),
        class: 'nb when',
        cell: ({ next }) => (next ? <When due={next} today={found.today} page={page} /> : '–'),
      },
    ],
  });
}

function rowOf(process: ProcessRow, duties: readonly DutyRow[]): Row {
  const owed = duties.filter(({ stream, clockOnly }) => stream === process.stream && !clockOnly);
  return { process, next: owed.sort((a, b) => a.dueAt - b.dueAt)[0] };
}

const never = Number.MAX_SAFE_INTEGER;
const byUrgency = (a: Row, b: Row): number => (a.next?.dueAt ?? never) - (b.next?.dueAt ?? never);
const byYear = (a: Row, b: Row): number =>
  (yearIn(b.process.stream) ?? 0) - (yearIn(a.process.stream) ?? 0) || (a.process.stream < b.process.stream ? -1 : 1);
