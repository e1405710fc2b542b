/** Days 1-7 after the last lawful day: the chair, daily. */
export const overdueChair = 'budget-overdue-chair';

/** From day 8, weekly: all members; the auditors once, on day 15, which is the second step. */
export const overdueAll = 'budget-overdue-all';
export const auditorsStep = 2;
