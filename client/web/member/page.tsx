import { daysBetween } from '../../../domain/calendar/civil-date';
import type { DutyRow } from '../../../journal/rows';
import { groundWords } from '../../words/grounds';
import { formatDate, formatDays } from '../../words/dates';
import { formatKronor } from '../../words/money';
import { capital } from '../../words/tongue';
import { oreOf } from '../duty-text';
import { Frame } from '../frame';
import { Status } from '../marks';
import { inWords } from '../numbers';
import type { Page } from '../page';
import { remindersOf } from '../process/duties';
import { Fact } from '../process/facts';
import { Crumbs, Section } from '../section';
import { tableOf } from '../table';
import { When } from '../when';
import type { Membership } from './directory';
import { inGroups, toPay, type Owed } from './owed';

export interface FoundMember {
  /** As it is called in the most förbund. */
  name: string;
  memberships: readonly Membership[];
  /** In real förbund, and in exercises. */
  owed: readonly Owed[];
  exercises: readonly Owed[];
}

/** One member: all that it owes, in every förbund. */
export const MemberPage = ({ page, found }: { page: Page; found: FoundMember }) => {
  const { t } = page;
  const { name, owed, exercises } = found;
  return (
    <Frame page={page} title={name} within="/member" follows="*">
      <div id="medlem" data-live>
        <Crumbs
          page={page}
          above={[
            ['/', t('Översikt', 'Overview')],
            ['/member', t('Medlemmar', 'Members')],
          ]}
          here={<bdi>{name}</bdi>}
        />
        <div class="head">
          <h1>
            <bdi>{name}</bdi>
          </h1>
        </div>
        <Lede page={page} found={found} />
        <Counts page={page} owed={owed} />
        <Facts page={page} found={found} />
        {inGroups(owed, page).map(({ id, title, owed: all }) => (
          <Section id={id} title={title}>
            {table(page, title, all)}
            <Payments page={page} owed={all} />
          </Section>
        ))}
        {owed.length === 0 ? <p class="more">{t('Inget att göra nu.', 'Nothing to do now.')}</p> : null}
        {exercises.length === 0 ? null : (
          <Section
            id="ovn"
            title={t('I övningar', 'In exercises')}
            beside={t('Går på egen klocka. Räknas inte in ovan.', 'On a clock of their own. Not counted above.')}
          >
            {table(page, t('I övningar', 'In exercises'), exercises)}
          </Section>
        )}
      </div>
    </Frame>
  );
};

interface Part {
  page: Page;
  found: FoundMember;
}

const Lede = ({ page, found: { memberships, owed } }: Part) => {
  const { t, lang } = page;
  const real = memberships.filter(({ forbund }) => !forbund.exercise);
  const formed = real.filter(({ forbund }) => forbund.kind === 'forbund').length;
  const forming = real.length - formed;
  const late = owed.filter((one) => one.late).length;
  const next = owed.find((one) => !one.late);
  const of = [
    formed > 0 ? t(`medlem i ${formed === 1 ? 'ett' : inWords(formed, 'sv')} förbund`, `a member of ${inWords(formed, 'en')} ${formed === 1 ? 'association' : 'associations'}`) : '',
    forming > 0 ? t(`part i ${forming === 1 ? 'ett' : inWords(forming, 'sv')} ${forming === 1 ? 'bildande' : 'bildanden'}`, `a party to ${inWords(forming, 'en')} ${forming === 1 ? 'formation' : 'formations'}`) : '',
  ].filter(Boolean);
  const where = of.length === 0 ? t('Endast i övningar.', 'In exercises only.') : `${capital(of.join(t(' och ', ' and ')))}.`;
  return (
    <p class="lede">
      {where} <strong data-news>{lateWords(late, page)}</strong>{' '}
      {next
        ? t(
            `Närmast: ${next.title}, ${whereOf(next, page)}, senast ${formatDate(next.first.dueOn, lang)}, ${formatDays(daysBetween(next.today, next.first.dueOn), lang)}.`,
            `Next: ${next.title}, ${whereOf(next, page)}, by ${formatDate(next.first.dueOn, lang)}, ${formatDays(daysBetween(next.today, next.first.dueOn), lang)}.`,
          )
        : ''}
    </p>
  );
};

function lateWords(late: number, { t }: Page): string {
  if (late === 0) return t('Inget är försenat.', 'Nothing is overdue.');
  if (late === 1) return t('En uppgift är försenad.', 'One duty is overdue.');
  return t(`${late} uppgifter är försenade.`, `${late} duties are overdue.`);
}

const whereOf = ({ all }: Owed, { t, lang }: Page): string => {
  const names = [...new Set(all.map(({ forbund }) => forbund))];
  return names.length === 1 ? (names[0] ?? '') : t(`${inWords(names.length, lang)} förbund`, `${inWords(names.length, lang)} associations`);
};

/** Each count opens the part of the page that it counts. */
const Counts = ({ page, owed }: { page: Page; owed: readonly Owed[] }) => {
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
            <span>{page.t(`att betala ${formatDate(pay.dueOn, 'sv')}`, `to pay by ${formatDate(pay.dueOn, 'en')}`)}</span>
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

const Facts = ({ page, found: { memberships } }: Part) => {
  const { t } = page;
  const [first] = memberships;
  return (
    <dl class="facts">
      <Fact label={t('Part', 'Party')}>{partyWords(first, page)}</Fact>
      {first?.member.organisationNumber === undefined ? null : (
        <Fact label={t('Organisationsnummer', 'Organisation number')}>{first.member.organisationNumber}</Fact>
      )}
      <Fact label={t('Förbund', 'Associations')}>
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
      return t('staten, betalar inte själv (5 § lagen)', 'the state, does not pay itself (5 § of the Act)');
    case 'REGION':
      return t('regionernas fjärdedel', 'the regions’ quarter');
    case 'KOMMUN':
      return t('kommunernas fjärdedel', 'the kommuner’s quarter');
    default:
      return '–';
  }
}

const table = (page: Page, caption: string, owed: readonly Owed[]) => {
  const { t } = page;
  return tableOf<Owed>({
    class: 'edge owes',
    quiet: true,
    caption,
    items: owed,
    isLate: ({ late }) => late,
    keyOf: ({ first }) => `${first.stream} ${first.id}`,
    columns: [
      {
        head: t('Uppgift, och varför', 'Duty, and why'),
        cell: ({ first, title, all }) => (
          <>
            {all.length === 1 ? (
              <a href={`/process/${first.stream}`}>
                <bdi>{title}</bdi>
              </a>
            ) : (
              <bdi class="many">{title}</bdi>
            )}
            {all.length === 1 && oreOf(first) > 0 ? <small class="amount">{amountWords(first, page)}</small> : null}
            <small>{groundWords(first.ground, first.movedBy, page.lang)}</small>
          </>
        ),
      },
      { head: t('Förbund', 'Association'), label: t('Förbund:', 'Association:'), cell: (one) => <Places page={page} owed={one} /> },
      {
        head: t('Senast', 'By'),
        label: t('Senast:', 'By:'),
        cell: ({ first, today }) => <When due={first} today={today} page={page} />,
      },
      {
        head: t('Påmind', 'Reminded'),
        label: t('Påmind:', 'Reminded:'),
        cell: ({ first, today, all }) => (all.length === 1 ? remindersOf(first, page, today) : '–'),
      },
    ],
  });
};

/** What to pay, and by which reference. */
function amountWords(duty: DutyRow, { lang }: Page): string {
  const { reference } = duty.about;
  const amount = formatKronor(oreOf(duty), lang);
  return typeof reference === 'string' ? `${amount}, OCR ${reference}` : amount;
}

/** A few are named; many are counted, and named when asked for. */
const Places = ({ page, owed }: { page: Page; owed: Owed }) => {
  const links = owed.all.map(({ duty, forbund }, index) => (
    <>
      {index === 0 ? '' : ', '}
      <a href={`/process/${duty.stream}`}>
        <bdi>{forbund}</bdi>
      </a>
    </>
  ));
  if (links.length === 1) return <bdi>{owed.all[0]?.forbund}</bdi>;
  if (links.length <= 4) return <>{links}</>;
  return (
    <details class="inline">
      <summary>{whereOf(owed, page)}</summary>
      {links}
    </details>
  );
};

/** Where something is to be paid in several förbund: how much in each. */
const Payments = ({ page, owed }: { page: Page; owed: readonly Owed[] }) => {
  const { t, lang } = page;
  const several = toPay(owed).filter((one) => one.owed.all.length > 1);
  return (
    <>
      {several.map(({ owed: one, ore }) => (
        <div class="under">
          <table class="sum">
            <caption>{t(`${one.title}, förbund för förbund`, `${one.title}, association by association`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('Förbund', 'Association')}</th>
                <th scope="col" class="r">
                  {t('Belopp', 'Amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {one.all.map(({ duty, forbund }) => (
                <tr>
                  <th scope="row">
                    <bdi>{forbund}</bdi>
                  </th>
                  <td class="r">
                    <span class="num">{formatKronor(oreOf(duty), lang)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('Summa', 'Sum')}</th>
                <td class="r">
                  <span class="num">{formatKronor(ore, lang)}</span>
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
      ))}
    </>
  );
};
