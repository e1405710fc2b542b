import { lastSafeDayFor, remainingChain } from '../../../domain/formation/chain';
import { contested, counts, standings, toConfirm, type Standing } from '../../../domain/formation/convergence';
import { redGates } from '../../../domain/formation/gates';
import { isOpen } from '../../../domain/formation/phase';
import { decidingBodyOf } from '../../../domain/formation/state';
import { sentOutOn, textInForce } from '../../../domain/formation/text';
import { daysBetween } from '../../../domain/calendar/civil-date';
import { gateWords } from '../../words/decisions';
import { formatDate, formatDays } from '../../words/dates';
import { capital, joinList, sectionList } from '../../words/tongue';
import { Icon, type Tone } from '../marks';
import { inWords } from '../numbers';
import type { Page } from '../page';
import type { FoundFormation } from './read';

interface Props {
  page: Page;
  found: FoundFormation;
}

/** The one filled box of the page: where somebody has to act. */
export const Owing = (props: Props) => {
  const { state, row } = props.found;
  const { breach } = state;
  if (row.phase === 'LAPSED' && state.lapsed) return <Lapsed {...props} owing={state.lapsed.owing} />;
  if (isOpen(state)) return sentOutOn(state) === undefined ? <SendOut {...props} /> : <Missing {...props} />;
  return row.phase === 'FORMED' && breach ? <Breach {...props} /> : null;
};

const Call = (props: { tone: Tone; heading: string; children?: unknown }) => (
  <section aria-labelledby="kvar">
    <div class={`call ${props.tone}`}>
      <h2 id="kvar">
        <Icon mark={props.tone} />
        <span>{props.heading}</span>
      </h2>
      {props.children}
    </div>
  </section>
);

const SendOut = ({ page, found }: Props) => {
  const blocking = found.state.plan.findings.filter(({ severity }) => severity === 'B').length;
  return (
    <Call tone="soon" heading={page.t('Förbundsordningen är inte utsänd', 'The charter has not been sent out')}>
      <p>{safeDay({ page, found })}</p>
      {blocking > 0 ? (
        <p>
          {page.t(
            'Kontrollen av texten har anmärkningar som hindrar utsändning. De står nedan.',
            'The check of the text has findings that block sending out. They stand below.',
          )}
        </p>
      ) : null}
    </Call>
  );
};

const Missing = ({ page, found }: Props) => {
  const { state } = found;
  const all = standings(state);
  const { charter } = textInForce(state);
  const owing = all.filter((standing) => !counts(standing, charter));
  const open = contested(state, all);
  const choose = open.length > 0 && all.every(({ hasAnswered }) => hasAnswered);
  const heading = choose
    ? chooseHeading(
        open.map(({ paragraph }) => paragraph),
        page,
      )
    : missingHeading(owing, all.length, page);
  return (
    <Call tone="soon" heading={heading}>
      <p>{safeDay({ page, found })}</p>
      <ul class="owe">
        {owing.map((standing) => (
          <Owes page={page} found={found} standing={standing} paragraphs={toConfirm(standing, charter, open)} />
        ))}
      </ul>
    </Call>
  );
};

const chooseHeading = (paragraphs: readonly string[], { t, lang }: Page): string =>
  t(
    `Lydelsen av ${sectionList(paragraphs, lang)} ska väljas`,
    `The wording of ${sectionList(paragraphs, lang)} is to be chosen`,
  );

function missingHeading(owing: readonly Standing[], of: number, { t, lang }: Page): string {
  const count = capital(inWords(owing.length, lang));
  if (owing.length === of) {
    return t(`Svar saknas från alla ${inWords(of, 'sv')}`, `Answers are missing from all ${inWords(of, 'en')}`);
  }
  return owing.length === 1
    ? t('En medlem har något kvar', 'One member has something left to do')
    : t(`${count} medlemmar har något kvar`, `${count} members have something left to do`);
}

const Owes = ({ page, found, standing, paragraphs }: Props & { standing: Standing; paragraphs: readonly string[] }) => {
  const { member } = standing;
  const next = remainingChain(found.state, standing)[0];
  const body = next?.name ?? found.names.bodyName(member.id, decidingBodyOf(member) ?? '');
  const meeting = next?.meetings
    .map(({ on }) => on)
    .sort()
    .find((on) => on >= found.today);
  const when = meeting
    ? page.t(`, nästa sammanträde ${formatDate(meeting, 'sv')}`, `, next meeting ${formatDate(meeting, 'en')}`)
    : page.t(', inget kommande sammanträde är känt', ', no coming meeting is known');
  return (
    <li>
      <strong>
        <bdi>{member.name}</bdi>
      </strong>
      <span>{whatIsLeft(standing, paragraphs, page)}</span>
      <span>
        <bdi>{body}</bdi>
        {when}
      </span>
    </li>
  );
};

function whatIsLeft({ hasAnswered }: Standing, paragraphs: readonly string[], page: Page): string {
  if (!hasAnswered) return page.t('hela texten', 'the whole text');
  if (paragraphs.length > 6) return page.t(`${paragraphs.length} paragrafer`, `${paragraphs.length} paragraphs`);
  return paragraphs.length > 0 ? sectionList(paragraphs, page.lang) : page.t('efter valet', 'after the choice');
}

/** What happens if nobody does anything: said where somebody has to. */
function safeDay({ page, found }: Props): string {
  const { state, today } = found;
  const { t, lang } = page;
  const day = lastSafeDayFor(state, standings(state));
  const lapse = formatDate(state.dates.lastDay, lang);
  if (state.lastSafeDayPassed && (day === null || day < today)) {
    return t(
      `Sista säkra dag att sända ut texten har passerat. Utan beslut av alla senast ${lapse} bildas inte förbundet.`,
      `The last safe day to send out the text has passed. Without decisions by all by ${lapse} the förbund is not formed.`,
    );
  }
  if (day === null) {
    return t(
      `Ingen säker dag kan räknas fram: alla medlemmars sammanträden är inte kända. Sista dag är ${lapse}.`,
      `No safe day can be reckoned: not every member’s meetings are known. The last day is ${lapse}.`,
    );
  }
  const days = formatDays(daysBetween(today, day), lang);
  const by = formatDate(day, lang);
  if (state.lastSafeDayPassed) {
    const passed = formatDate(state.lastSafeDayPassed.lastSafeDay ?? state.dates.lastDay, lang);
    return t(
      `Den första planens sista säkra dag, ${passed}, har passerat. Med de beslut som har kommit räcker det att texten är ute senast ${by}, ${days}.`,
      `The last safe day of the first plan, ${passed}, has passed. With the decisions that have come it is enough that the text is out by ${by}, ${days}.`,
    );
  }
  return t(
    `För att alla ska hinna besluta måste texten vara utsänd senast ${by}, ${days}. Tystnad är inte samtycke.`,
    `For all to decide in time the text must be out by ${by}, ${days}. Silence is not consent.`,
  );
}

const Lapsed = ({ page, found, owing }: Props & { owing: readonly string[] }) => (
  <Call tone="late" heading={page.t('Tiden gick ut', 'The time ran out')}>
    <p>
      {page.t(
        `Den ${formatDate(found.state.dates.lastDay, 'sv')} hade inte alla medlemmar antagit samma text. Det saknades från ${joinList(owing.map(found.names.memberName), 'sv')}.`,
        `On ${formatDate(found.state.dates.lastDay, 'en')} not all members had adopted the same text. Missing: ${joinList(owing.map(found.names.memberName), 'en')}.`,
      )}
    </p>
  </Call>
);

const Breach = ({ page, found }: Props) => (
  <Call tone="late" heading={page.t('Verksamheten kan inte inledas än', 'Operations cannot start yet')}>
    <ul>
      {redGates(found.state).map((gate) => (
        <li>{gateWords(gate, page.lang)}</li>
      ))}
    </ul>
  </Call>
);
