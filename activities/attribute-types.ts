import type { Attributes } from './view';

/** The search attributes that the host sets; registered at start-up, or its workflow tasks would fail for ever. */
export const attributeTypes = {
  ForbundId: 'KEYWORD',
  ProcessKind: 'KEYWORD',
  Phase: 'KEYWORD',
  NextDeadline: 'DATETIME',
  WaitingOn: 'KEYWORD_LIST',
  Overdue: 'BOOL',
} as const satisfies Record<keyof Attributes, string>;
