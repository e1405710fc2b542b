import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import type { PartyKind } from '../../../domain/formation/plan';
import type { DutyRow } from '../../../journal/rows';
import { formatDate } from '../../words/dates';
import { Status } from '../marks';
import { memberPath, type ShownMember } from '../members-in';
import type { Page } from '../page';
import { Section } from '../section';
import { tableOf } from '../table';
import { isLate } from '../when';
import type { FoundForbund } from './read';

/** Who carries which part of the förbund, who sits on its board, and who has something left to do. */
export const Members = ({ page, found }: { page: Page; found: FoundForbund }) => {
  const { t } = page;
  const { members, duties } = found;
  return (
    <Section id="medlemmar" title={t('Medlemmar', 'Members')} beside={seatsSentence(members, page)}>
      {tableOf<ShownMember>({
        quiet: true,
        caption: t('Medlemmar, andelar och platser', 'Members, shares and seats'),
        items: members,
        keyOf: ({ id }) => id,
        columns: [
          { head: t('Medlem', 'Member'), cell: (member) => <Name page={page} member={member} /> },
          {
            head: t('Andel', 'Share'),
            label: t('Andel:', 'Share:'),
            cell: (member) => <Share page={page} member={member} members={members} />,
          },
          {
            head: t('Platser i styrelsen', 'Seats on the board'),
            label: t('Styrelse:', 'Board:'),
            cell: ({ seats }) => seatWords(seats, page),
          },
          {
            head: t('Väljs av', 'Elected by'),
            label: t('Väljs av:', 'Elected by:'),
            cell: ({ chain }) => <bdi>{chain?.find(({ role }) => role === 'decides')?.name ?? '–'}</bdi>,
          },
          {
            head: t('Kvar att göra', 'Left to do'),
            label: t('Kvar att göra:', 'Left to do:'),
            cell: ({ id }) => (
              <Left page={page} today={found.today} duties={duties.filter((duty) => duty.owedBy === id)} />
            ),
          },
        ],
      })}
    </Section>
  );
};

function seatsSentence(members: readonly ShownMember[], { t }: Page): string {
  const all = members.reduce((sum, { seats }) => sum + seats.members, 0);
  const substitutes = members.reduce((sum, { seats }) => sum + seats.substitutes, 0);
  return t(
    `${all} ledamöter och ${substitutes} ersättare.`,
    `${all} members and ${substitutes} substitutes on the board.`,
  );
}

const seatWords = ({ members, substitutes }: ShownMember['seats'], { t }: Page): string =>
  t(
    `${members} ${members === 1 ? 'ledamot' : 'ledamöter'}, ${substitutes} ersättare`,
    `${members} ${members === 1 ? 'member' : 'members'}, ${substitutes} ${substitutes === 1 ? 'substitute' : 'substitutes'}`,
  );

const Name = ({ page, member }: { page: Page; member: ShownMember }) => (
  <>
    <a href={memberPath(member)}>
      <bdi>{member.name}</bdi>
    </a>
    {(member.before ?? []).map(({ name, until }) => (
      <small>
        <bdi>
          {page.t(
            `${name} till och med ${formatDate(addDays(until, -1), 'sv')}`,
            `${name} to ${formatDate(addDays(until, -1), 'en')}`,
          )}
        </bdi>
      </small>
    ))}
  </>
);

interface Ring {
  part: number;
  turn: number;
}
const rings: Readonly<Partial<Record<PartyKind, Ring>>> = {
  FK: { part: 0.5, turn: 90 },
  REGION: { part: 0.25, turn: -90 },
  KOMMUN: { part: 0.25, turn: 0 },
};
const round = 2 * Math.PI * 7;

/** The law's parts: half from the state, a quarter from regions, a quarter from kommuner (5 §). */
const Share = ({ page, member, members }: { page: Page; member: ShownMember; members: readonly ShownMember[] }) => {
  const ring = rings[member.party];
  return (
    <>
      {ring === undefined ? null : (
        <svg class="share" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <circle class="o" cx="10" cy="10" r="7" />
          <circle
            class="f"
            cx="10"
            cy="10"
            r="7"
            stroke-dasharray={`${(ring.part * round).toFixed(2)} ${round.toFixed(2)}`}
            transform={`rotate(${ring.turn} 10 10)`}
          />
        </svg>
      )}
      {shareWords(member, members, page)}
    </>
  );
};

function shareWords({ party }: ShownMember, members: readonly ShownMember[], { t }: Page): string {
  const alone = members.filter((other) => other.party === party).length === 1;
  switch (party) {
    case 'FK':
      return t('hälften, för staten', 'half, for the state');
    case 'AF':
    case 'LAN':
      return t('i statens hälft, betalar inte själv', 'in the state’s half, does not pay itself');
    case 'REGION':
      return alone ? t('en fjärdedel', 'a quarter') : t('i regionernas fjärdedel', 'in the regions’ quarter');
    case 'KOMMUN':
      return alone ? t('en fjärdedel', 'a quarter') : t('i kommunernas fjärdedel', 'in the kommuner’s quarter');
  }
}

const Left = ({ page, duties, today }: { page: Page; duties: readonly DutyRow[]; today: CivilDate }) => {
  const owed = duties.filter(({ clockOnly }) => !clockOnly);
  const late = owed.filter((duty) => isLate(duty, today)).length;
  if (late > 0) {
    return <Status tone="late">{page.t(`${late} ${late === 1 ? 'försenad' : 'försenade'}`, `${late} overdue`)}</Status>;
  }
  if (owed.length === 0) return <Status tone="done">{page.t('inget', 'nothing')}</Status>;
  const word = owed.length === 1 ? page.t('uppgift', 'duty') : page.t('uppgifter', 'duties');
  return <Status tone="plan">{`${owed.length} ${word}`}</Status>;
};
