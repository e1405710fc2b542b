import type { CellState, MatrixRow } from '../../../domain/formation/view/matrix';
import { cellWords, words } from '../../words/everyday';
import { acceptanceWords } from '../../words/decisions';
import { section } from '../../words/tongue';
import { Status, type Mark, type Tone } from '../marks';
import type { Page } from '../page';
import { Day } from '../when';
import { shownMatrix, type OtherCells } from './matrix-rows';
import { othersPhrase, phraseOf } from './matrix-words';
import type { FoundFormation } from './read';

interface Props {
  page: Page;
  found: FoundFormation;
}

const looks: Readonly<Record<CellState, readonly [tone: Tone, mark: Mark]>> = {
  HOLDS: ['done', 'done'],
  FALLS: ['soon', 'fall'],
  MISSING: ['soon', 'gap'],
  CONDITION_UNMET: ['late', 'cond'],
  WAITING: ['plan', 'plan'],
};

/** Members by paragraphs in question; the others stand together in one column. */
export const Matrix = ({ page, found }: Props) => {
  const { t } = page;
  const matrix = shownMatrix(found.state);
  if (matrix.rows.length === 0) return null;
  const common = words(page.lang);
  return (
    <section aria-labelledby="matris">
      <div class="h">
        <h2 id="matris">{t('Medlem för medlem, paragraf för paragraf', 'Member by member, paragraph by paragraph')}</h2>
        <p>
          {common.silence} {common.unmetConditionIsNone}
        </p>
      </div>
      {matrix.chosen ? null : (
        <p class="soft">
          {t(
            'Mot den text som blir om grundtexten får den lydelse som villkoren kräver, annars den som först föreslogs. En person väljer.',
            'Against the text that results if the base text takes the wording the conditions ask for, else the first proposed. A person chooses.',
          )}
        </p>
      )}
      <div
        class="scroll"
        role="region"
        aria-label={t('Matrisen, kan rullas i sidled', 'The matrix, can be scrolled sideways')}
        tabindex={0}
      >
        <table class="matrix stack" role="table">
          <caption class="vh">
            {t(
              'Vilken ordalydelse varje medlem har antagit, mot texten',
              'Which wording each member has adopted, against the text',
            )}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('Medlem', 'Member')}
              </th>
              {matrix.paragraphs.map(({ number, heading }) => (
                <th scope="col" role="columnheader">
                  {section(number)} <bdi>{heading}</bdi>
                </th>
              ))}
              <th scope="col" role="columnheader">
                {othersOf(matrix.others, matrix.paragraphs.length, page)}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {matrix.rows.map(({ row, cells, others }) => (
              <tr role="row" data-key={`m-${row.member}`}>
                <Who page={page} found={found} row={row} />
                {cells.map((cell, index) => (
                  <Box
                    page={page}
                    state={cell.state}
                    said={phraseOf(cell, page)}
                    label={labelOf(matrix.paragraphs[index])}
                  />
                ))}
                <Others page={page} others={others} besides={matrix.paragraphs.length} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Key
        page={page}
        shown={new Set(matrix.rows.flatMap(({ cells, others }) => [...cells, others].map(({ state }) => state)))}
      />
    </section>
  );
};

const labelOf = (paragraph: { number: string; heading: string } | undefined): string =>
  paragraph ? `${section(paragraph.number)} ${paragraph.heading}` : '';

const othersOf = (count: number, besides: number, { t }: Page): string =>
  besides === 0 ? t(`Alla ${count} paragrafer`, `All ${count} paragraphs`) : t(`Övriga ${count}`, `Other ${count}`);

/** The member, and its own answer: which body, in which way, when. */
const Who = ({ page, found, row }: Props & { row: MatrixRow }) => (
  <th scope="row" role="rowheader">
    <strong>
      <bdi>{row.name}</bdi>
    </strong>
    {row.acceptance && row.decidedOn ? (
      <small>
        <bdi>{found.names.bodyName(row.member, row.body ?? '')}</bdi>, {acceptanceWords(row.acceptance, page.lang).verb}
        <br />
        <Day on={row.decidedOn} page={page} short />
        {row.assumed ? `, ${words(page.lang).assumed}` : ''}
      </small>
    ) : (
      <small>{page.t('har inte beslutat', 'has not decided')}</small>
    )}
  </th>
);

const Box = ({ page, state, said, label }: { page: Page; state: CellState; said: string; label: string }) => {
  const [tone, mark] = looks[state];
  const acts = state !== 'HOLDS' && state !== 'WAITING';
  return (
    <td role="cell" data-l={label} class={acts ? `need ${tone}` : undefined}>
      <Status tone={tone} mark={mark}>
        {cellWords(state, page.lang).word}
      </Status>
      {said === '' ? null : <small>{said}</small>}
    </td>
  );
};

const Others = ({ page, others, besides }: { page: Page; others: OtherCells; besides: number }) => (
  <Box page={page} state={others.state} said={othersPhrase(others, page)} label={othersOf(others.of, besides, page)} />
);

const Key = ({ page, shown }: { page: Page; shown: ReadonlySet<CellState> }) => (
  <ul class="key">
    {(Object.keys(looks) as CellState[])
      .filter((cell) => shown.has(cell))
      .map((cell) => (
        <li>
          <Status tone={looks[cell][0]} mark={looks[cell][1]}>
            {cellWords(cell, page.lang).word}
          </Status>{' '}
          {cellWords(cell, page.lang).meaning}
        </li>
      ))}
  </ul>
);
