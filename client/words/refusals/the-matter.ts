import { capital } from '../tongue';
import { verdictThatStands } from './year';
import { both, day, sectionsIn, text, texts, type Details, type Say } from './say';

/** Who may decide what, and what stands already. */
export const aboutTheMatter: Record<string, Say> = {
  UNKNOWN_MEMBER: (tongue, { member }) => [
    tongue.t(
      `${text(member) || 'Den angivna'} är inte medlem i förbundet.`,
      `${text(member) || 'The one given'} is not a member of the förbund.`,
    ),
    tongue.t('Ange en medlem som den står i ärendefilen.', 'Give a member as the case file has it.'),
  ],
  NOT_DECIDING_BODY: (tongue, { member, body, decidingBody, deciding, on }) => {
    const [who, may] = [text(body), text(decidingBody ?? deciding)];
    const named = (id: string): string => tongue.body(text(member), id);
    return [
      tongue.t(
        `Ärendet kan inte registreras: ${who ? named(who) : 'organet'} får inte fatta detta beslut för ${tongue.member(text(member))}.`,
        `Cannot be recorded: ${who ? named(who) : 'the body'} may not take this decision for ${tongue.member(text(member))}.`,
      ),
      may === ''
        ? tongue.t(
            'Ett förslag från ett beredande organ registreras som ett steg.',
            'A preparing body’s proposal is recorded as a stage.',
          )
        : text(on) !== ''
          ? tongue.t(`Den dagen gjorde ${named(may)} det.`, `On that day ${named(may)} did.`)
          : tongue.t(
              `Det gör ${named(may)} (8 § lagen; beslutande organ i ärendefilen).`,
              `${named(may)} does (8 § of the Act; deciding body in the case file).`,
            ),
    ];
  },
  ALREADY_DECIDED: (tongue, details) => {
    const { member, decidedOn, verdict, claim } = (details['standing'] ?? {}) as Details;
    if (verdict !== undefined || claim !== undefined) return verdictThatStands(tongue, details);
    const who = text(member) ? capital(tongue.member(text(member))) : tongue.t('Medlemmen', 'The member');
    const when = text(decidedOn) && tongue.t(` ${day(tongue, decidedOn)}`, ` on ${day(tongue, decidedOn)}`);
    return [
      tongue.t(
        `${who} har redan beslutat${when}. Det beslutet står fast.`,
        `${who} has already decided${when}. That decision stands.`,
      ),
      tongue.t(
        'Bekräfta den gemensamma texten, eller avstå från villkoret.',
        'Confirm the consolidated text, or waive the condition.',
      ),
    ];
  },
  NO_SUCH_CONDITION: (tongue, details) => [
    tongue.t(
      `${tongue.member(text(details['member']))} har inget villkor om ${sectionsIn(tongue, details)}.`,
      `${tongue.member(text(details['member']))} has no condition on ${sectionsIn(tongue, details)}.`,
    ),
    tongue.t('Ange en paragraf som medlemmen har villkor om.', 'Give a paragraph that the member has a condition on.'),
  ],
  UNKNOWN_BODY: ({ t, list, member: name }, { member, body, bodies }) => [
    t(
      `${text(body)} finns inte i beslutskedjan för ${name(text(member))}.`,
      `${text(body)} is not in the decision chain of ${name(text(member))}.`,
    ),
    t(`Ange ett av ${list(texts(bodies))}.`, `Give one of ${list(texts(bodies))}.`),
  ],
  DECIDING_BODY_DECIDES: ({ t, body: name }, { member, body }) => [
    t(
      `${capital(name(text(member), text(body)))} är beslutande organ: det som det har beslutat är inget steg på vägen.`,
      `${capital(name(text(member), text(body)))} is the deciding body: what it has decided is no stage on the way.`,
    ),
    t('Registrera det som medlemmens beslut.', 'Record it as the member’s decision.'),
  ],
  ALREADY_STARTED: both(
    ['Bildandet är redan påbörjat med en annan ärendefil.', 'Ge det nya bildandet ett eget nummer i ärendefilen.'],
    [
      'This formation has been started with another case file.',
      'Give the new formation a number of its own in the case file.',
    ],
  ),
  ALREADY_BEGUN: ({ t }, { year }) =>
    text(year) === ''
      ? [
          t(
            'Förbundet har redan tagit vid efter ett annat bildande.',
            'The förbund has already taken over from another formation.',
          ),
          t('Se förbundets eget ärende.', 'See the process of the förbund.'),
        ]
      : [
          t(`Ärendet gäller redan ${text(year)}.`, `The process is already that of ${text(year)}.`),
          t('Varje år har sitt eget ärende.', 'Each year has a process of its own.'),
        ],
  AUDITOR_MISSING: both(
    ['Minst en revisor ska utses (25 § lagen).', 'Ange hur många revisorer som är utsedda.'],
    ['At least one auditor is to be appointed (25 § of the Act).', 'Give how many auditors are appointed.'],
  ),
  COMMITMENT_BACKWARDS: both(
    ['Medlemmen har redan kommit längre med beloppet.', 'Det som är beslutat står fast.'],
    ['The member has already come further with the amount.', 'What has been decided stands.'],
  ),
  NO_TRIAL: both(
    ['Inget försök står i vägen i området.', 'Inget behöver registreras.'],
    ['No trial stands in the way in this area.', 'Nothing needs to be recorded.'],
  ),
  NOT_AN_EXERCISE: both(
    ['Klockan i ett riktigt ärende kan inte ställas om.', 'Starta ärendefilen som en övning.'],
    ['The clock of a real process cannot be moved.', 'Start the case file as an exercise.'],
  ),
  CLOCK_BACKWARDS: both(
    ['En övnings klocka går bara framåt.', 'Ange en senare dag.'],
    ['The clock of an exercise moves forward only.', 'Give a later day.'],
  ),
  PARTY_MISSING: both(
    ['Ingen medlem finns som kan betala den sidans andel (3 och 5 §§ lagen).', 'Lägg till medlemmen i ärendefilen.'],
    ['There is no member to pay that side’s share (3 and 5 §§ of the Act).', 'Add the member to the case file.'],
  ),
  SEATS_UNEQUAL: both(
    ['Ersättarna ska vara lika många som ledamöterna (10 § lagen).', 'Ange lika många ersättare som ledamöter.'],
    ['There must be as many substitutes as members (10 § of the Act).', 'Give as many substitutes as members.'],
  ),
};
