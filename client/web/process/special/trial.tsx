import type { TrialState } from '../../../../domain/trial/state';
import { trialView } from '../../../../domain/trial/view/trial-view';
import { speak } from '../../../words/tongue';
import { InsatserSection } from '../../insats/section';
import type { Page } from '../../page';
import type { FoundProcess } from '../read';
import type { Special } from './parts';
import { TrialClosures } from './trial-closures';
import { TrialExtensions } from './trial-extensions';
import { TrialFacts } from './trial-facts';
import { TrialLife } from './trial-life';
import { TrialMandates } from './trial-mandates';
import { TrialNamnd } from './trial-namnd';
import { TrialOrders } from './trial-orders';

/** A trial: its days up to the förbund, who has decided on each extension, what was asked of whom, and its insatser. */
export function trialParts(page: Page, found: FoundProcess): Special {
  const state = found.state as TrialState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  const { today, names, insatser, duties } = found;
  const part = { page, state, view: trialView(state), tongue: speak(page.lang, names), names, today };
  return {
    name: page.t('Försöket', 'The trial'),
    facts: <TrialFacts {...part} />,
    parts: (
      <>
        <TrialLife {...part} />
        <TrialExtensions {...part} />
        <TrialOrders {...part} />
        <TrialClosures {...part} duties={duties} />
        <TrialNamnd {...part} />
        <TrialMandates {...part} />
        <InsatserSection page={page} insatser={insatser} names={names} today={today} />
      </>
    ),
  };
}
