import { addDays } from '../../calendar/civil-date';
import { notAfterToday } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { BOARD, type Begun } from '../state';
import { actOn, begun, dated, type Decide, theMember } from './rules';

/** Where the one who asks gives no day: by practice. */
const DAYS_TO_ANSWER = 30;

export const recordInformation: Decide<'RecordInformation'> = ({ data: { on, subject }, evidence, at }, state) => {
  const forbund = begun(state);
  notAfterToday(on, at);
  if (same(forbund.lastInformed, { on, subject })) return [];
  return [{ type: 'InformationRecorded', data: { on, subject, law: actOn(on), ...(evidence && { evidence }) } }];
};

export const requestStatement: Decide<'RequestStatement'> = (command, state) => {
  const forbund = begun(state);
  const { asks, answers, subject, by } = command.data;
  betweenBoardAndMember(forbund, asks, answers);
  const taken = dated(command);
  const until = by ?? addDays(taken.decidedOn, DAYS_TO_ANSWER);
  if (until < taken.decidedOn) {
    throw new Rejected(
      'ANSWER_BEFORE_QUESTION',
      `an answer by ${until} cannot follow a question of ${taken.decidedOn}`,
      {
        by: until,
        decidedOn: taken.decidedOn,
      },
    );
  }
  const no = forbund.statements.length + 1;
  const data = { no, asks, answers, subject, by: until, agreed: by !== undefined, ...taken };
  return [{ type: 'StatementRequested', data: { ...data, law: actOn(taken.decidedOn) } }];
};

export const answerStatement: Decide<'AnswerStatement'> = (command, state) => {
  const { no } = command.data;
  const asked = begun(state).statements.find((one) => one.no === no);
  if (!asked) throw new Rejected('UNKNOWN_STATEMENT', `nobody has asked for a statement ${no}`, { no });
  if (asked.answeredOn !== undefined) return [];
  const { asks, answers, subject } = asked;
  return [{ type: 'StatementAnswered', data: { no, asks, answers, subject, ...dated(command) } }];
};

/** The board may ask a member (18 § 2 st.), and a member the board, which keeps it informed (18 § 1 st.). */
function betweenBoardAndMember(state: Begun, asks: string, answers: string): void {
  const member = [asks, answers].filter((side) => side !== BOARD);
  if (member.length !== 1) {
    throw new Rejected('BOARD_AND_MEMBER', 'a statement is asked for between the board and one member (18 §)');
  }
  theMember(state, member[0] ?? '');
}
