import type { Evidence } from '../../../../domain/command';
import { Status } from '../../marks';
import type { Page } from '../../page';

interface Shown {
  page: Page;
  evidence: Evidence | undefined;
  assumed: boolean;
}

/** The document that shows it, or that none does. */
export const EvidenceOf = ({ page, evidence, assumed }: Shown) => {
  if (evidence === undefined) {
    return (
      <Status tone="soon" mark="gap">
        {assumed ? page.t('ingen handling, antagen dag', 'no document, assumed date') : page.t('saknas', 'missing')}
      </Status>
    );
  }
  const { sha256, name, paragraph } = evidence;
  const called = [name, paragraph].filter(Boolean).join(', ');
  return (
    <>
      {called === '' ? null : <bdi>{called} </bdi>}
      <code class="nb">
        {sha256.slice(0, 4)} {sha256.slice(4, 8)}
      </code>
      {assumed ? <small>{page.t('antagen dag', 'assumed date')}</small> : null}
    </>
  );
};
