import type { Begun, ContributionsState, Received } from '../../../../domain/contributions/state';
import { money } from '../../../../domain/contributions/view/money';
import { formatKronor } from '../../../words/money';
import { Liquidity, PaidOf } from '../../money/liquidity';
import { moneyTable } from '../../money/table';
import { Amount } from '../../money/amount';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import type { Special } from './parts';

/** A year's contributions: plan against paid, what is held, what is to come in. */
export function contributionsParts(page: Page, found: FoundProcess): Special {
  const state = found.state as ContributionsState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const { t, lang } = page;
  const year = money(state);
  return {
    facts: (
      <>
        <Fact label={t('Budget', 'Budget')}>{formatKronor(year.totalOre, lang)}</Fact>
        <Fact label={t('Fastställd', 'Adopted')}>
          <Day on={year.adoptedOn} page={page} />
        </Fact>
        <Fact label={t('Inbetalt', 'Paid')}>{formatKronor(year.sum.paidOre, lang)}</Fact>
        {year.overdueOre === 0 ? null : (
          <Fact label={t('Förfallet och obetalt', 'Due and not paid')}>{formatKronor(year.overdueOre, lang)}</Fact>
        )}
        {state.basis.terms.account === undefined ? null : (
          <Fact label={t('Betalas till', 'Paid to')}>
            <bdi>{state.basis.terms.account}</bdi>
          </Fact>
        )}
      </>
    ),
    parts: (
      <>
        <Section
          id="pengar"
          title={t(`Pengar ${year.year}`, `Money ${year.year}`)}
          beside={<PaidOf page={page} {...year.sum} />}
        >
          {moneyTable({ page, state, today: found.today })}
        </Section>
        <Held page={page} state={state} />
        <section>
          <Liquidity page={page} ahead={{ states: [state], withoutBudget: [], today: found.today }} />
        </section>
      </>
    ),
  };
}

/** Money that no instalment takes by itself: a person accepts it, credits it or pays it back. */
const Held = ({ page, state }: { page: Page; state: Begun }) => {
  const { t, lang } = page;
  const { held, heldOre } = money(state);
  if (held.length === 0) return null;
  const names = new Map(state.basis.members.map(({ id, name }) => [id, name]));
  return (
    <Section
      id="oplacerat"
      title={t('Betalningar att ta ställning till', 'Payments to decide on')}
      beside={formatKronor(heldOre, lang)}
    >
      {tableOf<Received>({
        class: 'edge',
        caption: t(
          'Inget av det här bokförs av sig självt: godta för den som är skyldig, gottskriv eller betala tillbaka.',
          'None of this is booked by itself: accept it for the debtor, credit it or pay it back.',
        ),
        items: held,
        keyOf: ({ entry }) => entry,
        columns: [
          {
            head: t('Bokförd', 'Booked'),
            class: 'nb',
            cell: ({ bookedOn }) => <Day on={bookedOn} page={page} short />,
          },
          {
            head: t('Betalare', 'Payer'),
            label: t('Betalare:', 'Payer:'),
            cell: ({ payer }) => (
              <bdi>{payer === undefined ? '–' : (names.get(payer) ?? t('någon annan', 'somebody else'))}</bdi>
            ),
          },
          {
            head: t('Referens', 'Reference'),
            label: t('Referens:', 'Reference:'),
            cell: ({ reference }) => <bdi>{reference ?? '–'}</bdi>,
          },
          {
            head: t('Varför', 'Why'),
            label: t('Varför:', 'Why:'),
            cell: ({ held: because }) => whyHeld(because, page),
          },
          {
            head: t('Belopp, kronor', 'Amount, kronor'),
            label: t('Belopp:', 'Amount:'),
            class: 'r',
            cell: ({ heldOre: ore }) => <Amount page={page} ore={ore} />,
          },
        ],
      })}
    </Section>
  );
};

const why: Readonly<Record<NonNullable<Received['held']>, readonly [sv: string, en: string]>> = {
  NO_REFERENCE: ['ingen referens', 'no reference'],
  WRONG_REFERENCE: ['fel kontrollsiffra', 'wrong check digit'],
  UNKNOWN_REFERENCE: ['okänd referens', 'unknown reference'],
  OTHER_PAYER: ['annan betalare än den som är skyldig', 'another payer than the debtor'],
  TOO_MUCH: ['mer än vad som var kvar', 'more than was left'],
  LOWERED: ['budgeten sänktes', 'the budget was lowered'],
};

const whyHeld = (because: Received['held'], { t }: Page): string => (because === undefined ? '–' : t(...why[because]));
