import type { DutyRow } from '../../../journal/rows';
import { noon } from './world';

/** Something owed in a förbund of no account; what matters to a test is told. */
export const dutyRow = (dueOn: string, more: Partial<DutyRow>): DutyRow => ({
  stream: 'formation-haninge-1',
  forbund: 'haninge',
  name: 'haninge',
  exercise: false,
  id: `duty:${dueOn}`,
  kind: 'adopt',
  owedBy: 'KF',
  owedByName: 'Kommunen',
  role: 'registrar',
  dueOn,
  dueAt: noon(dueOn),
  overdue: false,
  clockOnly: false,
  ground: [],
  movedBy: null,
  about: {},
  step: 0,
  steps: 0,
  nextReminderAt: null,
  ...more,
});
