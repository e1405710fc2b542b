import type { Evidence } from '../../../../domain/command';
import { of, type Extension } from '../../../../domain/trial/state';
import type { ExtensionView } from '../../../../domain/trial/view/extension-view';
import { capital } from '../../../words/tongue';
import { Status, type Mark, type Tone } from '../../marks';
import type { Page } from '../../page';
import { tableOf } from '../../table';
import { Day } from '../../when';
import { EvidenceOf } from './trial-evidence';
import type { TrialPart } from './trial-part';

/** An extension, as it is known and as it is shown. */
export interface ShownExtension {
  extension: Extension;
  shown: ExtensionView;
}

interface Decision {
  key: string;
  who: string;
  body: string;
  said: Said | undefined;
  evidence: Evidence | undefined;
  assumed: boolean;
}
interface Said {
  on: string;
  tone: Tone;
  mark: Mark;
  words: string;
  late?: string | undefined;
}

/** Each principal's own decision, the Riksdag's where it takes one, and what shows each. */
export function decisionTable(one: TrialPart & ShownExtension) {
  const { page } = one;
  const { t } = page;
  return tableOf<Decision>({
    class: 'gates',
    quiet: true,
    caption: t('Huvudman, organ, beslut och handling', 'Principal, body, decision and document'),
    items: rows(one),
    keyOf: ({ key }) => `${one.shown.no}-${key}`,
    columns: [
      {
        head: t('Vem', 'Who'),
        cell: ({ who, body }) => (
          <>
            <bdi>{who}</bdi>
            {body === '' ? null : (
              <small>
                <bdi>{body}</bdi>
              </small>
            )}
          </>
        ),
      },
      {
        head: t('Beslut', 'Decision'),
        label: t('Beslut:', 'Decision:'),
        cell: ({ said }) => <SaidOn page={page} said={said} open={isOpen(one.shown)} />,
      },
      {
        head: t('Visas av', 'Shown by'),
        label: t('Visas av:', 'Shown by:'),
        cell: ({ said, evidence, assumed }) =>
          said === undefined ? <>–</> : <EvidenceOf page={page} evidence={evidence} assumed={assumed} />,
      },
    ],
  });
}

const isOpen = ({ status }: ExtensionView): boolean => status !== 'COMPLETED' && status !== 'REFUSED';

const SaidOn = ({ page, said, open }: { page: Page; said: Said | undefined; open: boolean }) => {
  if (said === undefined) {
    return open ? (
      <Status tone="soon" mark="gap">
        {page.t('inte beslutat', 'not decided')}
      </Status>
    ) : (
      <>–</>
    );
  }
  return (
    <>
      <Status tone={said.tone} mark={said.mark}>
        {said.words} <Day on={said.on} page={page} short />
      </Status>
      {said.late === undefined ? null : (
        <small>
          {page.t('efter försökets slut: ', 'after the trial had ended: ')}
          <bdi>{said.late}</bdi>
        </small>
      )}
    </>
  );
};

function rows({ page: { t }, names, extension, shown }: TrialPart & ShownExtension): Decision[] {
  const principals = shown.principals.map(({ member, name, body, outcome, decidedOn, assumed, late }): Decision => {
    const own = of(extension.decisions, member);
    const yes = outcome === 'EXTENDED';
    const words = yes ? t('förlänger', 'extends') : t('förlänger inte', 'does not extend');
    return {
      key: member,
      who: name,
      body: body === undefined ? '' : capital(names.bodyName(member, body)),
      said: decidedOn === undefined ? undefined : { on: decidedOn, ...look(yes && late === undefined), words, late },
      evidence: own?.evidence,
      assumed: assumed === true,
    };
  });
  return [...principals, ...riksdag({ t, extension })];
}

/** Before 2004 the Riksdag had to prolong the trials (L94 1 §). */
function riksdag({ t, extension }: { t: Page['t']; extension: Extension }): Decision[] {
  const { condition, riksdag: decided } = extension;
  if (condition === undefined && !decided) return [];
  const yes = decided?.outcome === 'ADOPTED';
  const words = yes ? t('medger', 'allows it') : t('medger inte', 'does not allow it');
  return [
    {
      key: 'RIKSDAG',
      who: t('Riksdagen', 'The Riksdag'),
      body: t('villkor för förlängningen', 'a condition of the extension'),
      said: decided && { on: decided.decidedOn, ...look(yes), words },
      evidence: decided?.evidence,
      assumed: decided?.assumed === true,
    },
  ];
}

const look = (yes: boolean): Pick<Said, 'tone' | 'mark'> =>
  yes ? { tone: 'done', mark: 'done' } : { tone: 'late', mark: 'late' };
