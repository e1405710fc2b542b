import type { Acceptance } from '../../../domain/formation/commands';
import type { FormationEvent, Taken } from '../../../domain/formation/events';
import { commitmentWords, outcomeWords } from '../decisions';
import type { Tongue } from '../tongue';
import { capital, sentences } from '../tongue';
import type { Told, Tone } from './line';
import { written } from './written';

export type ByABody = Extract<FormationEvent, { data: Taken }>;
type Decision = Extract<FormationEvent, { type: 'DecisionRecorded' }>['data'];

const who = ({ body }: Tongue, taken: Taken): string => capital(body(taken.member, taken.body));

const tones: Record<Acceptance, Tone> = {
  PLAIN: 'done',
  WITH_AMENDMENT: 'done',
  WITH_CONDITION: 'late',
  PARTIAL: 'soon',
  WISH: 'soon',
  DECLINED: 'late',
};

/** ", i § 5 och § 12" as the language has it; nothing where nothing is named. */
const at = ({ sections }: Tongue, before: string, paragraphs: readonly string[]): string =>
  paragraphs.length === 0 ? '' : ` ${before} ${sections([...new Set(paragraphs)])}`;

const numbers = (wordings: readonly { paragraph: string }[] = []): string[] =>
  wordings.map(({ paragraph }) => paragraph);

const verbs: Record<Acceptance, (tongue: Tongue, data: Decision) => string> = {
  PLAIN: ({ t }) => t('fastställde förbundsordningen utan ändringar', 'adopted the charter as it stands'),
  WITH_AMENDMENT: (tongue, { patches, accepts }) => {
    const where = at(tongue, tongue.t('i', 'to'), [...numbers(patches), ...numbers(accepts)]);
    return tongue.t(
      `fastställde förbundsordningen med ändringar${where}`,
      `adopted the charter with amendments${where}`,
    );
  },
  WITH_CONDITION: (tongue, { conditions }) => {
    const where = at(tongue, tongue.t('om', 'on'), numbers(conditions));
    return tongue.t(
      `fastställde förbundsordningen med villkor${where}`,
      `adopted the charter with a condition${where}`,
    );
  },
  PARTIAL: (tongue, { covers = [] }) =>
    tongue.t(
      `fastställde bara ${tongue.sections(covers)} i förbundsordningen`,
      `adopted only ${tongue.sections(covers)} of the charter`,
    ),
  WISH: (tongue, { wishes }) => {
    const where = at(tongue, tongue.t('om', 'about'), numbers(wishes));
    return tongue.t(`fastställde förbundsordningen med önskemål${where}`, `adopted the charter with a wish${where}`);
  },
  DECLINED: ({ t }) => t('fastställde inte förbundsordningen', 'did not adopt the charter'),
};

function meaning({ t }: Tongue, { acceptance }: Decision): string {
  switch (acceptance) {
    case 'WITH_CONDITION':
      return t(
        'Beslutet räknas först när lydelserna finns i en text som alla har fastställt.',
        'The decision counts only when the wordings are in a text that all have adopted.',
      );
    case 'PARTIAL':
      return t('Fastställd delvis; övriga paragrafer saknas.', 'Adopted in part; the other paragraphs are missing.');
    case 'WISH':
      return t('Önskemål, inget villkor.', 'A wish, not a condition.');
    case 'PLAIN':
    case 'WITH_AMENDMENT':
    case 'DECLINED':
      return '';
  }
}

function accepted(tongue: Tongue, { accepts = [] }: Decision): string {
  return accepts
    .map(({ member, paragraph, unproven }) =>
      sentences(
        tongue.t(
          `Godtog i förväg lydelsen av ${tongue.sections([paragraph])} från ${tongue.member(member)}.`,
          `Accepted in advance the wording of ${tongue.sections([paragraph])} from ${tongue.member(member)}.`,
        ),
        unproven === true &&
          tongue.t('Att lydelsen är densamma är inte styrkt.', 'That the wording is the same is not proven.'),
      ),
    )
    .join(' ');
}

const superseded = ({ t, sections }: Tongue, { version, supersededBy }: Decision): string =>
  supersededBy === undefined
    ? ''
    : t(
        `Beslutet gäller version ${version}. Version ${supersededBy.version} skiljer sig i ${sections(supersededBy.differs)}.`,
        `The decision is on version ${version}. Version ${supersededBy.version} differs in ${sections(supersededBy.differs)}.`,
      );

const endorsed = ({ t }: Tongue, { endorses }: Decision): string =>
  endorses === true ? t('Ställde sig bakom avsiktsförklaringen.', 'Endorsed the letter of intent.') : '';

/** What bodies of members decided. */
export const decisionLines: Told<ByABody> = {
  StageRecorded: (tongue, data) => {
    const money =
      data.ore === undefined
        ? ''
        : tongue.t(`Belopp: ${tongue.kronor(data.ore)}.`, `Amount: ${tongue.kronor(data.ore)}.`);
    const soft = {
      PROPOSES: tongue.t('Ett förslag är inte medlemmens beslut.', 'A proposal is not the member’s decision.'),
      INFORMED: tongue.t('Ingen ståndpunkt.', 'No position taken.'),
      PREPARED: '',
      RETURNED: '',
    }[data.outcome];
    const sentence = `${who(tongue, data)} ${outcomeWords(data.outcome, tongue.lang)}.`;
    return written(tongue, data, {
      tone: data.outcome === 'RETURNED' ? 'soon' : 'done',
      sentence,
      soft: sentences(soft, money),
    });
  },
  DecisionRecorded: (tongue, data) =>
    written(tongue, data, {
      tone: data.supersededBy === undefined ? tones[data.acceptance] : 'soon',
      sentence: `${who(tongue, data)} ${verbs[data.acceptance](tongue, data)}.`,
      soft: sentences(meaning(tongue, data), accepted(tongue, data), endorsed(tongue, data), superseded(tongue, data)),
    }),
  TextConfirmed: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${who(tongue, data)} bekräftade ${tongue.sections(data.paragraphs)} i den gemensamma texten.`,
        `${who(tongue, data)} confirmed ${tongue.sections(data.paragraphs)} of the consolidated text.`,
      ),
    }),
  ConditionWaived: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${capital(tongue.member(data.member))} har avstått från villkoret om ${tongue.sections([data.paragraph])}.`,
        `${capital(tongue.member(data.member))} has waived its condition on ${tongue.sections([data.paragraph])}.`,
      ),
    }),
  NewDateApproved: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${who(tongue, data)} fastställde ${tongue.date(data.lastDay)} som ny sista dag.`,
        `${who(tongue, data)} adopted ${tongue.date(data.lastDay)} as the new last day.`,
      ),
      soft: tongue.t(
        'Den gäller när alla medlemmar har beslutat detsamma.',
        'It holds when all members have decided the same.',
      ),
    }),
  CommitmentRecorded: (tongue, data) =>
    written(tongue, data, {
      tone: data.state === 'PROPOSED' ? 'plan' : 'done',
      sentence: `${who(tongue, data)} ${commitmentWords(data.state, tongue.lang)} ${tongue.kronor(data.ore)}.`,
    }),
  AuditorAppointed: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${who(tongue, data)} utsåg revisorer: ${data.members} ordinarie, ${data.substitutes} ersättare.`,
        `${who(tongue, data)} appointed auditors: ${data.members} ordinary, ${data.substitutes} substitute.`,
      ),
    }),
  BoardAppointed: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${who(tongue, data)} utsåg till styrelsen: ${data.members} ledamöter, ${data.substitutes} ersättare.`,
        `${who(tongue, data)} appointed to the board: ${data.members} members, ${data.substitutes} substitutes.`,
      ),
    }),
  FirstBudgetAdopted: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${who(tongue, data)} fastställde den första budgeten: ${tongue.kronor(data.totalOre)}.`,
        `${who(tongue, data)} adopted the first budget: ${tongue.kronor(data.totalOre)}.`,
      ),
    }),
};
