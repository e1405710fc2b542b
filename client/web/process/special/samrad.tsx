import { samradNow, type Begun, type Consultation } from '../../../../domain/budget/state';
import { memberIds, of } from '../../../../domain/yearly/yearly';
import { toMeet } from '../../../../domain/budget/samrad';
import { formatDate } from '../../../words/dates';
import { joinList, type Names } from '../../../words/tongue';
import { Status, type Tone } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';

interface Row {
  member: string;
  with: Consultation;
}

/** With each member before the decision (23 §): silence never blocks, an invitation that did not arrive does. */
export const Samrad = ({ page, state, names }: { page: Page; state: Begun; names: Names }) => {
  const { t, lang } = page;
  const now = samradNow(state);
  const rows = memberIds(state).map((member) => ({ member, with: of(now, member) ?? {} }));
  if (state.byMembers || (state.adopted !== undefined && Object.keys(now).length === 0)) return null;
  const left = toMeet(state).map(names.memberName);
  return (
    <Section
      id="samrad"
      title={t('Samråd med medlemmarna', 'Consultation with the members')}
      beside={
        left.length === 0
          ? t('Hållet med alla.', 'Held with all.')
          : left.length === rows.length
            ? t('Återstår med alla.', 'Left with all.')
            : t(`Återstår med ${joinList(left, lang)}.`, `Left with ${joinList(left, lang)}.`)
      }
    >
      {tableOf<Row>({
        caption: t(
          'Före beslutet, 23\u00a0§ lagen. Tystnad hindrar inte; en inbjudan som inte kommit fram gör det.',
          'Before the decision, 23\u00a0§ of the Act. Silence does not hinder; an invitation that has not arrived does.',
        ),
        items: rows,
        keyOf: ({ member }) => member,
        columns: [
          { head: t('Medlem', 'Member'), cell: ({ member }) => <bdi>{names.memberName(member)}</bdi> },
          {
            head: t('Inbjudan', 'Invitation'),
            label: t('Inbjudan:', 'Invitation:'),
            cell: (row) => <Invitation page={page} row={row} />,
          },
          {
            head: t('Samråd', 'Meeting'),
            label: t('Samråd:', 'Meeting:'),
            cell: (row) => <Meeting page={page} row={row} />,
          },
          {
            head: t('Svar', 'Answer'),
            label: t('Svar:', 'Answer:'),
            cell: (row) => answerWords(row.with.answer, page),
          },
          {
            head: t('Hur det beaktats', 'How it was considered'),
            label: t('Beaktat:', 'Considered:'),
            cell: ({ with: { considered } }) => <bdi>{considered ?? '–'}</bdi>,
          },
        ],
      })}
    </Section>
  );
};

const Invitation = ({ page, row: { with: one } }: { page: Page; row: Row }) => {
  const { t, lang } = page;
  if (one.present === true && one.delivery === undefined) {
    return <Status tone="done">{t('var med', 'was present')}</Status>;
  }
  const [tone, word] = looks[one.delivery ?? 'NONE'];
  const sent = one.invitedOn === undefined || tone === 'late' ? '' : ` ${formatDate(one.invitedOn, lang)}`;
  return (
    <Status tone={tone} mark={one.delivery === undefined ? 'gap' : tone}>
      {t(...word)}
      {sent}
    </Status>
  );
};

const looks: Readonly<
  Record<NonNullable<Consultation['delivery']> | 'NONE', readonly [Tone, readonly [sv: string, en: string]]>
> = {
  NONE: ['soon', ['inte inbjuden', 'not invited']],
  PENDING: ['plan', ['sänds, skriven', 'being sent, written']],
  OUTBOX: ['soon', ['ligger i utkorgen sedan', 'lies in the outbox since']],
  DELIVERED: ['done', ['framme, sänd', 'arrived, sent']],
  FAILED: ['late', ['kom inte fram', 'did not arrive']],
};

const Meeting = ({ page: { t, lang }, row: { with: one } }: { page: Page; row: Row }) => {
  if (one.heldOn !== undefined) {
    const held = t(`hållet ${formatDate(one.heldOn, 'sv')}`, `held ${formatDate(one.heldOn, 'en')}`);
    return <Status tone="done">{one.present === false ? `${held}${t(', kom inte', ', did not come')}` : held}</Status>;
  }
  if (one.meetingOn !== undefined) return <Status tone="plan">{formatDate(one.meetingOn, lang)}</Status>;
  return (
    <Status tone="soon" mark="gap">
      {t('inte hållet', 'not held')}
    </Status>
  );
};

function answerWords(answer: Consultation['answer'], { t }: Page): string {
  switch (answer) {
    case 'YES':
      return t('ja', 'yes');
    case 'NO':
      return t('nej', 'no');
    case 'SILENT':
      return t('inget svar', 'no answer');
    case undefined:
      return '–';
  }
}
