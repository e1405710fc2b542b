import { nextText, whoOwes } from '../duty-text';
import { grouped } from '../grouped';
import { inWords } from '../numbers';
import { joinList } from '../../words/tongue';
import { shortForbund } from '../../words/processes';
import type { Page } from '../page';
import { Day, InDays } from '../when';
import type { Line } from './lines';

const most = 7;

/** What is due next, a day and a kind of duty at a time: "in seven förbund", not seven lines. */
export const Next = ({ page, lines }: { page: Page; lines: readonly Line[] }) => {
  const coming = lines.filter(({ standing, coming: own }) => standing !== 'done' && own.length > 0);
  const groups = [...grouped(coming, ({ coming: [first] }) => `${first?.dueOn ?? ''} ${first?.kind ?? ''}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, most);
  return (
    <section aria-labelledby="nast">
      <h2 id="nast">{page.t('Härnäst', 'Due next')}</h2>
      {groups.length === 0 ? <p class="soft">{page.t('Inget har en dag än.', 'Nothing has a date yet.')}</p> : null}
      <ol>
        {groups.map(([, group]) => (
          <Coming page={page} group={group} />
        ))}
      </ol>
    </section>
  );
};

const Coming = ({ page, group }: { page: Page; group: readonly Line[] }) => {
  const [line] = group;
  const duty = line?.coming[0];
  if (!line || !duty) return null;
  return (
    <li data-key={`${duty.dueOn} ${duty.kind}`}>
      <p class="when">
        <Day on={duty.dueOn} page={page} />
        <InDays due={duty} today={line.today} page={page} />
      </p>
      <p>
        {group.length === 1
          ? `${nextText(line.coming, page, line.names)}, ${whoOwes(line.coming, page)}`
          : nextText(
              group.flatMap(({ coming }) => coming),
              page,
              line.names,
            )}
      </p>
      <p>{where(group, page)}</p>
    </li>
  );
};

function where(group: readonly Line[], page: Page): string {
  const names = group.map(({ process }) => shortForbund(process.name));
  if (names.length <= 3) return joinList(names, page.lang);
  return page.t(`i ${inWords(names.length, 'sv')} ärenden`, `in ${inWords(names.length, 'en')} processes`);
}
