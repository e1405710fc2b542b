import { daysBetween } from '../../../domain/calendar/civil-date';
import { formatDate, formatDays } from '../../words/dates';
import { formatKronor } from '../../words/money';
import { capital } from '../../words/tongue';
import { Status } from '../marks';
import { inWords } from '../numbers';
import type { Page } from '../page';
import { Fact } from '../process/facts';
import type { Membership } from './directory';
import { inGroups, toPay, whereOf, type Owed } from './owed';

/** One member in all its förbund. */
export interface FoundMember {
  /** As it is called in the most förbund. */
  name: string;
  memberships: readonly Membership[];
  /** In real förbund, and in exercises. */
  owed: readonly Owed[];
  exercises: readonly Owed[];
}

interface Part {
  page: Page;
  found: FoundMember;
}

export const Lede = ({ page, found: { memberships, owed } }: Part) => {
  const late = owed.filter((one) => one.late).length;
  const next = owed.find((one) => !one.late);
  return (
    <p class="lede">
      {placesSentence(memberships, page)} <strong data-news>{lateWords(late, page)}</strong>{' '}
      {next === undefined ? '' : nextSentence(next, page)}
    </p>
  );
};

/** "Medlem i åtta förbund och part i ett bildande." */
function placesSentence(memberships: readonly Membership[], { t }: Page): string {
  const real = memberships.filter(({ forbund }) => !forbund.exercise);
  const formed = real.filter(({ forbund }) => forbund.kind === 'forbund').length;
  const forming = real.length - formed;
  const sv = (count: number): string => (count === 1 ? 'ett' : inWords(count, 'sv'));
  const en = (count: number): string => inWords(count, 'en');
  const of = [
    formed > 0 ? t(`medlem i ${sv(formed)} förbund`, `a member of ${en(formed)} förbund`) : '',
    forming > 0
      ? t(
          `part i ${sv(forming)} ${forming === 1 ? 'bildande' : 'bildanden'}`,
          `a party to ${en(forming)} ${forming === 1 ? 'formation' : 'formations'}`,
        )
      : '',
  ].filter(Boolean);
  if (of.length === 0) return t('Endast i övningar.', 'In exercises only.');
  return `${capital(of.join(t(' och ', ' and ')))}.`;
}

function nextSentence(next: Owed, page: Page): string {
  const { t, lang } = page;
  const by = `${formatDate(next.first.dueOn, lang)}, ${formatDays(daysBetween(next.today, next.first.dueOn), lang)}`;
  const what = `${next.title}, ${whereOf(next, page)}`;
  return t(`Närmast: ${what}, senast ${by}.`, `Next: ${what}, by ${by}.`);
}

function lateWords(late: number, { t }: Page): string {
  if (late === 0) return t('Inget är försenat.', 'Nothing is overdue.');
  if (late === 1) return t('En uppgift är försenad.', 'One duty is overdue.');
  return t(`${late} uppgifter är försenade.`, `${late} duties are overdue.`);
}

/** Each count opens the part of the page that it counts. */
export const Counts = ({ page, owed }: { page: Page; owed: readonly Owed[] }) => {
  const groups = inGroups(owed, page);
  const [pay] = toPay(owed.filter(({ late }) => !late));
  if (groups.length === 0) return null;
  return (
    <ul class="counts">
      {groups.slice(0, 4).map(({ id, title, owed: all }) => {
        const tone = id === 'forsenat' ? 'late' : id === 'snart' ? 'soon' : 'plan';
        return (
          <li class={tone === 'plan' ? undefined : tone}>
            <a href={`#${id}`}>
              <b>{all.length}</b>
              <Status tone={tone}>{title.charAt(0).toLocaleLowerCase('sv') + title.slice(1)}</Status>
            </a>
          </li>
        );
      })}
      {pay === undefined ? null : (
        <li>
          <a href={`#${groups.find((group) => group.owed.includes(pay.owed))?.id ?? 'snart'}`}>
            <b class="num">{inMillions(pay.ore, page)}</b>
            <span>
              {page.t(`att betala ${formatDate(pay.dueOn, 'sv')}`, `to pay by ${formatDate(pay.dueOn, 'en')}`)}
            </span>
          </a>
        </li>
      )}
    </ul>
  );
};

/** "8,9 mkr" in counts only. */
function inMillions(ore: number, { lang }: Page): string {
  if (ore < 100_000_000) return formatKronor(ore, lang);
  const millions = (Math.round(ore / 10_000_000) / 10).toFixed(1);
  return lang === 'sv' ? `${millions.replace('.', ',')}\u00a0mkr` : `SEK\u00a0${millions}m`;
}

export const Facts = ({ page, found: { memberships } }: Part) => {
  const { t } = page;
  const [first] = memberships;
  return (
    <dl class="facts">
      <Fact label={t('Part', 'Party')}>{partyWords(first, page)}</Fact>
      {first?.member.organisationNumber === undefined ? null : (
        <Fact label={t('Organisationsnummer', 'Organisation number')}>{first.member.organisationNumber}</Fact>
      )}
      <Fact label={t('Förbund', 'Förbund')}>
        <ul class="places">
          {memberships.map(({ forbund }) => (
            <li>
              <a href={`/forbund/${forbund.forbund}`}>
                <bdi>{forbund.name}</bdi>
              </a>
              {forbund.exercise ? t(', övning', ', exercise') : ''}
              {forbund.kind === 'formation' ? t(', bildas', ', being formed') : ''}
            </li>
          ))}
        </ul>
      </Fact>
    </dl>
  );
};

function partyWords(membership: Membership | undefined, { t }: Page): string {
  switch (membership?.member.party) {
    case 'FK':
      return t('staten, betalar hela hälften', 'the state, pays the whole half');
    case 'AF':
    case 'LAN':
      return t('staten, betalar inte själv (5\u00a0§ lagen)', 'the state, does not pay itself (5\u00a0§ of the Act)');
    case 'REGION':
      return t('regionernas fjärdedel', 'the regions’ quarter');
    case 'KOMMUN':
      return t('kommunernas fjärdedel', 'the kommuner’s quarter');
    default:
      return '–';
  }
}
