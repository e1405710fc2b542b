import { frameOf, type Begun, type Commitment } from '../../../../domain/budget/state';
import { memberIds, of } from '../../../../domain/yearly/yearly';
import type { CommitmentState } from '../../../../domain/formation/commands';
import { formatDate } from '../../../words/dates';
import type { Names } from '../../../words/tongue';
import { Amount } from '../../money/amount';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf, type Column } from '../../table';

interface Row {
  member: string;
  /** What it owes of the budget or its draft; undefined before there is one. */
  shareOre: number | undefined;
  own: Commitment | undefined;
}

/** Each member's own budget against the förbund's: proposed, considered, appropriated. */
export const Interlock = ({ page, state, names }: { page: Page; state: Begun; names: Names }) => {
  const { t } = page;
  const frame = frameOf(state);
  const rows = memberIds(state)
    .map((member) => ({
      member,
      shareOre: frame && (of(frame.contributions, member) ?? 0),
      own: of(state.commitments, member),
    }))
    .filter(({ shareOre, own }) => shareOre !== 0 || own !== undefined);
  if (frame === undefined && rows.every(({ own }) => own === undefined)) return null;
  const column = (stage: CommitmentState, head: string): Column<Row> => ({
    head,
    label: `${head}:`,
    tint: ({ own, shareOre }) => (own?.state === stage && isLess(own, shareOre) ? 'need soon' : undefined),
    cell: (row) => <Stage page={page} row={row} stage={stage} />,
  });
  return (
    <Section id="anslag" title={t('I medlemmarnas egna budgetar', 'In the members’ own budgets')}>
      {tableOf<Row>({
        class: 'interlock',
        caption: t(
          'Vad varje medlem har föreslagit, beaktat och anslagit mot sin andel, kronor.',
          'What each member has proposed, considered and appropriated against its share, kronor.',
        ),
        items: rows,
        keyOf: ({ member }) => member,
        columns: [
          { head: t('Medlem', 'Member'), cell: ({ member }) => <bdi>{names.memberName(member)}</bdi> },
          {
            head: t('Andel', 'Share'),
            label: t('Andel:', 'Share:'),
            cell: ({ shareOre }) => (shareOre === undefined ? '–' : <Amount page={page} ore={shareOre} />),
          },
          column('PROPOSED', t('Föreslaget', 'Proposed')),
          column('CONSIDERED', t('Beaktat', 'Considered')),
          column('APPROPRIATED', t('Anslaget', 'Appropriated')),
        ],
      })}
    </Section>
  );
};

const isLess = (own: Commitment, shareOre: number | undefined): boolean => shareOre !== undefined && own.ore < shareOre;

const stages: readonly CommitmentState[] = ['PROPOSED', 'CONSIDERED', 'APPROPRIATED'];

/** The last word stands with its amount; what it went through before is passed, what is left is still to come. */
const Stage = ({ page, row: { own, shareOre }, stage }: { page: Page; row: Row; stage: CommitmentState }) => {
  const { t, lang } = page;
  const reached = own === undefined ? -1 : stages.indexOf(own.state);
  const here = stages.indexOf(stage);
  if (own !== undefined && reached === here) {
    return (
      <>
        <Amount page={page} ore={own.ore} />
        <small>{formatDate(own.decidedOn, lang)}</small>
        {isLess(own, shareOre) ? <Status tone="soon">{t('mindre än andelen', 'less than the share')}</Status> : null}
      </>
    );
  }
  return reached > here ? <>{t('passerat', 'passed')}</> : <>–</>;
};
