import { both, day, text, texts, type Details, type Say } from './say';
import type { Tongue } from '../tongue';

const amount = ({ kronor }: Tongue, ore: unknown): string => (typeof ore === 'number' ? kronor(ore) : text(ore));

/** The members that lack samråd, each with what it lacks. */
function lacking({ t, list, member }: Tongue, { missing }: Details): string {
  const lacks: Readonly<Record<string, string>> = {
    INVITATION: t('kallelse saknas', 'no invitation'),
    DELIVERY: t('kallelsen har inte nått fram', 'the invitation has not arrived'),
    MEETING: t('samråd är inte hållet', 'no samråd held'),
  };
  const each = (Array.isArray(missing) ? missing : []) as readonly Details[];
  return list(each.map((one) => `${member(text(one['member']))} (${lacks[text(one['lacks'])] ?? ''})`));
}

/** A mail in the outbox has reached nobody until a person says so. */
const lacksDeliveryAlone = ({ missing }: Details): boolean =>
  Array.isArray(missing) && (missing as readonly Details[]).every(({ lacks }) => lacks === 'DELIVERY');

const decisions: Record<string, Say> = {
  BUDGET_CLOSED: both(
    ['Budgetåret är avslutat.', 'Se ärendet för hur det slutade.'],
    ['The budget year is closed.', 'See the process for how it ended.'],
  ),
  BUDGET_BEGUN_OTHERWISE: both(
    ['Ärendet gäller ett annat förbunds eller ett annat års budget.', 'Se listan över ärenden.'],
    ['The process is about another förbund or another year.', 'See the list of processes.'],
  ),
  UNKNOWN_BUDGET: both(
    ['Det finns ingen sådan budget.', 'Den öppnas av sig själv den 1 augusti året före. Se listan över ärenden.'],
    ['There is no such budget.', 'It is opened by itself on 1 August of the year before. See the list of processes.'],
  ),
  NOT_THE_BOARD: (tongue, { year }) => [
    tongue.t(
      `Styrelsen får inte fastställa budgeten för ${text(year)}: den är ett nybildat förbunds första (23 § lagen).`,
      `The board may not adopt the budget for ${text(year)}: it is a new förbund’s first (23 § of the Act).`,
    ),
    tongue.t('Medlemmarna fastställer den, var och en.', 'The members adopt it, each of them.'),
  ],
  NOT_THE_MEMBERS: (tongue, { year }) => [
    tongue.t(
      `Budgeten för ${text(year)} fastställs av styrelsen (23 § lagen).`,
      `The budget for ${text(year)} is adopted by the board (23 § of the Act).`,
    ),
    tongue.t('Registrera styrelsens beslut.', 'Record the decision of the board.'),
  ],
  NO_DRAFT: both(
    ['Det finns inget budgetförslag att besluta om.', 'Registrera förslaget först.'],
    ['There is no draft budget to decide on.', 'Record the draft first.'],
  ),
  TOTAL_DIFFERS: (tongue, { draftOre, totalOre }) => [
    tongue.t(
      `Förslaget är ${amount(tongue, draftOre)}, beslutet ${amount(tongue, totalOre)}.`,
      `The draft is ${amount(tongue, draftOre)}, the decision ${amount(tongue, totalOre)}.`,
    ),
    tongue.t('Registrera först det förslag som beslutet gäller.', 'First record the draft that was decided on.'),
  ],
  ADOPTED_BEFORE_DRAFT: (tongue, { draftedOn }) => [
    tongue.t(
      `Förslaget är från ${day(tongue, draftedOn)}: det kan inte ha fastställts tidigare.`,
      `The draft is of ${day(tongue, draftedOn)}: it cannot have been adopted before.`,
    ),
    tongue.t('Rätta beslutets dag.', 'Correct the day of the decision.'),
  ],
  REVISED_BEFORE_ADOPTION: (tongue, { adoptedOn }) => [
    tongue.t(
      `Budgeten fastställdes ${day(tongue, adoptedOn)}: den kan inte ha ändrats tidigare.`,
      `The budget was adopted on ${day(tongue, adoptedOn)}: it cannot have been changed before.`,
    ),
    tongue.t('Rätta beslutets dag.', 'Correct the day of the decision.'),
  ],
  BUDGET_ALREADY_ADOPTED: (tongue, { adoptedOn }) => [
    tongue.t(
      `Budgeten är redan fastställd ${day(tongue, adoptedOn)}.`,
      `The budget was adopted on ${day(tongue, adoptedOn)}.`,
    ),
    tongue.t('Det som ändrar den registreras som en revidering.', 'What changes it is recorded as a revision.'),
  ],
  BUDGET_NOT_ADOPTED: both(
    ['Budgeten är inte fastställd än.', 'Fastställ den först.'],
    ['The budget is not adopted yet.', 'Adopt it first.'],
  ),
  COMMITMENT_SUPERSEDED: both(
    ['Medlemmen har beslutat på nytt senare.', 'Det senare beslutet står fast.'],
    ['The member has decided again later.', 'The later decision stands.'],
  ),
};

const consulting: Record<string, Say> = {
  SAMRAD_MISSING: (tongue, details) => [
    tongue.t(
      `Samråd saknas med ${lacking(tongue, details) || 'någon medlem'} (23 § lagen).`,
      `Samråd is missing with ${lacking(tongue, details) || 'some member'} (23 § of the Act).`,
    ),
    lacksDeliveryAlone(details)
      ? tongue.t(
          'Registrera att kallelsen nådde fram (budget samrad ... delivered), eller kalla igen. Har styrelsen redan beslutat, ange det med ett skäl.',
          'Record that the invitation arrived (budget samrad ... delivered), or invite again. If the board has decided all the same, say so with a reason.',
        )
      : tongue.t(
          'Kalla och håll samråd före beslutet. Har styrelsen redan beslutat, ange det med ett skäl.',
          'Invite and hold samråd before the decision. If the board has decided all the same, say so with a reason.',
        ),
  ],
  NOT_PUBLISHED: both(
    [
      'Budgetsammanträdet var inte kungjort och förslaget inte publicerat före beslutet (19 och 21 §§ lagen).',
      'Registrera när det skedde. Har styrelsen beslutat ändå, ange det med ett skäl.',
    ],
    [
      'The budget meeting was not announced and the draft not published before the decision (19 and 21 §§ of the Act).',
      'Record when that was done. If the board has decided all the same, say so with a reason.',
    ],
  ),
  NOTHING_TO_CONSULT_ON: both(
    ['Budgeten är fastställd och inget ändringsförslag finns.', 'Registrera ett ändringsförslag först.'],
    ['The budget is adopted and no change is drafted.', 'Record the draft of a change first.'],
  ),
  MEETING_BEFORE_INVITATION: both(
    ['Samrådet skulle hållas före kallelsen.', 'Rätta dagarna.'],
    ['The samråd would be held before its invitation.', 'Correct the days.'],
  ),
  HELD_BEFORE_INVITATION: (tongue, { member }) => [
    tongue.t(
      `${tongue.member(text(member))} kallades efter den dagen.`,
      `${tongue.member(text(member))} was invited after that day.`,
    ),
    tongue.t('Rätta dagen, eller håll samrådet på nytt.', 'Correct the day, or hold the samråd again.'),
  ],
};

const amounts: Record<string, Say> = {
  UNKNOWN_HEADING: (tongue, { heading }) => [
    tongue.t(`Budgeten har ingen rubrik ${text(heading)}.`, `A budget has no heading ${text(heading)}.`),
    tongue.t(
      'Använd activities, surveys, information eller office.',
      'Use activities, surveys, information or office.',
    ),
  ],
  HEADINGS_DO_NOT_SUM: (tongue, { totalOre }) => [
    tongue.t(
      `Rubrikernas belopp blir inte totalen ${amount(tongue, totalOre)}.`,
      `The headings do not sum to the total, ${amount(tongue, totalOre)}.`,
    ),
    tongue.t('Rätta beloppen.', 'Correct the amounts.'),
  ],
  AMOUNT_MALFORMED: both(
    ['Beloppet är inget helt antal ören.', 'Ange ett belopp i kronor, noll eller mer, med högst två decimaler.'],
    ['The amount is no whole number of öre.', 'Give an amount in kronor, zero or more, with two decimals at most.'],
  ),
  PLAN_NOT_THREE_YEARS: ({ t, list }, { years }) => [
    t(`Planen ska omfatta ${list(texts(years))}.`, `The plan is to cover ${list(texts(years))}.`),
    t('Ange alla tre åren.', 'Give all three years.'),
  ],
  PLAN_WITHOUT_BUDGET: both(
    ['Planens första år är inte budgetens belopp.', 'Planens första år ska vara budgeten.'],
    ['The plan’s first year is not the amount of the budget.', 'The first year of the plan carries the budget.'],
  ),
  DEFICIT_WITHOUT_REASON: ({ t, list }, { years }) => [
    t(
      `Kostnaderna är större än intäkterna ${list(texts(years))} (21 § lagen).`,
      `Costs exceed revenues in ${list(texts(years))} (21 § of the Act).`,
    ),
    t('Ange skälet till underskottet.', 'Give the reason for the deficit.'),
  ],
  BEYOND_FRAME: (tongue, { beyondOre }) => [
    tongue.t(
      `Beslutet går ${amount(tongue, beyondOre)} utöver ramen, som håller även om målen inte nås.`,
      `The decision goes ${amount(tongue, beyondOre)} beyond the frame, which holds even where the goals are not reached.`,
    ),
    tongue.t('Minska beloppet, eller ändra budgeten.', 'Lower the amount, or change the budget.'),
  ],
  FINANCING_MISSING: both(
    ['Beslutet går utöver ramen och säger inte hur det finansieras.', 'Ange finansieringen (kommunallagen 11:15).'],
    ['The decision goes beyond the frame without its financing.', 'Give the financing (kommunallagen 11:15).'],
  ),
  SHARE_MISSING: (tongue, { member }) => [
    tongue.t(
      `${tongue.member(text(member))} saknas i medlemmarnas fördelning.`,
      `${tongue.member(text(member))} is missing in the members’ agreement on shares.`,
    ),
    tongue.t('Ange alla medlemmar på den sidan.', 'Give all members of that side.'),
  ],
  SHARE_UNKNOWN: (tongue, { member }) => [
    tongue.t(
      `${tongue.member(text(member))} hör inte till den sida som fördelas.`,
      `${tongue.member(text(member))} does not belong to the side that is shared out.`,
    ),
    tongue.t('Ange bara sidans egna medlemmar.', 'Give only that side’s own members.'),
  ],
  SHARES_DO_NOT_SUM: (tongue, { partOre }) => [
    tongue.t(
      `De avtalade beloppen blir inte sidans del, ${amount(tongue, partOre)} (5 § lagen).`,
      `The amounts agreed do not sum to the side’s part, ${amount(tongue, partOre)} (5 § of the Act).`,
    ),
    tongue.t('Ange en fördelning som passar budgeten.', 'Give an agreement that fits the budget.'),
  ],
  SHARES_ALL_ZERO: both(
    ['Alla andelar i fördelningen är noll.', 'Ange andelar.'],
    ['All shares of the agreement are zero.', 'Give shares.'],
  ),
};

/** Who adopts a budget, after what, and what it must be. */
export const aboutBudget: Record<string, Say> = { ...decisions, ...consulting, ...amounts };
