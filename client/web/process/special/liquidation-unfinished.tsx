import type { Unfinished } from '../../../unfinished';
import { phaseWords } from '../../../words/phases';
import { processTitle } from '../../../words/processes';
import { Amount } from '../../money/amount';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';

/** What nobody could finish any more when the förbund is dissolved; nothing where all is finished. */
export const LiquidationUnfinished = ({ page, unfinished }: { page: Page; unfinished: readonly Unfinished[] }) => {
  const { t, lang } = page;
  if (unfinished.length === 0) return null;
  return (
    <Section id="oavslutat" title={t('Inte avslutat', 'Not finished')}>
      {tableOf<Unfinished>({
        caption: t(
          'När förbundet är upplöst finns ingen kvar som kan avsluta det här.',
          'Once the förbund is dissolved, nobody is left to finish this.',
        ),
        items: unfinished,
        keyOf: ({ stream }) => stream,
        columns: [
          {
            head: t('Ärende', 'Process'),
            cell: ({ stream, title }) => (
              <>
                <a href={`/process/${stream}`}>{processTitle(stream, lang)}</a>: <bdi>{title}</bdi>
              </>
            ),
          },
          { head: t('Läge', 'State'), cell: ({ phase }) => phaseWords(phase, lang).word },
          {
            head: t('Rekvirerat, inte betalt', 'Requisitioned, not paid'),
            label: t('Rekvirerat, inte betalt:', 'Requisitioned, not paid:'),
            class: 'r',
            cell: ({ unpaidOre }) => (unpaidOre === 0 ? <>–</> : <Amount page={page} ore={unpaidOre} />),
          },
        ],
      })}
    </Section>
  );
};
