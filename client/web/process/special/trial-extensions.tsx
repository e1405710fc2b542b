import type { CivilDate } from '../../../../domain/calendar/civil-date';
import { trialLaw } from '../../../../domain/trial/law';
import { trialLife } from '../../../../domain/trial/view/life';
import { groundWords } from '../../../words/grounds';
import { timelineLine } from '../../../words/timeline/timeline';
import { capital, sentences, type Tongue } from '../../../words/tongue';
import { extensionWords } from '../../../words/trial-standing';
import { Status } from '../../marks';
import { Section } from '../../section';
import { Day } from '../../when';
import { decisionTable, type ShownExtension } from './trial-decisions';
import { extensionTones } from './trial-life';
import type { TrialPart } from './trial-part';

/** Each extension, with each principal's own decision, and what shows it. */
export const TrialExtensions = (part: TrialPart) => {
  const { page, state, view } = part;
  if (view.extensions.length === 0) return null;
  const { runs } = trialLife(state);
  const firstDay = (no: number): CivilDate => runs.find((run) => run.no === no)?.from ?? '';
  return (
    <Section
      id="forlangningar"
      title={page.t('Förlängningarna', 'The extensions')}
      beside={page.t('Var och en av huvudmännen beslutar för sig.', 'Each principal decides for itself.')}
    >
      {state.extensions.flatMap((extension) => {
        const shown = view.extensions.find(({ no }) => no === extension.no);
        return shown ? [<One {...part} extension={extension} shown={shown} from={firstDay(extension.no)} />] : [];
      })}
    </Section>
  );
};

type Shown = TrialPart & ShownExtension & { from: CivilDate };

const One = (one: Shown) => {
  const { page, tongue, shown, from } = one;
  const { no, until, status } = shown;
  return (
    <div class="chained" data-key={`forlangning-${no}`}>
      <div class="h">
        <h3>
          {page.t(
            `Förlängning\u00a0${no}: ${tongue.date(from)} till ${tongue.date(until)}`,
            `Extension\u00a0${no}: ${tongue.date(from)} to ${tongue.date(until)}`,
          )}
        </h3>
        <Status tone={extensionTones[status]}>{extensionWords(status, page.lang)}</Status>
      </div>
      <p class="small soft">{steps(one)}</p>
      {decisionTable(one)}
      <Beside {...one} />
    </div>
  );
};

/** The law of its time, and the days on which it was proposed, asked for, and decided by all. */
const steps = ({ page, tongue: { t, date }, extension, shown }: Shown): string =>
  sentences(
    `${capital(groundWords([trialLaw(extension.until).ground], undefined, page.lang))}.`,
    shown.proposedOn !== undefined &&
      t(`Föreslagen ${date(shown.proposedOn)}.`, `Proposed on ${date(shown.proposedOn)}.`),
    extension.requested && askedWords({ t, date }, extension.requested),
    shown.completedOn !== undefined &&
      t(`Beslutad av alla ${date(shown.completedOn)}.`, `Decided by all on ${date(shown.completedOn)}.`),
  );

const askedWords = (
  { t, date }: Pick<Tongue, 't' | 'date'>,
  { on, decision }: { on: CivilDate; decision: number },
): string =>
  t(
    `Hemställan till huvudmännen ${date(on)}, nämndens beslut nr\u00a0${decision}.`,
    `The principals were asked on ${date(on)}, by decision no.\u00a0${decision} of the nämnd.`,
  );

/** What is no decision: what preparing bodies did with it, and what other documents say of the decisions. */
const Beside = ({ page, state, tongue, extension: { no, until } }: Shown) => {
  const stages = state.stages.filter((stage) => stage.no === no);
  const claims = state.claims.filter((claim) => claim.until === until);
  if (stages.length + claims.length === 0) return null;
  return (
    <ul class="small soft">
      {stages.map((stage) => (
        <li>
          <Day on={stage.decidedOn} page={page} short />:{' '}
          <bdi>{timelineLine(tongue, 'PrincipalStageRecorded', { ...stage }).sentence}</bdi>
        </li>
      ))}
      {claims.map((claim) => (
        <li>
          <Status tone="soon" mark="fall">
            {page.t('Inget bevis', 'No evidence')}
          </Status>{' '}
          <bdi>{timelineLine(tongue, 'ClaimNoted', { ...claim }).sentence}</bdi>
        </li>
      ))}
    </ul>
  );
};
