import type { Language, Names, Tongue } from './tongue';
import { sentences, speak } from './tongue';

type Details = Readonly<Record<string, unknown>>;
/** What is wrong, and what to do. */
type Say = (tongue: Tongue, details: Details) => readonly [wrong: string, todo: string];

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);
const both =
  (sv: readonly [string, string], en: readonly [string, string]): Say =>
  ({ lang }) =>
    lang === 'sv' ? sv : en;
const day = ({ date }: Tongue, value: unknown): string => date(text(value));

const aboutDates: Record<string, Say> = {
  DECIDED_BEFORE_TEXT: (tongue, { since, datedOn }) => {
    const from = day(tongue, since ?? datedOn);
    return [
      from === ''
        ? tongue.t(
            'Beslutsdatum ligger före den dag då texten fanns.',
            'The date of decision is before the text existed.',
          )
        : tongue.t(
            `Beslutsdatum ligger före ${from}, då texten sändes ut.`,
            `The date of decision is before ${from}, when the text was sent out.`,
          ),
      tongue.t('Ange dagen för det nya beslutet.', 'Give the date of the new decision.'),
    ];
  },
  DECIDED_IN_FUTURE: both(
    ['Beslutsdatum ligger efter i dag i Stockholm.', 'Ange dagen då beslutet fattades.'],
    ['The date of decision is later than today in Stockholm.', 'Give the day the decision was taken.'],
  ),
  DECIDED_TOO_LATE: (tongue, { lastDay }) => [
    tongue.t(
      `Beslutet fattades efter sista dagen${lastDay === undefined ? '' : `, ${day(tongue, lastDay)}`}.`,
      `The decision was taken after the last day${lastDay === undefined ? '' : `, ${day(tongue, lastDay)}`}.`,
    ),
    tongue.t('Alla medlemmar måste besluta om en ny dag.', 'All members must decide on a new date.'),
  ],
  DECIDED_ON_MISSING: both(
    ['Beslutsdatum saknas.', 'Ange dagen då beslutet fattades.'],
    ['The date of decision is missing.', 'Give the day the decision was taken.'],
  ),
  LAST_DAY_PASSED: (tongue, { lastDay }) => [
    tongue.t(
      `Sista dagen ${day(tongue, lastDay)} har redan passerat.`,
      `The last day ${day(tongue, lastDay)} has already passed.`,
    ),
    tongue.t(
      'Ändra sista dagen i ärendefilen och i förbundsordningen.',
      'Change the last day in the case file and in the charter.',
    ),
  ],
  NEW_DATE_DIFFERS: (tongue, { lastDay, proposed }) => [
    tongue.t(
      `Den nya dagen eller dess lydelse skiljer sig från den som redan är beslutad (${day(tongue, proposed ?? lastDay)}).`,
      `The new date or its wording differs from the one already decided (${day(tongue, proposed ?? lastDay)}).`,
    ),
    tongue.t(
      'Alla medlemmar måste besluta om samma dag och samma lydelse.',
      'All members must decide on the same date and the same wording.',
    ),
  ],
};

const aboutTheText: Record<string, Say> = {
  NOT_SENT_OUT: both(
    ['Förbundsordningen är inte utsänd för beslut.', 'Sänd ut den först.'],
    ['The charter has not been sent out for decision.', 'Send it out first.'],
  ),
  SENDING_OUT_BLOCKED: both(
    ['Granskningen fann fel som hindrar utsändning.', 'Rätta texten, eller ange ett skäl att sända ut den ändå.'],
    [
      'The check found errors that block sending out.',
      'Correct the text, or give a reason to send it out all the same.',
    ],
  ),
  UNKNOWN_VERSION: both(
    ['Det finns ingen sådan version av texten.', 'Ange en version som är utsänd.'],
    ['There is no such version of the text.', 'Give a version that has been sent out.'],
  ),
  UNKNOWN_PARAGRAPH: (tongue, { paragraph, paragraphs }) => {
    const which = tongue.sections(paragraph === undefined ? texts(paragraphs) : [text(paragraph)]);
    return [
      tongue.t(
        `Förbundsordningen har ingen ${which || 'sådan paragraf'}.`,
        `The charter has no ${which || 'such paragraph'}.`,
      ),
      tongue.t('Ange paragrafen som den står i texten.', 'Give the paragraph as the text has it.'),
    ];
  },
  TEXT_NOT_CURRENT: (tongue, { version, current }) => [
    tongue.t('Texten har ändrats.', 'The text has changed.'),
    tongue.t(
      `Läs den nya lydelsen${text(current ?? version) && `, version ${text(current ?? version)},`} och svara igen.`,
      `Read the new wording${text(current ?? version) && `, version ${text(current ?? version)},`} and answer again.`,
    ),
  ],
  PARAGRAPH_NOT_CHOSEN: (tongue, { paragraph, paragraphs }) => {
    const which = tongue.sections(paragraph === undefined ? texts(paragraphs) : [text(paragraph)]);
    return [
      tongue.t(
        `Ingen lydelse är vald för ${which || 'varje omtvistad paragraf'}.`,
        `No wording is chosen for ${which || 'every contested paragraph'}.`,
      ),
      tongue.t('Lydelserna går inte att förena. Välj lydelse.', 'The wordings cannot be reconciled. Choose one.'),
    ];
  },
  WORDING_NOT_THEIRS: both(
    ['Lydelsen är inte den som medlemmen har beslutat.', 'Välj medlemmens egen lydelse, eller ange den som ny.'],
    ['The wording is not the one that the member decided.', 'Choose the member’s own wording, or give it as new.'],
  ),
  FINGERPRINT_WRONG: both(
    ['Textens fingeravtryck stämmer inte med dess paragrafer.', 'Läs in texten igen.'],
    ['The fingerprint of the text does not match its paragraphs.', 'Read the text in again.'],
  ),
  WORDING_WITHOUT_PARAGRAPH: both(
    ['En lydelse hör inte till någon paragraf i texten.', 'Ange paragrafen som den står i texten.'],
    ['A wording belongs to no paragraph of the text.', 'Give the paragraph as the text has it.'],
  ),
};

const aboutTheMatter: Record<string, Say> = {
  FORMATION_NOT_OPEN: both(
    ['Det går inte att besluta om förbundsordningen i detta läge.', 'Se ärendet för vad som gäller nu.'],
    ['The charter cannot be decided on in this state.', 'See the process for how it stands now.'],
  ),
  FORMATION_CLOSED: both(
    ['Bildandet är avslutat.', 'Ändringar därefter görs i förbundets eget ärende.'],
    ['The formation is closed.', 'Later changes are made in the process of the förbund.'],
  ),
  UNKNOWN_MEMBER: (tongue, { member }) => [
    tongue.t(
      `${text(member) || 'Den angivna'} är inte medlem i förbundet.`,
      `${text(member) || 'The one given'} is not a member of the förbund.`,
    ),
    tongue.t('Ange en medlem som den står i ärendefilen.', 'Give a member as the case file has it.'),
  ],
  NOT_DECIDING_BODY: (tongue, { member, body, decidingBody, deciding }) => {
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
        : tongue.t(
            `Det gör ${named(may)} (8 § lagen; beslutande organ i ärendefilen).`,
            `${named(may)} does (8 § of the Act; deciding body in the case file).`,
          ),
    ];
  },
  ALREADY_DECIDED: (tongue, { member, standing }) => {
    const decidedOn = text((standing as Details | undefined)?.['decidedOn']);
    return [
      tongue.t(
        `${text(member) ? tongue.member(text(member)) : 'Medlemmen'} har redan beslutat${decidedOn && ` ${tongue.date(decidedOn)}`}. Det beslutet står fast.`,
        `${text(member) ? tongue.member(text(member)) : 'The member'} has already decided${decidedOn && ` on ${tongue.date(decidedOn)}`}. That decision stands.`,
      ),
      tongue.t(
        'Bekräfta den gemensamma texten, eller avstå från villkoret.',
        'Confirm the consolidated text, or waive the condition.',
      ),
    ];
  },
  SEATS_UNEQUAL: both(
    ['Ersättarna ska vara lika många som ledamöterna (10 § lagen).', 'Ange lika många ersättare som ledamöter.'],
    ['There must be as many substitutes as members (10 § of the Act).', 'Give as many substitutes as members.'],
  ),
};

const aboutTheMachine: Record<string, Say> = {
  JournalDown: both(
    ['Journalen går inte att nå just nu. Inget har gått förlorat.', 'Försök igen om en stund.'],
    ['The journal is out of reach right now. Nothing is lost.', 'Try again in a while.'],
  ),
  CommandIdReused: both(
    ['Samma kvittonummer är redan använt för något annat.', 'Gör om från början.'],
    ['The same command id has been used for something else.', 'Start over.'],
  ),
  MalformedCommand: both(
    ['Uppgifterna går inte att läsa.', 'Rätta dem och försök igen.'],
    ['What was given cannot be read.', 'Correct it and try again.'],
  ),
};

const refusals = { ...aboutDates, ...aboutTheText, ...aboutTheMatter, ...aboutTheMachine };

/** A refusal as people read it. */
export interface Refusal {
  code: string;
  message: string;
  details?: Details;
}

/** What is wrong, then what to do; never the code. A refusal without words of its own keeps the rule's sentence. */
export function refusalWords({ code, message, details = {} }: Refusal, lang: Language, names?: Names): string {
  const say = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  return say ? sentences(...say(speak(lang, names), details)) : message;
}

/** The refusals that have words in both languages. */
export const refusalCodes = Object.keys(refusals);
