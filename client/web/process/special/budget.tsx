import type { BudgetState, Begun } from '../../../../domain/budget/state';
import { frameOf } from '../../../../domain/budget/state';
import { headingWords } from '../../../words/budget-headings';
import { formatKronor } from '../../../words/money';
import { joinList } from '../../../words/tongue';
import { Amount } from '../../money/amount';
import { inOrder } from '../../money/headings';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import { Interlock } from './interlock';
import { Samrad } from './samrad';
import type { Special } from './parts';

/** A year's budget: how it is divided, with whom it has been consulted, and what each member has set aside for it. */
export function budgetParts(page: Page, found: FoundProcess): Special {
  const state = found.state as BudgetState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  return {
    facts: <Facts page={page} state={state} />,
    parts: (
      <>
        <Short page={page} state={state} found={found} />
        <Samrad page={page} state={state} names={found.names} />
        <Division page={page} state={state} />
        <Interlock page={page} state={state} names={found.names} />
      </>
    ),
  };
}

const Facts = ({ page, state }: { page: Page; state: Begun }) => {
  const { t, lang } = page;
  const { adopted, draft, announced } = state;
  return (
    <>
      <Allocation page={page} allocation={state.allocation} />
      {draft === undefined || adopted !== undefined ? null : (
        <Fact label={t('Utkast', 'Draft')}>{formatKronor(draft.totalOre, lang)}</Fact>
      )}
      {adopted === undefined ? null : <Adopted page={page} adopted={adopted} />}
      {announced === undefined ? null : (
        <Fact label={t('Sammanträde', 'Meeting')}>
          <Day on={announced.meetingOn} page={page} />
        </Fact>
      )}
    </>
  );
};

const Allocation = ({ page: { t, lang }, allocation }: { page: Page; allocation: Begun['allocation'] }) =>
  allocation === undefined ? null : (
    <Fact label={t('Statens tilldelning', 'The state’s allocation')}>
      {formatKronor(allocation.ore, lang)}
      {allocation.certainty === 'PRELIMINARY' ? t(', preliminär', ', preliminary') : ''}
    </Fact>
  );

const Adopted = ({ page, adopted }: { page: Page; adopted: NonNullable<Begun['adopted']> }) => {
  const { t, lang } = page;
  return (
    <>
      <Fact label={t('Fastställd', 'Adopted')}>{formatKronor(adopted.totalOre, lang)}</Fact>
      <Fact label={adopted.byMembers ? t('Av medlemmarna', 'By the members') : t('Av styrelsen', 'By the board')}>
        <Day on={adopted.adoptedOn} page={page} />
        {adopted.late ? t(', sent', ', late') : ''}
      </Fact>
    </>
  );
};

/** A member has set aside less than its share: what total keeps the shares. */
const Short = ({ page, state: { shortfall }, found }: { page: Page; state: Begun; found: FoundProcess }) => {
  if (shortfall === undefined) return null;
  const { t, lang } = page;
  const who = joinList(shortfall.members.map(found.names.memberName), lang);
  const most = formatKronor(shortfall.maxTotalOre, lang);
  return (
    <section class="call soon" aria-labelledby="brist">
      <h2 id="brist">{t('Anslagen räcker inte till budgeten', 'What is appropriated does not suffice')}</h2>
      <p>
        <bdi>{who}</bdi>{' '}
        {t(
          `har anslagit mindre än sin andel. Den högsta budget som behåller andelarna är ${most} (5\u00a0§ lagen).`,
          `has appropriated less than its share. The highest budget that keeps the shares is ${most} (5\u00a0§ of the Act).`,
        )}
      </p>
    </section>
  );
};

interface Heading {
  heading: string;
  ore: number;
}

/** The budget, or its draft until there is one, by heading; and the plan for three years. */
const Division = ({ page, state }: { page: Page; state: Begun }) => {
  const { t } = page;
  const content = state.adopted ?? state.draft;
  const frame = frameOf(state);
  if (content === undefined || frame === undefined) return null;
  const headings = inOrder(Object.keys(content.headings)).map((heading) => ({
    heading,
    ore: content.headings[heading] ?? 0,
  }));
  return (
    <Section
      id="fordelning"
      title={state.adopted ? t('Budgeten', 'The budget') : t('Utkastet', 'The draft')}
      beside={formatKronor(frame.totalOre, page.lang)}
    >
      <div class="pair">
        {headings.length === 0 ? null : (
          <div>
            {tableOf<Heading>({
              class: 'compact sum',
              caption: t('Efter ändamål, kronor', 'By heading, kronor'),
              items: headings,
              columns: [
                { head: t('Ändamål', 'Heading'), cell: ({ heading }) => <bdi>{headingWords(heading, page.lang)}</bdi> },
                { head: t('Belopp', 'Amount'), class: 'r', cell: ({ ore }) => <Amount page={page} ore={ore} /> },
              ],
            })}
          </div>
        )}
        {content.plan.length === 0 ? null : (
          <div>
            {tableOf<(typeof content.plan)[number]>({
              class: 'compact sum',
              caption: t('Plan för tre år, kronor', 'Plan for three years, kronor'),
              items: content.plan,
              columns: [
                { head: t('År', 'Year'), cell: ({ year }) => year },
                {
                  head: t('Intäkter', 'Revenues'),
                  label: t('Intäkter:', 'Revenues:'),
                  class: 'r',
                  cell: ({ revenuesOre }) => <Amount page={page} ore={revenuesOre} />,
                },
                {
                  head: t('Kostnader', 'Costs'),
                  label: t('Kostnader:', 'Costs:'),
                  class: 'r',
                  cell: ({ costsOre }) => <Amount page={page} ore={costsOre} />,
                },
              ],
            })}
          </div>
        )}
      </div>
    </Section>
  );
};
