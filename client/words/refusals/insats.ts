import { organisationWords } from '../insats';
import type { Tongue } from '../tongue';
import { aboutEndedInsatser } from './insats-end';
import { both, day, text, type Say } from './say';

const who = (tongue: Tongue, value: unknown): string => organisationWords(tongue, value ?? {});
const all = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Of a förbund's insats; of a trial the same code says who is not asked. */
export const notItsMember: Say = ({ t }, { unit }) => [
  t(
    `${text(unit)} är inte huvudman: pengarna går till de huvudmän som utför arbetet.`,
    `${text(unit)} is no principal: the money goes to the principals that do the work.`,
  ),
  t('Ange den medlem som enheten hör till.', 'Give the member that the unit belongs to.'),
];

/** What an insats is, and what it may not be. */
const proposing: Record<string, Say> = {
  LIVELIHOOD_IS_NO_KIND: both(
    [
      'Förbundets pengar får inte gå till enskildas försörjning (förbundsordningen och avsiktsförklaringen).',
      'Ta bort den delen ur insatsen.',
    ],
    [
      'The money of the förbund may not pay for anybody’s livelihood (the charter and the letter of intent).',
      'Leave that part out of the insats.',
    ],
  ),
  AUTHORITY_IS_NO_KIND: both(
    [
      'Förbundet får inte besluta om förmåner eller rättigheter för enskilda eller utöva myndighet (7 § 2 st. lagen).',
      'Det gör parterna själva. Ta bort den delen ur insatsen.',
    ],
    [
      'A förbund may not decide on benefits or rights of individuals or exercise public authority (7 § 2 st. of the Act).',
      'The parties do that themselves. Leave that part out of the insats.',
    ],
  ),
  SERVICES_ARE_NO_KIND: both(
    [
      'Förbundet får inte tillhandahålla tjänster avsedda för enskilda (7 § 2 st. lagen), även om förbundsordningen inte säger det.',
      'Det gör parterna själva. Ta bort den delen ur insatsen.',
    ],
    [
      'A förbund may not provide services intended for individuals (7 § 2 st. of the Act), even where its charter does not say so.',
      'The parties do that themselves. Leave that part out of the insats.',
    ],
  ),
  PARTIES_TOO_FEW: both(
    ['En insats ska beröra minst två parter.', 'Ange de parter som den berör. En part ensam får utföra den.'],
    [
      'An insats must concern at least two parties.',
      'Give the parties it concerns. One of them may carry it out alone.',
    ],
  ),
  PARTY_NOT_COOPERATING: both(
    ['Den parten har ingen medlem i förbundet.', 'Ange parter som samverkar i förbundet.'],
    ['That party has no member in the förbund.', 'Give parties that cooperate in the förbund.'],
  ),
  NOT_PROPOSED: both(
    ['Insatsen är inte föreslagen.', 'Registrera först vad den är, vilka den berör och vem som utför den.'],
    ['The insats has not been proposed.', 'Record first what it is, whom it concerns and who carries it out.'],
  ),
  ALREADY_FUNDED: both(
    ['Medel är redan beslutade för insatsen så som den föreslogs.', 'Det som är nytt är en ny insats.'],
    ['Money has already been decided on for the insats as it was proposed.', 'What is new is a new insats.'],
  ),
};

/** What it takes to be funded, and to run. */
const running: Record<string, Say> = {
  EVALUATION_PLAN_MISSING: both(
    [
      'Det finns ingen plan för hur insatsen ska utvärderas.',
      'Lägg till planen som handling. Beslutades medel ändå: säg varför.',
    ],
    [
      'There is no plan for how the insats is to be evaluated.',
      'Add the plan as a document. If money was decided on all the same, say why.',
    ],
  ),
  GENDER_PERSPECTIVE_MISSING: both(
    ['Utvärderingsplanen nämner inte genusperspektivet.', 'Komplettera planen. Beslutades medel ändå: säg varför.'],
    [
      'The evaluation plan does not name the gender perspective.',
      'Complete the plan. If money was decided on all the same, say why.',
    ],
  ),
  FINANCING_SUM: ({ t }, { given }) => [
    t(
      given === 'MIXED'
        ? 'Finansieringen anges både i belopp och i andelar.'
        : 'Finansiärernas delar är tillsammans inte hela beloppet.',
      given === 'MIXED'
        ? 'The financing is given both in amounts and in shares.'
        : 'The financiers’ parts do not add up to the whole amount.',
    ),
    t(
      'Ange belopp eller andelar som blir hela beloppet. Bara ungefärliga andelar får avvika, med högst två procent.',
      'Give amounts or shares that make the whole. Only approximate shares may differ, by two per cent at most.',
    ),
  ],
  NOT_FUNDED: both(
    ['Medel är inte beslutade för insatsen.', 'Registrera beslutet först. Startade den ändå: säg varför.'],
    ['No money has been decided on for the insats.', 'Record the decision first. If it started all the same, say why.'],
  ),
  NOT_AGREED: (tongue, { without }) => {
    const missing = tongue.list(all(without).map((one) => who(tongue, one)));
    return [
      tongue.t(
        `Överenskommelse saknas${missing && ` med ${missing}`}.`,
        `There is no agreement${missing && ` with ${missing}`}.`,
      ),
      tongue.t(
        'Registrera överenskommelsen först. Startade insatsen ändå: säg varför.',
        'Record it first. If the insats started all the same, say why.',
      ),
    ];
  },
  NOT_REGISTERED: ({ t }, { registration }) => {
    const where = registration === 'UPPFOLJNING_FINSAM' ? 'Uppföljning Finsam' : 'SUS';
    return [
      t(
        `Förbundsordningen kräver att insatsen är registrerad i ${where} innan den startar.`,
        `The charter requires the insats to be registered in ${where} before it starts.`,
      ),
      t(
        'Registrera den först. Startade den ändå: säg varför.',
        'Register it first. If it started all the same, say why.',
      ),
    ];
  },
  ALREADY_REGISTERED: both(
    ['Insatsen är redan registrerad, och vad den avser kan inte ändras.', 'Det som är nytt är en ny insats.'],
    ['The insats is registered already, and what it is for cannot be changed.', 'What is new is a new insats.'],
  ),
  NOT_STARTED: both(
    ['Insatsen har inte startat.', 'Registrera starten först.'],
    ['The insats has not started.', 'Record the start first.'],
  ),
  BEFORE_START: (tongue, { startedOn }) => [
    tongue.t(
      `Dagen ligger före insatsens start, ${day(tongue, startedOn)}.`,
      `The day is before the start of the insats, ${day(tongue, startedOn)}.`,
    ),
    tongue.t('Ange en senare dag.', 'Give a later day.'),
  ],
};

/** About an insats. */
export const aboutInsatser: Record<string, Say> = { ...proposing, ...running, ...aboutEndedInsatser };
