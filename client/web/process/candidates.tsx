import { candidates, type Candidate } from '../../../domain/formation/view/candidates';
import { words } from '../../words/everyday';
import { joinList, section, sectionList } from '../../words/tongue';
import { Status } from '../marks';
import type { Page } from '../page';
import type { FoundFormation } from './read';

/** Before a person has chosen: each text that is possible, and what each member would have to confirm of it. */
export const Candidates = ({ page, found }: { page: Page; found: FoundFormation }) => {
  const { t, lang } = page;
  const { texts, conflicts } = candidates(found.state);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="mojliga">
      <div class="h">
        <h2 id="mojliga">{t('Möjliga samlade texter', 'Possible consolidated texts')}</h2>
        <p>
          {t(
            'Vad varje medlem skulle behöva bekräfta. Systemet väljer ingen.',
            'What each member would have to confirm. The system chooses none.',
          )}
        </p>
      </div>
      {conflicts.map(({ paragraph }) => (
        <p>
          <Status tone="late">
            {section(paragraph)}: {words(lang).chooseWording}
          </Status>
        </p>
      ))}
      <div
        class="scroll"
        role="region"
        aria-label={t('Möjliga texter, kan rullas i sidled', 'Possible texts, can be scrolled sideways')}
        tabindex={0}
      >
        <table class="matrix even stack" role="table">
          <caption class="vh">
            {t(
              'Möjliga samlade texter och vad varje medlem skulle behöva bekräfta',
              'Possible consolidated texts and what each member would have to confirm',
            )}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('Text med', 'Text with')}
              </th>
              {found.state.plan.members.map(({ name }) => (
                <th scope="col" role="columnheader">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {texts.map((text) => (
              <Possible page={page} found={found} text={text} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Possible = ({ page, found, text }: { page: Page; found: FoundFormation; text: Candidate }) => {
  const { t, lang } = page;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {text.choices.map(({ paragraph, by, condition }) => (
          <small>
            {section(paragraph)}:{' '}
            <bdi>{by.length === 0 ? words(lang).baseText : joinList(by.map(found.names.memberName), lang)}</bdi>
            {condition ? t(' (villkor)', ' (condition)') : ''}
          </small>
        ))}
      </th>
      {text.rows.map(({ name, needs, cells }) => (
        <td
          role="cell"
          data-l={name}
          class={needs.length > 0 && cells[0]?.state !== 'WAITING' ? 'need soon' : undefined}
        >
          <Left page={page} needs={needs} waiting={cells[0]?.state === 'WAITING'} />
        </td>
      ))}
    </tr>
  );
};

const Left = ({ page, needs, waiting }: { page: Page; needs: readonly string[]; waiting: boolean }) => {
  const { t, lang } = page;
  if (waiting) return <Status tone="plan">{t('Har inte beslutat', 'Has not decided')}</Status>;
  if (needs.length === 0) return <Status tone="done">{t('Inget', 'Nothing')}</Status>;
  const what =
    needs.length > 5 ? t(`${needs.length} paragrafer`, `${needs.length} paragraphs`) : sectionList(needs, lang);
  return (
    <Status tone="soon" mark="fall">
      {what}
    </Status>
  );
};
