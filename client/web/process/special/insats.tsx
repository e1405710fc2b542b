import type { InsatsState } from '../../../../domain/insats/state';
import { insatsView, type InsatsView } from '../../../../domain/insats/view/insats-view';
import {
  concernedWords,
  deadlineStatusWords,
  directionWords,
  focusWords,
  insatsKindWords,
  lackWords,
  onNoWordWords,
  organisationWords,
  outcomeWords,
  registryWords,
} from '../../../words/insats';
import { formatKronor } from '../../../words/money';
import { capital, speak, type Tongue } from '../../../words/tongue';
import { toneOfDeadline } from '../../insats/axis';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { Day } from '../../when';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import { InsatsMoneyParts } from './insats-money';
import type { Special } from './parts';

/** One insats: what it is and whom it touches, its money, where it is to go, and the word that is waited for. */
export function insatsParts(page: Page, found: FoundProcess): Special {
  const state = found.state as InsatsState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const view = insatsView(state);
  const tongue = speak(page.lang, found.names);
  const part = { page, view, tongue };
  return {
    name: view.title,
    facts: <Facts {...part} />,
    parts: (
      <>
        <Lacks {...part} />
        <Directions {...part} />
        <InsatsMoneyParts {...part} />
      </>
    ),
  };
}

interface Part {
  page: Page;
  view: InsatsView;
  tongue: Tongue;
}

const Facts = ({ page, view, tongue }: Part) => {
  const { t, lang } = page;
  const { kinds, concerned, carriedOutBy, registration, startedOn, endsOn, outcome, authorityUntil, money } = view;
  return (
    <>
      {kinds.length === 0 ? null : (
        <>
          <Fact label={t('Avser', 'What it is')}>{tongue.list(kinds.map((kind) => insatsKindWords(kind, page)))}</Fact>
          <Fact label={t('Berör', 'Concerns')}>{concernedWords(concerned, tongue)}</Fact>
          <Fact label={t('Utförs av', 'Carried out by')}>
            <bdi>{tongue.list(carriedOutBy.map(({ by }) => organisationWords(tongue, by)))}</bdi>
          </Fact>
        </>
      )}
      {registration === undefined ? null : (
        <Fact label={t('Registrerad', 'Registered')}>
          {registryWords(registration.registry, page)}, {focusWords(registration.focus, page)}
        </Fact>
      )}
      {startedOn === undefined ? null : (
        <Fact label={t('Pågår sedan', 'Running since')}>
          <Day on={startedOn} page={page} />
        </Fact>
      )}
      {endsOn === undefined || outcome === undefined ? null : (
        <Fact label={t('Sista dag', 'Last day')}>
          <Day on={endsOn} page={page} />, <bdi>{outcomeWords(tongue, outcome)}</bdi>
        </Fact>
      )}
      {authorityUntil === undefined ? null : (
        <Fact label={t('Beslutanderätt till och med', 'Power to decide to the end of')}>
          <Day on={authorityUntil} page={page} />
        </Fact>
      )}
      {money.fundedOre === 0 ? null : (
        <Fact label={t('Utbetalt', 'Paid out')}>
          {t(
            `${formatKronor(money.paidOre, lang)} av ${formatKronor(money.fundedOre, lang)}`,
            `${formatKronor(money.paidOre, lang)} of ${formatKronor(money.fundedOre, lang)}`,
          )}
        </Fact>
      )}
    </>
  );
};

/** What it should have, and what those that carry it out have not agreed to. */
const Lacks = ({ page, view: { lacks: all, carriedOutBy }, tongue }: Part) => {
  const without = carriedOutBy.filter(({ agreed }) => !agreed).map(({ by }) => organisationWords(tongue, by));
  const lacks = all.filter((lack) => lack !== 'AGREEMENT');
  if (lacks.length === 0 && without.length === 0) return null;
  return (
    <section class="call soon" aria-labelledby="saknas">
      <h2 id="saknas">{page.t('Det här saknas', 'What is missing')}</h2>
      {lacks.length === 0 ? null : (
        <p>{page.t(`${capital(lackWords(lacks, tongue))}.`, `${capital(lackWords(lacks, tongue))}.`)}</p>
      )}
      {without.length === 0 ? null : (
        <p>
          {page.t('Överenskommelse saknas med ', 'There is no agreement with ')}
          <bdi>{tongue.list(without)}</bdi>.
        </p>
      )}
    </section>
  );
};

/** A direction binds nobody; a decision does. What nobody has spoken of is open (S4:104). */
const Directions = ({ page, view: { directions, deadlines, authorityUntil }, tongue }: Part) => {
  const { t } = page;
  if (directions.status === 'OPEN' && deadlines.length === 0 && authorityUntil === undefined) return null;
  return (
    <Section
      id="inriktning"
      title={t('Inriktning och besked', 'Direction and word')}
      beside={<Standing page={page} status={directions.status} />}
    >
      <ul>
        {directions.status === 'OPEN' ? (
          <li>{t('Ingen har sagt vart insatsen är på väg.', 'Nobody has said where the insats is to go.')}</li>
        ) : null}
        {directions.all.map((one) => (
          <li>
            <bdi>{capital(directionWords(tongue, one))}.</bdi>
          </li>
        ))}
        {directions.otherwise === undefined ? null : (
          <li>
            <Status tone="soon">
              {t(
                `Annars riskerar ${onNoWordWords(directions.otherwise, page)} att börja.`,
                `Otherwise ${onNoWordWords(directions.otherwise, page)} may begin.`,
              )}
            </Status>
          </li>
        )}
        {deadlines.map((one) => (
          <li>
            <Status tone={toneOfDeadline(one)}>
              <bdi>{capital(organisationWords(tongue, one.by))}</bdi>{' '}
              {t('behöver besked senast den ', 'needs word by ')}
              <Day on={one.on} page={page} />: {deadlineStatusWords(tongue, one)}
            </Status>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Standing = ({ page: { t }, status }: { page: Page; status: InsatsView['directions']['status'] }) => {
  switch (status) {
    case 'OPEN':
      return (
        <Status tone="plan" mark="gap">
          {t('ingen inriktning angiven', 'no direction set')}
        </Status>
      );
    case 'DIRECTION':
      return <Status tone="plan">{t('inriktning, inget beslut', 'a direction, no decision')}</Status>;
    case 'DECIDED':
      return <Status tone="done">{t('beslutat', 'decided')}</Status>;
  }
};
