import { both, sectionsIn, text, type Say } from './say';

/** Texts, versions, paragraphs and wordings. */
export const aboutTheText: Record<string, Say> = {
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
  UNKNOWN_PARAGRAPH: (tongue, details) => {
    const which = sectionsIn(tongue, details);
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
  PARAGRAPH_NOT_CHOSEN: (tongue, details) => {
    const which = sectionsIn(tongue, details);
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
  PARAGRAPH_CHANGED_UNCHOSEN: (tongue, details) => [
    tongue.t(
      `${sectionsIn(tongue, details)} är ändrad utan att någon lydelse är vald.`,
      `${sectionsIn(tongue, details)} is changed without a wording having been chosen.`,
    ),
    tongue.t(
      'Välj en lydelse för den, eller låt den stå som den var.',
      'Choose a wording for it, or leave it as it was.',
    ),
  ],
  VERSION_OUT_OF_ORDER: ({ t }, { expected }) => [
    t(`Nästa version är ${text(expected)}.`, `The next version is ${text(expected)}.`),
    t('Läs ärendet och gör om.', 'Read the process and do it again.'),
  ],
  NOT_FORMATION_PARAGRAPH: both(
    ['En ny dag skrivs i paragrafen om när förbundet är bildat.', 'Ange den paragrafen med dess nya lydelse.'],
    [
      'A new date is written in the paragraph on when the förbund is formed.',
      'Give that paragraph with its new wording.',
    ],
  ),
  PLAIN_WITH_CHANGES: both(
    [
      'Det som fastställs utan ändringar har ingen egen lydelse.',
      'Ange beslutet som med ändringar, eller ta bort lydelsen.',
    ],
    [
      'What is adopted as it stands has no wording of its own.',
      'Give the decision as one with amendments, or leave the wording out.',
    ],
  ),
  AMENDMENT_WITHOUT_WORDING: both(
    ['En ändring saknar lydelse.', 'Ange hela paragrafen som den ska lyda.'],
    ['An amendment has no wording.', 'Give the whole paragraph as it is to read.'],
  ),
  CONDITION_WITHOUT_WORDING: both(
    ['Ett villkor saknar lydelse.', 'Ange hela paragrafen som den måste lyda.'],
    ['A condition has no wording.', 'Give the whole paragraph as it must read.'],
  ),
  PARAGRAPH_WORDED_TWICE: (tongue, details) => [
    tongue.t(
      `Beslutet ger ${sectionsIn(tongue, details)} två lydelser.`,
      `The decision gives ${sectionsIn(tongue, details)} two wordings.`,
    ),
    tongue.t('Ange en lydelse av varje paragraf.', 'Give one wording of each paragraph.'),
  ],
  PARTIAL_WITHOUT_PARAGRAPHS: both(
    ['Ett beslut i en del saknar paragrafer.', 'Ange vilka paragrafer som är fastställda.'],
    ['A decision in part names no paragraphs.', 'Give the paragraphs that are adopted.'],
  ),
};
