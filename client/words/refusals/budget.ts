import type { Tongue } from '../tongue';
import { amount, budgetAmounts } from './budget-amounts';
import { both, day, text, type Details, type Say } from './say';

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

/** Who adopts a budget, after what, and what it must be. */
export const aboutBudget: Record<string, Say> = { ...decisions, ...consulting, ...budgetAmounts };
