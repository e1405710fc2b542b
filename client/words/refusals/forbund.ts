import type { Tongue } from '../tongue';
import { sideWords } from './mandates';
import { aboutTheCharter } from './forbund-charter';
import { aboutItsEnd } from './forbund-ends';
import { both, text, texts, type Say } from './say';

/** Sides, and parts of the area that no member covers. */
export const lacked = (tongue: Tongue, missing: unknown): string =>
  tongue.list(
    texts(missing).map((one) => {
      const side = sideWords(tongue, one);
      return side === one ? tongue.t(`en medlem för ${one}`, `a member for ${one}`) : side;
    }),
  );

/** What a förbund may not do, and what only its members may. */
export const aboutTheForbund: Record<string, Say> = {
  ...aboutItsEnd,
  ...aboutTheCharter,
  NOT_BEGUN: both(
    ['Förbundet är inte bildat än.', 'Vänta tills bildandet är klart.'],
    ['The förbund is not formed yet.', 'Wait until its formation is done.'],
  ),
  GUARANTEE_FORBIDDEN: both(
    ['Förbundet får inte ingå borgen (21 § lagen).', 'Avstå. Har det redan skett, ange skäl och protokoll.'],
    [
      'A förbund may not stand surety (21 § of the Act).',
      'Refrain. If it has been done, give the reason and the minutes.',
    ],
  ),
  LOAN_FORBIDDEN: both(
    [
      'Förbundet får inte sätta sig i skuld utöver sedvanliga krediter för verksamheten (21 § lagen).',
      'Avstå. Har det redan skett, ange skäl och protokoll.',
    ],
    [
      'A förbund may not take on debt beyond ordinary credit for its operations (21 § of the Act).',
      'Refrain. If it has been done, give the reason and the minutes.',
    ],
  ),
  UNKNOWN_DEBT: both(
    ['Det finns ingen sådan avvikelse.', 'Ange numret som det står i tidslinjen.'],
    ['There is no such breach.', 'Give the number as the timeline has it.'],
  ),
  FEES_DECIDED_BY_MEMBERS: both(
    [
      'Styrelsen beslutar inte om principer för arvoden och ersättningar: det gör medlemmarna efter samråd (förbundsordningens bestämmelse om arvoden).',
      'Ange vilken medlem som har beslutat.',
    ],
    [
      'The board does not decide on principles for fees: the members do, after consulting (the charter’s rule on fees).',
      'Give the member that has decided.',
    ],
  ),
  MEMBERS_DECIDE: both(
    ['Det beslutar medlemmarna, alla lika (8 § lagen).', 'Ange vilken medlem som har beslutat.'],
    ['The members decide that, all alike (8 § of the Act).', 'Give the member that has decided.'],
  ),
  NOT_CONSULTED: both(
    ['Samrådet ska hållas före beslutet.', 'Ange den dag då samrådet hölls.'],
    ['The consultation comes before the decision.', 'Give the day it was held.'],
  ),
  COMPOSITION_BROKEN: (tongue, { missing }) => [
    tongue.t(
      `Förbundet skulle sakna ${lacked(tongue, missing)} (3 § lagen).`,
      `The förbund would lack ${lacked(tongue, missing)} (3 § of the Act).`,
    ),
    tongue.t('Varje sida ska ha en medlem som täcker området.', 'Each side needs a member that covers the area.'),
  ],
  SPLIT_MISSING: ({ t }, { side }) => [
    t(
      `Medlemmarna har avtalat hur sidan (${text(side)}) delar sin del; den som kommer eller går ändrar det (5 § lagen).`,
      `The members have agreed how the side (${text(side)}) shares its part; who comes or goes changes it (5 § of the Act).`,
    ),
    t('Ange den nya fördelningen.', 'Give the new split.'),
  ],
  ALREADY_MEMBER: both(
    ['Den är redan medlem.', 'Inget behöver registreras.'],
    ['It is already a member.', 'Nothing needs to be recorded.'],
  ),
  MATTER_DIFFERS: both(
    ['En annan medlem har beslutat något annat i samma ärende.', 'Alla medlemmar ska besluta detsamma (8 § lagen).'],
    ['Another member has decided otherwise in the same matter.', 'All members decide the same (8 § of the Act).'],
  ),
  BOARD_AND_MEMBER: both(
    ['Ett yttrande begärs mellan styrelsen och en medlem (18 § lagen).', 'Ange en medlem.'],
    ['A statement is asked for between the board and one member (18 § of the Act).', 'Give one member.'],
  ),
  UNKNOWN_STATEMENT: ({ t }, { no }) => [
    t(`Ingen har bett om ett yttrande nr ${text(no)}.`, `Nobody has asked for a statement no. ${text(no)}.`),
    t('Ange numret som det står i tidslinjen.', 'Give the number as the timeline has it.'),
  ],
  ANSWER_BEFORE_QUESTION: both(
    ['Svaret kan inte begäras till en dag före frågan.', 'Ange en senare dag.'],
    ['An answer cannot be asked for by a day before the question.', 'Give a later day.'],
  ),
};
