import type { MandatesState } from '../../../../domain/mandates/state';
import {
  mandateView,
  type MandateView,
  type MemberSeats,
  type SeatView,
} from '../../../../domain/mandates/view/mandate-view';
import { formatDate } from '../../../words/dates';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import type { Special } from './parts';
import { Terms } from './terms';

/** A term of the board or of the auditors: its seats, and where it lies among the others. */
export function mandatesParts(page: Page, found: FoundProcess): Special {
  const state = found.state as MandatesState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const { t } = page;
  const view = mandateView(state);
  return {
    facts: (
      <>
        <Fact label={t('Mandattid', 'Term')}>
          <Day on={view.term.from} page={page} />–<Day on={view.term.to} page={page} />
        </Fact>
        <Fact label={t('Platser', 'Seats')}>{view.members.reduce((sum, { seats }) => sum + seats.length, 0)}</Fact>
        <Fact label={t('Lediga', 'Vacant')}>{view.vacancies.length}</Fact>
      </>
    ),
    parts: (
      <>
        <Quorum page={page} view={view} found={found} />
        <Seats page={page} view={view} found={found} />
        <Terms page={page} state={state} today={found.today} />
      </>
    ),
  };
}

interface Part {
  page: Page;
  view: MandateView;
  found: FoundProcess;
}

const Quorum = ({ page: { t }, view: { lacking, status } }: Part) =>
  lacking === undefined || status === 'ENDED' ? null : (
    <section class="call soon" aria-labelledby="beslutfor">
      <h2 id="beslutfor">{t('Styrelsen blir inte beslutför', 'The board will not have a quorum')}</h2>
      <p>
        {lacking.absent.length > 0
          ? t(
              `Ingen tjänstgör för ${lacking.absent.map((party) => partyName(party, t)).join(', ')}.`,
              `Nobody serves for ${lacking.absent.map((party) => partyName(party, t)).join(', ')}.`,
            )
          : null}{' '}
        {t(
          `${lacking.serving} av ${lacking.seats} platser är tillsatta; minst ${lacking.needed} behövs.`,
          `${lacking.serving} of ${lacking.seats} seats are filled; at least ${lacking.needed} are needed.`,
        )}
      </p>
    </section>
  );

function partyName(party: string, t: Page['t']): string {
  switch (party) {
    case 'FK':
      return 'Försäkringskassan';
    case 'AF':
      return 'Arbetsförmedlingen';
    case 'LAN':
      return 'länsarbetsnämnden';
    case 'REGION':
      return t('regionen', 'the region');
    default:
      return t('kommunerna', 'the kommuner');
  }
}

const Seats = ({ page, view, found }: Part) => {
  const { t } = page;
  const of = (kind: SeatView['kind']) => (member: MemberSeats) => (
    <SeatList page={page} seats={member.seats.filter((seat) => seat.kind === kind)} />
  );
  const isBoard = view.office === 'BOARD';
  return (
    <Section id="platser" title={t('Platser', 'Seats')}>
      {tableOf<MemberSeats>({
        quiet: true,
        caption: t('Platser, medlem för medlem', 'Seats, member by member'),
        items: view.members,
        keyOf: ({ member }) => member,
        columns: [
          {
            head: t('Medlem', 'Member'),
            cell: ({ covers }) => <bdi>{covers.map(found.names.memberName).join(', ')}</bdi>,
          },
          {
            head: isBoard ? t('Ledamöter', 'Members') : t('Revisorer', 'Auditors'),
            label: isBoard ? t('Ledamöter:', 'Members:') : t('Revisorer:', 'Auditors:'),
            cell: of('MEMBER'),
          },
          { head: t('Ersättare', 'Substitutes'), label: t('Ersättare:', 'Substitutes:'), cell: of('SUBSTITUTE') },
          ...(isBoard
            ? [
                {
                  head: t('Inkallas', 'Called in'),
                  label: t('Inkallas:', 'Called in:'),
                  cell: ({ order }: MemberSeats) => orderWords(order, page),
                },
              ]
            : []),
        ],
      })}
    </Section>
  );
};

const SeatList = ({ page, seats }: { page: Page; seats: readonly SeatView[] }) =>
  seats.length === 0 ? (
    <>–</>
  ) : (
    <ul class="seats">
      {seats.map((seat) => (
        <li>
          <SeatState page={page} seat={seat} />
        </li>
      ))}
    </ul>
  );

const SeatState = ({ page, seat }: { page: Page; seat: SeatView }) => {
  const { t, lang } = page;
  const since = seat.since === undefined ? '' : formatDate(seat.since, lang);
  switch (seat.status) {
    case 'VACANT':
      return (
        <Status tone="soon" mark="gap">
          {seat.vacatedBy === undefined ? t('ledig', 'vacant') : t(`ledig sedan ${since}`, `vacant since ${since}`)}
        </Status>
      );
    case 'APPOINTED':
    case 'ACTIVE':
      return <Filled page={page} seat={seat} since={since} />;
    case 'TERM_ENDED':
      return <Status tone="plan">{t('tiden är ute', 'the term is over')}</Status>;
  }
};

const Filled = ({ page: { t }, seat, since }: { page: Page; seat: SeatView; since: string }) => (
  <Status tone={seat.breach ? 'soon' : 'done'}>
    {seat.status === 'ACTIVE' ? t('tjänstgör', 'serves') : t('utsedd', 'appointed')}
    {since === '' ? '' : t(`, vald ${since}`, `, elected ${since}`)}
    {seat.breach ? t(', trots lagen', ', in spite of the law') : ''}
  </Status>
);

function orderWords(order: MemberSeats['order'], { t }: Page): string {
  if (order === undefined) return t('ingen ordning beslutad', 'no order decided');
  if (order.by === 'PERSONAL') return t('var och en för sin plats', 'each for its own seat');
  return t(`i ordningen ${order.seats.join(', ')}`, `in the order ${order.seats.join(', ')}`);
}
