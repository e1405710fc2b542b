import type { Foreseen } from '../../../../domain/withdrawal/forecast';
import { groundWords } from '../../../words/grounds';
import { foreseenWords } from '../../../words/withdrawal-forecast';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import type { WithdrawalPart } from './withdrawal-part';

/** From here to the dissolution, if nobody changes its end. */
export const WithdrawalAhead = ({
  page,
  tongue,
  today,
  foreseen,
}: WithdrawalPart & { foreseen: readonly Foreseen[] }) => {
  const { t, lang } = page;
  const ahead = foreseen.filter(({ on }) => on === undefined || on >= today);
  return (
    <Section
      id="framat"
      title={t('Vad som kommer, om inget ändras', 'What comes, if nothing changes')}
      beside={t(
        'Där ingen dag anges avgör medlemmarna och styrelsen när.',
        'Where no day is given, the members and the board decide when.',
      )}
    >
      {tableOf<Foreseen>({
        class: 'gates',
        quiet: true,
        caption: t('Dag, vad som händer och varför', 'Day, what happens and why'),
        items: ahead,
        keyOf: (one) => `${one.is}${one.on ?? ''}`,
        columns: [
          { head: t('Vad som händer', 'What happens'), cell: (one) => foreseenWords(tongue, one) },
          {
            head: t('Dag', 'Day'),
            label: t('Dag:', 'Day:'),
            class: 'nb',
            cell: ({ on }) => (on === undefined ? <>–</> : <Day on={on} page={page} short />),
          },
          {
            head: t('Grund', 'Ground'),
            label: t('Grund:', 'Ground:'),
            cell: ({ ground, movedBy }) => <small>{groundWords(ground, movedBy, lang)}</small>,
          },
        ],
      })}
    </Section>
  );
};
