import type { AuditReport, YearEndState, YearEndStarted } from '../../../../domain/year-end/state';
import { members, type MemberView } from '../../../../domain/year-end/view/members';
import { formatDate } from '../../../words/dates';
import { Status } from '../../marks';
import type { Page } from '../../page';
import { Section } from '../../section';
import { tableOf } from '../../table';
import { Day } from '../../when';
import { Fact } from '../facts';
import type { FoundProcess } from '../read';
import type { Special } from './parts';

/** The year's accounts, and each member's own discharge decision: nothing is summed up over members. */
export function yearEndParts(page: Page, found: FoundProcess): Special {
  const state = found.state as YearEndState;
  if (state.status === 'NONE') return { facts: null, parts: null };
  return { facts: <Facts page={page} state={state} />, parts: <Discharges page={page} state={state} /> };
}

const Facts = ({ page, state: { adopted, signed, audits } }: { page: Page; state: YearEndStarted }) => {
  const { t } = page;
  return (
    <>
      <Fact label={t('Årsredovisning', 'Annual report')}>
        {adopted === undefined ? (
          t('inte beslutad', 'not adopted')
        ) : (
          <>
            <Day on={adopted.decidedOn} page={page} />
            {adopted.late ? t(', sent', ', late') : ''}
          </>
        )}
      </Fact>
      {signed === undefined ? null : (
        <Fact label={t('Undertecknad', 'Signed')}>
          <Day on={signed.decidedOn} page={page} />
        </Fact>
      )}
      <Fact label={t('Revisionsberättelser', 'Audit reports')}>{audits.length}</Fact>
    </>
  );
};

const Discharges = ({ page, state }: { page: Page; state: YearEndStarted }) => {
  const { t } = page;
  return (
    <Section
      id="ansvarsfrihet"
      title={t('Revision och ansvarsfrihet, medlem för medlem', 'Audit and discharge, member by member')}
      beside={t(
        'Varje medlem beslutar för sig. Inget vägs samman.',
        'Each member decides for itself. Nothing is summed up.',
      )}
    >
      {tableOf<MemberView>({
        quiet: true,
        caption: t(
          'Revisionsberättelse och beslut om ansvarsfrihet för varje medlem',
          'Audit report and discharge decision of each member',
        ),
        items: members(state),
        keyOf: ({ member }) => member,
        columns: [
          { head: t('Medlem', 'Member'), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            head: t('Revisorn', 'The auditor'),
            label: t('Revisorn:', 'The auditor:'),
            cell: (one) => <Audit page={page} one={one} />,
          },
          {
            head: t('Ansvarsfrihet', 'Discharge'),
            label: t('Ansvarsfrihet:', 'Discharge:'),
            cell: (one) => <Discharge page={page} one={one} />,
          },
          {
            head: t('Skadestånd', 'Damages'),
            label: t('Skadestånd:', 'Damages:'),
            cell: (one) => <Damages page={page} one={one} />,
          },
        ],
      })}
    </Section>
  );
};

interface Of {
  page: Page;
  one: MemberView;
}

const Audit = ({ page: { t, lang }, one: { audit } }: Of) => {
  if (audit === undefined) return <Status tone="plan">{t('ingen berättelse än', 'no report yet')}</Status>;
  return (
    <>
      <Opinion t={t} opinion={audit.opinion} />
      {audit.remark ? <small>{t('med anmärkning', 'with a remark')}</small> : null}
      <small>{formatDate(audit.decidedOn, lang)}</small>
    </>
  );
};

const Opinion = ({ t, opinion }: { t: Page['t']; opinion: AuditReport['opinion'] }) => {
  switch (opinion) {
    case 'FOR_DISCHARGE':
      return <Status tone="done">{t('tillstyrker', 'supports discharge')}</Status>;
    case 'AGAINST_DISCHARGE':
      return <Status tone="soon">{t('avstyrker', 'advises against')}</Status>;
    case 'NO_OPINION':
      return <Status tone="plan">{t('uttalar sig inte', 'gives no opinion')}</Status>;
  }
};

const Discharge = ({ page: { t, lang }, one: { discharge } }: Of) => {
  if (discharge === undefined) return <Status tone="plan">{t('inte beslutat', 'not decided')}</Status>;
  return (
    <>
      {discharge.verdict === 'REFUSED' ? (
        <Status tone="late">{t('vägrad', 'refused')}</Status>
      ) : (
        <Status tone="done">{t('beviljad', 'granted')}</Status>
      )}
      <small>
        <bdi>{discharge.body}</bdi>, {formatDate(discharge.decidedOn, lang)}
      </small>
    </>
  );
};

const Damages = ({ page: { t, lang }, one: { damages, damagesOpen } }: Of) => {
  if (damagesOpen) {
    return (
      <Status tone="soon" mark="gap">
        {t('inte beslutat; ingen dag i lagen', 'not decided; no day in the law')}
      </Status>
    );
  }
  if (damages === undefined) return <>–</>;
  return (
    <>
      {damages.claim ? t('krävs', 'claimed') : t('krävs inte', 'not claimed')}
      <small>{formatDate(damages.decidedOn, lang)}</small>
    </>
  );
};
