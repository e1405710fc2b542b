import { groundWords } from '../../words/grounds';
import { alertWords, phaseWords } from '../../words/phases';
import { capital } from '../../words/tongue';
import { processTitle, shortForbund } from '../../words/processes';
import { nextText, whoOwes } from '../duty-text';
import { Status } from '../marks';
import type { Page } from '../page';
import type { Column } from '../table';
import { Day, When } from '../when';
import type { Line } from './lines';

/** The förbund, which process of it, and what people must see of that. */
export const nameColumn = (page: Page): Column<Line> => ({
  head: page.t('Förbund och ärende', 'Förbund and process'),
  cell: ({ process, others, names }) => (
    <>
      <a href={`/process/${process.stream}`}>
        <bdi>{shortForbund(process.name)}</bdi>
      </a>
      <small>{processTitle(process.stream, page.lang, names.memberName)}</small>
      {others === undefined ? null : (
        <small>
          <a href={`/forbund/${process.forbund}`}>
            {page.t(`och ${others} till, senare`, `and ${others} more, later`)}
          </a>
        </small>
      )}
      {process.alerts.map((alert) => (
        <small>
          <Status tone={alert === 'BREACH' ? 'late' : 'soon'}>{alertWords(alert, page.lang)}</Status>
        </small>
      ))}
    </>
  ),
});

export const phaseColumn = (page: Page): Column<Line> => ({
  head: page.t('Fas', 'Phase'),
  label: page.t('Fas:', 'Phase:'),
  class: 'fas',
  cell: ({ process }) => phaseWords(process.phase, page.lang).word,
});

export const dutyColumn = (page: Page, head: string): Column<Line> => ({
  head,
  class: 'duty',
  cell: ({ next, names }) => {
    const [duty] = next;
    if (duty === undefined) return page.t('Inget att göra nu', 'Nothing to do now');
    return (
      <>
        {nextText(next, page, names)}
        <small>{groundWords(duty.ground, duty.movedBy, page.lang)}</small>
      </>
    );
  },
});

export const whoColumn = (page: Page): Column<Line> => ({
  head: page.t('Vem', 'Who'),
  label: page.t('Vem:', 'Who:'),
  class: 'who',
  cell: ({ next }) => capital(whoOwes(next, page)),
});

export const dueColumn = (page: Page): Column<Line> => ({
  head: page.t('Senast', 'By'),
  label: page.t('Senast:', 'By:'),
  class: 'nb when',
  cell: ({ next: [due], today }) => (due ? <When due={due} today={today} page={page} /> : <>–</>),
});

/** Of an exercise: what day it is on its own clock. */
export const clockColumn = (page: Page): Column<Line> => ({
  head: page.t('Klockan står på', 'The clock stands at'),
  label: page.t('Klockan står på', 'The clock stands at'),
  class: 'nb clock',
  cell: ({ today }) => <Day on={today} page={page} short />,
});
