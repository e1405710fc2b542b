/** What a budget is divided on, as both letters of intent have it (S3:422-434, S3:773-788). */
export const budgetHeadings = ['ACTIVITIES', 'SURVEYS', 'INFORMATION', 'OFFICE'] as const;

/**
 * ACTIVITIES: each activity from planning to evaluation. SURVEYS: needs, evaluation and economic follow-up of a general
 * kind. INFORMATION: information to staff, and general training. OFFICE: the board and its office.
 */
export type BudgetHeading = (typeof budgetHeadings)[number];

export const isBudgetHeading = (id: string): id is BudgetHeading => budgetHeadings.some((heading) => heading === id);
