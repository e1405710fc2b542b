import type { LiquidationState } from '../../../../domain/liquidation/state';
import { liquidationView, type LiquidationView } from '../../../../domain/liquidation/view/liquidation-view';
import type { Step } from '../../../../domain/liquidation/view/steps';
import { servedWords, stepCount, stepWords, triggerWords } from '../../../words/liquidation';
import { formatKronor } from '../../../words/money';
import { capital, joinList, speak, type Tongue } from '../../../words/tongue';
import { Status, type Mark, type Tone } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import { LiquidationMembers } from './liquidation-members';
import { LiquidationMoney } from './liquidation-money';
import { LiquidationUnfinished } from './liquidation-unfinished';
import type { Special } from './parts';

/** A liquidation: what is done and what is left, the money to the öre, and who has not been served. */
export function liquidationParts(page: Page, found: FoundProcess): Special {
  const state = found.state as LiquidationState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const part = { page, view: liquidationView(state), tongue: speak(page.lang, found.names) };
  return {
    facts: <Facts {...part} withdrawing={state.withdrawing} />,
    parts: (
      <>
        <Unserved {...part} />
        <Checklist {...part} />
        <LiquidationUnfinished page={page} unfinished={found.unfinished} />
        <LiquidationMoney {...part} />
        <LiquidationMembers {...part} />
      </>
    ),
  };
}

interface Part {
  page: Page;
  view: LiquidationView;
  tongue: Tongue;
}

const Facts = ({ page, view, tongue, withdrawing }: Part & { withdrawing: readonly string[] }) => {
  const { t, lang } = page;
  const { enteredOn, trigger, balance, archive, dissolvedOn, claimsUntil } = view;
  return (
    <>
      <Fact label={t('Trädde i likvidation', 'Went into liquidation')}>
        <Day on={enteredOn} page={page} />
      </Fact>
      <Fact label={t('Därför att', 'Because')}>
        <bdi>{triggerWords(tongue, { trigger, withdrawing })}</bdi>
      </Fact>
      <Fact label={t('Kvar att betala med eller skifta', 'Held, to pay with or to distribute')}>
        {formatKronor(balance.heldOre, lang)}
      </Fact>
      {dissolvedOn === undefined ? null : (
        <Fact label={t('Upplöst', 'Dissolved')}>
          <Day on={dissolvedOn} page={page} />
        </Fact>
      )}
      <Archive page={page} archive={archive} />
      {claimsUntil === undefined ? null : (
        <Fact label={t('Kan återupptas till och med', 'Can be reopened to the end of')}>
          <Day on={claimsUntil} page={page} />
        </Fact>
      )}
    </>
  );
};

const Archive = ({ page, archive }: { page: Page; archive: LiquidationView['archive'] }) => {
  const { t } = page;
  const { supervisor, keeper, dueOn, handedOverOn } = archive;
  return (
    <>
      {supervisor === undefined ? null : (
        <Fact label={t('Tillsyn över arkivet', 'Supervises the archive')}>
          <bdi>{supervisor}</bdi>
        </Fact>
      )}
      {keeper === undefined ? null : (
        <Fact
          label={
            handedOverOn === undefined ? t('Arkivet ska till', 'Archive to go to') : t('Arkivet hos', 'Archive with')
          }
        >
          <bdi>{keeper}</bdi>
          {dueOn === undefined || handedOverOn !== undefined ? null : (
            <>
              {t(', senast ', ', by ')}
              <Day on={dueOn} page={page} />
            </>
          )}
        </Fact>
      )}
    </>
  );
};

/** While the final accounts are served, who is waited for is what everybody asks. */
const Unserved = ({ page, view, tongue }: Part) => {
  const { t, lang } = page;
  const waited = view.members.filter(({ servedOn }) => servedOn === undefined);
  if (view.finalAccounts?.adoptedOn === undefined || waited.length === 0) return null;
  return (
    <section class="call soon" aria-labelledby="odelgivna">
      <h2 id="odelgivna">{t('Inte delgivna än', 'Not served yet')}</h2>
      <p>
        {t(
          'Förbundet är upplöst den dag den sista medlemmen har delgivits, och inte förr.',
          'The förbund is dissolved on the day the last member has been served, and not before.',
        )}
      </p>
      <ul>
        {waited.map(({ member, lacks }) => (
          <li>
            <bdi>{capital(tongue.member(member))}</bdi>:{' '}
            {joinList(
              lacks.map((one) => servedWords(one, lang)),
              lang,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const stands: Readonly<Record<Step['status'], { tone: Tone; mark: Mark; words: readonly [sv: string, en: string] }>> = {
  DONE: { tone: 'done', mark: 'done', words: ['klart', 'done'] },
  NOW: { tone: 'soon', mark: 'soon', words: ['återstår', 'to do'] },
  AHEAD: { tone: 'plan', mark: 'plan', words: ['senare', 'later'] },
};

/** Debts and sale stand beside each other: neither waits for the other, and the rest waits for both. */
const Checklist = ({ page, view: { steps } }: Part) => {
  const { t, lang } = page;
  const left = steps.filter(({ status }) => status !== 'DONE').length;
  return (
    <Section
      id="checklista"
      title={t('Vad som ska göras', 'What is to be done')}
      beside={
        left === 0
          ? t('Allt är klart.', 'All is done.')
          : t(`${left} av ${steps.length} återstår.`, `${left} of ${steps.length} left.`)
      }
    >
      {tableOf<Step>({
        class: 'gates',
        quiet: true,
        caption: t('Steg, läge och dag', 'Step, status and day'),
        items: steps,
        keyOf: ({ step }) => step,
        columns: [
          { head: t('Steg', 'Step'), cell: ({ step }) => stepWords(step, lang) },
          {
            head: t('Läge', 'Status'),
            cell: (one) => (
              <Status tone={stands[one.status].tone} mark={stands[one.status].mark}>
                {t(...stands[one.status].words)}
                {one.status === 'DONE' || stepCount(one, lang) === '' ? '' : `, ${stepCount(one, lang)}`}
              </Status>
            ),
          },
          {
            head: t('Dag', 'Day'),
            label: t('Dag:', 'Day:'),
            class: 'nb',
            cell: ({ on }) => (on === undefined ? <>–</> : <Day on={on} page={page} short />),
          },
        ],
      })}
    </Section>
  );
};
