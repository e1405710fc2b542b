import type { NamndView } from '../../../../domain/trial/view/trial-view';
import { capital } from '../../../words/tongue';
import { differsWords } from '../../../words/trial';
import { pointWords } from '../../../words/trial-standing';
import { Status } from '../../marks';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import type { TrialPart } from './trial-part';

/** What the nämnd decided, point by point, when it went out, and what other records say of it otherwise. */
export const TrialNamnd = ({ page, view: { decisions }, tongue }: TrialPart) => {
  const { t } = page;
  if (decisions.length === 0) return null;
  return (
    <Section
      id="namnden"
      title={t('Nämndens beslut', 'Decisions of the nämnd')}
      beside={t(
        'Ett beslut går ut när det är justerat. Nämnden beslutar bara för sin egen tid.',
        'A decision goes out when it is approved. The nämnd decides for its own time alone.',
      )}
    >
      {tableOf<NamndView>({
        class: 'gates',
        quiet: true,
        caption: t('Beslut, punkter och justering', 'Decision, points and approval'),
        items: decisions,
        keyOf: ({ no }) => `namnden-${no}`,
        columns: [
          {
            head: t('Beslut', 'Decision'),
            cell: ({ no, decidedOn, assumed }) => (
              <>
                {t('Nr', 'No.')} {no}, <Day on={decidedOn} page={page} short />
                {assumed === true ? <small>{t('antagen dag', 'assumed date')}</small> : null}
              </>
            ),
          },
          {
            head: t('Punkter', 'Points'),
            label: t('Punkter:', 'Points:'),
            cell: ({ parts, records }) => (
              <>
                <ol class="seats">
                  {parts.map((part) => (
                    <li>
                      <bdi>{pointWords(tongue, part)}.</bdi>
                    </li>
                  ))}
                </ol>
                {records.map(({ document, differs }) => (
                  <small>
                    <bdi>{capital(document)}</bdi>: {recordWords(differsWords(tongue, differs), page)}
                  </small>
                ))}
              </>
            ),
          },
          {
            head: t('Justerat', 'Approved'),
            label: t('Justerat:', 'Approved:'),
            cell: ({ adjustedOn }) =>
              adjustedOn === undefined ? (
                <Status tone="soon">{t('väntar på protokollet', 'waits for the minutes')}</Status>
              ) : (
                <Status tone="done">
                  <Day on={adjustedOn} page={page} short />
                </Status>
              ),
          },
        ],
      })}
    </Section>
  );
};

/** The same decision in another document. */
const recordWords = (otherwise: readonly string[], { t }: TrialPart['page']): string =>
  otherwise.length === 0 ? t('säger detsamma.', 'says the same.') : otherwise.join(' ');
