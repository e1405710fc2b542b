import type { HandOver } from '../../../domain/formation/events';
import type { Member } from '../../../domain/formation/plan';
import { phaseWords } from '../../words/phases';
import { formatKronor } from '../../words/money';
import { Frame } from '../frame';
import { Status } from '../marks';
import type { Page } from '../page';
import { Duties } from '../process/duties';
import { DayAndDays, Fact } from '../process/facts';
import { exerciseOf } from '../process/page';
import type { FoundForbund } from '../process/read';
import { Timeline } from '../process/timeline';

/** A formed förbund: what it took over, as it is in force. */
export const ForbundPage = ({ page, found }: { page: Page; found: FoundForbund }) => {
  const { row, handOver, today } = found;
  const { t } = page;
  return (
    <Frame page={page} title={handOver.name} within="/" exercise={exerciseOf(found, page)} follows={row.stream}>
      <div id="arendet" data-live>
        <nav class="crumbs" aria-label={t('Du är här', 'You are here')}>
          <ol>
            <li>
              <a href="/">{t('Översikt', 'Overview')}</a>
            </li>
            <li>
              <span aria-current="page">
                <bdi>{handOver.name}</bdi>
              </span>
            </li>
          </ol>
        </nav>
        <div class="head">
          <h1>
            <bdi>{handOver.name}</bdi>
          </h1>
          <Status tone="here" also="tag">
            {phaseWords(row.phase, page.lang).word}
          </Status>
        </div>
        <p class="lede">
          <strong data-news>{phaseWords(row.phase, page.lang).sentence}</strong>{' '}
          {t('Det som gäller togs över vid', 'What is in force was taken over at')}{' '}
          <a href={`/process/${handOver.formation}`}>{t('bildandet', 'the formation')}</a>.
        </p>
        <dl class="facts">
          <Fact label={t('Bildat', 'Formed')}>
            <DayAndDays page={page} on={handOver.formedOn} today={today} />
          </Fact>
          <Fact label={t('Verksamheten inleds', 'Operations start')}>
            <DayAndDays page={page} on={handOver.operationsStartOn} today={today} />
          </Fact>
          <Fact label={t('Område', 'Area')}>
            <bdi>{handOver.area.join(', ')}</bdi>
          </Fact>
          <Fact label={t('Första budget', 'First budget')}>
            {handOver.firstBudgetOre === undefined
              ? t('inte fastställd', 'not adopted')
              : formatKronor(handOver.firstBudgetOre, page.lang)}
          </Fact>
        </dl>
        <Members page={page} handOver={handOver} />
        <Charter page={page} handOver={handOver} />
        <Duties page={page} duties={found.duties} today={today} names={found.names} />
        <Timeline page={page} timeline={found.timeline} names={found.names} of={found.events} />
      </div>
    </Frame>
  );
};

const Charter = ({ page: { t }, handOver }: { page: Page; handOver: HandOver }) => (
  <section aria-labelledby="ordning">
    <div class="h">
      <h2 id="ordning">{t('Förbundsordningen', 'The charter')}</h2>
    </div>
    <dl class="receipt one">
      <div>
        <dt>{t('Version', 'Version')}</dt>
        <dd>{handOver.charter.version}</dd>
      </div>
      <div>
        <dt>{t('Fingeravtryck', 'Fingerprint')}</dt>
        <dd>
          <code>{handOver.charter.hash}</code>
        </dd>
      </div>
      <div>
        <dt>{t('Paragrafer', 'Paragraphs')}</dt>
        <dd>{handOver.charter.paragraphs.length}</dd>
      </div>
    </dl>
    <details>
      <summary>{t('Alla paragrafer', 'All paragraphs')}</summary>
      <ul class="paragraphs">
        {handOver.charter.paragraphs.map(({ number, heading, hash }) => (
          <li>
            <a href={`/text/${hash}`}>
              §&nbsp;{number} <bdi>{heading}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </details>
  </section>
);

/** The law's parts: half from the state, a quarter from regions, a quarter from kommuner (5 §). */
const partOf = ({ party }: Member, { t }: Page): string => {
  if (party === 'REGION') return t('regionernas fjärdedel', 'the regions’ quarter');
  return party === 'KOMMUN'
    ? t('kommunernas fjärdedel', 'the kommuner’s quarter')
    : t('statens hälft', 'the state’s half');
};

const Members = ({ page, handOver }: { page: Page; handOver: HandOver }) => {
  const { t, lang } = page;
  return (
    <section aria-labelledby="medlemmar">
      <div class="h">
        <h2 id="medlemmar">{t('Medlemmar, andelar och platser', 'Members, shares and seats')}</h2>
      </div>
      <table class="stack" role="table">
        <caption class="vh">{t('Medlemmar, andelar och platser', 'Members, shares and seats')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('Medlem', 'Member')}
            </th>
            <th role="columnheader" scope="col">
              {t('Del', 'Part')}
            </th>
            <th role="columnheader" scope="col">
              {t('Ledamöter och ersättare', 'Members and substitutes')}
            </th>
            <th role="columnheader" scope="col">
              {t('Föreslaget första året', 'Proposed in the first year')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {handOver.members.map((member) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                <bdi>{member.name}</bdi>
              </th>
              <td role="cell" data-l={t('Del:', 'Part:')}>
                {partOf(member, page)}
              </td>
              <td role="cell" data-l={t('Platser:', 'Seats:')}>
                {member.seats.members} + {member.seats.substitutes}
              </td>
              <td role="cell" data-l={t('Föreslaget:', 'Proposed:')}>
                {member.proposedOre === undefined ? '–' : formatKronor(member.proposedOre, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
