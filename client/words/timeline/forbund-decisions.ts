import type { ForbundEvent } from '../../../domain/forbund/events';
import { changedTermsLines, changedTermsWords } from '../changed-terms';
import { capital, sentences, type Tongue } from '../tongue';
import type { Told } from './line';

type Approved = Extract<ForbundEvent, { type: 'MatterApproved' }>['data'];

const matters: Readonly<Record<Approved['matter']['kind'], (tongue: Tongue, matter: Approved['matter']) => string>> = {
  ADD_MEMBER: ({ t }, matter) => {
    const name = matter.kind === 'ADD_MEMBER' ? matter.added.name : '';
    return t(`att ${name} blir medlem`, `that ${name} becomes a member`);
  },
  REMOVE_MEMBER: ({ t, member }, matter) => {
    const name = matter.kind === 'REMOVE_MEMBER' ? member(matter.removed) : '';
    return t(`att ${name} lämnar förbundet`, `that ${name} leaves the förbund`);
  },
  CHANGE_CHARTER: ({ t }, matter) => {
    const version = matter.kind === 'CHANGE_CHARTER' ? matter.charter.version : 0;
    return t(`en ändrad förbundsordning, version ${version}`, `a changed charter, version ${version}`);
  },
  FEES: ({ t }) => t('principer för arvoden och ersättningar', 'principles for fees'),
  LIQUIDATE: ({ t, date }, matter) => {
    const from = matter.kind === 'LIQUIDATE' ? matter.from : undefined;
    const [sv, en] = from === undefined ? ['', ''] : [` ${date(from)}`, ` on ${date(from)}`];
    return t(`att förbundet träder i likvidation${sv}`, `that the förbund goes into liquidation${en}`);
  },
  ARCHIVE: ({ t, member }, matter) => {
    const name = matter.kind === 'ARCHIVE' ? member(matter.kommun) : '';
    return t(
      `att arkivmyndigheten i ${name} har tillsynen över arkivet`,
      `that the archive authority of ${name} supervises the archive`,
    );
  },
};

/** After "decided": what is to be so, or on what. */
function decided(tongue: Tongue, { matter }: Pick<Approved, 'matter'>): string {
  const what = matters[matter.kind](tongue, matter);
  return /^(att|that) /.test(what) ? what : tongue.t(`om ${what}`, `on ${what}`);
}

/** Of a changed charter: what would change. What comes of it is told when it holds. */
const whatChanges = (tongue: Tongue, { matter }: Pick<Approved, 'matter'>): string[] =>
  matter.kind === 'CHANGE_CHARTER' ? changedTermsLines(tongue, matter.terms ?? {}) : [];

/** From when, where its text says it. */
function fromWhen({ t, date }: Tongue, { matter }: Pick<Approved, 'matter'>): string {
  const from = matter.kind === 'CHANGE_CHARTER' ? matter.from : undefined;
  return from === undefined ? '' : t(`Den gäller från ${date(from)}.`, `It holds from ${date(from)}.`);
}

const softly = (soft: string): { soft?: string } => (soft === '' ? {} : { soft });

/** What the members decide together. */
export const decidedTogether: Pick<
  Told<ForbundEvent>,
  | 'MatterApproved'
  | 'MatterApprovalTakenBack'
  | 'MatterAdopted'
  | 'MemberAdded'
  | 'MemberRemoved'
  | 'CharterChanged'
  | 'FeesDecided'
> = {
  MatterApproved: (tongue, data) => ({
    tone: 'done',
    sentence: tongue.t(
      `${capital(tongue.body(data.member, data.body))} beslutade ${decided(tongue, data)}.`,
      `${capital(tongue.body(data.member, data.body))} decided ${decided(tongue, data)}.`,
    ),
    soft: sentences(
      ...whatChanges(tongue, data),
      fromWhen(tongue, data),
      tongue.t(
        'Det gäller när alla medlemmar har beslutat detsamma.',
        'It holds when all members have decided the same.',
      ),
    ),
  }),
  MatterApprovalTakenBack: (tongue, data) => ({
    tone: 'soon',
    sentence: tongue.t(
      `${capital(tongue.body(data.member, data.body))} tog tillbaka sitt beslut ${decided(tongue, data)}.`,
      `${capital(tongue.body(data.member, data.body))} took back its decision ${decided(tongue, data)}.`,
    ),
  }),
  MatterAdopted: (tongue, data) => ({
    tone: 'done',
    sentence: tongue.t(
      `Alla medlemmar har beslutat ${decided(tongue, data)}.`,
      `All members have decided ${decided(tongue, data)}.`,
    ),
    ...softly(fromWhen(tongue, data)),
  }),
  MemberAdded: ({ t, date }, { added, from }) => ({
    tone: 'done',
    sentence: t(`${added.name} är medlem från ${date(from)}.`, `${added.name} is a member from ${date(from)}.`),
  }),
  MemberRemoved: ({ t, date, member }, { removed, from }) => ({
    tone: 'soon',
    sentence: t(
      `${member(removed)} är inte längre medlem från ${date(from)}.`,
      `${member(removed)} is no longer a member from ${date(from)}.`,
    ),
  }),
  CharterChanged: (tongue, { charter, on, terms }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Förbundsordningen i version ${charter.version} gäller från ${tongue.date(on)}.`,
      `The charter in version ${charter.version} holds from ${tongue.date(on)}.`,
    ),
    ...softly(changedTermsWords(tongue, terms)),
  }),
  FeesDecided: ({ t, date }, { consultedOn }) => ({
    tone: 'done',
    sentence: t(
      'Medlemmarna har beslutat om principer för arvoden och ersättningar.',
      'The members have decided on principles for fees.',
    ),
    soft: t(`Samråd hölls ${date(consultedOn)}.`, `They consulted on ${date(consultedOn)}.`),
  }),
};
