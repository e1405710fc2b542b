import type { Gate } from '../../../domain/formation/commands';
import { counts, standings } from '../../../domain/formation/convergence';
import {
  auditorsMissing,
  budgetsMissing,
  firstBudgetOre,
  isGreen,
  practicalItems,
  seatsMissing,
} from '../../../domain/formation/gates';
import type { Started } from '../../../domain/formation/state';
import { textInForce } from '../../../domain/formation/text';
import { gateWords, practicalWords } from '../../words/decisions';
import { formatDate } from '../../words/dates';
import { formatKronor } from '../../words/money';
import { joinList } from '../../words/tongue';
import { Status, type Tone } from '../marks';
import type { Page } from '../page';
import { Section } from '../section';
import { tableOf } from '../table';
import type { FoundFormation } from './read';

interface Props {
  page: Page;
  found: FoundFormation;
}

/** What must be in place to be formed, and to start; the last is advice. */
export const Gates = ({ page, found }: Props) => {
  const { t } = page;
  const gates = (['AUDITORS', 'FIRST_BUDGET', 'BOARD', 'TRIAL_ENDED', 'PRACTICAL'] as const).filter(
    (gate) => gate !== 'TRIAL_ENDED' || found.state.plan.trial !== undefined,
  );
  const rows = [textRow(page, found), ...gates.map((gate) => requirementRow(page, found, gate))];
  return (
    <Section id="krav" title={t('Krav för att bildas och för att starta', 'Requirements to be formed and to start')}>
      {tableOf<Row>({
        class: 'gates',
        quiet: true,
        caption: t('Krav, vad de gäller, grund och läge', 'Requirements, what for, ground and standing'),
        items: rows,
        keyOf: ({ name }) => name,
        columns: [
          { head: t('Krav', 'Requirement'), cell: ({ name }) => name },
          { head: t('För', 'For'), cell: ({ what }) => what, label: t('För:', 'For:') },
          { head: t('Grund', 'Ground'), cell: ({ ground }) => ground, label: t('Grund:', 'Ground:') },
          { head: t('Läge', 'Status'), cell: ({ tone, stands }) => <Status tone={tone}>{stands}</Status> },
        ],
      })}
    </Section>
  );
};

interface Row {
  name: string;
  what: string;
  ground: string;
  tone: Tone;
  stands: string;
}

const textRow = (page: Page, { state }: FoundFormation): Row => {
  const all = standings(state);
  const done = all.filter((standing) => counts(standing, textInForce(state).charter)).length;
  return {
    name: gateWords('TEXT', page.lang),
    what: page.t('att bildas', 'being formed'),
    ground: page.t('8 § lagen', '8 § of the Act'),
    tone: state.adopted ? 'done' : 'soon',
    stands: page.t(`${done} av ${all.length}`, `${done} of ${all.length}`),
  };
};

const grounds: Readonly<Record<Gate, readonly [sv: string, en: string]>> = {
  AUDITORS: ['25 § lagen', '25 § of the Act'],
  FIRST_BUDGET: ['23 § lagen', '23 § of the Act'],
  BOARD: ['10 och 12 §§ lagen', '10 and 12 §§ of the Act'],
  TRIAL_ENDED: ['lag (2003:1217) 1 §', 'lag (2003:1217) 1 §'],
  PRACTICAL: ['praxis; ett råd, inget krav', 'practice; advice, not a requirement'],
};

const requirementRow = (page: Page, { state }: FoundFormation, gate: Gate): Row => {
  const green = isGreen[gate](state);
  const breached = state.breach?.gates.includes(gate) === true;
  return {
    name: gateWords(gate, page.lang),
    what: page.t('att starta', 'starting'),
    ground: page.t(...grounds[gate]),
    tone: green ? 'done' : breached ? 'late' : 'plan',
    stands: green ? doneWords(gate, state, page) : missingWords(gate, state, page),
  };
};

function doneWords(gate: Gate, state: Started, { t, lang }: Page): string {
  const budget = firstBudgetOre(state);
  if (gate === 'FIRST_BUDGET' && budget !== undefined) {
    return t(`klart, ${formatKronor(budget, 'sv')}`, `done, ${formatKronor(budget, 'en')}`);
  }
  if (gate === 'TRIAL_ENDED' && state.trialEndedOn !== undefined) {
    return t(`sista dag ${formatDate(state.trialEndedOn, lang)}`, `last day ${formatDate(state.trialEndedOn, lang)}`);
  }
  return t('klart', 'done');
}

function missingWords(gate: Gate, state: Started, { t, lang }: Page): string {
  if (gate === 'TRIAL_ENDED') {
    const on = formatDate(state.plan.trial?.endsOn ?? '', lang);
    return t(`upphör ${on}, inte registrerat`, `ends ${on}, not recorded`);
  }
  if (gate === 'PRACTICAL') {
    const left = practicalItems
      .filter((item) => !state.practical.includes(item))
      .map((item) => practicalWords(item, lang).toLowerCase());
    return t(`saknas: ${joinList(left, 'sv')}`, `missing: ${joinList(left, 'en')}`);
  }
  const missing = { AUDITORS: auditorsMissing, FIRST_BUDGET: budgetsMissing, BOARD: seatsMissing }[gate](state);
  const names = joinList(
    missing.slice(0, 4).map(({ name }) => name),
    lang,
  );
  const more = missing.length > 4 ? t(` och ${missing.length - 4} till`, ` and ${missing.length - 4} more`) : '';
  return t(`saknas från ${names}${more}`, `missing from ${names}${more}`);
}
