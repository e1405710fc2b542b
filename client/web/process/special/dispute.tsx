import type { DisputeState } from '../../../../domain/dispute/state';
import { disputeView, type DisputeView } from '../../../../domain/dispute/view/dispute-view';
import { disputeFacts, forumWords } from '../../../words/dispute';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { Day } from '../../when';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import type { Special } from './parts';

/** A dispute: who, about what, where the charter takes it and where it was taken, and what came of it. */
export function disputeParts(page: Page, found: FoundProcess): Special {
  const state = found.state as DisputeState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const view = disputeView(state);
  return {
    facts: (
      <>
        {disputeFacts(view, page.lang).map(([label, value]) => (
          <Fact label={label}>
            <bdi>{value}</bdi>
          </Fact>
        ))}
        {view.lookOn === undefined ? null : (
          <Fact label={page.t('Se över senast', 'Look into it by')}>
            <Day on={view.lookOn} page={page} />
          </Fact>
        )}
      </>
    ),
    parts: view.filing?.breach ? <Elsewhere page={page} view={view} breach={view.filing.breach} /> : null,
  };
}

interface Breached {
  page: Page;
  view: DisputeView;
  breach: { charterForum: 'GENERAL_COURT' | 'ARBITRATION'; reason: string };
}

/** It was taken elsewhere than the charter says: why, and whether that has been put right. */
const Elsewhere = ({ page, view, breach }: Breached) => {
  const { t, lang } = page;
  return (
    <Section
      id="fel-forum"
      title={t('Prövas någon annanstans än förbundsordningen anger', 'Taken elsewhere than the charter says')}
      beside={
        <Status tone={view.breach ? 'late' : 'done'}>
          {view.breach ? t('avvikelse', 'breach') : t('förlikt', 'settled')}
        </Status>
      }
    >
      <p>
        <bdi>{breach.reason}</bdi>
      </p>
      <p class="soft">
        {t(
          `Avvikelsen står kvar tills tvisten har lämnats till ${forumWords(breach.charterForum, 'sv')}, eller förbundet och medlemmen är överens.`,
          `The breach stands until the dispute has been taken to ${forumWords(breach.charterForum, lang)}, or the förbund and the member have agreed.`,
        )}
      </p>
    </Section>
  );
};
