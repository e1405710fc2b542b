import type { BudgetEvent } from '../../../domain/budget/events';
import { sentences } from '../tongue';
import type { Told } from './line';

type Samrad = Extract<
  BudgetEvent,
  { type: 'SamradInvited' | 'SamradInvitationRecorded' | 'SamradHeld' | 'SamradAnswered' }
>;

/** The samråd with each member. */
export const budgetLinesOfSamrad: Told<Samrad> = {
  SamradInvited: ({ t, date, list, member, kronor }, { year, meetingOn, answerBy, totalOre, members }) => ({
    tone: 'soon',
    sentence: t(
      `${list(members.map(member))} kallas till samråd om budgeten för ${year} ${date(meetingOn)}.`,
      `Invited to samråd on the budget for ${year} on ${date(meetingOn)}: ${list(members.map(member))}.`,
    ),
    soft: sentences(
      totalOre !== undefined && t(`Förslaget är ${kronor(totalOre)}.`, `The draft is ${kronor(totalOre)}.`),
      answerBy !== undefined && t(`Svar senast ${date(answerBy)}.`, `Answer by ${date(answerBy)}.`),
      t('Den som inte svarar hindrar inte beslutet.', 'Whoever does not answer does not hold up the decision.'),
    ),
  }),
  SamradInvitationRecorded: ({ t, list, member }, { members, outcome }) => ({
    tone: outcome === 'DELIVERED' ? 'done' : 'late',
    sentence:
      outcome === 'DELIVERED'
        ? t(
            `Kallelsen till samråd har nått ${list(members.map(member))}.`,
            `The invitation to samråd has reached ${list(members.map(member))}.`,
          )
        : t(
            `Kallelsen till samråd kom inte fram till ${list(members.map(member))}.`,
            `The invitation to samråd did not reach ${list(members.map(member))}.`,
          ),
  }),
  SamradHeld: ({ t, date, list, member }, { on, members, present }) => ({
    tone: 'done',
    sentence: t(
      `Samråd hölls ${date(on)} med ${list(members.map(member))}.`,
      `Samråd was held on ${date(on)} with ${list(members.map(member))}.`,
    ),
    ...(present.length > 0 && {
      soft: t(`Närvarande: ${list(present.map(member))}.`, `Present: ${list(present.map(member))}.`),
    }),
  }),
  SamradAnswered: ({ t, member: named }, { member, answer, considered }) => ({
    tone: answer === 'NO' ? 'soon' : 'done',
    sentence: {
      YES: t(`${named(member)} tillstyrker budgetförslaget.`, `${named(member)} supports the draft budget.`),
      NO: t(`${named(member)} avstyrker budgetförslaget.`, `${named(member)} is against the draft budget.`),
      SILENT: t(`${named(member)} har inte svarat i samrådet.`, `${named(member)} has not answered the samråd.`),
    }[answer],
    ...(considered !== undefined && {
      soft: t(`Så har styrelsen beaktat det: ${considered}`, `How the board has considered it: ${considered}`),
    }),
  }),
};
